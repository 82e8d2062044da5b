"""`comptoir bench first-sync`, `delta` and `idle` measure a real hub and a terminal that really holds the range."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.cache import volumes
from app.cache.connection import CACHE, open_reader
from app.cache.places import MAIN, catalogues, schema
from app.cli.benches import delta, first_sync, idle


def _counts(path: Path, search: str) -> list[int]:
    with closing(open_reader(path)) as db:
        volumes.attach(db, read_only=True)
        places = {"product": catalogues(db), "variant": catalogues(db), "stock_level": [schema(db, "stock")]}
        found = [
            sum(_count(db, f"{place}.{table}") for place in places.get(table) or [MAIN])
            for table in ("product", "variant", "price", "stock_level", "review")
        ]
        words = db.execute(f"SELECT count(*) FROM {search} WHERE {search.rpartition('.')[2]} MATCH 'a*'").fetchone()[0]
        return [*found, words]


def _count(db: sqlite3.Connection, table: str) -> int:
    return int(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def test_first_sync_holds_the_same_rows_as_a_row_by_row_pull(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is compared is the same work: every row and the search index."""
    monkeypatch.setattr(first_sync, "RUNS", 1)
    result = first_sync.measure(tmp_path, 100)
    held = _counts(tmp_path / "terminal-0" / CACHE, "catalogue_fr.search")
    assert held == _counts(tmp_path / "rows" / CACHE, "search_fr")
    assert all(held)
    assert result.figures["cpu_s"] > 0
    assert result.yardstick["bare_cpu_s"] > 0
    assert result.figures["cpu_vs_bare"] == round(result.figures["cpu_s"] / result.yardstick["bare_cpu_s"], 3)


def test_delta_is_pulled_and_found_by_its_new_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delta, "ROWS", 5)
    monkeypatch.setattr(delta, "ROUNDS", 2)
    result = delta.measure(tmp_path, 200)
    assert result.figures["rows"] == 5
    assert 0 < result.figures["cpu_p50_ms"] <= result.figures["cpu_max_ms"]
    with closing(open_reader(tmp_path / "terminal" / CACHE)) as db:
        volumes.attach(db, read_only=True)
        assert db.execute("SELECT count(*) FROM catalogue_fr.product WHERE name LIKE '% Plus'").fetchone()[0] == 10


def test_idle_polls_are_small_and_all_answered_that_nothing_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(idle, "POLLS", 400)
    result = idle.measure(tmp_path)
    assert 0 < result.figures["bytes_each"] <= 400
    assert result.figures["polls_per_core_s"] > 0
    assert result.yardstick["empty_asgi_per_core_s"] > 0
