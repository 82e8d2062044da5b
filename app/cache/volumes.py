"""Volumes: snapshots that the terminal keeps as the files they came as, attached beside cache.db.

The two largest kinds of shard, a language's range and a store's stock, come ready-made: taking such a file over costs
next to nothing, copying its rows would cost several times as much as fetching them. A volume carries how far it has
been followed in a table `shard` of its own, so that a segment and its watermark are one transaction in one file;
`main.volume` names the file that counts, and changing that one row is the whole switch to a new snapshot.
"""

import logging
import os
import secrets
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from app.cache import connection, search
from app.cache.connection import open_writer
from app.cache.places import CATALOGUE, attached, volume_of
from app.cache.schema import create_indexes, create_shard_table, missing_columns
from app.domain.errors import DamagedError
from app.paths import sync_folder
from app.wire.feeds import Head
from app.wire.tables import Table, scope_of, tables_of

log = logging.getLogger(__name__)
FOLDER = "volumes"
LARGE = 256_000_000  # bytes; SQLite looks through as much in about half a second
READER_PAGES = -16_000  # kilobytes, as SQLite counts them; only what is read is held


def named(db: sqlite3.Connection) -> dict[str, str]:
    """Return the volumes that count, as name and file name."""
    return {row["name"]: row["file"] for row in db.execute("SELECT name, file FROM main.volume ORDER BY name")}


def attach(db: sqlite3.Connection, *, read_only: bool) -> dict[str, str]:
    """Attach every volume that counts; return them as `named` does."""
    found, folder = named(db), folder_of(db)
    for name, file in found.items():
        _attach(db, name, folder / file, read_only=read_only)
    return found


def folder_of(db: sqlite3.Connection) -> Path:
    """Return the folder of the volumes, which is beside cache.db."""
    row = db.execute("SELECT file FROM pragma_database_list WHERE name = 'main'").fetchone()
    return Path(row[0]).parent / FOLDER


def take(db: Database, head: Head, etag: str, file: Path) -> None:
    """Make the unpacked snapshot `file` the shard's volume; `db` is the cache's writer.

    The volume of before counts until the very last step and is removed afterwards. Raises DamagedError when the file
    lacks tables or columns of the contract.
    """
    name, folder = volume_of(head.shard), folder_of(db.conn)
    _prepare(file, head, etag)
    target = folder / f"{name}.{secrets.token_hex(6)}.db"
    _put(file, target)
    _switch(db, name, target.name)
    for table in tables_of(head.shard):
        db.execute(f"DELETE FROM main.{table.name}")
    if name in attached(db.conn):
        db.execute(f"DETACH DATABASE {name}")
    _attach(db.conn, name, target, read_only=False)
    remove_others(db)


def keep_sound(db: Database) -> None:
    """Let go of volumes that are missing or damaged: their shards are fetched anew; bring the others up to date.

    Of large ones only that they open: nobody should wait for the rest, see `check_large`.
    """
    folder = folder_of(db.conn)
    for name, file in named(db.conn).items():
        path = folder / file
        if not (path.is_file() and (_is_large(path) or connection.is_sound(path)) and _can_be_used(path)):
            _let_go(db, name)
    remove_others(db)


def check_large(db: Database) -> None:
    """Look through the volumes that `keep_sound` only opened: seconds; let go of those that are damaged."""
    for name, file in named(db.conn).items():
        path = folder_of(db.conn) / file
        if _is_large(path) and not connection.is_sound(path):
            _let_go(db, name)
            db.execute(f"DETACH DATABASE {name}")
    remove_others(db)


def remove_others(db: Database) -> None:
    """Delete the files that no volume names; one that a reader still holds open on Windows goes the next time."""
    kept = set(named(db.conn).values())
    for path in folder_of(db.conn).glob("*.db"):
        if path.name not in kept:
            try:
                connection.remove(path)
            except PermissionError:
                log.info("%s is still being read; it is deleted later", path.name)


def _prepare(file: Path, head: Head, etag: str) -> None:
    """Make a snapshot into a volume: the columns and indexes of this program, the state, the list of words."""
    db = open_writer(file, "OFF")
    with closing(db.conn):
        for table in tables_of(head.shard):
            _fit(db, table, head.shard)
        create_shard_table(db)
        row = [head.shard, head.epoch, head.snapshot.end, etag if head.snapshot.end == head.watermark else ""]
        db.execute(
            "INSERT INTO shard (name, epoch, watermark, etag, made_at) VALUES (?, ?, ?, ?, ?)", [*row, head.made_at]
        )
        if head.shard.startswith(CATALOGUE):
            search.create_words(db)
            search.check_index(db, scope_of(head.shard))
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _fit(db: Database, table: Table, shard: str) -> bool:
    """Give a table the columns and indexes of the contract that it may lack; True when columns were missing."""
    rows = db.execute(f"PRAGMA table_info({table.name})")
    missing = missing_columns(table, (row["name"] for row in rows), shard)
    if _key(db, table) != list(table.key):
        message = f"feed {shard}: table {table.name} came without its key; it was refused"
        raise DamagedError(message)
    for name, kind in missing:
        db.execute(f"ALTER TABLE {table.name} ADD COLUMN {name} {kind}")
    create_indexes(db, table)
    return bool(missing)


def _key(db: Database, table: Table) -> list[str]:
    rows = db.execute(f"SELECT name FROM pragma_table_info('{table.name}') WHERE pk > 0 ORDER BY pk")
    return [row["name"] for row in rows]


def _is_large(path: Path) -> bool:
    return path.is_file() and path.stat().st_size > LARGE


def _let_go(db: Database, name: str) -> None:
    log.warning("the file of %s is damaged or gone; it is fetched again from the hub", name)
    db.execute("DELETE FROM main.volume WHERE name = ?", [name])


def _can_be_used(path: Path) -> bool:
    """Tell whether a volume opens; one of before an update gets its new columns and is asked for anew."""
    try:
        with closing(open_writer(path, "NORMAL").conn) as opened:
            db = Database(opened, execute_plugins=False)
            shard = db.execute("SELECT name FROM shard").fetchone()[0]
            widened = [_fit(db, table, shard) for table in tables_of(shard)]
            if any(widened):
                db.execute("UPDATE shard SET watermark = 0, etag = ''")
    except (sqlite3.DatabaseError, UnicodeDecodeError, DamagedError, TypeError, KeyError) as error:
        if not connection.is_damage(error):
            raise
        return False
    return True


def _put(file: Path, target: Path) -> None:
    """Move a file to where it stays, both it and its new name safe from a power cut."""
    target.parent.mkdir(exist_ok=True)
    with file.open("rb+") as written:
        os.fsync(written.fileno())
    file.replace(target)
    sync_folder(target.parent)


def _switch(db: Database, name: str, file: str) -> None:
    """Let the file count; on disk before the one of before is deleted."""
    db.execute("PRAGMA main.synchronous = FULL")
    try:
        db.execute("INSERT OR REPLACE INTO main.volume (name, file) VALUES (?, ?)", [name, file])
    finally:
        db.execute("PRAGMA main.synchronous = NORMAL")


def _attach(db: sqlite3.Connection, name: str, path: Path, *, read_only: bool) -> None:
    db.execute("ATTACH DATABASE ? AS " + name, [f"{path.resolve().as_uri()}?mode={'ro' if read_only else 'rw'}"])
    db.execute(f"PRAGMA {name}.cache_size = {READER_PAGES}" if read_only else f"PRAGMA {name}.synchronous = NORMAL")
