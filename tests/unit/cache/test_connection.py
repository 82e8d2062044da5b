"""A damaged cache.db is known as damaged, whatever is in it; a file in use is not."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.cache import connection
from tests.caches import new_cache


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    """The closed cache.db of a terminal that has fetched nothing yet."""
    new_cache(tmp_path).conn.close()
    return tmp_path / connection.CACHE


def test_a_sound_file_is_sound(cache: Path) -> None:
    assert connection.is_sound(cache)


def test_a_missing_file_is_sound(tmp_path: Path) -> None:
    assert connection.is_sound(tmp_path / connection.CACHE)


@pytest.mark.parametrize("size", [100, 5000])
def test_a_truncated_file_is_damaged(cache: Path, size: int) -> None:
    cache.write_bytes(cache.read_bytes()[:size])
    assert not connection.is_sound(cache)


def test_a_schema_that_is_not_even_text_is_damaged(cache: Path) -> None:
    named = cache.read_bytes().replace(b"tableshard", b"table\x80hard")
    cache.write_bytes(named.replace(b"CREATE TABLE shard", b"CREATE nonsense!!!"))
    with closing(sqlite3.connect(cache)) as db, pytest.raises(UnicodeDecodeError):
        db.execute("PRAGMA quick_check(1)")
    assert not connection.is_sound(cache)


def test_nonsense_that_sqlite_cannot_tell_of_is_damage() -> None:
    assert connection.is_damage(UnicodeDecodeError("utf-8", b"\x80", 0, 1, "invalid start byte"))


def test_a_file_in_use_is_not_damaged() -> None:
    busy = sqlite3.OperationalError("database is locked")
    busy.sqlite_errorcode = sqlite3.SQLITE_BUSY
    assert not connection.is_damage(busy)
