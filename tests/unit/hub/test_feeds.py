"""Feeds: signed heads, immutable files that hold exactly the contract's tables, segments for what changed."""

import hashlib
import itertools
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
import zstandard
from fastapi import FastAPI
from sqlalchemy import delete, insert, update
from sqlalchemy.exc import IntegrityError

from app.cache.search import fold
from app.hub.bootstrap import create_app
from app.hub.context import Hub
from app.hub.database.engine import writing
from app.hub.database.tables import product, review, stock
from app.hub.feeds.changes import Change, record
from app.hub.settings import HubSettings
from app.wire.contents import contents
from app.wire.feeds import FeedFile, Head, SignedHead, shards_of
from app.wire.signing import verifies
from app.wire.tables import SEARCH, tables_of
from tests.hub_client import TerminalClient, client_of

SHARDS = shards_of("chambray", "fr", "marcelin", ("fr", "en"), ("fr", "en"))
HAMMER = "claw-hammer"
FIND = f"SELECT p.name FROM {SEARCH} s JOIN product p ON p.rank = s.rowid WHERE {SEARCH} MATCH ?"


class Feeds:
    """A follower that checks everything it is given."""

    def __init__(self, http: httpx.Client, key: str, folder: Path) -> None:
        """Follow with the hub's public key."""
        self.http, self.key, self.folder = http, key, folder

    def head(self, shard: str) -> Head:
        """Return a head whose signature is the hub's."""
        response = self.http.get(f"/feeds/{shard}/head.json")
        assert response.status_code == 200, response.text
        signed = SignedHead.model_validate_json(response.content)
        assert verifies(self.key, signed.head.encode(), signed.signature)
        return Head.model_validate_json(signed.head)

    @contextmanager
    def open(self, file: FeedFile) -> Iterator[sqlite3.Connection]:
        """Give the database of a file that is what the head says."""
        response = self.http.get(f"/feeds/{file.path}")
        assert "immutable" in response.headers["cache-control"]
        assert (len(response.content), hashlib.sha256(response.content).hexdigest()) == (file.bytes, file.sha256)
        path = self.folder / f"{file.sha256}.db"
        path.write_bytes(zstandard.decompress(response.content))
        assert path.stat().st_size == file.unpacked
        with closing(sqlite3.connect(path)) as connection:
            yield connection


@pytest.fixture
def feeds(hub: Hub, http: httpx.Client, tmp_path: Path) -> Feeds:
    """Return a follower of the hub."""
    return Feeds(http, hub.keys.feed_public, tmp_path)


def _touch_stock(hub: Hub, quantity: int, store_id: str = "chambray") -> None:
    with writing(hub.engine) as connection:
        row = (stock.c.store_id == store_id) & (stock.c.variant_id == HAMMER)
        connection.execute(update(stock).where(row).values(quantity=quantity))
        record(connection, [Change("stock", "stock", (store_id, HAMMER))])


@pytest.mark.parametrize("shard", SHARDS)
def test_snapshot_has_the_contracts_tables_keys_and_scope(feeds: Feeds, shard: str) -> None:
    head = feeds.head(shard)
    assert (head.shard, head.segments, head.snapshot.end) == (shard, (), head.watermark)
    with feeds.open(head.snapshot) as connection:
        for table in tables_of(shard):
            info = connection.execute(f"PRAGMA table_info({table.name})").fetchall()
            assert tuple((row[1], row[2]) for row in info) == table.columns
            assert tuple(row[1] for row in sorted(info, key=lambda x: x[5]) if row[5]) == table.key
            if table.scope:
                found = {row[0] for row in connection.execute(f"SELECT DISTINCT {table.scope} FROM {table.name}")}
                assert found <= {shard.partition("/")[2]}
        assert connection.execute("SELECT count(*) FROM tombstone").fetchone() == (0,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.mark.parametrize(
    ("shard", "table", "least"),
    [
        ("config/marcelin", "setting", 5),
        ("stores", "store", 12),
        ("catalogue/fr", "product", 40),
        ("prices/fr", "price", 50),
        ("stock/chambray", "stock_level", 100),
        ("stock/chambray", "stock_near", 50),
        ("ratings", "rating", 30),
        ("reviews/fr", "review", 200),
    ],
)
def test_snapshot_holds_the_chain(feeds: Feeds, shard: str, table: str, least: int) -> None:
    with feeds.open(feeds.head(shard).snapshot) as connection:
        assert connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] >= least


