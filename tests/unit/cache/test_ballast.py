"""On a full disk the room held back lets an act be kept."""

import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Database

from app.cache import ballast, outbox
from app.cache.outbox import NewCommand
from app.wire.commands import CommandAnswer, Outcome


def fill(db: Database) -> None:
    """Let the database grow no more: SQLite says of it what it says of a full disk."""
    pages = db.execute("PRAGMA page_count").fetchone()[0]
    db.execute(f"PRAGMA max_page_count = {pages}")


def add(db: Database, name: str, size: int = 9000) -> outbox.Entry:
    return outbox.append(db, lambda n: NewCommand(name, "order.place", "2026-11-21", "x" * size, {"number": f"MM-{n}"}))


def makes_room(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let dropping the ballast have the effect that it has on a disk."""
    drop = ballast.drop

    def dropping(folder: Path) -> bool:
        dropped = drop(folder)
        if dropped:
            db.execute("PRAGMA max_page_count = 100000")
        return dropped

    monkeypatch.setattr(ballast, "drop", dropping)


def test_an_act_on_a_full_disk_is_kept_with_the_room_of_the_ballast(
    outbox_db: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert ballast.keep(tmp_path)
    assert (tmp_path / ballast.FILE).stat().st_size == ballast.SIZE
    fill(outbox_db)
    makes_room(outbox_db, monkeypatch)
    monkeypatch.setattr(outbox, "_folder", lambda _: tmp_path)
    assert add(outbox_db, "a").sequence == 1
    assert not (tmp_path / ballast.FILE).exists()
    assert [command.id for command in outbox.waiting(outbox_db, 9)] == ["a"]


def test_without_ballast_the_act_is_refused_whole(outbox_db: Database) -> None:
    fill(outbox_db)
    with pytest.raises(sqlite3.OperationalError, match="full"):
        add(outbox_db, "a", 100_000)
    assert outbox.waiting(outbox_db, 9) == []


def test_an_answer_on_a_full_disk_is_kept_too(
    outbox_db: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(outbox_db, "a", 10)
    ballast.keep(tmp_path)
    fill(outbox_db)
    makes_room(outbox_db, monkeypatch)
    monkeypatch.setattr(outbox, "_folder", lambda _: tmp_path)
    said = CommandAnswer(id="a", outcome=Outcome.REFUSED, reason="invalid", message="long " * 80)
    outbox.answered(outbox_db, (said,))
    assert outbox.entries(outbox_db)[0].state == outbox.REFUSED


def test_no_room_is_held_back_where_little_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ballast, "SIZE", 10**18)
    assert not ballast.keep(tmp_path)
    assert list(tmp_path.iterdir()) == []
    assert not ballast.drop(tmp_path)
