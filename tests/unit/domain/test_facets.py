"""Choices of a list: chosen and dropped, one number of stars at a time, prices cut at round amounts without a gap."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.facets import BRAND, BUCKETS, RATING, Narrowing, price_bounds, price_range, price_ranges


def test_a_second_touch_drops_a_choice() -> None:
    once = Narrowing().toggled(BRAND, "A").toggled(BRAND, "B")
    assert once.values(BRAND) == {"A", "B"}
    assert once.toggled(BRAND, "A").values(BRAND) == {"B"}
    assert once.facets == {BRAND}


def test_one_number_of_stars_at_a_time() -> None:
    assert Narrowing().toggled(RATING, "4").toggled(RATING, "3").values(RATING) == {"3"}


@given(st.lists(st.integers(1, 900_000)).map(sorted))
def test_every_price_lies_in_exactly_one_range(cents: list[int]) -> None:
    ranges = [price_range(value) for value in price_ranges(price_bounds(cents))]
    assert len(ranges) <= BUCKETS
    for amount in cents if ranges else []:
        assert sum(low <= amount and (high is None or amount < high) for low, high in ranges) == 1
