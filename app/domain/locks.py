"""Lock-out after wrong PINs: the same growing waits for associates at the hub and for IT at a terminal."""

from datetime import timedelta

TRIES = 5
LONGEST = timedelta(days=1)


def lock_time(failures: int) -> timedelta:
    """Return how long a person waits after so many wrong PINs in a row: 0, then 1, 2, 4... minutes, a day at most."""
    if failures < TRIES:
        return timedelta()
    doublings = min(failures - TRIES, 11)
    return min(timedelta(minutes=2**doublings), LONGEST)
