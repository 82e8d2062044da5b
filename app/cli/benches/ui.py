"""UI: how the screen answers while somebody scrolls a long shelf and goes through pages, with all the rest going on.

The rest: the camera films, and every second a new snapshot of the whole range takes the place of the one before.
Yardstick: the same hands on the same pages, without camera and snapshots.
"""

import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from PySide6.QtQuick import QQuickItem

from app.bootstrap import Screens, run_app
from app.bootstrap.terminal import Terminal
from app.cache import shards, volumes
from app.cache.connection import CACHE, open_reader
from app.cli.bench import Figures, Result, quiet
from app.cli.benches.beat import BUDGET, Beat
from app.cli.benches.range import fill
from app.cli.benches.shoppers import offline
from app.cli.run import application
from app.cli.stage import StageCamera
from app.ui.pilot import Pilot, rest
from app.wire.feeds import FeedFile, Head

SHARD: Final = "catalogue/fr"
WINDOW: Final = (1080, 1920)
EVERY_S: Final = 1.0
STEP_MS, STEP_PX = 16, 24  # a finger that draws 1,500 pixels a second
STRETCH: Final = 250
PAGES: Final = ("Home", "Scan", "Search", "Basket", "Home")


def measure(folder: Path, products: int, rounds: int) -> Result:
    """Return stalls of the screen's thread in milliseconds, with and without all the rest."""
    terminal = fill(folder, products)
    raw = _as_it_came(terminal, folder / "raw.db")
    with quiet(), application():
        busy = _visit(terminal, rounds, raw)
        alone = _visit(terminal, rounds, None)
    return Result("ui", {"products": float(products), "rounds": float(rounds)} | busy, alone, BUDGET)


def _visit(terminal_folder: Path, rounds: int, raw: Path | None) -> Figures:
    camera = StageCamera() if raw else None
    with run_app(offline(terminal_folder), size=WINDOW, camera=(lambda: camera) if camera else None) as (
        screens,
        terminal,
    ):
        pilot, beat = Pilot(screens.window), Beat()
        pilot.settle()
        rest(2000)
        with _landing(terminal, screens, raw) as landed:
            beat.start()
            for _ in range(rounds):
                _hands(screens, pilot)
            beat.stop()
        return beat.figures() | {"beats": float(len(beat.stalls)), "snapshots": float(len(landed))}


def _hands(screens: Screens, pilot: Pilot) -> None:
    """Scroll through the whole range, then look at pages and an article."""
    navigation, catalogue = screens.models["Navigation"], screens.models["Catalogue"]
    catalogue.openCategory("")
    navigation.begin("Category")
    rest(700)
    shelf = screens.window.findChild(QQuickItem, "shelf")
    for _ in range(STRETCH):
        if shelf is not None:
            shelf.setProperty("contentY", float(shelf.property("contentY")) + STEP_PX)
        rest(STEP_MS)
    rows = catalogue.products.rows()
    screens.models["ProductPage"].open(rows[len(rows) // 2]["productId"], "")
    rest(800)
    for page in PAGES:
        navigation.begin(page)
        rest(600)
    pilot.settle()


@contextmanager
def _landing(terminal: Terminal, screens: Screens, raw: Path | None) -> Iterator[list[int]]:
    """Let snapshots of the range land one after the other; give the list that their watermarks are added to."""
    landed: list[int] = []
    stop = threading.Event()

    def land() -> None:
        while raw is not None and not stop.wait(EVERY_S):
            landed.append(terminal.cache.call(lambda db: shards.state_of(db.conn, SHARD).watermark) + 1)
            _land(terminal, raw, landed[-1])
            terminal.context.relay.send(_reload(screens), None)

    thread = threading.Thread(target=land, name="landing", daemon=True)
    thread.start()
    try:
        yield landed
    finally:
        stop.set()
        thread.join()


def _reload(screens: Screens) -> Callable[[object], None]:
    return lambda _: screens.models["Catalogue"].reload()


def _land(terminal: Terminal, raw: Path, watermark: int) -> None:
    file = raw.with_name(f"snapshot-{watermark}.db")
    shutil.copyfile(raw, file)
    whole = FeedFile(path="x", start=0, end=watermark, bytes=0, unpacked=0, sha256="x")
    head = Head(shard=SHARD, epoch=2**40, watermark=watermark, made_at="2026-01-01T00:00:00+00:00", snapshot=whole)
    terminal.cache.call(lambda db: shards.apply_snapshot(db, head, "", file))


def _as_it_came(terminal: Path, raw: Path) -> Path:
    """Return the range's volume as the snapshot that it was made of."""
    with closing(open_reader(terminal / CACHE)) as db:
        name = volumes.named(db)["catalogue_fr"]
    shutil.copyfile(terminal / volumes.FOLDER / name, raw)
    with closing(sqlite3.connect(raw, isolation_level=None)) as db:
        for statement in ("PRAGMA journal_mode = DELETE", "DROP TABLE shard", "DROP TABLE search_words"):
            db.execute(statement)
    return raw
