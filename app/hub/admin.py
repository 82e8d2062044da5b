"""What an operator does on the hub's own machine: demo chain, codes, revocation, lists of what needs a person."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import SQLAlchemyError

from app.demo.loader import load_demo_chain
from app.domain.errors import InvalidInputError
from app.domain.payments import PaymentState
from app.domain.reviews import ReviewState
from app.hub import listing
from app.hub.clock import HubClock, text
from app.hub.database.engine import make_engine, migrate, reading, writing
from app.hub.database.tables import store
from app.hub.feedback import service as opinions
from app.hub.messages import waiting
from app.hub.pages.phone import set_phone_address
from app.hub.payments import records as payment_records
from app.hub.returns import records as return_records
from app.hub.reviews import moderation
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


def phones(settings: HubSettings, address: str) -> None:
    """Tell every terminal where phones reach the hub; InvalidInputError for what is no address."""
    engine = open_database(settings)
    try:
        with writing(engine) as connection:
            set_phone_address(connection, address)
    finally:
        engine.dispose()


def orders(settings: HubSettings, state: str, store_id: str, limit: int) -> list[listing.Line]:
    """Return the orders of a state, see `listing.orders`; InvalidInputError for an unknown store."""
    with _reading(settings) as connection:
        if store_id and connection.scalar(select(store.c.id).where(store.c.id == store_id)) is None:
            message = f"there is no store {store_id[:40]!r}"
            raise InvalidInputError(message)
        return listing.orders(connection, state, store_id, limit)


def refused(settings: HubSettings, limit: int) -> list[listing.Line]:
    """Return the commands that were refused for good, see `listing.refused`."""
    with _reading(settings) as connection:
        return listing.refused(connection, limit)


def reviews(settings: HubSettings, state: ReviewState, limit: int) -> list[listing.Line]:
    """Return the reviews that shoppers wrote and that are in this state, see `moderation.waiting`."""
    with _reading(settings) as connection:
        return moderation.waiting(connection, state.value, limit)


def publish_review(settings: HubSettings, review_id: str) -> None:
    """Put a waiting review into the feeds; InvalidInputError when none waits under this id."""
    with _deciding(settings) as (connection, clock):
        moderation.publish(connection, review_id, text(clock.stored(connection)), clock.today())


def reject_review(settings: HubSettings, review_id: str, reason: str) -> None:
    """Refuse a waiting review; InvalidInputError when none waits under this id, or without a reason."""
    with _deciding(settings) as (connection, clock):
        moderation.reject(connection, review_id, text(clock.stored(connection)), reason)


def returns(settings: HubSettings, state: str, limit: int) -> list[listing.Line]:
    """Return the returns of a state, see `returns.records.listed`."""
    with _reading(settings) as connection:
        return return_records.listed(connection, state, limit)


def feedback(settings: HubSettings, limit: int, *, comments: bool) -> list[listing.Line]:
    """Return the scores of each store and touchpoint, or what was said in words."""
    with _reading(settings) as connection:
        return opinions.comments(connection, limit) if comments else opinions.scores(connection)


def payments(settings: HubSettings, limit: int) -> list[listing.Line]:
    """Return the payments that a person has to look at, see `records.to_check`."""
    with _reading(settings) as connection:
        return payment_records.to_check(connection, limit)


def settle_payment(settings: HubSettings, payment_id: str, state: PaymentState) -> None:
    """Say what is true of a payment that nobody could tell of; InvalidInputError when none of this id is open."""
    with _deciding(settings) as (connection, clock):
        if not payment_records.settle_by_hand(connection, payment_id, state, clock.stored(connection)):
            message = f"no payment {payment_id[:40]!r} waits for a person"
            raise InvalidInputError(message)


@contextmanager
def _deciding(settings: HubSettings) -> Iterator[tuple[Connection, HubClock]]:
    engine = open_database(settings)
    try:
        with writing(engine) as connection:
            yield connection, HubClock(settings.timezone)
    finally:
        engine.dispose()


def messages(settings: HubSettings, limit: int) -> list[listing.Line]:
    """Return the messages that wait in the hub's own table, the newest first."""
    with _reading(settings) as connection:
        return waiting(connection, limit)


@contextmanager
def _reading(settings: HubSettings) -> Iterator[Connection]:
    engine = open_database(settings)
    try:
        with reading(engine) as connection:
            yield connection
    finally:
        engine.dispose()