def test_search_finds_by_rank_without_accents_by_beginnings_and_codes(feeds: Feeds) -> None:
    with feeds.open(feeds.head("catalogue/fr").snapshot) as connection:

        def names(query: str) -> list[str]:
            return [row[0] for row in connection.execute(f"{FIND} ORDER BY s.rowid", [query])]

        assert names("name:perceuse*")[0].startswith("Perceuse")
        assert any("Clé" in name for name in names("cle*"))
        gtin, product_id = connection.execute("SELECT gtin, product_id FROM variant LIMIT 1").fetchone()
        expected = connection.execute("SELECT name FROM product WHERE id = ?", [product_id]).fetchone()[0]
        assert names(gtin) == [expected]


@pytest.mark.parametrize(
    ("locale", "typed"),
    [("fr", "robinet"), ("fr", "robinet de cuisine"), ("fr", "évier"), ("fr", "ROBINETTERIE"), ("en", "faucet")],
)
def test_product_is_found_by_words_that_are_not_in_its_name(feeds: Feeds, locale: str, typed: str) -> None:
    """Synonyms, and the names of its category and of those above."""
    query = " AND ".join(f'"{word}"*' for word in fold(typed))
    find = FIND.replace("p.name", "p.id")
    with feeds.open(feeds.head(f"catalogue/{locale}").snapshot) as connection:
        found = [row[0] for row in connection.execute(f"{find} ORDER BY s.rowid", [query])]
    assert found[0] == "kitchen-mixer-tap"


def test_terms_are_numbers_then_shelves_then_synonyms(feeds: Feeds) -> None:
    with feeds.open(feeds.head("catalogue/en").snapshot) as connection:
        variants = connection.execute(
            "SELECT sku, gtin FROM variant WHERE product_id = 'kitchen-mixer-tap' ORDER BY position"
        ).fetchall()
        [terms] = connection.execute("SELECT terms FROM product WHERE id = 'kitchen-mixer-tap'").fetchone()
    numbers = " ".join(f"{sku} {gtin}" for sku, gtin in variants)
    assert terms.startswith(f"{numbers} Taps and showers Kitchen and bathroom ")
    assert "faucet" in terms.split()


def test_scenes_name_articles_of_the_range_and_pictures_that_are_there(feeds: Feeds, hub: Hub) -> None:
    with feeds.open(feeds.head("config/marcelin").snapshot) as connection:
        [value] = connection.execute("SELECT value FROM setting WHERE key = 'scenes'").fetchone()
    with feeds.open(feeds.head("catalogue/fr").snapshot) as connection:
        gtins = {row[0] for row in connection.execute("SELECT gtin FROM variant")}
    scenes = json.loads(value)
    assert {scene["id"]: scene["dark"] for scene in scenes} == {"workshop": True, "living": False, "garden": False}
    for scene in scenes:
        assert all((hub.settings.media_dir / scene[shape]).is_file() for shape in ("picture", "portrait"))
        assert {spot["gtin"] for spot in scene["spots"]} <= gtins
        assert all(len(spot["box"]) == len(spot["portrait"]) == 4 for spot in scene["spots"])


def test_json_columns_have_the_shape_that_terminals_read(feeds: Feeds) -> None:
    with feeds.open(feeds.head("catalogue/fr").snapshot) as connection:
        connection.row_factory = sqlite3.Row
        drill = connection.execute("SELECT * FROM product WHERE id = 'cordless-drill'").fetchone()
        variant = connection.execute(
            "SELECT * FROM variant WHERE product_id = 'cordless-drill' ORDER BY position"
        ).fetchone()
    option = json.loads(drill["options"])[0]
    assert (option["id"], option["label"], option["values"][0]["swatch"]) == ("colour", "Couleur", "#12908A")
    assert set(json.loads(drill["characteristics"])[0]) == {"name", "value"}
    assert drill["rank"] == 1
    assert variant["label"] == "Sarcelle, 1 batterie"
    assert variant["gtin"] in drill["terms"].split()
    with feeds.open(feeds.head("stores").snapshot) as connection:
        hours = json.loads(connection.execute("SELECT hours FROM store WHERE id = 'chambray'").fetchone()[0])
    assert (len(hours), hours[0]) == (7, [["09:00", "20:00"]])


