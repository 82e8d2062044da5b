"""`comptoir bench first-sync`, `delta` and `idle` measure a real hub and a terminal that really holds the range."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.cache.connection import CACHE
from app.cli.benches import delta, first_sync, idle


def _counts(path: Path) -> list[int]:
    with closing(sqlite3.connect(path)) as db:
        tables = ("product", "variant", "price", "stock_level", "review")
        found = [db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables]
        words = db.execute("SELECT count(*) FROM search_fr WHERE search_fr MATCH 'a*'").fetchone()[0]
        return [*found, words]


def test_first_sync_holds_the_same_rows_as_a_row_by_row_pull(tmp_path: Path) -> None:
    """What is compared is the same work: every row and the search index."""
    result = first_sync.measure(tmp_path, 100)
    held = _counts(tmp_path / "terminal" / CACHE)
    assert held == _counts(tmp_path / "rows" / CACHE)
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
    with closing(sqlite3.connect(tmp_path / "terminal" / CACHE)) as db:
        assert db.execute("SELECT count(*) FROM product WHERE name LIKE '% Plus' AND locale = 'fr'").fetchone() == (10,)


def test_idle_polls_are_small_and_all_answered_that_nothing_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(idle, "POLLS", 400)
    result = idle.measure(tmp_path)
    assert 0 < result.figures["bytes_each"] <= 400
    assert result.figures["polls_per_core_s"] > 0
    assert result.yardstick["empty_asgi_per_core_s"] > 0
