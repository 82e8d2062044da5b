"""Feed files: SQLite built from rows, compressed, named by their hash, put in place as a whole or not at all."""

import hashlib
import os
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import zstandard

from app.paths import sync_folder
from app.wire.contents import Contents, contents
from app.wire.feeds import FeedFile
from app.wire.tables import SEARCH, SEARCH_COLUMNS, SEARCH_OPTIONS, TOMBSTONE, Table

LEVEL = 6
PAGE = 16_384  # bytes, as in the terminals' cache
CHUNK = 1 << 20
SUFFIX = ".sqlite.zst"


@dataclass(slots=True)
class FeedDatabase:
    """A feed file while it is being filled."""

    connection: sqlite3.Connection

    def add_table(self, table: Table, rows: Iterable[tuple[Any, ...]]) -> None:
        """Create the table with its rows, then its indexes: declared as in the terminal, which copies faster then."""
        columns = ", ".join(f"{name} {kind}" for name, kind in table.columns)
        key = ", ".join(table.key)
        self.connection.execute(f"CREATE TABLE {table.name} ({columns}, PRIMARY KEY ({key})) STRICT, WITHOUT ROWID")
        marks = ", ".join("?" * len(table.columns))
        self.connection.executemany(f"INSERT INTO {table.name} VALUES ({marks})", rows)
        for number, index in enumerate(table.indexes):
            on = f"{table.name}({', '.join(index)})"
            self.connection.execute(f"CREATE INDEX {table.name}_{number} ON {on}")

    def contents(self, table: Table) -> Contents:
        """Return what the table holds, to be compared with what followers have."""
        names, key = ", ".join(table.names), ", ".join(table.key)
        rows = self.connection.execute(f"SELECT {names} FROM {table.name} ORDER BY {key}")
        return contents(table, table.names, rows)

    def add_tombstones(self, keys: Iterable[tuple[str, str]]) -> None:
        """Name the rows that are gone: (table, key as JSON array)."""
        self.connection.execute(f"CREATE TABLE {TOMBSTONE} (name TEXT, key TEXT)")
        self.connection.executemany(f"INSERT INTO {TOMBSTONE} VALUES (?, ?)", keys)

    def add_search(self) -> None:
        """Index names, brands and terms; the row's number is the product's rank."""
        columns = ", ".join(SEARCH_COLUMNS)
        self.connection.execute(f"CREATE VIRTUAL TABLE {SEARCH} USING fts5({columns}, {SEARCH_OPTIONS})")
        self.connection.execute(
            f"INSERT INTO {SEARCH}(rowid, {columns}) SELECT rank, {columns} FROM product ORDER BY rank"
        )
        self.connection.execute(f"INSERT INTO {SEARCH}({SEARCH}) VALUES ('optimize')")


@contextmanager
def building(folder: Path) -> Iterator[tuple[FeedDatabase, Path]]:
    """Give an empty feed database and its temporary path; nothing of it stays behind."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".making-", dir=folder) as made:
        path = Path(made) / "feed.sqlite"
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            for pragma in (f"page_size={PAGE}", "journal_mode=OFF", "synchronous=OFF", "cache_size=-65536"):
                connection.execute(f"PRAGMA {pragma}")
            connection.execute("BEGIN")
            yield FeedDatabase(connection), path


def finish(database: FeedDatabase, path: Path, folder: Path, shard: str, span: tuple[int, int]) -> FeedFile:
    """Compress the database and put it below `folder` under a name that tells shard, watermarks and hash."""
    database.connection.execute("COMMIT")
    packed = path.with_suffix(".zst")
    sha256 = _compress(path, packed)
    start, end = span
    name = f"{shard}/{start}-{end}-{sha256[:16]}{SUFFIX}"
    target = folder / name
    target.parent.mkdir(parents=True, exist_ok=True)
    packed.replace(target)
    sync_folder(target.parent)
    sizes = {"bytes": target.stat().st_size, "unpacked": path.stat().st_size}
    return FeedFile(path=name, start=start, end=end, sha256=sha256, **sizes)


def remove_others(folder: Path, shard: str, kept: set[str]) -> None:
    """Delete the shard's files that no kept head names."""
    for path in (folder / shard).glob(f"*{SUFFIX}"):
        if f"{shard}/{path.name}" not in kept:
            path.unlink(missing_ok=True)


def _compress(source: Path, target: Path) -> str:
    """Return the SHA-256 of the compressed file, in hex."""
    compressor = zstandard.ZstdCompressor(level=LEVEL, write_checksum=True)
    with source.open("rb") as plain, target.open("wb") as packed:
        compressor.copy_stream(plain, packed, size=source.stat().st_size, read_size=CHUNK, write_size=CHUNK)
        packed.flush()
        os.fsync(packed.fileno())
    with target.open("rb") as packed:
        return hashlib.file_digest(packed, "sha256").hexdigest()
