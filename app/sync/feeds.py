"""Pull one shard: ask for its head, check the signature, fetch what is missing, lay it into the cache."""

import logging
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from pydantic import ValidationError
from sqlite_utils import Database

from app.cache import shards
from app.cache.drift import drifted
from app.cache.shards import ShardState
from app.domain.errors import DamagedError
from app.wire.feeds import FeedFile, Head, SignedHead
from app.wire.signing import verifies


class FeedSource(Protocol):
    """Whoever can serve heads and feed files; see `HubClient`."""

    def head(self, shard: str, etag: str) -> tuple[bytes, str] | None:
        """Return (body, etag), None when nothing changed."""

    def download(self, file: FeedFile, target: Path) -> str:
        """Fetch and unpack a file; return the SHA-256 of the packed bytes."""


log = logging.getLogger(__name__)
Apply = Callable[[Callable[[Database], None]], None]


def pull(source: FeedSource, shard: str, state: ShardState, feed_key: str, folder: Path, apply: Apply) -> bool:
    """Bring a shard up to date; True when something changed.

    `apply` runs a function on the thread that owns the cache and waits for it. Raises DamagedError for anything
    that is not signed, not whole or older than what is here: the last good rows stay.
    """
    answer = source.head(shard, state.etag)
    if answer is None:
        return False
    body, etag = answer
    head = read_head(body, shard, feed_key)
    _refuse_rollback(head, state)
    if head.epoch == state.epoch and head.watermark == state.watermark:
        apply(lambda db: shards.unchanged(db, shard, etag))
        return False
    _follow(source, head, etag, plan(head, state), folder, apply)
    return True


def _follow(
    source: FeedSource, head: Head, etag: str, files: list[tuple[FeedFile, bool]], folder: Path, apply: Apply
) -> None:
    """Lay the files down in order; where the snapshot was reached by segments, compare, and load it after a drift."""
    for file, is_snapshot in files:
        _lay(source, head, etag, file, folder, apply, is_snapshot=is_snapshot)
        if not is_snapshot and file.end == head.snapshot.end and (wrong := _drifted(head, apply)):
            log.warning("%s has drifted in %s; it is loaded again", head.shard, ", ".join(wrong))
            _follow(source, head, etag, plan(head, ShardState(head.shard)), folder, apply)
            return


def _drifted(head: Head, apply: Apply) -> list[str]:
    found: list[str] = []
    apply(lambda db: found.extend(drifted(db.conn, head)))
    return found


def read_head(body: bytes, shard: str, feed_key: str) -> Head:
    """Return the head when its signature is the hub's and it speaks of this shard."""
    try:
        signed = SignedHead.model_validate_json(body)
        if not verifies(feed_key, signed.head.encode(), signed.signature):
            message = f"the head of {shard} is not signed by our hub; it was refused"
            raise DamagedError(message)
        head = Head.model_validate_json(signed.head)
    except ValidationError as error:
        message = f"the head of {shard} cannot be read; it was refused"
        raise DamagedError(message) from error
    if head.shard != shard:
        message = f"a head of {head.shard} came in the place of {shard}; it was refused"
        raise DamagedError(message)
    return head


def plan(head: Head, state: ShardState) -> list[tuple[FeedFile, bool]]:
    """Return the files to lay down in order, each with whether it is the snapshot."""
    known = state.watermark if state.epoch == head.epoch else -1
    chain = [segment for segment in head.segments if segment.end > known]
    if chain and chain[0].start <= known:
        return [(segment, False) for segment in chain]
    after = [segment for segment in head.segments if segment.end > head.snapshot.end]
    return [(head.snapshot, True), *((segment, False) for segment in after)]


def _refuse_rollback(head: Head, state: ShardState) -> None:
    if (head.epoch, head.watermark) < (state.epoch, state.watermark):
        message = f"the head of {head.shard} is older than what is here; it was refused"
        raise DamagedError(message)


def _lay(
    source: FeedSource, head: Head, etag: str, file: FeedFile, folder: Path, apply: Apply, *, is_snapshot: bool
) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder, prefix="feed-") as scratch:
        target = Path(scratch) / "feed.db"
        if source.download(file, target) != file.sha256:
            message = f"feed file {file.path} is damaged; it was refused"
            raise DamagedError(message)
        if is_snapshot:
            apply(lambda db: shards.apply_snapshot(db, head, etag, target))
        else:
            apply(lambda db: shards.apply_segment(db, head, etag, target, file.end))
