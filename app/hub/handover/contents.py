"""What a basket holds today: names in the reader's language and the store's prices, worked out by the hub."""

import json
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from app.domain.handover import HandedLine
from app.hub.database.tables import product, variant
from app.hub.feeds.prices import prices
from app.hub.orders.delivery import CURRENCY
from app.hub.pages.goods import ShownLine


@dataclass(frozen=True, slots=True)
class Contents:
    """Lines that are still sold, and how many are not."""

    lines: tuple[ShownLine, ...]
    left_out: int
    currency: str

    @property
    def cents(self) -> int:
        """Price of the goods."""
        return sum(line.quantity * line.unit_cents for line in self.lines)

    @property
    def pieces(self) -> int:
        """Pieces, over all lines."""
        return sum(line.quantity for line in self.lines)


def contents(connection: Connection, lines: tuple[HandedLine, ...], zone: str, day: date, lang: str) -> Contents:
    """Return the lines in a language, in another where the range has none in it, at the zone's prices of the day."""
    known = _articles(connection, [line.gtin for line in lines], lang)
    today = {price.variant_id: price.on(day) for price in prices(connection, zone, [row.id for row in known.values()])}
    shown, currency = [], CURRENCY
    for line in lines:
        row = known.get(line.gtin)
        price = today.get(row.id) if row else None
        if row is None or price is None:
            continue
        currency = price.currency
        picture = next(iter(json.loads(row.pictures)), "")
        shown.append(ShownLine(row.name, row.label, picture, line.quantity, price.cents))
    return Contents(tuple(shown), len(lines) - len(shown), currency)


def _articles(connection: Connection, gtins: list[str], lang: str) -> dict[str, Any]:
    """Return one row for each GTIN: the language's own where there is one."""
    same = (variant.c.locale == product.c.locale) & (variant.c.product_id == product.c.id)
    columns = (variant.c.id, variant.c.gtin, variant.c.label, variant.c.pictures, variant.c.locale, product.c.name)
    query = select(*columns).join(product, same).where(variant.c.gtin.in_(gtins)).order_by(variant.c.locale)
    found: dict[str, Any] = {}
    for row in connection.execute(query):
        if row.gtin not in found or row.locale == lang:
            found[row.gtin] = row
    return found
