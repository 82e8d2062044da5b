"""A volume counts whole or not at all, and whatever happens to its file costs no more than fetching it again."""

import logging
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from app.cache import catalogue, connection, search, shards, stock, volumes
from app.cache.reading import Reading
from app.cache.shards import ShardState
from app.domain.errors import DamagedError
from app.hub.feeds.files import FeedDatabase
from app.wire import tables as wire
from tests.caches import bring, new_cache, reopened
from tests.fakes import FakeHub
from tests.rows import product, stock_level, variant

FR, EN, STOCK = "catalogue/fr", "catalogue/en", "stock/chambray"
AS_OF = "2026-11-21T14:30:00Z"


@pytest.fixture
def reading(cache: Database, tmp_path: Path) -> Iterator[Reading]:
    """What the reading thread has open all the while; the cache is made before."""
    del cache
    with closing(Reading(tmp_path / connection.CACHE)) as opened:
        yield opened


def drills(hub: FakeHub, name: str = "Perceuse", *, end: int = 1, locale: str = "fr") -> None:
    rows = {"product": [product(1, name, locale=locale)], "variant": [variant(1, locale=locale)]}
    hub.snapshot(f"catalogue/{locale}", rows, end=end)


def found(reading: Reading, text: str, locale: str = "fr") -> list[int]:
    return search.match_ranks(reading.db, locale, search.fold(text), 10)


def files(folder: Path) -> list[Path]:
    return sorted((folder / volumes.FOLDER).glob("*.db"))


def test_a_reader_sees_each_new_snapshot_without_being_told(
    cache: Database, reading: Reading, fake_hub: FakeHub
) -> None:
    for end, name in enumerate(("Perceuse", "Marteau", "Scie"), 1):
        drills(fake_hub, name, end=end)
        bring(cache, fake_hub, FR)
        assert found(reading, name) == [1]
        assert catalogue.count_of_category(reading.db, "fr", "") == 1


def test_what_is_being_read_from_the_old_volume_goes_on(cache: Database, reading: Reading, fake_hub: FakeHub) -> None:
    rows = [product(n, f"Perceuse {n}") for n in range(1, 2001)]
    fake_hub.snapshot(FR, {"product": rows})
    bring(cache, fake_hub, FR)
    walking = reading.db.execute("SELECT name FROM catalogue_fr.product")
    first = walking.fetchone()["name"]
    drills(fake_hub, "Marteau", end=2)
    bring(cache, fake_hub, FR)
    assert found(reading, "marteau") == [1]
    assert len({first, *(row["name"] for row in walking)}) == 2000


def test_only_the_file_that_counts_is_kept(cache: Database, fake_hub: FakeHub, tmp_path: Path) -> None:
    for end in (1, 2, 3):
        drills(fake_hub, end=end)
        bring(cache, fake_hub, FR)
    assert [path.name for path in files(tmp_path)] == list(volumes.named(cache.conn).values())


def test_languages_and_stock_have_a_volume_each(cache: Database, reading: Reading, fake_hub: FakeHub) -> None:
    drills(fake_hub)
    drills(fake_hub, "Drill", locale="en")
    fake_hub.snapshot(STOCK, {"stock_level": [stock_level("chambray", "v1", 6, AS_OF)]})
    for shard in (FR, EN, STOCK):
        bring(cache, fake_hub, shard)
    assert list(volumes.named(cache.conn)) == ["catalogue_en", "catalogue_fr", "stock"]
    assert (found(reading, "perceuse"), found(reading, "drill", "en")) == ([1], [1])
    assert stock.levels(reading.db, "v1")["chambray"].quantity == 6
    assert set(shards.followed(cache.conn)) == {FR, EN, STOCK}


def test_another_store_s_stock_takes_the_place_of_the_one_before(cache: Database, fake_hub: FakeHub) -> None:
    """A terminal that is enrolled anew in another store shows that store's stock and nothing of the old one."""
    for store in ("chambray", "blois"):
        level = stock_level(store, "v1", 3, AS_OF) | {"shard": store}
        fake_hub.snapshot(f"stock/{store}", {"stock_level": [level]})
        bring(cache, fake_hub, f"stock/{store}")
    assert list(stock.levels(cache.conn, "v1")) == ["blois"]
    assert shards.state_of(cache.conn, STOCK) == ShardState(STOCK)