def test_strike_price_comes_from_the_history(feeds: Feeds) -> None:
    with feeds.open(feeds.head("prices/fr").snapshot) as connection:
        row = connection.execute(
            "SELECT promotion_cents, strike_cents, starts FROM price WHERE variant_id LIKE 'cordless-drill--teal--1%'"
        ).fetchone()
    assert (row[0], row[2]) == (8990, "2026-11-17")
    assert row[1] > row[0]


def test_unchanged_head_is_a_304_with_the_same_etag(http: httpx.Client, hub: Hub) -> None:
    first = http.get("/feeds/stores/head.json")
    tag = first.headers["etag"]
    assert tag.startswith('"')
    assert first.headers["cache-control"] == "no-cache"
    second = http.get("/feeds/stores/head.json", headers={"If-None-Match": tag})
    assert (second.status_code, second.content, second.headers["etag"]) == (304, b"", tag)
    with writing(hub.engine) as connection:
        record(connection, [Change("stores", "store", ("chambray",))])
    assert http.get("/feeds/stores/head.json", headers={"If-None-Match": tag}).status_code == 200


def test_head_checked_a_moment_ago_is_served_the_same_way(settings: HubSettings) -> None:
    app = create_app(replace(settings, head_seconds=3600))
    with client_of(app) as http:
        first, second = (http.get("/feeds/stores/head.json") for _ in range(2))
        tag = first.headers["etag"]
        third = http.get("/feeds/stores/head.json", headers={"If-None-Match": tag})
        assert (second.status_code, second.content, second.headers["etag"]) == (200, first.content, tag)
        assert second.headers["content-type"] == first.headers["content-type"]
        assert (third.status_code, third.content, third.headers["etag"]) == (304, b"", tag)
        assert http.post("/feeds/stores/head.json").status_code == 405
    app.state.hub.engine.dispose()


def test_changed_stock_becomes_a_segment_of_one_row(hub: Hub, feeds: Feeds) -> None:
    before = feeds.head("stock/chambray")
    _touch_stock(hub, 77)
    after = feeds.head("stock/chambray")
    assert after.snapshot == before.snapshot
    (segment,) = after.segments
    assert (segment.start, segment.end) == (before.watermark, after.watermark)
    with feeds.open(segment) as connection:
        rows = connection.execute("SELECT shard, store_id, variant_id, quantity FROM stock_level").fetchall()
    assert rows == [("chambray", "chambray", HAMMER, 77)]


def test_every_store_follows_its_neighbours_stock(hub: Hub, feeds: Feeds) -> None:
    feeds.head("stock/nantes")
    _touch_stock(hub, 3, "bourges")
    (segment,) = feeds.head("stock/nantes").segments
    with feeds.open(segment) as connection:
        assert connection.execute("SELECT count(*) FROM stock_level").fetchone() == (0,)
        [(shard, variant, quantity, packed)] = connection.execute("SELECT * FROM stock_near").fetchall()
    levels = json.loads(packed)
    assert (shard, variant) == ("nantes", HAMMER)
    assert levels["bourges"][0] == 3
    assert not {"nantes", "online"} & levels.keys()
    assert quantity == sum(level[0] for level in levels.values())


def test_order_takes_its_pieces_off_the_published_stock(feeds: Feeds, kiosk: TerminalClient) -> None:
    feeds.head("stock/chambray")
    left = kiosk.stock("online", HAMMER) - 1
    assert kiosk.answer(kiosk.order()).outcome == "done"
    (segment,) = feeds.head("stock/chambray").segments
    with feeds.open(segment) as connection:
        rows = connection.execute("SELECT store_id, quantity, as_of FROM stock_level").fetchall()
    assert [row[:2] for row in rows] == [("online", left)]
    assert rows[0][2] >= "2026-11-21T13:32:00+00:00"


def test_row_that_is_gone_becomes_a_tombstone(hub: Hub, feeds: Feeds) -> None:
    feeds.head("reviews/fr")
    gone = "r-cordless-drill-01"
    with writing(hub.engine) as connection:
        connection.execute(delete(review).where(review.c.id == gone))
        record(connection, [Change("reviews/fr", "review", ("fr", gone))])
    (segment,) = feeds.head("reviews/fr").segments
    with feeds.open(segment) as connection:
        assert connection.execute("SELECT * FROM tombstone").fetchall() == [("review", f'["fr","{gone}"]')]
        assert connection.execute("SELECT count(*) FROM review").fetchone() == (0,)


