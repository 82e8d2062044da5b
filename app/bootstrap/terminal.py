"""The files and threads of a terminal: opened in order, closed in reverse."""

import logging
import platform
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from nacl.signing import SigningKey
from sqlite_utils import Database

from app.cache import ballast, connection, volumes
from app.cache.media import MediaStore
from app.cache.reading import Reading
from app.cache.schema import cache_migrations
from app.cache.versions import open_outbox, steps_ahead
from app.device import identity as identity_file
from app.settings import ConfigError, Settings
from app.sync.client import HubClient
from app.sync.live import Live
from app.sync.loop import Synchroniser, SyncPlan, SyncStatus
from app.viewmodels.context import Context, Relay
from app.wire.identity import Identity
from app.worker import Worker

if TYPE_CHECKING:
    from app.device.payments.desk import PaymentDesk
    from app.device.printer import Printer

log = logging.getLogger(__name__)
MEGABYTE = 1_000_000


@dataclass(slots=True)
class Terminal:
    """A running terminal: its context for view models, and what synchronises it."""

    context: Context
    cache: Worker[Database]
    sync: Synchroniser

    def start(self, on_status: Callable[[SyncStatus], None]) -> None:
        """Begin to synchronise; `on_status` is called on the thread of the screens."""
        self.sync.start(lambda status: self.context.relay.send(on_status, status))


@contextmanager
def run_terminal(settings: Settings, relay: Relay) -> Iterator[Terminal]:
    """Open a terminal's files and threads, close them in reverse; `start` begins to synchronise.

    A damaged cache.db is thrown away and filled again from the hub; outbox.db is never touched.
    """
    folder = settings.data_path
    folder.mkdir(parents=True, exist_ok=True)
    zone = local_zone(settings.timezone)
    with ExitStack() as stack:
        cache = stack.enter_context(Worker("cache", lambda: _open_cache(folder), _close))
        outbox = stack.enter_context(Worker("outbox", lambda: _open_outbox(folder), _close))
        reader = stack.enter_context(Worker("reader", lambda: Reading(folder / connection.CACHE), Reading.close))
        media = MediaStore(folder / "media", settings.media.max_mb * MEGABYTE)
        identity = identity_file.load(folder)
        live_client = HubClient(settings.hub.url, settings.hub.timeout_s)
        live_client.identity = identity
        live = stack.enter_context(Worker("live", lambda: Live(live_client), lambda _: live_client.close()))
        printer = _printer(settings)
        payment_desk = _payment_desk(settings)
        context = Context(
            settings=settings,
            reader=reader,
            outbox=outbox,
            live=live,
            media=media,
            relay=relay,
            wake_sync=lambda: sync.wake(),  # noqa: PLW0108 - sync is made below
            now=lambda: datetime.now(zone),
            locale=settings.locale,
            identity=identity,
            printer=stack.enter_context(printer) if printer else None,
            payment_desk=stack.enter_context(payment_desk) if payment_desk else None,
        )
        sync = _synchroniser(context, cache, live_client)
        context.status = sync.status
        stack.callback(sync.close)
        stack.callback(relay.close)
        yield Terminal(context, cache, sync)


def _printer(settings: Settings) -> "Worker[Printer] | None":
    """Return a thread of its own for the printer, None without one: nothing of its library is loaded then."""
    if settings.printer.kind == "none":
        return None
    from app.device.printer import Printer, make_printer  # noqa: PLC0415 - as said

    device = make_printer(settings.printer)
    return Worker("printer", lambda: device, Printer.close)


def _payment_desk(settings: Settings) -> "PaymentDesk | None":
    """Return the payment terminal with a thread of its own, None without one."""
    if settings.payment_terminal.kind == "none":
        return None
    from app.device.payments import make_payment_terminal  # noqa: PLC0415 - only where there is one
    from app.device.payments.desk import PaymentDesk  # noqa: PLC0415 - as above

    section = settings.payment_terminal
    return PaymentDesk(make_payment_terminal(section), section.timeout_s)


def local_zone(name: str) -> tzinfo:
    """Return the time zone of the shop; the machine's own when `name` is empty."""
    if not name:
        return datetime.now().astimezone().tzinfo or UTC
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError) as error:
        message = f"timezone = {name!r} is unknown; write it like Europe/Paris"
        raise ConfigError(message) from error


def _synchroniser(context: Context, cache: Worker[Database], live: HubClient) -> Synchroniser:
    settings, folder = context.settings, context.settings.data_path

    def enrolled(new: Identity) -> None:
        identity_file.save(folder, new)
        live.identity = new
        context.relay.send(lambda value: setattr(context, "identity", value), new)

    return Synchroniser(
        _plan(settings, folder),
        lambda: HubClient(settings.hub.url, settings.hub.timeout_s, feeds_url=settings.hub.feeds_url),
        cache,
        context.outbox,
        context.media,
        identity=context.identity,
        key_seed=bytes(SigningKey.generate()),
        on_enrolled=enrolled,
    )


def _plan(settings: Settings, folder: Path) -> SyncPlan:
    return SyncPlan(
        poll_s=settings.sync.poll_s,
        retry_s=settings.sync.retry_s,
        locales=settings.catalogue_locales,
        review_locales=settings.review_locales,
        enrolment_code=settings.hub.enrolment_code,
        name=platform.node() or "terminal",
        profile=settings.profile,
        folder=folder / "incoming",
    )


def _open_cache(folder: Path) -> Database:
    """Open what can be fetched again; a file that is damaged, or a newer program's, is replaced by an empty one."""
    path = folder / connection.CACHE
    if connection.is_sound(path):
        try:
            if not steps_ahead(path, cache_migrations):
                return _migrated(path)
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            if not connection.is_damage(error):
                raise
    log.warning("cache.db is damaged, or of a newer program; it is filled again from the hub")
    connection.remove(path)
    return _migrated(path)


def _migrated(path: Path) -> Database:
    db = connection.open_writer(path, "NORMAL", connection.CACHE_PAGE)
    try:
        cache_migrations.apply(db)
        volumes.keep_sound(db)
        volumes.attach(db.conn, read_only=False)
    except BaseException:
        db.conn.close()
        raise
    return db


def _open_outbox(folder: Path) -> Database:
    ballast.keep(folder)
    return open_outbox(folder / connection.OUTBOX)


def _close(db: Database) -> None:
    db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.conn.close()