@pytest.mark.parametrize("harm", ["deleted", "truncated", "foreign", "headless"])
def test_a_volume_that_was_harmed_is_fetched_again_and_the_others_stay(
    cache: Database, fake_hub: FakeHub, tmp_path: Path, caplog: pytest.LogCaptureFixture, harm: str
) -> None:
    drills(fake_hub)
    drills(fake_hub, "Drill", locale="en")
    for shard in (FR, EN):
        bring(cache, fake_hub, shard)
    file = tmp_path / volumes.FOLDER / volumes.named(cache.conn)["catalogue_fr"]
    cache.conn.close()
    if harm == "deleted":
        file.unlink()
    elif harm == "truncated":
        file.write_bytes(file.read_bytes()[:20_000])
    elif harm == "foreign":
        file.write_bytes(b"this is not a database" * 4000)
    else:
        Database(file, execute_plugins=False).execute("DELETE FROM shard")
    with caplog.at_level(logging.WARNING):
        again = reopened(tmp_path)
    assert "catalogue_fr is damaged or gone" in caplog.text
    assert set(shards.followed(again.conn)) == {EN}
    assert bring(again, fake_hub, FR)
    assert [path.name for path in files(tmp_path)] == sorted(volumes.named(again.conn).values())
    again.conn.close()


def test_a_large_volume_is_looked_through_after_the_start(
    cache: Database, fake_hub: FakeHub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At the start nobody waits for it; what is then found damaged is fetched again."""
    monkeypatch.setattr(volumes, "LARGE", 1)
    fake_hub.snapshot(FR, {"product": [product(n, f"Perceuse {n}") for n in range(1, 3000)]})
    bring(cache, fake_hub, FR)
    file = tmp_path / volumes.FOLDER / volumes.named(cache.conn)["catalogue_fr"]
    cache.conn.close()
    data = bytearray(file.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 40_000] = b"\xff" * 40_000
    file.write_bytes(bytes(data))
    again = reopened(tmp_path)
    assert set(shards.followed(again.conn)) == {FR}
    volumes.check_large(again)
    assert set(shards.followed(again.conn)) == set()
    assert bring(again, fake_hub, FR)
    assert catalogue.count_of_category(again.conn, "fr", "") == 2999
    again.conn.close()


def test_a_snapshot_that_cannot_be_a_volume_leaves_the_one_before(
    cache: Database, fake_hub: FakeHub, tmp_path: Path
) -> None:
    drills(fake_hub)
    bring(cache, fake_hub, FR)
    before = volumes.named(cache.conn)
    bad = tmp_path / "bad.db"
    Database(bad, execute_plugins=False).execute("CREATE TABLE product (locale TEXT, id TEXT)")
    with pytest.raises(DamagedError, match="lacks columns"):
        shards.apply_snapshot(cache, fake_hub.heads[FR], "", bad)
    loose = tmp_path / "loose.db"
    feed = Database(loose, execute_plugins=False)
    for table in wire.tables_of(FR):
        feed.execute(f"CREATE TABLE {table.name} ({', '.join(table.names)})")
    feed.conn.close()
    with pytest.raises(DamagedError, match="without its key"):
        shards.apply_snapshot(cache, fake_hub.heads[FR], "", loose)
    assert volumes.named(cache.conn) == before


def test_an_index_that_this_sqlite_cannot_read_is_built_again(
    cache: Database, fake_hub: FakeHub, tmp_path: Path
) -> None:
    drills(fake_hub)
    file = tmp_path / "feed.db"
    with closing(connection.open_writer(file, "OFF").conn) as made:
        feed = FeedDatabase(made)
        for table in wire.tables_of(FR):
            rows = (
                [tuple(product(1, "Clé à molette").get(name) for name in table.names)]
                if table.name == "product"
                else []
            )
            feed.add_table(table, rows)
        feed.add_tombstones([])
        feed.add_search()
        made.execute("UPDATE search_data SET block = x'ff' WHERE id = 10")
    shards.apply_snapshot(cache, fake_hub.heads[FR], "", file)
    assert search.match_ranks(cache.conn, "fr", ["molette"], 10) == [1]


def test_a_cache_of_before_asks_for_the_range_anew_and_shows_it_meanwhile(tmp_path: Path, fake_hub: FakeHub) -> None:
    """Its rows stood in cache.db itself."""
    db = new_cache(tmp_path)
    db.execute("INSERT INTO product (locale, id, rank, name) VALUES ('fr', 'p1', 1, 'Perceuse')")
    db.execute("INSERT INTO shard VALUES (?, 1, 5, 'tag', 'then')", [FR])
    db.execute("DROP TABLE volume")
    db.execute("DELETE FROM _sqlite_migrations WHERE name = 'm003_volumes'")
    db.conn.close()
    again = reopened(tmp_path)
    assert catalogue.count_of_category(again.conn, "fr", "") == 1
    drills(fake_hub, end=1)
    assert bring(again, fake_hub, FR)
    assert again.execute("SELECT count(*) FROM main.product").fetchone()[0] == 0
    assert catalogue.count_of_category(again.conn, "fr", "") == 1
    again.conn.close()
