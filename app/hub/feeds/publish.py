"""Publish shards lazily: when a head is asked for and the shard's watermark moved, at most once a second per shard.

Of all the hub's workers one publishes, under a lock of the shard; the others wait and serve the same head. A worker
remembers a head only for that second, so who asks less often never gets an older head from another worker.
What changed since the last head becomes a segment; after eight segments, or when they outgrow half of the snapshot, a
new snapshot is made. Those who follow go on by segments and compare what they hold with the snapshot's contents.
"""

import json
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Connection, Engine, select

from app.domain.stock import ONLINE
from app.hub.clock import HubClock, text
from app.hub.database.engine import reading, writing
from app.hub.database.locks import Locks
from app.hub.database.tables import change
from app.hub.feeds import heads
from app.hub.feeds.changes import STOCK, key_text, topic_of, watermark
from app.hub.feeds.files import FeedDatabase, building, finish, remove_others
from app.hub.feeds.heads import PublishedHead
from app.hub.feeds.sources import SOURCES, Key, Row, knows
from app.hub.feeds.stock import neighbours
from app.hub.keys import HubKeys
from app.wire.contents import Contents
from app.wire.feeds import FeedFile, Head, SignedHead
from app.wire.signing import sign
from app.wire.tables import Table, scope_of, tables_of

MAX_SEGMENTS = 8
CHUNK = 400


