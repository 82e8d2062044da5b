"""Unit prices: what a kilogram, litre, metre, square metre or piece of a product costs.

Directive 98/6/EC, articles 2 and 3; for France the arrêté of 16 November 1999 and Code de la consommation L112-1.
"""

from dataclasses import dataclass
from typing import Final

UNITS: Final = ("kg", "l", "m", "m2", "piece")
CHEAP_CENTS: Final = 10  # below, a piece says too little: a hundred of them are priced


@dataclass(frozen=True, slots=True)
class UnitPrice:
    """The price of `count` (1 or 100) units of measure; `unit` is one of UNITS."""

    cents: int
    unit: str
    count: int = 1


def unit_price(cents: int, content: int, unit: str) -> UnitPrice | None:
    """Return the unit price of a piece that costs `cents` and holds `content` thousandths of `unit`.

    None where it would repeat the price (article 3(1)), where no content is told, or where the unit is unknown.
    Rounded half up to a cent.
    """
    if content <= 0 or unit not in UNITS or content == 1000:  # noqa: PLR2004 - one whole unit
        return None
    count = 100 if unit == "piece" and cents * 1000 < CHEAP_CENTS * content else 1
    return UnitPrice((cents * 1000 * count * 2 + content) // (2 * content), unit, count)
