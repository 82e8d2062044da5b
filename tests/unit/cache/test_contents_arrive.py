"""What a piece contains arrives after an update, whichever of terminal and hub was updated first."""

import sqlite3
from pathlib import Path

import pytest

from app.cache import connection, shards
from app.cache.product import find_variant
from app.wire import tables as wire
from tests.caches import bring, new_cache, reopened
from tests.fakes import FakeHub
from tests.rows import product, variant

RANGE = "catalogue/fr"
PAINT = variant(1, gtin="09520004821070") | {"content": 2500, "content_unit": "l"}
ROWS = {"product": [product(1, "Peinture")], "variant": [PAINT]}


@pytest.fixture
def hub(tmp_path: Path) -> FakeHub:
    """A hub that knows contents."""
    (tmp_path / "hub").mkdir()
    made = FakeHub(tmp_path / "hub")
    made.snapshot(RANGE, ROWS)
    return made


def contents(db: sqlite3.Connection) -> tuple[int, str]:
    found = find_variant(db, "fr", "id", "v1")
    assert found is not None
    return found.content, found.content_unit


def test_a_terminal_of_before_asks_for_the_range_anew(hub: FakeHub, tmp_path: Path) -> None:
    """Its rows stay readable meanwhile."""
    db = new_cache(tmp_path)
    bring(db, hub, RANGE)
    for column in ("content", "content_unit"):
        db.execute(f"ALTER TABLE catalogue_fr.variant DROP COLUMN {column}")
    db.conn.close()
    db = reopened(tmp_path)
    assert contents(db.conn) == (0, "")
    assert shards.state_of(db.conn, RANGE).watermark == 0
    assert bring(db, hub, RANGE)
    assert contents(db.conn) == (2500, "l")
    assert not bring(db, hub, RANGE)
    db.conn.close()


def test_a_hub_of_before_is_still_followed(hub: FakeHub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Columns that it does not send stay empty; others it must send."""
    old = wire.Table("variant", wire.VARIANT.columns[:-2], wire.VARIANT.keys, wire.VARIANT.scope)
    with monkeypatch.context() as before:
        before.setitem(wire.SHARDS, "catalogue", (wire.CATEGORY, wire.PRODUCT, old))
        hub.snapshot(RANGE, ROWS)
    db = new_cache(tmp_path)
    assert bring(db, hub, RANGE)
    assert contents(db.conn) == (0, "")
    hub.segment(RANGE, {"variant": [PAINT]})
    assert bring(db, hub, RANGE)
    assert contents(db.conn) == (2500, "l")
    db.conn.close()
    assert (tmp_path / connection.CACHE).is_file()
