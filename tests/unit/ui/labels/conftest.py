"""Labels to draw: every kind of number, with and without a promotion, in a Qt application with the program's fonts."""

from datetime import date
from typing import Any

import pytest

from app.domain.codes import check_digit
from app.domain.labels import ShelfLabel
from app.domain.prices import ShownPrice
from app.domain.unit_prices import UnitPrice
from app.ui.fonts import load_fonts

DAY = date(2026, 11, 22)
BODIES = ("0952000{n:06d}", "0036000{n:06d}", "00000096{n:05d}")  # of EAN-13, UPC-A and EAN-8


@pytest.fixture(autouse=True)
def _typefaces(qapp: Any) -> None:
    """Letters are those that are printed."""
    del qapp
    load_fonts()


def make_label(number: int, **over: Any) -> ShelfLabel:
    """Return label `number`: its kind of GTIN changes from one to the next, every second one has a promotion."""
    body = BODIES[number % len(BODIES)].format(n=number)
    gtin = f"{body}{check_digit(body)}"
    price = ShownPrice(8990 + number, eco_cents=30)
    if number % 2:
        price = ShownPrice(8990 + number, "EUR", 30, 10990 + number, date(2026, 11, 30))
    what: dict[str, Any] = {
        "name": f"Perceuse-visseuse sans fil {number} V",
        "variant": "Sarcelle, 1 batterie",
        "sku": "482107",
        "gtin": gtin,
        "link": f"https://id.comptoir.example/01/{gtin}",
        "price": price,
        "unit_price": UnitPrice(1316, "l"),
        "store": "Chambray",
        "printed": DAY,
    }
    return ShelfLabel(**(what | over))
