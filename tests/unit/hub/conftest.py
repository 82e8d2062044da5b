"""A hub with the demo chain: seeded once, its database copied for every test."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest
from fastapi import FastAPI

from app.demo.loader import load_demo_chain
from app.hub.admin import open_database
from app.hub.bootstrap import create_app
from app.hub.context import Hub
from app.hub.keys import HubKeys
from app.hub.seed import seed
from app.hub.settings import HubSettings, default_database_url
from tests.hub_client import TerminalClient, client_of, enrol

NOW = datetime(2026, 11, 21, 13, 32, tzinfo=UTC)


class Clock:
    """A wall clock that a test sets."""

    def __init__(self) -> None:
        """Begin at the demo's moment."""
        self.now = NOW

    def __call__(self) -> datetime:
        """Return the time."""
        return self.now

    def forward(self, **by: float) -> None:
        """Turn the clock by so many units of timedelta."""
        self.now += timedelta(**by)


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a hub that holds the demo chain."""
    folder = tmp_path_factory.mktemp("seeded")
    settings = HubSettings(default_database_url(folder), folder)
    engine = open_database(settings)
    seed(engine, load_demo_chain(NOW.date(), NOW), settings.media_dir, NOW.date())
    engine.dispose()
    HubKeys.load_or_make(folder)
    with closing(sqlite3.connect(folder / "hub.db")) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
    return folder


@pytest.fixture
def settings(seeded: Path, tmp_path: Path) -> HubSettings:
    """Return the settings of a hub of this test alone."""
    folder = tmp_path / "hub"
    folder.mkdir()
    for name in ("hub.db", "hub-keys.json"):
        shutil.copy2(seeded / name, folder / name)
    (folder / "media").symlink_to(seeded / "media")
    return HubSettings(default_database_url(folder), folder, head_seconds=0)


@pytest.fixture
def clock() -> Clock:
    """Return the hub's wall clock."""
    return Clock()


@pytest.fixture
def app(settings: HubSettings, clock: Clock) -> Iterator[FastAPI]:
    """Give the application."""
    made = create_app(settings, clock)
    yield made
    made.state.hub.engine.dispose()


@pytest.fixture
def hub(app: FastAPI) -> Hub:
    """Return the application's parts."""
    found = app.state.hub
    assert isinstance(found, Hub)
    return found


@pytest.fixture
def http(app: FastAPI) -> Iterator[httpx.Client]:
    """Give a client without a key."""
    with client_of(app) as client:
        yield client


@pytest.fixture
def kiosk(hub: Hub, http: httpx.Client) -> TerminalClient:
    """Return a kiosk in the store `chambray`."""
    return enrol(hub, http)


@pytest.fixture
def tablet(hub: Hub, http: httpx.Client) -> TerminalClient:
    """Return a tablet in the store `chambray`, nobody signed in."""
    return enrol(hub, http, profile="tablet")
