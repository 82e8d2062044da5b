"""Memory: a kiosk with its camera on, scripted shoppers one after the other, resident memory by quarters of the time."""

import os
import time
from pathlib import Path

from app.bootstrap import Screens, run_app
from app.cli.bench import Result, quiet
from app.cli.benches.range import fill, offline
from app.cli.run import application
from app.cli.stage import StageCamera
from app.ui.pilot import Pilot, rest

SIZE = (1080, 1920)
BUDGET = {"peak_mb": 400.0, "growth_mb": 20.0}
QUERIES = ("chaise", "lampe chene", "perceuse", "table", "peinture blanche")


def measure(folder: Path, products: int, minutes: float) -> Result:
    """Return peak resident memory in megabytes and its growth from the second to the last quarter."""
    terminal = fill(folder, products)
    if (pid := os.fork()) == 0:
        # a process of its own, so that what filling took does not count
        code = 1
        try:
            (folder / "seen").write_text("\n".join(map(str, _watch(terminal, minutes))))
            code = 0
        finally:
            os._exit(code)
    if os.waitpid(pid, 0)[1] != 0:
        message = "the kiosk ended before its time"
        raise RuntimeError(message)
    seen = [float(line) for line in (folder / "seen").read_text().split()]
    quarter = max(1, len(seen) // 4)
    growth = max(seen[-quarter:]) - max(seen[quarter : 2 * quarter] or seen)
    figures = {"minutes": minutes, "shoppers": float(len(seen)), "peak_mb": max(seen), "growth_mb": round(growth, 1)}
    return Result("memory", figures, {"first_shopper_mb": seen[0]}, BUDGET)


def _watch(terminal: Path, minutes: float) -> list[float]:
    seen: list[float] = []
    camera = StageCamera()
    with quiet(), application(), run_app(offline(terminal), size=SIZE, camera=lambda: camera) as (screens, _):
        until = time.monotonic() + minutes * 60
        while time.monotonic() < until or not seen:
            _shop(screens, len(seen))
            seen.append(_resident_mb())
    return seen


def _shop(screens: Screens, number: int) -> None:
    pilot, navigation = Pilot(screens.window), screens.models["Navigation"]
    catalogue = screens.models["Catalogue"]
    for page in ("Home", "Scan", "Search"):
        navigation.begin(page)
        pilot.settle()
        rest(300)
    for length in range(1, len(QUERIES[number % len(QUERIES)]) + 1):
        catalogue.type(QUERIES[number % len(QUERIES)][:length])
        rest(40)
    rows = catalogue.results.rows()
    if rows:
        screens.models["ProductPage"].open(rows[number % len(rows)]["productId"], "")
        pilot.settle()
        rest(300)
    screens.session.wipe()
    navigation.restart()
    pilot.settle()


def _resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return round(pages * os.sysconf("SC_PAGE_SIZE") / 1e6, 1)
