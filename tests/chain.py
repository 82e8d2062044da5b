"""The demo chain for tests: a real hub process on loopback, and terminals' folders filled from it."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from app.bootstrap import run_terminal
from app.hub import admin
from app.hub.server import EmbeddedHub
from app.hub.settings import HubSettings, default_database_url
from app.settings import Settings, load_settings
from app.viewmodels.context import Relay

HERE = "chambray"
PATIENCE_S = 60


@dataclass(frozen=True, slots=True)
class Chain:
    """A running hub with its settings, which lead to its database."""

    hub: EmbeddedHub
    settings: HubSettings

    def code(self, profile: str = "kiosk", store: str = HERE) -> str:
        """Return a one-time code."""
        return admin.new_code(self.settings, store, admin.Profile(profile))

    def terminal_settings(self, folder: Path, profile: str = "kiosk", **over: Any) -> Settings:
        """Return the settings of a terminal of this chain."""
        hub = {"url": self.hub.url, "enrolment_code": "", "timeout_s": 5.0} | over.pop("hub", {})
        how = {"full_screen": False, "camera": {"source": "none"}, "sync": {"poll_s": 0.5, "retry_s": 0.2}}
        return load_settings(profile, data_dir=str(folder), hub=hub, **(how | over))

    def rows(self, sql: str, *values: Any) -> list[sqlite3.Row]:
        """Return rows of the hub's database."""
        with closing(sqlite3.connect(self.settings.data_dir / "hub.db", timeout=10)) as db:
            db.row_factory = sqlite3.Row
            return db.execute(sql, values).fetchall()


@contextmanager
def make_hub(folder: Path) -> Iterator[Chain]:
    """Run a hub with the demo chain in `folder`."""
    settings = HubSettings(default_database_url(folder), folder)
    with EmbeddedHub(settings) as hub:
        yield Chain(hub, settings)


def fill_terminal(chain: Chain, folder: Path, profile: str) -> Path:
    """Enrol a terminal and let it follow every feed, pictures included; return its folder."""
    app = QCoreApplication.instance() or QGuiApplication([])
    settings = chain.terminal_settings(folder, profile, hub={"enrolment_code": chain.code(profile)})
    with run_terminal(settings, Relay()) as terminal:
        terminal.start(lambda _: None)
        until = time.monotonic() + PATIENCE_S
        while not (terminal.sync.status.ready and terminal.sync.idle):
            app.processEvents()
            assert time.monotonic() < until, f"the terminal was not filled: {terminal.sync.status}"
            time.sleep(0.01)
    return folder


def enrol_again(chain: Chain, folder: Path, profile: str) -> Path:
    """Give a copied folder an identity of its own; what it has cached stays."""
    (folder / "identity.json").unlink()
    return fill_terminal(chain, folder, profile)
