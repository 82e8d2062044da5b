"""A hub with the demo chain: seeded once on SQLite and once on PostgreSQL, its database copied for every test.

Every test that asks for a database runs on both; `-k "not postgresql"` leaves one out.
"""

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
from tests.postgres import Server, database

SQLITE, POSTGRESQL = BACKENDS = ("sqlite", "postgresql")
SEEDED = "seeded"
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


@pytest.fixture(params=BACKENDS)
def backend(request: pytest.FixtureRequest) -> str:
    """Return the kind of database that the test runs on."""
    return str(request.param)


@pytest.fixture
def empty_url(backend: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    """Give the address of a database without a table."""
    if backend == SQLITE:
        yield default_database_url(tmp_path)
        return
    server: Server = request.getfixturevalue("postgres")
    with database(server) as url:
        yield url


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a hub that holds the demo chain."""
    folder = tmp_path_factory.mktemp("seeded")
    _seed(HubSettings(default_database_url(folder), folder))
    HubKeys.load_or_make(folder)
    with closing(sqlite3.connect(folder / "hub.db")) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
    return folder


@pytest.fixture(scope="session")
def seeded_postgres(postgres: Server, seeded: Path) -> Server:
    """Return a server whose database `seeded` holds the demo chain."""
    _seed(HubSettings(postgres.create(SEEDED), seeded))
    return postgres


def _seed(settings: HubSettings) -> None:
    engine = open_database(settings)
    seed(engine, load_demo_chain(NOW.date(), NOW), settings.media_dir, NOW.date())
    engine.dispose()


@pytest.fixture
def settings(backend: str, seeded: Path, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[HubSettings]:
    """Give the settings of a hub of this test alone."""
    folder = tmp_path / "hub"
    folder.mkdir()
    shutil.copy2(seeded / "hub-keys.json", folder)
    (folder / "media").symlink_to(seeded / "media")
    if backend == SQLITE:
        shutil.copy2(seeded / "hub.db", folder)
        yield HubSettings(default_database_url(folder), folder, head_seconds=0)
        return
    server: Server = request.getfixturevalue("seeded_postgres")
    with database(server, SEEDED) as url:
        yield HubSettings(url, folder, head_seconds=0)


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
