"""A table declared alike in the feed file and in the cache is copied record by record, for its own shard alone."""

import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Database

from app.cache import connection, shards
from app.hub.feeds.files import FeedDatabase
from app.wire.feeds import FeedFile, Head
from app.wire.tables import PRICE

Row = tuple[str, str, int, str, int, None, None, None, None]


def price(zone: str, variant: str, cents: int) -> Row:
    return (zone, variant, cents, "EUR", 0, None, None, None, None)


def lay(cache: Database, folder: Path, shard: str, prices: list[Row]) -> None:
    """Lay down a snapshot as a hub writes it."""
    file = folder / "feed.db"
    file.unlink(missing_ok=True)
    made = sqlite3.connect(file, isolation_level=None)
    database = FeedDatabase(made)
    database.add_table(PRICE, prices)
    database.add_tombstones([])
    made.close()
    snapshot = FeedFile(path="x", start=0, end=1, bytes=1, unpacked=1, sha256="x")
    head = Head(shard=shard, epoch=1, watermark=1, made_at="2026-11-22T00:00:00+00:00", snapshot=snapshot)
    shards.apply_snapshot(cache, head, "", file)


def held(cache: Database) -> list[tuple[str, str, int]]:
    return [tuple(row) for row in cache.execute("SELECT zone, variant_id, cents FROM price ORDER BY 1, 2")]


def by_index(cache: Database, variant: str) -> list[int]:
    query = "SELECT cents FROM price INDEXED BY price_0 WHERE variant_id = ? ORDER BY cents"
    return [row[0] for row in cache.execute(query, [variant])]


def test_first_snapshot_brings_rows_and_indexes(cache: Database, tmp_path: Path) -> None:
    lay(cache, tmp_path, "prices/a", [price("a", "v1", 3), price("a", "v2", 5)])
    assert held(cache) == [("a", "v1", 3), ("a", "v2", 5)]
    assert by_index(cache, "v2") == [5]
    assert cache.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


def test_later_snapshot_replaces_all_of_it(cache: Database, tmp_path: Path) -> None:
    lay(cache, tmp_path, "prices/a", [price("a", "v1", 3), price("a", "v2", 5)])
    lay(cache, tmp_path, "prices/a", [price("a", "v2", 1)])
    assert held(cache) == [("a", "v2", 1)]
    assert by_index(cache, "v1") == []


def test_snapshot_beside_another_shard_leaves_that_alone(cache: Database, tmp_path: Path) -> None:
    lay(cache, tmp_path, "prices/a", [price("a", "v1", 3)])
    lay(cache, tmp_path, "prices/b", [price("b", "v1", 7)])
    lay(cache, tmp_path, "prices/a", [price("a", "v1", 4)])
    assert held(cache) == [("a", "v1", 4), ("b", "v1", 7)]
    assert by_index(cache, "v1") == [4, 7]
    assert cache.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


@pytest.mark.parametrize("other", ["0", "z"])
def test_rows_of_another_shard_in_the_file_are_not_taken(cache: Database, tmp_path: Path, other: str) -> None:
    lay(cache, tmp_path, "prices/a", [price("a", "v1", 3), price(other, "v1", 9)])
    assert held(cache) == [("a", "v1", 3)]


def test_memory_and_tuning_are_as_before(cache: Database, tmp_path: Path) -> None:
    before = cache.execute("PRAGMA main.cache_size").fetchone()[0]
    lay(cache, tmp_path, "prices/a", [price("a", "v1", 3)])
    assert cache.execute("PRAGMA main.cache_size").fetchone()[0] == before


def test_page_size_counts_for_a_new_file_only(tmp_path: Path) -> None:
    for asked, size in ((connection.CACHE_PAGE, 16_384), (4096, 16_384)):
        db = connection.open_writer(tmp_path / "x.db", "NORMAL", asked)
        db.execute("CREATE TABLE IF NOT EXISTS t (a)")
        assert db.execute("PRAGMA page_size").fetchone()[0] == size
        db.conn.close()
