"""Opening hours and pick-up moments are right over closing time, night and closed days."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.domain.stores import Store

PARIS = ZoneInfo("Europe/Paris")
WEEK = ((time(9), time(20)),)
STORE = Store("a", "A", "A", "", "", 47.34, 0.71, "", (WEEK, WEEK, WEEK, WEEK, WEEK, WEEK, ()), ())


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=PARIS)  # the 21st is a Saturday


def test_open_and_closed() -> None:
    assert STORE.open_until(at(21, 14)) == time(20)
    assert STORE.open_until(at(21, 20)) is None
    assert STORE.open_until(at(22, 12)) is None


@pytest.mark.parametrize(
    ("now", "ready"),
    [
        (at(21, 14, 32), at(21, 17)),
        (at(21, 19), at(23, 11)),
        (at(22, 12), at(23, 11)),
        (at(23, 7), at(23, 11)),
        (at(23, 10), at(23, 12)),
    ],
)
def test_ready_on_a_full_hour_of_opened_time(now: datetime, ready: datetime) -> None:
    assert STORE.ready_at(now, timedelta(hours=2)) == ready


def test_a_store_that_never_opens_promises_nothing() -> None:
    closed = Store("b", "B", "B", "", "", 47.42, 0.70, "", ((),) * 7, ())
    assert closed.ready_at(at(21, 14), timedelta(hours=2)) is None
    assert closed.next_opening(at(21, 14)) is None


def test_distance() -> None:
    tours, blois = STORE, Store("c", "C", "C", "", "", 47.59, 1.33, "", ((),) * 7, ())
    assert tours.distance_km(blois) == pytest.approx(54.3, abs=1)
    assert tours.distance_km(tours) == 0
