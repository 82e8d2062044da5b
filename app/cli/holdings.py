"""What a terminal holds, for the doctor: acts that wait or are parked, feeds that it follows, pictures."""

from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.cache import catalogue, connection, outbox, shards
from app.cache.media import MediaStore
from app.cache.reading import Reading
from app.cache.versions import NewerFileError, open_outbox
from app.device import identity as identity_file
from app.device.health import Finding
from app.settings import Settings
from app.sync.loop import PICTURES, described_in
from app.wire.feeds import shards_of
from app.wire.versions import HUB_OLDER

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

MEGABYTE = 1_000_000
FULL = 0.95  # of the bound: pictures for which there is no room are the bound's doing, not a fault


def outbox_finding(folder: Path) -> Finding:
    """Tell how many acts wait for the hub, how many it refused, and since when."""
    file = folder / connection.OUTBOX
    if not file.is_file():
        return Finding("outbox", "ok", "empty")
    try:
        db = open_outbox(file)
    except NewerFileError as error:
        return Finding("outbox", "problem", str(error), "Install the newer version again.")
    try:
        held = outbox.tally(db)
        ahead = sum(entry.reason == HUB_OLDER for entry in outbox.entries(db, 10_000, outbox.PENDING))
    finally:
        db.conn.close()
    words = f"{held.waiting} waiting for the hub{_since(held.waiting_since)}"
    words += f", {held.parked} refused by it{_since(held.parked_since)}"
    if ahead:
        words += f"; {ahead} of those that wait need a newer hub"
        return Finding("outbox", "warning", words, "Update the hub; they pass by themselves then.")
    if held.parked:
        remedy = "See them on the tablet's page To look at, or with: comptoir outbox list"
        return Finding("outbox", "warning", words, remedy)
    return Finding("outbox", "ok", words)


def feeds_finding(settings: Settings) -> Finding:
    """Tell how many of the shards that this terminal wants it follows, and which have not come."""
    identity = identity_file.load(settings.data_path)
    if identity is None:
        words, remedy = "nobody has enrolled this terminal yet", "Give it a code: comptoir hub code --store ID"
        return Finding("feeds", "warning", words, remedy)
    here = (identity.store_id, identity.zone, identity.group)
    with _cache(settings.data_path) as db:
        followed = shards.followed(db) if db else {}
        locales = described_in(db, settings.catalogue_locales) if db else settings.catalogue_locales
    wanted = shards_of(*here, locales, settings.review_locales)
    missing = [shard for shard in wanted if shard not in followed]
    words = f"{len(wanted) - len(missing)} of {len(wanted)} shards followed"
    if not missing:
        return Finding("feeds", "ok", words)
    words += f"; not here: {', '.join(missing)}"
    return Finding("feeds", "warning", words, "Start the terminal where it reaches the hub, unless the chain has none.")


def pictures_finding(folder: Path, max_mb: int) -> Finding:
    """Tell how many of the wanted pictures are here, and how much of their bound is used."""
    with _cache(folder) as db:
        wanted = catalogue.pictures(db, PICTURES) if db else []
    media = folder / "media"
    if not media.is_dir():
        return Finding("pictures", "ok", f"0 of {len(wanted)}")
    store = MediaStore(media, max_mb * MEGABYTE)
    missing, used = len(store.missing(wanted)), store.used()
    words = f"{len(wanted) - missing} of {len(wanted)}, {used / MEGABYTE:.0f} of {max_mb} MB"
    if missing and used > FULL * store.max_bytes:
        return Finding("pictures", "warning", words, "There is no room for the others: raise media.max_mb.")
    return Finding("pictures", "ok", words + (", the others come by and by" if missing else ""))


def _since(moment: str) -> str:
    """Return how old the oldest is; a clock that was wrong may have written anything."""
    try:
        since = datetime.fromisoformat(moment).astimezone(UTC)
    except ValueError:
        return ""
    hours = (datetime.now(UTC) - since).total_seconds() / 3600
    return f" (the oldest for {hours:.0f} h)" if hours >= 1 else " (the oldest for less than an hour)"


@contextmanager
def _cache(folder: Path) -> "Iterator[sqlite3.Connection | None]":
    """Give a read-only view of cache.db, None where there is none."""
    file = folder / connection.CACHE
    if not file.is_file():
        yield None
        return
    reading = Reading(file)
    try:
        yield reading.db
    finally:
        reading.close()
