"""A real hub with the demo chain on loopback, its clock in the test's hand, and one browser for the whole session."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest

from app.demo.loader import load_demo_chain
from app.hub.admin import open_database
from app.hub.bootstrap import create_app
from app.hub.context import Hub
from app.hub.doors import LOOPBACK, free_port
from app.hub.seed import seed
from app.hub.settings import HubSettings, default_database_url
from tests.hub_client import TerminalClient, enrol
from tests.hub_server import serving
from tests.web.browser import PHONE, Browser, browsing

NOW = datetime(2026, 11, 21, 13, 32, tzinfo=UTC)


class Clock:
    """The hub's wall clock."""

    def __init__(self) -> None:
        """Begin at the demo's moment."""
        self.now = NOW

    def __call__(self) -> datetime:
        """Return the time."""
        return self.now


@dataclass(frozen=True, slots=True)
class Shop:
    """A hub that serves, with what leads into it, and a kiosk of its store in Chambray."""

    hub: Hub
    clock: Clock
    url: str
    http: httpx.Client
    kiosk: TerminalClient

    def later(self, **by: float) -> None:
        """Turn the clock on by so many units of timedelta, from what the hub takes for now."""
        self.clock.now = self.hub.clock.now() + timedelta(**by)


@contextmanager
def opened(folder: Path, theme: str = "") -> Iterator[Shop]:
    """Serve the hub of a folder that holds a chain."""
    clock, port = Clock(), free_port()
    app = create_app(HubSettings(default_database_url(folder), folder, head_seconds=0, theme=theme), clock)
    url = f"http://{LOOPBACK}:{port}"
    with serving(app, port), httpx.Client(base_url=url, trust_env=False) as http:
        yield Shop(app.state.hub, clock, url, http, enrol(app.state.hub, http))
    app.state.hub.engine.dispose()


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a hub with the demo chain."""
    made = tmp_path_factory.mktemp("web") / "hub"
    made.mkdir()
    settings = HubSettings(default_database_url(made), made)
    engine = open_database(settings)
    seed(engine, load_demo_chain(NOW.date(), NOW), settings.media_dir, NOW.date())
    engine.dispose()
    return made


@pytest.fixture(scope="session")
def shop(folder: Path) -> Iterator[Shop]:
    """The chain's hub."""
    with opened(folder) as made:
        yield made


@pytest.fixture(scope="session")
def chromium(shop: Shop, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """The one browser of the session."""
    with browsing(shop.url, tmp_path_factory.mktemp("chromium") / "profile") as made:
        yield made


@pytest.fixture
def browser(chromium: Browser, shop: Shop) -> Iterator[Browser]:
    """A French phone that complains about nothing: after every test its console is empty; time only goes on."""
    chromium.hub = shop.url
    yield chromium.shape(PHONE)
    said = [line for line in chromium.complaints() if "the server responded with a status of 4" not in line]
    assert not said, said
