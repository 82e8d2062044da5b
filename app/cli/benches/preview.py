"""Preview: how fluid the camera's picture is on the scan page while codes are looked for, and how the screen answers.

A camera of 1280 x 720 pixels and 30 pictures a second films two codes that move; neither is an article, so that the
page keeps looking. Yardstick: the same page and camera, with no engine that looks for codes.
"""

import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickWindow

from app.bootstrap import run_app
from app.cli.bench import Figures, Result, percentile, quiet
from app.cli.benches import beat
from app.cli.benches.beat import Beat
from app.cli.benches.range import fill
from app.cli.benches.shoppers import offline
from app.cli.run import application
from app.cli.stage import ean_label, qr_label
from app.paths import resource
from app.scanning.pipeline import LiveReader
from app.scanning.vision import Frame, cv2, read_picture
from app.ui.pilot import Pilot, rest
from app.viewmodels.scan import Scan

PRODUCTS: Final = 100
WINDOW: Final = (1080, 1920)
WIDTH, HEIGHT = 1280, 720
RATE: Final = 30.0
PICTURES: Final = 45
WARM_MS: Final = 2000
BUDGET: Final = {"mean_interval_ms": 34.5, "p95_interval_ms": 50.0} | beat.BUDGET


def measure(folder: Path, seconds: float) -> Result:
    """Return how many pictures a second were shown, the time between two of them, and stalls of the screen's thread."""
    terminal = fill(folder, PRODUCTS)
    pictures = moving_codes()
    with quiet(), application():
        decoding = _watch(terminal, pictures, seconds, None)
        alone = _watch(terminal, pictures, seconds, LiveReader(()))
    return Result("preview", decoding, alone, BUDGET)


class FilmCamera:
    """A camera (see FrameSource) that waits for its next picture as a device does, and drops those that nobody took."""

    def __init__(self, pictures: list[Frame]) -> None:
        """Film these pictures over and over."""
        self._pictures = pictures
        self._began = time.monotonic()
        self._last = 0
        self.given = 0

    def read(self) -> Frame | None:
        """Return the newest picture once it is there."""
        due = self._began + (self._last + 1) / RATE
        time.sleep(max(0.0, due - time.monotonic()))
        self._last = int((time.monotonic() - self._began) * RATE)
        self.given += 1
        return self._pictures[self._last % len(self._pictures)].copy()

    def close(self) -> None:
        """Nothing to give back."""


def moving_codes() -> list[Frame]:
    """Return a second and a half of film: a QR code and a bar code that go to and fro over a workbench."""
    bench = read_picture(resource("demo", "hero", "workshop.webp"))
    scene = cv2.GaussianBlur(cv2.resize(bench, (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA), (0, 0), 2)
    labels = (qr_label("https://elsewhere.example/", "elsewhere"), ean_label("4006381333931", "elsewhere"))
    film = []
    for turn in np.linspace(0, 2 * np.pi, PICTURES, endpoint=False):
        frame: Frame = np.array(scene, dtype=np.uint8)
        for number, label in enumerate(labels):
            height, width = label.shape[:2]
            x = int(60 + number * 620 + 60 * np.cos(turn + number))
            y = int(120 + 80 * np.sin(turn))
            frame[y : y + height, x : x + width] = label[: HEIGHT - y, : WIDTH - x]
        film.append(frame)
    return film


@dataclass(slots=True)
class _Seen:
    """What the window showed: moments (s) of new pictures, and the beat of its thread."""

    shown: list[float] = field(default_factory=list)
    beat: Beat = field(default_factory=Beat)
    frame: int = -1

    def swapped(self, scan: Scan) -> None:
        if scan.frame != self.frame:
            self.frame = scan.frame
            self.shown.append(time.perf_counter())


def _watch(terminal: Path, pictures: list[Frame], seconds: float, reader: LiveReader | None) -> Figures:
    camera = FilmCamera(pictures)
    with run_app(offline(terminal), size=WINDOW, camera=lambda: camera, reader=reader) as (screens, _):
        scan = screens.models["Scan"]
        screens.models["Navigation"].begin("Scan")
        Pilot(screens.window).wait(lambda: scan.frame > 0, "the camera's picture")
        rest(WARM_MS)
        before, given = screens.camera.figures(), camera.given
        began, cpu = time.perf_counter(), time.process_time()
        seen = _look(screens.window, scan, seconds)
        passed, spent = time.perf_counter() - began, time.process_time() - cpu
        after = screens.camera.figures()
        counts = {
            "shown_fps": len(seen.shown),
            "camera_fps": camera.given - given,
            "looks_per_s": after.looks - before.looks,
            "hits_per_s": after.hits - before.hits,
            "cpu_cores": spent,
        }
    return _figures(seen) | {name: round(count / passed, 2) for name, count in counts.items()}


def _look(window: QQuickWindow, scan: Scan, seconds: float) -> _Seen:
    """Watch the window for so long, and beat on its thread every few milliseconds."""
    seen = _Seen()
    link = window.frameSwapped.connect(lambda: seen.swapped(scan), Qt.ConnectionType.QueuedConnection)
    seen.beat.start()
    rest(int(seconds * 1000))
    seen.beat.stop()
    window.frameSwapped.disconnect(link)
    return seen


def _figures(seen: _Seen) -> Figures:
    gaps = [(later - earlier) * 1000 for earlier, later in zip(seen.shown, seen.shown[1:], strict=False)]
    return {
        "mean_interval_ms": round(sum(gaps) / len(gaps), 2),
        "p95_interval_ms": percentile(gaps, 0.95),
    } | seen.beat.figures()
