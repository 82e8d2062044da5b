"""Lock-out: after five wrong PINs a person is locked on that device, each further time for twice as long."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from sqlalchemy import ColumnElement, Connection, delete, insert, select, update

from app.domain.locks import TRIES, lock_time
from app.hub.clock import text
from app.hub.database.tables import associate_lock
from app.hub.problems import HubProblem


@dataclass(frozen=True, slots=True)
class Guess:
    """Who tries, on which terminal."""

    number: str
    terminal_id: str


def count_try(connection: Connection, guess: Guess, now: datetime) -> int:
    """Return how many tries there were since the last success, this one included.

    It is counted before the PIN is looked at, so that many at once do not slip through.
    HubProblem 423 when this person is locked on this device.
    """
    row = _row(guess)
    held = connection.execute(select(associate_lock).where(row)).first()
    if held and held.locked_until > text(now):
        raise locked(datetime.fromisoformat(held.locked_until) - now)
    failures = int(held.failures) + 1 if held else 1
    values = {"failures": failures, "locked_until": text(now + lock_time(failures))}
    if held:
        connection.execute(update(associate_lock).where(row).values(**values))
    else:
        key = {"number": guess.number, "terminal_id": guess.terminal_id}
        connection.execute(insert(associate_lock).values(**key, **values))
    return failures


def clear(connection: Connection, guess: Guess) -> None:
    """Forget the failures of somebody who proved who they are."""
    connection.execute(delete(associate_lock).where(_row(guess)))


def wrong(failures: int) -> HubProblem:
    """Return the refusal after so many wrong PINs in a row."""
    if failures >= TRIES:
        return locked(lock_time(failures))
    return HubProblem(403, "pin", f"number or PIN is wrong; tries left: {TRIES - failures}")


def locked(remaining: timedelta) -> HubProblem:
    """Return the refusal."""
    minutes = max(1, ceil(remaining / timedelta(minutes=1)))
    return HubProblem(423, "locked", f"too many wrong PINs; try again in {minutes} min")


def _row(guess: Guess) -> ColumnElement[bool]:
    table = associate_lock
    return (table.c.number == guess.number) & (table.c.terminal_id == guess.terminal_id)
