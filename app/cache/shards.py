"""Put snapshots and segments of the feeds into the cache, each in one transaction: all of it or nothing."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database

from app.cache import places, search, volumes
from app.cache.places import MAIN
from app.cache.schema import missing_columns
from app.domain.errors import DamagedError
from app.wire.feeds import Head
from app.wire.tables import TOMBSTONE, Table, scope_of, tables_of

ROOM = -16_000  # kilobytes, as SQLite counts them


@dataclass(frozen=True, slots=True)
class ShardState:
    """How far the terminal has followed a shard; watermark 0 and no etag before the first snapshot."""

    name: str
    epoch: int = 0
    watermark: int = 0
    etag: str = ""


def state_of(db: sqlite3.Connection, shard: str) -> ShardState:
    """Return how far a shard has been followed."""
    where = places.schema(db, shard)
    row = db.execute(f"SELECT name, epoch, watermark, etag FROM {where}.shard WHERE name = ?", [shard]).fetchone()
    return ShardState(*row) if row else ShardState(shard)


def followed(db: sqlite3.Connection) -> dict[str, ShardState]:
    """Return the state of every shard that has been applied."""
    found: dict[str, ShardState] = {}
    for where in (MAIN, *volumes.named(db)):
        rows = db.execute(f"SELECT name, epoch, watermark, etag FROM {where}.shard")
        found.update((row["name"], ShardState(*row)) for row in rows)
    return found


def apply_snapshot(db: Database, head: Head, etag: str, file: Path) -> None:
    """Replace all that is here of the shard by the snapshot: its file for that of before, or its rows for those."""
    if places.is_volume(head.shard):
        volumes.take(db, head, etag, file)
        return
    scope = scope_of(head.shard)
    with _roomy(db), _Feed(db, head.shard, file), db.atomic():
        for table in tables_of(head.shard):
            _empty(db, table, scope)
            _fill(db, table, scope)
        _remember(db, head, etag, head.snapshot.end)


def apply_segment(db: Database, head: Head, etag: str, file: Path, end: int) -> None:
    """Lay the rows and tombstones of a segment over those of the shard; `end` is its watermark."""
    scope, where = scope_of(head.shard), places.schema(db.conn, head.shard)
    has_index = head.shard.startswith(f"{places.CATALOGUE}/")
    with _Feed(db, head.shard, file), db.atomic():
        if has_index:
            search.forget_changed(db, where)
        for table in tables_of(head.shard):
            _lay_over(db, where, table, scope)
            _bury(db, where, table)
        if has_index:
            search.index_changed(db, where)
        _remember(db, head, etag, end)


def unchanged(db: Database, shard: str, etag: str) -> None:
    """Remember the etag of a head that brought nothing new."""
    db.execute(f"UPDATE {places.schema(db.conn, shard)}.shard SET etag = ? WHERE name = ?", [etag, shard])


class _Feed:
    """A feed file attached as `feed`, its tables checked against the contract."""

    def __init__(self, db: Database, shard: str, file: Path) -> None:
        self.db, self.shard, self.file = db, shard, file

    def __enter__(self) -> None:
        self.db.execute("ATTACH DATABASE ? AS feed", [str(self.file)])
        try:
            for table in tables_of(self.shard):
                self._check(table)
        except (sqlite3.DatabaseError, DamagedError):
            self.db.execute("DETACH DATABASE feed")
            raise

    def __exit__(self, *_: object) -> None:
        self.db.execute("DETACH DATABASE feed")

    def _check(self, table: Table) -> None:
        missing_columns(table, _sent(self.db, table), self.shard)


def scoped(table: Table, scope: str) -> tuple[str, list[str]]:
    """Return the condition that keeps to a shard's own rows of a table, and its values."""
    return (f"WHERE {table.scope} = ?", [scope]) if table.scope else ("", [])


def _empty(db: Database, table: Table, scope: str) -> None:
    """Remove the rows of a scope; where there are no others SQLite drops the pages instead of row after row."""
    where, values = ("", []) if _only(db, "main", table, scope) else scoped(table, scope)
    db.execute(f"DELETE FROM main.{table.name} {where}", values)


def _fill(db: Database, table: Table, scope: str) -> None:
    """Copy the rows of a scope, none of which are here.

    Into an empty table, from one that is declared alike, SQLite copies the records of table and indexes as they are
    (its "transfer optimisation"); the plain statement below is what it knows it by.
    """
    if _sent(db, table) == list(table.names) and _only(db, "feed", table, scope):
        db.execute(f"INSERT INTO main.{table.name} SELECT * FROM feed.{table.name}")
        return
    names, (where, values) = ", ".join(_known(db, table)), scoped(table, scope)
    db.execute(f"INSERT INTO main.{table.name} ({names}) SELECT {names} FROM feed.{table.name} {where}", values)


def _lay_over(db: Database, schema: str, table: Table, scope: str) -> None:
    """Put the changed rows over those that are here; indexes of columns that stay the same are left alone."""
    known, (where, values) = _known(db, table), scoped(table, scope)
    names, key = ", ".join(known), ", ".join(table.key)
    new = ", ".join(f"{name} = excluded.{name}" for name in known if name not in table.key)
    db.execute(
        f"INSERT INTO {schema}.{table.name} ({names}) SELECT {names} FROM feed.{table.name} {where or 'WHERE true'} "
        f"ON CONFLICT ({key}) DO UPDATE SET {new}",
        values,
    )


def _only(db: Database, schema: str, table: Table, scope: str) -> bool:
    """Tell whether no row is of another scope: the first column of the key tells it from both ends."""
    if not table.scope:
        return True
    ends = (
        db.execute(f"SELECT {end}({table.scope}) FROM {schema}.{table.name}").fetchone()[0] for end in ("min", "max")
    )
    return all(value in {None, scope} for value in ends)


def _sent(db: Database, table: Table) -> list[str]:
    return [row["name"] for row in db.execute(f"PRAGMA feed.table_info({table.name})")]


def _known(db: Database, table: Table) -> list[str]:
    sent = set(_sent(db, table))
    return [name for name in table.names if name in sent]


@contextmanager
def _roomy(db: Database) -> Iterator[None]:
    """Hold more pages in memory for as long as a snapshot is laid down, so that none is written twice."""
    before = db.execute("PRAGMA main.cache_size").fetchone()[0]
    db.execute(f"PRAGMA main.cache_size = {ROOM}")
    try:
        yield
    finally:
        db.execute(f"PRAGMA main.cache_size = {before}")
        db.execute("PRAGMA shrink_memory")


def _bury(db: Database, schema: str, table: Table) -> None:
    keys = db.execute(f"SELECT key FROM feed.{TOMBSTONE} WHERE name = ?", [table.name]).fetchall()
    where = " AND ".join(f"{name} = ?" for name in table.key)
    for row in keys:
        db.execute(f"DELETE FROM {schema}.{table.name} WHERE {where}", json.loads(row["key"]))


def _remember(db: Database, head: Head, etag: str, watermark: int) -> None:
    done = watermark == head.watermark
    db.execute(
        f"INSERT OR REPLACE INTO {places.schema(db.conn, head.shard)}.shard (name, epoch, watermark, etag, made_at) "
        "VALUES (?, ?, ?, ?, ?)",
        [head.shard, head.epoch, watermark, etag if done else "", head.made_at],
    )
