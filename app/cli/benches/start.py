"""Start: a process from its launch until the first frame that takes a touch, hub unreachable, disk warm."""

import subprocess
import sys
import time
from pathlib import Path

from app.cli.bench import Result, percentile
from app.cli.benches.range import fill
from app.cli.benches.shoppers import NOWHERE
from app.cli.run import prepare

RUNS = 7
BUDGET = {"p50_s": 2.0}
PROGRAM = """
import sys
from PySide6.QtCore import Qt
from app.cli.run import application
from app.settings import load_settings
with application() as app:
    from app.bootstrap import run_app
    over = {"full_screen": False, "camera": {"source": "none"}, "hub": {"url": sys.argv[2]}}
    with run_app(load_settings("kiosk", data_dir=sys.argv[1], **over), size=(1080, 1920)) as (screens, _):
        def painted():
            if screens.models["Session"].property("ready"):
                app.quit()
        screens.window.frameSwapped.connect(painted, Qt.ConnectionType.QueuedConnection)
        screens.models["Session"].statusChanged.connect(screens.window.update)
        app.exec()
        print("painted", flush=True)
"""
BARE = """
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView
app = QGuiApplication([])
view = QQuickView()
view.frameSwapped.connect(app.quit, Qt.ConnectionType.QueuedConnection)
view.resize(1080, 1920)
view.show()
app.exec()
print("painted", flush=True)
"""


def measure(folder: Path) -> Result:
    """Return seconds from launch to the first frame of the attract page, median and worst of some runs."""
    prepare()
    terminal = fill(folder, 0)
    times = [_launch([PROGRAM, str(terminal), NOWHERE]) for _ in range(RUNS + 1)][1:]
    bare = [_launch([BARE]) for _ in range(3)]
    figures = {"runs": float(RUNS), "p50_s": percentile(times, 0.5), "max_s": max(times)}
    return Result("start", figures, {"bare_window_p50_s": percentile(bare, 0.5)}, BUDGET)


def _launch(program: list[str]) -> float:
    began = time.perf_counter()
    with subprocess.Popen([sys.executable, "-c", *program], stdout=subprocess.PIPE, text=True) as process:  # noqa: S603
        assert process.stdout is not None  # noqa: S101 - asked for above
        line = process.stdout.readline()
        took = time.perf_counter() - began
    if line.strip() != "painted":
        message = f"the program ended before its first frame: {line!r}"
        raise RuntimeError(message)
    return round(took, 3)
