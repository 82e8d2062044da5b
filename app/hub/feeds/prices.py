"""Prices of a zone as the feed and the order service see them, strike price worked out from the history."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, select

from app.domain.prices import Price
from app.domain.reductions import PriceStep, earlier_price
from app.hub.database.tables import price, price_history

History = dict[str, list[PriceStep]]


def price_rows(
    connection: Connection, zone: str, keys: Sequence[tuple[str | int, ...]] | None
) -> Iterator[tuple[Any, ...]]:
    """Give the contract's price rows of a zone."""
    variants = None if keys is None else [str(key[-1]) for key in keys]
    for item in prices(connection, zone, variants):
        starts, ends = (day and day.isoformat() for day in (item.starts, item.ends))
        amounts = (item.eco_cents, item.promotion_cents, item.strike_cents)
        yield (zone, item.variant_id, item.cents, item.currency, *amounts, starts, ends)


def prices(connection: Connection, zone: str, variants: Sequence[str] | None) -> Iterator[Price]:
    """Give the domain's prices, of some variants or of all."""
    query = select(price).where(price.c.zone == zone).order_by(price.c.variant_id)
    if variants is not None:
        query = query.where(price.c.variant_id.in_(variants))
    history = _history(connection, zone, variants)
    for row in connection.execute(query):
        yield _price(row, history.get(row.variant_id, []))


def _price(row: Any, history: list[PriceStep]) -> Price:  # noqa: ANN401 - a row of SQLAlchemy Core
    starts, ends = (day and date.fromisoformat(day) for day in (row.starts, row.ends))
    strike = None
    if row.promotion_cents is not None and starts:
        strike = earlier_price(history, starts, row.promotion_cents, perishable=row.perishable)
    return Price(
        row.variant_id,
        row.cents,
        row.currency,
        row.eco_cents,
        row.promotion_cents,
        strike,
        starts or None,
        ends or None,
    )


def _history(connection: Connection, zone: str, variants: Sequence[str] | None) -> History:
    """Return the earlier prices of the variants that have a promotion."""
    old, now = price_history, price
    both = (old.c.zone == now.c.zone) & (old.c.variant_id == now.c.variant_id)
    query = select(old.c.variant_id, old.c.first_day, old.c.cents, old.c.reduced).join(now, both)
    query = query.where(old.c.zone == zone, now.c.promotion_cents.is_not(None))
    if variants is not None:
        query = query.where(old.c.variant_id.in_(variants))
    rows = connection.execute(query.order_by(old.c.variant_id, old.c.first_day))
    return {
        variant: [PriceStep(date.fromisoformat(day), cents, reduced) for _, day, cents, reduced in group]
        for variant, group in groupby(rows, key=lambda row: str(row.variant_id))
    }
