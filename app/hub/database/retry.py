"""Do a transaction again when the database asks for it: a deadlock, a serialization failure, a lock not had in time.

Or when another transaction was first with a key: the next try sees what that one wrote.
"""

import random
import time
from collections.abc import Callable
from typing import TypeVar

from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError

T = TypeVar("T")
TRIES = 6
PAUSE_S = 0.01
SERIALIZATION, DEADLOCK, LOCK_NOT_AVAILABLE, UNIQUE = "40001", "40P01", "55P03", "23505"
AGAIN = {SERIALIZATION, DEADLOCK, LOCK_NOT_AVAILABLE, UNIQUE}
BUSY = ("SQLITE_BUSY", "SQLITE_LOCKED")


def retried(work: Callable[[], T]) -> T:
    """Return what `work`, a whole transaction, returns; up to `TRIES` times, each time after a longer pause."""
    for attempt in range(1, TRIES):
        try:
            return work()
        except DBAPIError as error:
            if not worth_another_try(error):
                raise
            time.sleep(random.uniform(0, PAUSE_S * 2**attempt))  # noqa: S311 - keeps two apart, guards nothing
    return work()


def worth_another_try(error: DBAPIError) -> bool:
    """Tell whether the same transaction may succeed when nobody is in its way."""
    if not isinstance(error, OperationalError | IntegrityError):
        return False
    told = getattr(error.orig, "sqlstate", None) or getattr(error.orig, "sqlite_errorname", None) or ""
    return told in AGAIN or told.startswith(BUSY)
