"""A reduction is announced against the price that the law names, or not at all (Code de la consommation L112-1-1)."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.prices import STRIKE_WINDOW
from app.domain.reductions import PriceStep, earlier_price

START = date(2026, 11, 20)
CENTS = st.integers(100, 100_000)
DAYS = st.integers(-90, 10).map(lambda number: START + timedelta(days=number))
STEPS = st.lists(st.builds(PriceStep, DAYS, CENTS), max_size=8, unique_by=lambda x: x.first_day)


def step(before: int, cents: int, *, reduced: bool = False) -> PriceStep:
    return PriceStep(START - timedelta(days=before), cents, reduced)


def in_force(steps: list[PriceStep], day: date) -> int | None:
    """Say it anew and slowly: what was asked on a day."""
    before = [x for x in sorted(steps, key=lambda x: x.first_day) if x.first_day <= day]
    return before[-1].cents if before else None


@given(STEPS, CENTS)
def test_plain_reductions_are_measured_against_the_lowest_of_thirty_days(steps: list[PriceStep], cents: int) -> None:
    """Day by day over the window, the cheapest day counts; nothing dearer, nothing is announced."""
    days = [START - timedelta(days=n) for n in range(1, STRIKE_WINDOW.days + 1)]
    asked = [price for price in (in_force(steps, day) for day in days) if price is not None]
    lowest = min(asked, default=None)
    expected = lowest if lowest is not None and lowest > cents else None
    assert earlier_price(steps, START, cents) == expected


@given(STEPS, CENTS, st.booleans())
def test_what_is_struck_through_was_asked_before_and_is_dearer(
    steps: list[PriceStep],
    cents: int,
    perishable: bool,  # noqa: FBT001 - drawn by Hypothesis
) -> None:
    """Whatever the case, nobody invents an earlier price."""
    earlier = earlier_price(steps, START, cents, perishable=perishable)
    assert earlier is None or (earlier > cents and earlier in {x.cents for x in steps if x.first_day < START})


@given(st.lists(st.integers(1, 30), min_size=1, max_size=5), st.integers(1, 12))
def test_falling_reductions_keep_the_price_before_the_first(cuts: list[int], days: int) -> None:
    """However many follow one another without a break, the reference stays that of the first."""
    steps, cents = [step(200, 10_000)], 10_000
    for place, cut in enumerate(cuts):
        cents -= cut * 10
        steps.append(step(days * (len(cuts) - place), cents, reduced=True))
    assert earlier_price(steps, START, cents - 10) == 10_000


def test_a_break_or_a_rise_ends_the_run_of_reductions() -> None:
    """Back at the full price, or dearer than before, a new reduction begins: the cheaper days count again."""
    broken = [step(200, 10_000), step(20, 8000, reduced=True), step(10, 10_000)]
    assert earlier_price(broken, START, 7000) == 8000
    dearer = [step(200, 10_000), step(20, 8000, reduced=True), step(10, 9000, reduced=True)]
    assert earlier_price(dearer, START, 8500) is None


def test_goods_that_spoil_are_measured_against_the_price_just_before() -> None:
    """Yesterday's price, whatever was asked last week."""
    steps = [step(200, 500), step(9, 300), step(2, 400)]
    assert earlier_price(steps, START, 200, perishable=True) == 400
    assert earlier_price(steps, START, 200) == 300


def test_new_arrivals_are_measured_since_they_are_on_sale() -> None:
    """On sale for twelve days: the lowest of those; on sale since today: nothing to compare with."""
    assert earlier_price([step(12, 900), step(4, 800)], START, 700) == 800
    assert earlier_price([step(0, 900)], START, 700) is None
