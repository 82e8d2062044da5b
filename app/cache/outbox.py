"""outbox.db: what people did here and the hub has not yet answered; one row, one transaction, one act."""

import json
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from sqlite_utils import Database

from app.cache import ballast
from app.wire.commands import Command, CommandAnswer, Outcome

T = TypeVar("T")
PENDING, DONE, REFUSED = "pending", "done", "refused"


@dataclass(frozen=True, slots=True)
class Entry:
    """A row as it may be shown: nothing in it is personal. `sendable`: its payload is still here."""

    id: str
    sequence: int
    type: str
    made_at: str
    summary: dict[str, Any]
    state: str
    attempts: int
    reason: str
    message: str
    sendable: bool = True


@dataclass(frozen=True, slots=True)
class Tally:
    """How many acts wait for the hub and how many are parked for a person; since when (ISO 8601), empty for none."""

    waiting: int
    waiting_since: str
    parked: int
    parked_since: str


@dataclass(frozen=True, slots=True)
class NewCommand:
    """What an act adds: `payload` is sealed, `summary` holds no personal data."""

    id: str
    type: str
    made_at: str
    payload: str
    summary: dict[str, Any]


def append(db: Database, build: Callable[[int], NewCommand]) -> Entry:
    """Write one act and return it once it is safe on the disk; `build` gets its sequence number.

    On a full disk the ballast is dropped for it. Raises sqlite3.OperationalError when not even that makes room.
    """

    def write() -> Entry:
        with db.atomic():
            sequence = next_sequence(db)
            new = build(sequence)
            db.execute(
                "INSERT INTO commands (sequence, id, type, made_at, payload, summary) VALUES (?, ?, ?, ?, ?, ?)",
                [sequence, new.id, new.type, new.made_at, new.payload, json.dumps(new.summary)],
            )
        return Entry(new.id, sequence, new.type, new.made_at, new.summary, PENDING, 0, "", "")

    return _with_room(db, write)


def next_sequence(db: Database) -> int:
    """Return the number that the next act gets; numbers are never used twice, even after rows are gone."""
    row = db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'commands'").fetchone()
    return (row["seq"] if row else 0) + 1


def waiting(db: Database, limit: int, after: int = 0) -> list[Command]:
    """Return the oldest acts that the hub has not answered, from the sequence `after` on."""
    rows = db.execute(
        "SELECT id, sequence, type, made_at, payload FROM commands WHERE state = 'pending' AND sequence > ? "
        "ORDER BY sequence LIMIT ?",
        [after, limit],
    )
    return [Command(**dict(row)) for row in rows]


def answered(db: Database, answers: tuple[CommandAnswer, ...]) -> None:
    """Write down what the hub answered; a final answer empties the payload, `retry` leaves the act waiting."""

    def write() -> None:
        with db.atomic():
            for answer in answers:
                if answer.outcome is Outcome.RETRY:
                    _tried(db, [answer.id], answer.reason)
                else:
                    _settle(db, answer)

    _with_room(db, write)


def tried(db: Database, ids: list[str], reason: str) -> None:
    """Count an attempt that brought no answer."""
    with db.atomic():
        _tried(db, ids, reason)


def refuse(db: Database, command_id: str, reason: str, message: str) -> None:
    """Park an act that the hub will never take, with the reason, for a person to see; its payload is kept."""
    with db.atomic():
        db.execute(
            "UPDATE commands SET state = 'refused', reason = ?, message = ? WHERE id = ?", [reason, message, command_id]
        )


def entries(db: Database, limit: int = 200, state: str = "") -> list[Entry]:
    """Return acts, newest first; of one state when it is given."""
    where, values = ("WHERE state = ?", [state]) if state else ("", [])
    rows = db.execute(f"SELECT * FROM commands {where} ORDER BY sequence DESC LIMIT {int(limit)}", values)
    return [_entry(row) for row in rows]


def entry(db: Database, command_id: str) -> Entry | None:
    """Return one act."""
    row = db.execute("SELECT * FROM commands WHERE id = ?", [command_id]).fetchone()
    return _entry(row) if row else None


def retry(db: Database, command_id: str) -> bool:
    """Let a parked act wait for the hub again; tell whether it could: its payload must still be here."""
    with db.atomic():
        done = db.execute(
            "UPDATE commands SET state = 'pending', reason = '', message = '' "
            "WHERE id = ? AND state = 'refused' AND payload != ''",
            [command_id],
        )
    return done.rowcount == 1


def set_aside(db: Database, command_id: str, at: str) -> bool:
    """Note when a person dealt with an act that the hub has refused for good; the row stays. Tell whether it could.

    An act whose payload is still here cannot be set aside: it would be forgotten without ever having been done.
    """
    with db.atomic():
        done = db.execute(
            "UPDATE commands SET summary = json_set(summary, '$.dealt_with', ?) "
            "WHERE id = ? AND state = 'refused' AND payload = ''",
            [at, command_id],
        )
    return done.rowcount == 1


def tally(db: Database) -> Tally:
    """Count what waits and what is parked; acts that a person has dealt with are not counted."""
    parked = "state = 'refused' AND summary ->> '$.dealt_with' IS NULL"
    found = [
        db.execute(f"SELECT count(*), coalesce(min(made_at), '') FROM commands WHERE {which}").fetchone()
        for which in ("state = 'pending'", parked)
    ]
    return Tally(*found[0], *found[1])


def unanswered(db: Database) -> list[Command]:
    """Return every act that still has its payload, waiting or parked, oldest first: what an export must save."""
    rows = db.execute("SELECT id, sequence, type, made_at, payload FROM commands WHERE payload != '' ORDER BY sequence")
    return [Command(**dict(row)) for row in rows]


def _with_room(db: Database, write: Callable[[], T]) -> T:
    """Do `write`; on a full disk once more, with the room of the ballast."""
    try:
        return write()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_FULL or not ballast.drop(_folder(db)):
            raise
        return write()


def _folder(db: Database) -> Path:
    return Path(db.execute("PRAGMA database_list").fetchone()["file"]).parent


def _settle(db: Database, answer: CommandAnswer) -> None:
    state = DONE if answer.outcome is Outcome.DONE else REFUSED
    db.execute(
        "UPDATE commands SET state = ?, reason = ?, message = ?, payload = '', attempts = attempts + 1, "
        "summary = CASE WHEN summary ->> '$.total_cents' <> ? THEN json_set(summary, '$.charged_cents', ?) "
        "ELSE summary END WHERE id = ? AND state = 'pending'",
        [state, answer.reason, answer.message, *_charged(answer), answer.id],
    )


def _charged(answer: CommandAnswer) -> tuple[int | None, int | None]:
    """Return, twice, what a command that was done comes to; None for all others, which changes nothing."""
    cents = answer.total_cents if answer.outcome is Outcome.DONE and answer.total_cents else None
    return cents, cents


def _tried(db: Database, ids: list[str], reason: str) -> None:
    db.execute(
        "UPDATE commands SET attempts = attempts + 1, reason = ? "
        "WHERE state = 'pending' AND id IN (SELECT value FROM json_each(?))",
        [reason, json.dumps(ids)],
    )


def _entry(row: sqlite3.Row) -> Entry:
    return Entry(
        id=row["id"],
        sequence=row["sequence"],
        type=row["type"],
        made_at=row["made_at"],
        summary=json.loads(row["summary"]),
        state=row["state"],
        attempts=row["attempts"],
        reason=row["reason"],
        message=row["message"],
        sendable=bool(row["payload"]),
    )