def test_after_eight_segments_comes_a_snapshot_to_which_the_newest_of_them_still_lead(hub: Hub, feeds: Feeds) -> None:
    folder = hub.settings.feeds_dir / "stock" / "chambray"
    made = []
    for quantity in range(22):
        made.append(feeds.head("stock/chambray"))
        _touch_stock(hub, quantity)
    renewed = [head for before, head in itertools.pairwise(made) if head.snapshot != before.snapshot]
    assert len(renewed) == 2
    for head in renewed:
        assert head.snapshot.end == head.segments[-1].end == head.watermark
        assert [one.end for one in head.segments[:-1]] == [one.start for one in head.segments[1:]]
    assert 4 <= max(len([one for one in head.segments if one.end > head.snapshot.end]) for head in made) <= 8
    assert max(len(head.segments) for head in made) <= 17
    for file in (made[-1].snapshot, *made[-1].segments):
        assert (folder.parent.parent / file.path).is_file()
    assert len(list(folder.iterdir())) <= 24
    assert not list(hub.settings.feeds_dir.glob(".making-*"))


@pytest.mark.parametrize("shard", SHARDS)
def test_a_head_tells_what_its_snapshot_holds(feeds: Feeds, shard: str) -> None:
    """Whoever follows by segments compares with it."""
    head = feeds.head(shard)
    with feeds.open(head.snapshot) as db:
        for table in tables_of(shard):
            (said,) = (one for one in head.contents if one.table == table.name)
            rows = db.execute(f"SELECT {', '.join(table.names)} FROM {table.name} ORDER BY {', '.join(table.key)}")
            assert contents(table, table.names, map(tuple, rows)) == said


def test_segments_that_outgrow_half_of_the_snapshot_become_a_snapshot(hub: Hub, feeds: Feeds) -> None:
    first = feeds.head("config/marcelin")
    with writing(hub.engine) as connection:
        record(connection, [Change("config/marcelin", "setting", (key,)) for key in ("plan", "scenes", "chain")])
    second = feeds.head("config/marcelin")
    assert (second.segments, second.watermark) == ((), first.watermark + 1)


def test_head_survives_a_restart_and_a_lost_file_is_made_again(
    hub: Hub, feeds: Feeds, settings: HubSettings, tmp_path: Path
) -> None:
    before = feeds.head("ratings")
    again = create_app(settings)
    with client_of(again) as http:
        assert Feeds(http, hub.keys.feed_public, tmp_path).head("ratings") == before
    (settings.feeds_dir / before.snapshot.path).unlink()
    fresh = create_app(settings)
    with client_of(fresh) as http:
        follower = Feeds(http, hub.keys.feed_public, tmp_path)
        with follower.open(follower.head("ratings").snapshot) as connection:
            assert connection.execute("SELECT count(*) FROM rating").fetchone()[0] > 0
    for made in (again, fresh):
        made.state.hub.engine.dispose()


def test_new_database_has_a_higher_epoch(feeds: Feeds) -> None:
    assert feeds.head("stores").epoch > 1_700_000_000


def test_enrolled_terminals_keys_are_published(feeds: Feeds, kiosk: TerminalClient) -> None:
    with feeds.open(feeds.head("stores").snapshot) as connection:
        row = connection.execute("SELECT serial, store_id FROM terminal").fetchone()
    assert row == (kiosk.enrolled.serial, "chambray")


def test_rank_is_one_product_per_language(hub: Hub) -> None:
    with writing(hub.engine) as connection:
        row = connection.execute(product.select().limit(1)).one()._asdict()
        with pytest.raises(IntegrityError):
            connection.execute(insert(product).values(**(row | {"id": "twin"})))


@pytest.mark.parametrize("shard", ["stock/atlantis", "catalogue/xx", "nothing", "stores/x", "config/", "../stores"])
def test_shard_that_the_chain_does_not_have_is_a_404(http: httpx.Client, shard: str) -> None:
    answer = http.get(f"/feeds/{shard}/head.json")
    assert answer.status_code == 404


@pytest.mark.parametrize(
    "path", ["../hub-keys.json", "%2e%2e/hub-keys.json", "..%2fhub.db", "stores/x.sqlite.zst", "."]
)
def test_nothing_but_feed_files_is_served(http: httpx.Client, app: FastAPI, path: str) -> None:
    http.get("/feeds/stores/head.json")
    assert http.get(f"/feeds/{path}").status_code == 404
    assert (app.state.hub.settings.data_dir / "hub-keys.json").is_file()
