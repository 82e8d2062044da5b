"""A terminal filled with a range of any size, through a real hub."""

import time
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from app.bootstrap import run_terminal
from app.cli.bench import quiet
from app.demo.generator import generate_chain
from app.demo.loader import load_demo_chain
from app.hub import admin
from app.hub.seed import seed
from app.hub.server import EmbeddedHub
from app.hub.settings import HubSettings, default_database_url
from app.settings import load_settings
from app.viewmodels.context import Relay

STORES = 20
PATIENCE_S = 600


def make_hub(folder: Path, products: int) -> tuple[HubSettings, str]:
    """Return the settings of a hub with a chain of so many products and one of its stores; 0 takes the demo chain."""
    settings = HubSettings(default_database_url(folder / "hub"), folder / "hub")
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    today = datetime.now(UTC).date()
    chain = generate_chain(products, STORES, 1, today) if products else load_demo_chain(today)
    engine = admin.open_database(settings)
    seed(engine, chain, settings.media_dir, today)
    engine.dispose()
    return settings, chain.here


def fill(folder: Path, products: int) -> Path:
    """Return the folder of a terminal that follows a chain of so many products; 0 takes the demo chain."""
    settings, here = make_hub(folder, products)
    with quiet(), EmbeddedHub(settings, demo=False) as hub:
        code = admin.new_code(settings, here, admin.Profile.KIOSK)
        _follow(folder / "terminal", hub.url, code)
    return folder / "terminal"


def _follow(folder: Path, url: str, code: str) -> None:
    app = QCoreApplication.instance() or QGuiApplication([])
    hub = {"url": url, "enrolment_code": code, "timeout_s": 60.0}
    with run_terminal(load_settings("kiosk", data_dir=str(folder), hub=hub), Relay()) as terminal:
        terminal.start(lambda _: None)
        until = time.monotonic() + PATIENCE_S
        while not (terminal.sync.status.ready and terminal.sync.idle):
            app.processEvents()
            if time.monotonic() > until:
                message = f"the terminal was not filled within {PATIENCE_S} s: {terminal.sync.status}"
                raise TimeoutError(message)
            time.sleep(0.02)
