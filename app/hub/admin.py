"""What an operator does on the hub's own machine: demo chain, enrolment codes, revocation."""

from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from app.demo.loader import load_demo_chain
from app.domain.errors import InvalidInputError
from app.hub.clock import HubClock, text
from app.hub.database.engine import make_engine, migrate, reading, writing
from app.hub.seed import has_chain, seed
from app.hub.settings import HubSettings
from app.hub.trust import enrolment, terminals


class Profile(StrEnum):
    """What a terminal is."""

    KIOSK = "kiosk"
    TABLET = "tablet"


def open_database(settings: HubSettings) -> Engine:
    """Return the database at its newest schema; InvalidInputError in one sentence when it cannot be had."""
    engine = make_engine(settings.database_url)
    try:
        migrate(engine)
    except SQLAlchemyError as error:
        place = engine.url.render_as_string(hide_password=True)
        message = f"the database {place} cannot be used ({type(error).__name__}); check its address and rights"
        raise InvalidInputError(message) from error
    return engine


def seed_demo(settings: HubSettings) -> bool:
    """Fill an empty hub with the demo chain as it stands today; tell whether it was empty."""
    engine = open_database(settings)
    try:
        with reading(engine) as connection:
            if has_chain(connection):
                return False
        today = datetime.now(ZoneInfo(settings.timezone)).date()
        seed(engine, load_demo_chain(today), settings.media_dir, today)
    finally:
        engine.dispose()
    return True


def new_code(settings: HubSettings, store_id: str, profile: Profile) -> str:
    """Return a new one-time code; InvalidInputError for an unknown store."""
    engine = open_database(settings)
    try:
        with writing(engine) as connection:
            now = HubClock(settings.timezone).stored(connection)
            return enrolment.new_code(connection, store_id, profile.value, now)
    finally:
        engine.dispose()


def revoke(settings: HubSettings, terminal_id: str) -> None:
    """Let a terminal in no more; InvalidInputError when there is none to revoke."""
    engine = open_database(settings)
    try:
        with writing(engine) as connection:
            now = text(HubClock(settings.timezone).stored(connection))
            if not terminals.revoke(connection, terminal_id, now):
                message = f"no enrolled terminal has the id {terminal_id[:40]!r}"
                raise InvalidInputError(message)
    finally:
        engine.dispose()
