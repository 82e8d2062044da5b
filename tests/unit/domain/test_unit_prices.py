"""The price of a unit of measure is right to the cent, and told only where it says something."""

import pytest

from app.domain.unit_prices import UNITS, UnitPrice, unit_price


@pytest.mark.parametrize(
    ("cents", "content", "unit", "told"),
    [
        (3990, 2500, "l", UnitPrice(1596, "l")),
        (790, 200_000, "piece", UnitPrice(395, "piece", 100)),
        (790, 10_000, "piece", UnitPrice(79, "piece")),
        (1005, 2000, "kg", UnitPrice(503, "kg")),
        (199, 750, "l", UnitPrice(265, "l")),
        (990, 66_000, "m", UnitPrice(15, "m")),
    ],
)
def test_unit_price(cents: int, content: int, unit: str, told: UnitPrice) -> None:
    """Half a cent is rounded up; pieces of less than ten cents are priced by the hundred."""
    assert unit_price(cents, content, unit) == told


@pytest.mark.parametrize(("content", "unit"), [(0, "l"), (-5, "l"), (1000, "l"), (2500, ""), (2500, "gallon")])
def test_nothing_is_told_where_there_is_nothing_to_tell(content: int, unit: str) -> None:
    """No content, a unit nobody knows, or one whole unit, whose price is the price."""
    assert unit_price(3990, content, unit) is None
    assert "l" in UNITS
