"""A shard that has drifted from what the hub published is noticed at the next snapshot, and loaded again."""

import logging

import pytest
from sqlite_utils import Database

from tests.caches import bring
from tests.fakes import FakeHub
from tests.rows import product, variant

SHARD = "catalogue/fr"
ROWS = {"product": [product(1, "Perceuse"), product(2, "Marteau")], "variant": [variant(1), variant(2)]}
LATER = {"product": [product(1, "Perceuse"), product(2, "Masse")], "variant": [variant(1), variant(2)]}


@pytest.fixture
def followed(cache: Database, fake_hub: FakeHub) -> Database:
    """Return a cache that has the first snapshot of a shard, whose next one is reached by a segment."""
    fake_hub.snapshot(SHARD, ROWS)
    bring(cache, fake_hub, SHARD)
    fake_hub.segment(SHARD, {"product": [product(2, "Masse")]})
    fake_hub.renew(SHARD, LATER)
    return cache


def test_who_has_not_drifted_goes_on_by_segments(followed: Database, fake_hub: FakeHub) -> None:
    before = fake_hub.downloads
    assert bring(followed, fake_hub, SHARD)
    assert fake_hub.downloads == before + 1


@pytest.mark.parametrize(
    "damage",
    [
        "DELETE FROM catalogue_fr.product WHERE id = 'p1'",
        "UPDATE catalogue_fr.product SET name = 'Scie' WHERE id = 'p1'",
        "INSERT INTO catalogue_fr.variant (locale, id, product_id, position) VALUES ('fr', 'spare', 'p1', 9)",
    ],
)
def test_a_lost_a_wrong_and_a_spare_row_are_healed(
    followed: Database, fake_hub: FakeHub, caplog: pytest.LogCaptureFixture, damage: str
) -> None:
    followed.execute(damage)
    with caplog.at_level(logging.WARNING):
        assert bring(followed, fake_hub, SHARD)
    assert "has drifted" in caplog.text
    names = [row["name"] for row in followed.execute("SELECT name FROM catalogue_fr.product ORDER BY id")]
    assert names == ["Perceuse", "Masse"]
    assert followed.execute("SELECT count(*) FROM catalogue_fr.variant").fetchone()[0] == 2
    assert not bring(followed, fake_hub, SHARD)


def test_damage_of_another_language_is_another_shards_business(followed: Database, fake_hub: FakeHub) -> None:
    fake_hub.snapshot("catalogue/en", ROWS)
    bring(followed, fake_hub, "catalogue/en")
    followed.execute("DELETE FROM catalogue_en.variant WHERE id = 'v1'")
    bring(followed, fake_hub, SHARD)
    assert followed.execute("SELECT count(*) FROM catalogue_en.variant").fetchone()[0] == 1
