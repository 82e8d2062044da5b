"""Snapshots and segments land in the cache whole, replace only their own shard, and keep the search index right."""

from pathlib import Path

import pytest
from sqlite_utils import Database

from app.cache import search, shards
from app.cache.shards import ShardState
from app.domain.errors import DamagedError
from app.sync.feeds import pull
from tests.caches import bring
from tests.fakes import FakeHub
from tests.rows import product, variant


def found(cache: Database, text: str, locale: str = "fr") -> list[int]:
    return search.match_ranks(cache.conn, locale, search.fold(text), 10)


def drills(hub: FakeHub, **how: int) -> None:
    rows = {
        "product": [product(1, "Perceuse-visseuse"), product(2, "Clé à molette")],
        "variant": [variant(1), variant(2)],
    }
    hub.snapshot("catalogue/fr", rows, **how)


def test_a_snapshot_brings_rows_and_a_ready_index(cache: Database, fake_hub: FakeHub) -> None:
    drills(fake_hub)
    assert bring(cache, fake_hub, "catalogue/fr")
    assert found(cache, "PERCEUSE") == [1]
    assert found(cache, "cle mol") == [2]


def test_an_unchanged_head_brings_nothing(cache: Database, fake_hub: FakeHub) -> None:
    drills(fake_hub)
    bring(cache, fake_hub, "catalogue/fr")
    assert not bring(cache, fake_hub, "catalogue/fr")
    assert fake_hub.downloads == 1


def test_a_second_snapshot_replaces_rows_and_index_of_its_language_only(cache: Database, fake_hub: FakeHub) -> None:
    drills(fake_hub)
    fake_hub.snapshot("catalogue/en", {"product": [product(1, "Drill", locale="en")]})
    for shard in ("catalogue/fr", "catalogue/en"):
        bring(cache, fake_hub, shard)
    fake_hub.snapshot("catalogue/fr", {"product": [product(1, "Marteau")]}, epoch=2)
    bring(cache, fake_hub, "catalogue/fr")
    assert found(cache, "marteau") == [1]
    assert found(cache, "perceuse") == []
    assert found(cache, "drill", "en") == [1]


def test_a_segment_changes_adds_and_buries(cache: Database, fake_hub: FakeHub) -> None:
    drills(fake_hub)
    bring(cache, fake_hub, "catalogue/fr")
    changed = {"product": [product(1, "Perforateur"), product(3, "Marteau")]}
    fake_hub.segment("catalogue/fr", changed, gone=[("product", ["fr", "p2"])])
    bring(cache, fake_hub, "catalogue/fr")
    assert found(cache, "perceuse") == []
    assert found(cache, "perforateur") == [1]
    assert found(cache, "marteau") == [3]
    assert found(cache, "molette") == []
    assert cache.execute("SELECT count(*) FROM catalogue_fr.product").fetchone()[0] == 2
    cache.execute("INSERT INTO catalogue_fr.search(search) VALUES ('integrity-check')")


def test_only_the_segments_that_are_missing_are_fetched(cache: Database, fake_hub: FakeHub) -> None:
    drills(fake_hub)
    bring(cache, fake_hub, "catalogue/fr")
    for name in ("un", "deux"):
        fake_hub.segment("catalogue/fr", {"product": [product(5, name)]})
        bring(cache, fake_hub, "catalogue/fr")
    assert fake_hub.downloads == 3
    assert found(cache, "deux") == [5]


def test_a_new_epoch_starts_from_the_snapshot(cache: Database, fake_hub: FakeHub) -> None:
    drills(fake_hub, epoch=1, end=7)
    bring(cache, fake_hub, "catalogue/fr")
    drills(fake_hub, epoch=2, end=1)
    assert bring(cache, fake_hub, "catalogue/fr")
    assert shards.state_of(cache.conn, "catalogue/fr").epoch == 2


@pytest.mark.parametrize("harm", ["signature", "body", "other shard", "rollback"])
def test_a_harmed_feed_is_refused_and_the_last_good_rows_stay(cache: Database, fake_hub: FakeHub, harm: str) -> None:
    drills(fake_hub, end=5)
    bring(cache, fake_hub, "catalogue/fr")
    before = shards.state_of(cache.conn, "catalogue/fr")
    fake_hub.segment("catalogue/fr", {"product": [product(1, "Faux")]})
    key = fake_hub.feed_key
    if harm == "signature":
        fake_hub.key = type(fake_hub.key).generate()
    elif harm == "body":
        fake_hub.files["catalogue/fr/s6"] = fake_hub.files["catalogue/fr/1-5"]
    elif harm == "other shard":
        fake_hub.heads["catalogue/fr"] = fake_hub.heads["catalogue/fr"].model_copy(update={"shard": "catalogue/en"})
    else:
        drills(fake_hub, end=2)
    with pytest.raises(DamagedError):
        pull(fake_hub, "catalogue/fr", before, key, fake_hub.folder / "in", lambda work: work(cache))
    assert found(cache, "perceuse") == [1]
    assert shards.state_of(cache.conn, "catalogue/fr") == before


def test_a_feed_that_lacks_a_column_is_refused(cache: Database, fake_hub: FakeHub, tmp_path: Path) -> None:
    drills(fake_hub)
    file = tmp_path / "old.db"
    Database(file, execute_plugins=False).table("product").insert({"id": "p1"})
    with pytest.raises(DamagedError, match="lacks columns"):
        shards.apply_snapshot(cache, fake_hub.heads["catalogue/fr"], "", file)
    assert shards.state_of(cache.conn, "catalogue/fr") == ShardState("catalogue/fr")
