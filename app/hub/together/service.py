"""Count which products are bought at once, and publish the pairs that are often enough in the range.

Counted are the orders of terminals and the sales of other channels of the last LAST_DAYS days; nobody's name is looked
at. A pair counts from MIN_SUPPORT purchases on, so that one odd basket recommends nothing.
"""

from collections.abc import Mapping
from datetime import date, timedelta

from sqlalchemy import Connection, Subquery, func, select, union_all, update

from app.domain.orders import OrderState
from app.hub.database.tables import customer_order, order_line, product, sale_line, variant
from app.hub.feeds.changes import Change
from app.hub.seeding.tools import compact

MIN_SUPPORT = 5
LAST_DAYS = 400
MOST = 3
SOLD = (OrderState.CONFIRMED.value,)


def refresh(connection: Connection, today: date) -> tuple[Change, ...]:
    """Write what is bought together into the range; return what changed there, for `changes.record`."""
    companions = _companions(connection, today)
    query = select(product.c.locale, product.c.id, product.c.bought_together).order_by(product.c.locale, product.c.id)
    changed = []
    for row in connection.execute(query).all():
        fresh = compact(companions.get(row.id, []))
        if fresh != row.bought_together:
            this = (product.c.locale == row.locale) & (product.c.id == row.id)
            connection.execute(update(product).where(this).values(bought_together=fresh))
            changed.append(Change(f"catalogue/{row.locale}", "product", (row.locale, row.id)))
    return tuple(changed)


def _companions(connection: Connection, today: date) -> Mapping[str, list[str]]:
    """Return by product what is bought with it, most often first."""
    one, other = _bought(today, "one"), _bought(today, "other")
    times = func.count(one.c.number.distinct())
    query = select(one.c.product_id, other.c.product_id.label("companion"))
    query = query.join(other, (one.c.number == other.c.number) & (one.c.product_id != other.c.product_id))
    query = query.group_by(one.c.product_id, other.c.product_id).having(times >= MIN_SUPPORT)
    found: dict[str, list[str]] = {}
    for row in connection.execute(query.order_by(one.c.product_id, times.desc(), other.c.product_id)):
        held = found.setdefault(row.product_id, [])
        if len(held) < MOST:
            held.append(row.companion)
    return found


def _bought(today: date, name: str) -> Subquery:
    """Return (number, product) of every purchase that counts."""
    since = (today - timedelta(days=LAST_DAYS)).isoformat()
    orders = select(order_line.c.number, order_line.c.variant_id).join(customer_order)
    orders = orders.where(customer_order.c.state.in_(SOLD), customer_order.c.placed_at >= since)
    sales = select(sale_line.c.number, sale_line.c.variant_id).where(sale_line.c.day >= since)
    lines = union_all(orders, sales).subquery(f"{name}_line")
    articles = select(variant.c.id, variant.c.product_id).distinct().subquery(f"{name}_article")
    both = select(lines.c.number, articles.c.product_id).join(articles, articles.c.id == lines.c.variant_id)
    return both.distinct().subquery(name)
