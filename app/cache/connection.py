"""Open the terminal's SQLite files: one writer each, readers that can only read."""

import sqlite3
from pathlib import Path

from sqlite_utils import Database

CACHE = "cache.db"
OUTBOX = "outbox.db"
CACHE_PAGE = 16_384  # bytes; a feed is laid down in a quarter of the pages, which halves the work
BUSY_MS = 5000
PRIMARY = 0xFF
NO_DAMAGE = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY})


def open_writer(path: Path, synchronous: str, page_bytes: int = 4096) -> Database:
    """Open a file for its only writer; `synchronous` is NORMAL for what can be fetched again, FULL for what cannot.

    `page_bytes` counts when the file is made; one that exists keeps its own.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    connection = _connect(f"{path.resolve().as_uri()}")
    for pragma in (f"page_size = {page_bytes}", *writer_pragmas(synchronous)):
        connection.execute(f"PRAGMA {pragma}")
    return Database(connection, execute_plugins=False)


def writer_pragmas(synchronous: str) -> tuple[str, ...]:
    """Return how a writer's connection is tuned."""
    return (f"synchronous = {synchronous}", "journal_mode = WAL", "foreign_keys = ON", "secure_delete = ON")


def open_reader(path: Path) -> sqlite3.Connection:
    """Open an existing file for reading only; any attempt to write is an error of SQLite."""
    connection = _connect(f"{path.resolve().as_uri()}?mode=ro")
    connection.execute("PRAGMA query_only = ON")
    connection.execute("PRAGMA cache_size = -32000")
    return connection


def is_sound(path: Path) -> bool:
    """Tell whether the file is a SQLite database whose structure holds; a missing file is sound."""
    if not path.exists():
        return True
    try:
        connection = _connect(f"{path.resolve().as_uri()}?mode=rw")
        try:
            return bool(connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
        finally:
            connection.close()
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        if not is_damage(error):
            raise
        return False


def is_damage(error: Exception) -> bool:
    """Tell whether an error comes from what is in a file, rather than from a disk that is full or a file in use.

    Where nonsense was written over the schema, SQLite's own words cannot be decoded.
    """
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT)
    return (code & PRIMARY) not in NO_DAMAGE


def remove(path: Path) -> None:
    """Delete a database with the files that SQLite keeps beside it."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _connect(uri: str) -> sqlite3.Connection:
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    connection.row_factory = sqlite3.Row
    connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
    return connection
