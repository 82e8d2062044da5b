"""The demo chain on a day of its own, so that every date and every age on the screens is the same each time.

The day lies ahead: the hub's clock never goes back, so it takes over the day that is stored in its database.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import insert

from app.demo.loader import load_demo_chain
from app.hub.admin import open_database
from app.hub.clock import STATE
from app.hub.database.engine import writing
from app.hub.database.tables import hub_state
from app.hub.seed import seed
from app.hub.settings import HubSettings, default_database_url
from tests.chain import Chain, make_hub
from tests.gui.stage import Stage

DAY = date(2031, 3, 11)
MOMENT = datetime(2031, 3, 11, 9, 30, tzinfo=UTC)


@contextmanager
def frozen_chain(folder: Path) -> Iterator[Chain]:
    """Run a hub whose day is DAY, and whose clock goes on from MOMENT."""
    settings = HubSettings(default_database_url(folder), folder)
    folder.mkdir(parents=True, exist_ok=True)
    engine = open_database(settings)
    seed(engine, load_demo_chain(DAY, MOMENT), settings.media_dir, DAY)
    with writing(engine) as connection:
        connection.execute(insert(hub_state).values(key=STATE, value=MOMENT.isoformat()))
    engine.dispose()
    with make_hub(folder) as chain:
        yield chain


def freeze(at: Stage) -> None:
    """Let the terminal's clock stand at MOMENT."""
    local = MOMENT.astimezone(ZoneInfo("Europe/Paris"))
    at.terminal.context.now = lambda: local
    at.model("Session").refreshed.emit()
    at.settle()