@dataclass(slots=True)
class _Shard:
    """A shard's lock, its newest head and when that was last compared with the database."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    published: PublishedHead | None = None
    checked_at: float = float("-inf")


class Publisher:
    """Makes and remembers the heads of all shards; safe from any thread."""

    def __init__(self, engine: Engine, keys: HubKeys, folder: Path, clock: HubClock, seconds: float) -> None:
        """Publish into `folder`; look for changes at most once in so many seconds."""
        self._engine = engine
        self._locks = Locks(engine)
        self._keys = keys
        self._folder = folder
        self._clock = clock
        self._seconds = seconds
        self._gate = threading.Lock()
        self._shards: dict[str, _Shard] = {}

    def fresh(self, shard: str) -> PublishedHead | None:
        """Return the head when it was checked a moment ago; never waits."""
        state = self._shards.get(shard)
        recent = state and time.monotonic() - state.checked_at < self._seconds
        return state.published if state and recent else None

    def head(self, shard: str) -> PublishedHead | None:
        """Return the shard's head, published now where something changed; None for a shard that is not the chain's."""
        state = self._state(shard)
        if state is None:
            return None
        with state.lock:
            if head := self.fresh(shard):
                return head
            asked_at = time.monotonic()
            state.published, state.checked_at = self._publish(shard), asked_at
            return state.published

    def _state(self, shard: str) -> _Shard | None:
        """Return what is held of a shard; only shards of the chain are ever held."""
        if held := self._shards.get(shard):
            return held
        with reading(self._engine) as connection:
            if not knows(connection, shard):
                return None
        with self._gate:
            return self._shards.setdefault(shard, _Shard())

    def _publish(self, shard: str) -> PublishedHead:
        if ready := self._ready(shard):
            return ready
        with self._locks.held(f"publish {shard}"):
            return self._ready(shard) or self._keep(shard, self._make(shard))

    def _ready(self, shard: str) -> PublishedHead | None:
        """Return the last head when it says all that the database holds and its files are there."""
        with reading(self._engine) as connection:
            last = self._usable(connection, shard)
            return last if last and last.head.watermark == watermark(connection, topic_of(shard)) else None

    def _usable(self, connection: Connection, shard: str) -> PublishedHead | None:
        last = heads.newest(connection, shard)
        return last if last and last.head.epoch == heads.epoch(connection) and self._complete(last) else None

    def _make(self, shard: str) -> Head:
        with reading(self._engine) as connection:
            last, mark = self._usable(connection, shard), watermark(connection, topic_of(shard))
            grown = self._grown(connection, shard, last.head, mark) if last and last.head.watermark < mark else None
            return grown or self._anew(connection, shard, mark, heads.epoch(connection))

    def _complete(self, published: PublishedHead) -> bool:
        return all((self._folder / file.path).is_file() for file in published.files)

    def _grown(self, connection: Connection, shard: str, head: Head, mark: int) -> Head:
        """Return the head with one more segment and, where one is due, with a new snapshot."""
        segments = (*head.segments, self._segment(connection, shard, head.watermark, mark))
        changed = {"watermark": mark, "made_at": text(self._clock.now())}
        since = [file for file in segments if file.end > head.snapshot.end]
        if len(since) <= MAX_SEGMENTS and _are_small(since, head.snapshot):
            return head.model_copy(update={**changed, "segments": segments})
        anew = self._anew(connection, shard, mark, head.epoch)
        return anew.model_copy(update={"segments": _leading(segments, anew.snapshot)})

    def _segment(self, connection: Connection, shard: str, start: int, mark: int) -> FeedFile:
        keys = _changed(connection, shard, start, mark)
        with building(self._folder) as (database, path):
            _fill_segment(database, connection, shard, keys)
            return finish(database, path, self._folder, shard, (start, mark))

    def _anew(self, connection: Connection, shard: str, mark: int, epoch: int) -> Head:
        snapshot, held = self._snapshot(connection, shard, mark)
        made_at = text(self._clock.now())
        return Head(shard=shard, epoch=epoch, watermark=mark, made_at=made_at, snapshot=snapshot, contents=held)

    def _snapshot(self, connection: Connection, shard: str, mark: int) -> tuple[FeedFile, tuple[Contents, ...]]:
        with building(self._folder) as (database, path):
            for table in tables_of(shard):
                database.add_table(table, SOURCES[table.name](connection, scope_of(shard), None))
            database.add_tombstones(())
            if shard.startswith("catalogue/"):
                database.add_search()
            held = tuple(database.contents(table) for table in tables_of(shard))
            return finish(database, path, self._folder, shard, (0, mark)), held

    def _keep(self, shard: str, head: Head) -> PublishedHead:
        written = head.model_dump_json()
        signed = SignedHead(head=written, signature=sign(self._keys.feed, written.encode()))
        with writing(self._engine) as connection:
            published, named = heads.keep(connection, signed, shard)
        remove_others(self._folder, shard, named)
        return published


def _are_small(segments: Sequence[FeedFile], snapshot: FeedFile) -> bool:
    return sum(file.bytes for file in segments) * 2 <= snapshot.bytes


def _leading(segments: Sequence[FeedFile], snapshot: FeedFile) -> tuple[FeedFile, ...]:
    """Return the newest segments that lead up to a new snapshot: few, and less work than loading it."""
    kept = list(segments[-MAX_SEGMENTS:])
    while kept and not _are_small(kept, snapshot):
        del kept[0]
    return tuple(kept)


def _changed(connection: Connection, shard: str, start: int, end: int) -> dict[str, list[Key]]:
    """Return the keys that changed after `start`, by the name of their table in the shard."""
    query = select(change.c.name, change.c.key).where(
        change.c.topic == topic_of(shard), change.c.seq > start, change.c.seq <= end
    )
    pairs = [(row.name, tuple(json.loads(row.key))) for row in connection.execute(query.distinct())]
    if topic_of(shard) == STOCK:
        pairs = list(_stock_pairs(pairs, scope_of(shard), set(neighbours(connection, scope_of(shard)))))
    found: dict[str, list[Key]] = {}
    for name, key in sorted(set(pairs)):
        found.setdefault(name, []).append(key)
    return found


def _stock_pairs(pairs: Sequence[tuple[str, Key]], follower: str, near: set[str]) -> Iterator[tuple[str, Key]]:
    """Give a row for the store itself and online, the packed row for a neighbour, the sum for everybody else."""
    for _, (store_id, variant_id) in pairs:
        if store_id in {follower, ONLINE}:
            yield "stock_level", (follower, store_id, variant_id)
        elif store_id in near:
            yield "stock_near", (follower, variant_id)
        else:
            yield "stock_elsewhere", (follower, variant_id)


def _fill_segment(database: FeedDatabase, connection: Connection, shard: str, keys: dict[str, list[Key]]) -> None:
    tombstones: list[tuple[str, str]] = []
    for table in tables_of(shard):
        wanted = keys.get(table.name, [])
        rows = list(_rows(connection, shard, table, wanted))
        database.add_table(table, rows)
        gone = set(wanted) - {row[: table.keys] for row in rows}
        tombstones += [(table.name, key_text(key)) for key in sorted(gone)]
    database.add_tombstones(tombstones)


def _rows(connection: Connection, shard: str, table: Table, keys: list[Key]) -> Iterator[Row]:
    source = SOURCES[table.name]
    for start in range(0, len(keys), CHUNK):
        yield from source(connection, scope_of(shard), keys[start : start + CHUNK])
