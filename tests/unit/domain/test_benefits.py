"""Coupons and points as pure rules."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.benefits import Coupon, CouponKind, Goods, LoyaltyRules, Why, coupon_cents, coupon_fault, normal_code
from app.domain.customers import phone_key

DAY = date(2026, 11, 22)
TEN = Coupon("TEN", CouponKind.PERCENT, 10, DAY, DAY, minimum_cents=5000, categories=frozenset({"tools"}))
TOOL = frozenset({"tools", "drills"})
CENTS = st.integers(min_value=0, max_value=10_000_000)


def test_only_its_categories_count() -> None:
    """Per cent of what belongs to the offer, rounded down to the cent."""
    goods = (Goods(5555, 5555, TOOL), Goods(9999, 9999))
    assert coupon_fault(TEN, goods, 0, DAY) == (None, 0)
    assert coupon_cents(TEN, goods, 0) == 555


def test_minimum_counts_the_price_that_was_shown() -> None:
    """A price that falls after it was shown takes no discount away."""
    assert coupon_fault(TEN, (Goods(4500, 5000, TOOL),), 0, DAY) == (None, 0)
    assert coupon_fault(TEN, (Goods(4500, 4500, TOOL),), 0, DAY) == (Why.MINIMUM, 500)


@given(kind=st.sampled_from(CouponKind), value=CENTS, cents=CENTS, delivery=CENTS)
def test_no_coupon_takes_off_more_than_there_is(kind: CouponKind, value: int, cents: int, delivery: int) -> None:
    """Goods are never less than free, and only free delivery touches the delivery."""
    off = coupon_cents(Coupon("X", kind, value, DAY, DAY), (Goods(cents, cents),), delivery)
    assert 0 <= off <= (delivery if kind is CouponKind.FREE_DELIVERY else cents)


@given(points=CENTS, cents=CENTS, worth=st.integers(0, 1000), step=st.integers(1, 500))
def test_points_are_never_worth_more_than_the_amount(points: int, cents: int, worth: int, step: int) -> None:
    """Whole steps, no more than one has, no more than there is to pay."""
    rules = LoyaltyRules(1, worth, step)
    used = rules.usable(points, cents)
    assert used % step == 0
    assert 0 <= used <= points
    assert rules.worth(used) <= cents


@pytest.mark.parametrize(
    "text", ["06 39 98 14 47", "+33 6 39 98 14 47", "0033639981447", "+33 (0)6 39 98 14 47", "06.39.98.14.47"]
)
def test_a_phone_number_has_one_key_however_it_is_written(text: str) -> None:
    """National, international, with signs between."""
    assert phone_key(text) == "+33639981447"


def test_codes_are_compared_without_blanks_and_case() -> None:
    """People type as they like."""
    assert normal_code(" bien venue10 ") == "BIENVENUE10"
