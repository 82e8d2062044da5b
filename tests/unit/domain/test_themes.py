"""Contrast is computed as WCAG 2.2 says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.themes import PAIRS, contrast, weak_pairs

COLOURS = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06x}")


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#FFFFFF", 21.0),
        ("#777777", "#FFFFFF", 4.48),
        ("#767676", "#FFFFFF", 4.54),
        ("#FF0000", "#FF0000", 1),
    ],
)
def test_known_pairs(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.005)


@given(COLOURS, COLOURS)
def test_the_order_does_not_matter_and_the_bounds_hold(one: str, other: str) -> None:
    assert contrast(one, other) == contrast(other, one)
    assert 1 <= contrast(one, other) <= 21.0001


def test_a_weak_pair_is_named_with_its_contrast() -> None:
    colours = {name: "#000000" for pair in PAIRS for name in pair}
    assert len(weak_pairs(colours)) == len(PAIRS)
    colours = {front: "#000000" for front, _ in PAIRS} | {ground: "#FFFFFF" for _, ground in PAIRS}
    assert all(front in {ground for _, ground in PAIRS} for front, _, _ in weak_pairs(colours))
