"""Put snapshots and segments of the feeds into cache.db, each in one transaction: all of it or nothing."""

import json
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database

from app.cache import search
from app.domain.errors import DamagedError
from app.wire.feeds import Head
from app.wire.tables import TOMBSTONE, Table, scope_of, tables_of


@dataclass(frozen=True, slots=True)
class ShardState:
    """How far the terminal has followed a shard; watermark 0 and no etag before the first snapshot."""

    name: str
    epoch: int = 0
    watermark: int = 0
    etag: str = ""


def state_of(db: sqlite3.Connection, shard: str) -> ShardState:
    """Return how far a shard has been followed."""
    row = db.execute("SELECT name, epoch, watermark, etag FROM shard WHERE name = ?", [shard]).fetchone()
    return ShardState(*row) if row else ShardState(shard)


def followed(db: sqlite3.Connection) -> dict[str, ShardState]:
    """Return the state of every shard that has been applied."""
    rows = db.execute("SELECT name, epoch, watermark, etag FROM shard")
    return {row["name"]: ShardState(*row) for row in rows}


def apply_snapshot(db: Database, head: Head, etag: str, file: Path) -> None:
    """Replace all rows of the shard by those of the snapshot."""
    scope = scope_of(head.shard)
    with _Feed(db, head.shard, file), db.atomic():
        for table in tables_of(head.shard):
            where, values = _where(table, scope)
            db.execute(f"DELETE FROM main.{table.name} {where}", values)
            _copy(db, table, where, values)
        if head.shard.startswith("catalogue/"):
            search.replace_index(db, scope)
        _remember(db, head, etag, head.snapshot.end)
    if head.shard.startswith("catalogue/"):
        search.check_index(db, scope)


def apply_segment(db: Database, head: Head, etag: str, file: Path, end: int) -> None:
    """Lay the rows and tombstones of a segment over those of the shard; `end` is its watermark."""
    scope = scope_of(head.shard)
    with _Feed(db, head.shard, file), db.atomic():
        if head.shard.startswith("catalogue/"):
            search.forget_changed(db, scope)
        for table in tables_of(head.shard):
            _copy(db, table, *_where(table, scope))
            _bury(db, table)
        if head.shard.startswith("catalogue/"):
            search.index_changed(db, scope)
        _remember(db, head, etag, end)


def unchanged(db: Database, shard: str, etag: str) -> None:
    """Remember the etag of a head that brought nothing new."""
    db.execute("UPDATE shard SET etag = ? WHERE name = ?", [etag, shard])


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
        rows = self.db.execute(f"PRAGMA feed.table_info({table.name})").fetchall()
        if not set(table.names) - table.later <= {row["name"] for row in rows}:
            message = f"feed {self.shard}: table {table.name} lacks columns of the contract; update this terminal"
            raise DamagedError(message)


def _where(table: Table, scope: str) -> tuple[str, list[str]]:
    return (f"WHERE {table.scope} = ?", [scope]) if table.scope else ("", [])


def _copy(db: Database, table: Table, where: str, values: list[str]) -> None:
    sent = {row["name"] for row in db.execute(f"PRAGMA feed.table_info({table.name})")}
    names = ", ".join(name for name in table.names if name in sent)
    db.execute(
        f"INSERT OR REPLACE INTO main.{table.name} ({names}) SELECT {names} FROM feed.{table.name} {where}", values
    )


def _bury(db: Database, table: Table) -> None:
    keys = db.execute(f"SELECT key FROM feed.{TOMBSTONE} WHERE name = ?", [table.name]).fetchall()
    where = " AND ".join(f"{name} = ?" for name in table.key)
    for row in keys:
        db.execute(f"DELETE FROM main.{table.name} WHERE {where}", json.loads(row["key"]))


def _remember(db: Database, head: Head, etag: str, watermark: int) -> None:
    done = watermark == head.watermark
    db.execute(
        "INSERT OR REPLACE INTO shard (name, epoch, watermark, etag, made_at) VALUES (?, ?, ?, ?, ?)",
        [head.shard, head.epoch, watermark, etag if done else "", head.made_at],
    )
