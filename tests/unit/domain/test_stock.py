"""A figure is said only while it is fresh, and never more than can still be promised."""

from datetime import UTC, datetime, timedelta

import pytest

from app.domain.stock import StockLevel, StockState

NOW = datetime(2026, 11, 21, 13, 32, tzinfo=UTC)


@pytest.mark.parametrize(
    ("quantity", "pending", "age", "state"),
    [
        (6, 0, timedelta(minutes=4), StockState.IN_STOCK),
        (2, 0, timedelta(minutes=4), StockState.LOW),
        (6, 5, timedelta(minutes=4), StockState.LOW),
        (0, 0, timedelta(0), StockState.OUT),
        (3, 4, timedelta(0), StockState.OUT),
        (6, 0, timedelta(hours=13), StockState.STALE),
        (6, 0, -timedelta(days=400), StockState.STALE),
    ],
)
def test_state(quantity: int, pending: int, age: timedelta, state: StockState) -> None:
    assert StockLevel("a", "v", quantity, NOW - age, pending=pending).state(NOW) is state
