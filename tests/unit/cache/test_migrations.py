"""A file of the terminal made at any step of its schema comes up to the newest one and keeps its rows."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from app.cache import connection, outbox
from app.cache.schema import cache_migrations, outbox_migrations
from app.wire.commands import CommandAnswer, Outcome
from app.wire.tables import SHARDS

Rows = list[dict[str, Any]]
BOOKKEEPING = {"_sqlite_migrations", "sqlite_sequence"}
ASKED_ANEW = {"shard"}  # how far shards were followed: a step may forget it, so that the hub is asked again


@dataclass(frozen=True, slots=True)
class Step:
    """A file as it stood when `done` was the newest step; `after` is the next one, empty at the head."""

    kind: Migrations
    done: str
    after: str

    def __str__(self) -> str:
        """Return what the test is called."""
        return f"{self.kind.name}-{self.done}"


def _steps() -> Iterator[Step]:
    for kind in (cache_migrations, outbox_migrations):
        with closing(Database(memory=True, execute_plugins=False).conn) as nothing:
            names = [step.name for step in kind.pending(Database(nothing, execute_plugins=False))]
        yield from (Step(kind, done, after) for done, after in zip(names, [*names[1:], ""], strict=True))


def made_at(path: Path, step: Step) -> Database:
    """Return a file as programs of this step made it: without tables and columns that were thought of later."""
    db = connection.open_writer(path, "NORMAL")
    step.kind.apply(db, stop_before=step.after or None)
    if step == FIRST:
        for table in (table for tables in SHARDS.values() for table in tables):
            for column in table.later:
                db.execute(f"ALTER TABLE {table.name} DROP COLUMN {column}")
    if step.kind is cache_migrations and step.done < "m003":
        db.execute("DROP TABLE stock_near")
    return db


def fill(db: Database) -> None:
    """Put a row into every table."""
    samples: dict[str, Any] = {"INTEGER": 7, "REAL": 1.5}
    for table in _tables(db):
        columns = db.execute(f"PRAGMA table_info({table})").fetchall()
        row = {column["name"]: samples.get(column["type"], "x") for column in columns}
        if "state" in row:
            row["state"] = "pending"
        if table == "commands":
            row["summary"] = "{}"
        marks = ", ".join("?" * len(row))
        db.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", list(row.values()))


def held(db: Database, tables: list[str]) -> dict[str, Rows]:
    return {table: [dict(row) for row in db.execute(f"SELECT * FROM {table}")] for table in tables}


def _tables(db: Database) -> list[str]:
    rows = db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
    return [row["name"] for row in rows if row["name"] not in BOOKKEEPING]


STEPS = tuple(_steps())
FIRST = STEPS[0]


@pytest.mark.parametrize("step", STEPS, ids=str)
def test_rows_of_every_step_are_there_at_the_head(step: Step, tmp_path: Path) -> None:
    db = made_at(tmp_path / "file.db", step)
    fill(db)
    tables = [table for table in _tables(db) if table not in ASKED_ANEW]
    before = held(db, tables)
    db.conn.close()
    db = connection.open_writer(tmp_path / "file.db", "NORMAL")
    step.kind.apply(db)
    now = held(db, tables)
    assert step.kind.pending(db) == []
    for table, rows in before.items():
        kept = [{name: row[name] for name in rows[0]} for row in now[table]]
        assert kept == rows, table
    db.conn.close()


@pytest.mark.parametrize("step", STEPS, ids=str)
def test_every_step_leads_to_the_same_schema(step: Step, tmp_path: Path) -> None:
    """Whoever comes from before has the columns and indexes that a new file has."""
    new, old = connection.open_writer(tmp_path / "new.db", "NORMAL"), made_at(tmp_path / "old.db", step)
    for db in (new, old):
        step.kind.apply(db)
    assert _shape(old) == _shape(new)
    for db in (new, old):
        db.conn.close()


@pytest.mark.parametrize("step", [step for step in STEPS if step.kind is outbox_migrations], ids=str)
def test_an_act_of_every_step_can_be_sent_and_answered(step: Step, tmp_path: Path) -> None:
    db = made_at(tmp_path / connection.OUTBOX, step)
    fill(db)
    outbox_migrations.apply(db)
    (command,) = outbox.waiting(db, 9)
    assert (command.id, command.sequence, command.payload) == ("x", 7, "x")
    outbox.answered(db, (CommandAnswer(id="x", outcome=Outcome.DONE),))
    assert [entry.state for entry in outbox.entries(db)] == ["done"]
    assert outbox.next_sequence(db) == 8
    db.conn.close()


def _shape(db: Database) -> dict[str, Any]:
    """Return columns and indexes of every table, whatever their order."""
    return {
        table: (
            sorted(tuple(row)[1:4] for row in db.execute(f"PRAGMA table_info({table})")),
            sorted(row["name"] for row in db.execute(f"PRAGMA index_list({table})")),
        )
        for table in _tables(db)
    }
