"""A program that was rolled back leaves the outbox of the newer one alone, and says what to do."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.cache import connection, outbox
from app.cache.outbox import NewCommand
from app.cache.schema import cache_migrations, outbox_migrations
from app.cache.versions import NewerFileError, open_outbox, steps_ahead
from app.cli.doctor import examine
from app.cli.outbox import list_
from app.settings import load_settings
from tests.caches import new_cache

STEP = "m999_something_later"


@pytest.fixture
def ahead(tmp_path: Path) -> Path:
    """The closed outbox.db of a newer program, with an act in it."""
    path = tmp_path / connection.OUTBOX
    db = open_outbox(path)
    outbox.append(db, lambda _: NewCommand("c1", "order.place", "2026-11-21", "sealed", {}))
    db.conn.close()
    go_ahead(path, "outbox")
    return path


def go_ahead(path: Path, name: str) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES (?, ?, '')", [name, STEP])
        db.execute("CREATE TABLE something_later (id INTEGER)")
        db.commit()


def test_the_outbox_of_a_newer_program_is_not_touched(ahead: Path) -> None:
    before = ahead.read_bytes()
    with pytest.raises(NewerFileError, match=f"{STEP}.*install that version again"):
        open_outbox(ahead)
    assert ahead.read_bytes() == before


def test_commands_that_read_the_outbox_leave_it_alone_too(ahead: Path) -> None:
    before = ahead.read_bytes()
    with pytest.raises(NewerFileError):
        list_(ahead.parent)
    settings = load_settings("kiosk", data_dir=str(ahead.parent), camera={"source": "none"})
    (found,) = (finding for finding in examine(settings) if finding.name == "outbox")
    assert (found.state, found.remedy) == ("problem", "Install the newer version again.")
    assert ahead.read_bytes() == before


def test_the_newer_program_finds_everything_when_it_is_back(ahead: Path) -> None:
    """Nothing was lost by the attempt: the act is there for whoever knows the step."""
    with pytest.raises(NewerFileError):
        open_outbox(ahead)
    with closing(sqlite3.connect(ahead)) as db:
        db.execute("DELETE FROM _sqlite_migrations WHERE name = ?", [STEP])
        db.commit()
    back = open_outbox(ahead)
    assert [command.id for command in outbox.waiting(back, 9)] == ["c1"]
    back.conn.close()


def test_files_of_this_program_and_of_before_are_not_ahead(tmp_path: Path) -> None:
    assert steps_ahead(tmp_path / "missing.db", cache_migrations) == []
    empty = tmp_path / "empty.db"
    sqlite3.connect(empty).close()
    assert steps_ahead(empty, outbox_migrations) == []
    new_cache(tmp_path).conn.close()
    cache = tmp_path / connection.CACHE
    assert steps_ahead(cache, cache_migrations) == []
    go_ahead(cache, "cache")
    assert steps_ahead(cache, cache_migrations) == [STEP]
    assert steps_ahead(cache, outbox_migrations) == []
