"""Scan to page: from the first frame that shows a code until the product's page is painted, on the attract screen."""

import random
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.bootstrap import Screens, run_app
from app.cache import catalogue
from app.cli.bench import Result, percentile, quiet
from app.cli.benches.range import fill
from app.cli.benches.shoppers import offline
from app.cli.run import application
from app.cli.stage import StageCamera, qr_label
from app.scanning.pipeline import LiveReader
from app.ui.pilot import Pilot, rest

SCANS = 20
WALK_UP_MS = 1500  # nobody holds a code up in the very moment in which the screen goes back to its start
SIZE = (1080, 1920)
BUDGET = {"p95_ms": 150.0}


def measure(folder: Path, products: int) -> Result:
    """Return p50 and p95 in milliseconds, beside what decoding such a frame takes alone."""
    terminal_folder = fill(folder, products)
    camera = StageCamera()
    with (
        quiet(),
        application(),
        run_app(offline(terminal_folder), size=SIZE, camera=lambda: camera) as (screens, terminal),
    ):
        pilot = Pilot(screens.window)
        reader = terminal.context.reader
        codes = reader.call(lambda reading: catalogue.gtins(reading.db, "fr", 2000))
        picked = random.Random(1).sample(codes, SCANS)  # noqa: S311 - the same every time
        times = [_scan(screens, pilot, camera, gtin) for gtin in picked]
    figures = {"scans": float(SCANS), "p50_ms": percentile(times, 0.5), "p95_ms": percentile(times, 0.95)}
    return Result("scan-to-page", figures, {"decode_alone_p50_ms": _decode(picked)}, BUDGET)


def _scan(screens: Screens, pilot: Pilot, camera: StageCamera, gtin: str) -> float:
    navigation, product = screens.models["Navigation"], screens.models["ProductPage"]
    camera.hold(None)
    screens.session.wipe()
    navigation.restart()
    pilot.settle()
    pilot.wait(lambda: screens.models["Scan"].state == "searching", "the camera", 10)
    rest(WALK_UP_MS)
    painted: list[float] = []
    label = qr_label(f"https://id.comptoir.example/01/{gtin}", gtin)
    began = time.perf_counter()
    camera.hold(label)
    while not (navigation.page == "Product" and gtin in product.phoneLink):
        QGuiApplication.processEvents()
    link = screens.window.frameSwapped.connect(
        lambda: painted.append(time.perf_counter()), Qt.ConnectionType.QueuedConnection
    )
    screens.window.update()
    while not painted:
        QGuiApplication.processEvents()
    screens.window.frameSwapped.disconnect(link)
    return (painted[0] - began) * 1000


def _decode(codes: list[str]) -> float:
    camera, times = StageCamera(), []
    for gtin in codes:
        camera.hold(qr_label(f"https://id.comptoir.example/01/{gtin}", gtin))
        frame = camera.next_frame()
        began = time.perf_counter()
        LiveReader().feed_fast(frame, began)
        times.append((time.perf_counter() - began) * 1000)
    return percentile(times, 0.5)
