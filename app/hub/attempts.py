"""How often something may be tried within a while: rows that all workers count in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar

from sqlalchemy import Connection, case, delete, select, update

from app.hub.clock import text
from app.hub.database.statements import insert_missing
from app.hub.database.tables import attempt
from app.hub.problems import HubProblem

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Limit:
    """At most so many within `span` from the first."""

    most: int
    span: timedelta


CODES_OF_PHONE = Limit(3, timedelta(minutes=15))
CODES_OF_TERMINAL = Limit(30, timedelta(hours=1))
CODES_OF_PHONE_A_DAY = Limit(10, timedelta(days=1))
CARDS_UNKNOWN = Limit(10, timedelta(minutes=10))
COUPONS_UNKNOWN = Limit(20, timedelta(minutes=10))
NUMBER_UNKNOWN = Limit(4, timedelta(minutes=15))
NUMBERS_OF_TERMINAL_UNKNOWN = Limit(19, timedelta(minutes=15))
"""Tries that lead to nothing before the last one that is listened to; the right answer never counts."""


def count(connection: Connection, key: str, limit: Limit, now: datetime) -> None:
    """Count a try; HubProblem 423 when there were too many. Count it in a transaction that is kept."""
    ends = text(now + limit.span)
    insert_missing(connection, attempt, key=key, count=0, ends_at=ends)
    over = attempt.c.ends_at <= text(now)
    grown = {
        "count": case((over, 1), else_=attempt.c.count + 1),
        "ends_at": case((over, ends), else_=attempt.c.ends_at),
    }
    connection.execute(update(attempt).where(attempt.c.key == key).values(**grown))
    check(connection, key, limit, now)


def check(connection: Connection, key: str, limit: Limit, now: datetime) -> None:
    """Refuse with HubProblem 423 when there were too many already, without counting."""
    query = select(attempt.c.count).where(attempt.c.key == key, attempt.c.ends_at > text(now))
    if (connection.scalar(query) or 0) > limit.most:
        raise HubProblem(423, "locked", "too many tries; please wait some minutes, or ask an associate")


def guarded(connection: Connection, keys: Mapping[str, Limit], now: datetime, find: Callable[[], T | None]) -> T | None:
    """Return what `find` gives; HubProblem 423 once it has given nothing too often under one of the keys.

    So that numbers cannot be tried out until one fits: only what leads to nothing counts.
    """
    for key, limit in keys.items():
        check(connection, key, limit, now)
    found = find()
    if found is None:
        for key, limit in keys.items():
            count(connection, key, Limit(limit.most + 1, limit.span), now)
    return found


def forget(connection: Connection, now: str) -> None:
    """Drop what is over."""
    connection.execute(delete(attempt).where(attempt.c.ends_at <= now))
