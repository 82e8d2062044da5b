"""The hub's own prices decide: the customer pays what was shown or less, never more."""

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Connection, select

from app.domain.orders import Draft, OrderLine, Reason
from app.hub.database.tables import product, variant
from app.hub.feeds.prices import prices
from app.hub.orders.refusal import money, refusal


@dataclass(frozen=True, slots=True)
class Tariff:
    """Where and when prices are looked up."""

    zone: str
    day: date


def priced(connection: Connection, draft: Draft, tariff: Tariff) -> tuple[OrderLine, ...]:
    """Return the lines at what is charged; RefusalError when a product is unknown or costs more than shown."""
    wanted = sorted({line.variant_id for line in draft.lines})
    shown_today = {price.variant_id: price.on(tariff.day) for price in prices(connection, tariff.zone, wanted)}
    lines = []
    for line in draft.lines:
        price = shown_today.get(line.variant_id)
        if price is None:
            raise refusal(Reason.UNKNOWN_PRODUCT, draft.locale)
        if price.cents > line.unit_cents:
            name = product_name(connection, line.variant_id, draft.locale)
            now, shown = (money(x, price.currency, draft.locale) for x in (price.cents, line.unit_cents))
            raise refusal(Reason.PRICE_CHANGED, draft.locale, name=name, now=now, shown=shown)
        lines.append(replace(line, unit_cents=price.cents))
    return tuple(lines)


def product_name(connection: Connection, variant_id: str, locale: str) -> str:
    """Return what the product is called in this language, in any other when it has no name there."""
    same = (variant.c.locale == product.c.locale) & (variant.c.product_id == product.c.id)
    query = select(product.c.locale, product.c.name).join(variant, same)
    rows = connection.execute(query.where(variant.c.id == variant_id).order_by(product.c.locale))
    names = {row.locale: str(row.name) for row in rows}
    return names.get(locale) or next(iter(names.values()), variant_id)
