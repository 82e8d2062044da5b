"""The strike price is the lowest of the 30 days before the promotion, and is shown only when it is a reduction."""

from datetime import date, timedelta

import pytest

from app.domain.prices import Price, strike_price

START = date(2026, 11, 20)


def days(before: int) -> date:
    return START - timedelta(days=before)


@pytest.mark.parametrize(
    ("history", "lowest"),
    [
        ([(days(90), 10990)], 10990),
        ([(days(90), 10990), (days(10), 9990), (days(5), 10990)], 9990),
        ([(days(90), 8990), (days(40), 10990)], 10990),
        ([(days(30), 10490)], 10490),
        ([(START, 5000)], None),
        ([], None),
    ],
)
def test_lowest_of_thirty_days(history: list[tuple[date, int]], lowest: int | None) -> None:
    assert strike_price(history, START) == lowest


def promotion(strike: int | None) -> Price:
    return Price("v", 10990, promotion_cents=8990, strike_cents=strike, starts=START, ends=START + timedelta(days=8))


def test_a_promotion_holds_within_its_days_only() -> None:
    price = promotion(10990)
    assert price.on(days(1)).cents == 10990
    assert price.on(START).cents == price.on(START + timedelta(days=8)).cents == 8990
    assert price.on(START + timedelta(days=9)).cents == 10990


def test_percentage_is_rounded_down() -> None:
    assert promotion(10990).on(START).percent_off == 18


@pytest.mark.parametrize("strike", [None, 8990, 8000])
def test_no_reduction_is_announced_where_there_is_none(strike: int | None) -> None:
    shown = promotion(strike).on(START)
    assert (shown.strike_cents, shown.percent_off, shown.cents) == (None, 0, 8990)
