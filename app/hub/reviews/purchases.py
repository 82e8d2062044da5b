"""Which purchase a number and a contact tell: an order of a terminal, or a sale of another channel."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from app.domain.orders import OrderState
from app.hub.database.tables import (
    customer,
    customer_order,
    order_line,
    purchase,
    sale_line,
    terminal,
    variant,
    written_review,
)
from app.hub.orders.contacts import reached_by
from app.hub.tracking.owners import normal

NOT_BOUGHT = (OrderState.CALL.value, OrderState.CANCELLED.value, OrderState.EXPIRED.value)
ONLINE, STORE = "online", "store"
WEB = frozenset({"web", "app", "phone"})


@dataclass(frozen=True, slots=True)
class BoughtItem:
    """A line of a purchase; `written`: it has a review already."""

    position: int
    product_id: str
    variant_id: str
    written: bool


@dataclass(frozen=True, slots=True)
class Bought:
    """A purchase, its day (ISO 8601), where it was made (`store` or `online`) and its lines."""

    number: str
    day: str
    channel: str
    store_id: str
    items: tuple[BoughtItem, ...]


def find(connection: Connection, number: str, contact: str) -> Bought | None:
    """Return the purchase of this number when `contact` is how its buyer is reached, else None.

    Both must fit: a number alone stands on a ticket that somebody may have left behind.
    """
    wanted = normal(number)
    return _order(connection, wanted, contact) or _sale(connection, wanted, contact)


def _order(connection: Connection, number: str, contact: str) -> Bought | None:
    order = customer_order.c
    query = select(order.number, order.placed_at, order.email, order.phone, terminal.c.store_id)
    query = query.outerjoin(terminal, terminal.c.id == order.terminal_id)
    row = connection.execute(query.where(order.number == number, order.state.not_in(NOT_BOUGHT))).first()
    if row is None or not reached_by(contact, row.email, row.phone):
        return None
    lines = select(order_line.c.position, order_line.c.variant_id).where(order_line.c.number == number)
    rows = connection.execute(lines.order_by(order_line.c.position)).all()
    items = _items(connection, number, [(line.position, line.variant_id) for line in rows])
    return Bought(number, row.placed_at[:10], STORE, row.store_id or "", items)


def _sale(connection: Connection, number: str, contact: str) -> Bought | None:
    sale = sale_line.c
    query = select(sale.position, sale.variant_id, sale.day, customer.c.code, customer.c.email, customer.c.phone)
    query = query.join(customer, customer.c.code == sale.customer_code).where(sale.number == number)
    rows = connection.execute(query.order_by(sale.position)).all()
    if not rows or not reached_by(contact, rows[0].email, rows[0].phone):
        return None
    of = (purchase.c.number == number) & (purchase.c.customer_code == rows[0].code)
    channel = connection.scalar(select(purchase.c.channel).where(of))
    items = _items(connection, number, [(row.position, row.variant_id) for row in rows])
    return Bought(number, rows[0].day, ONLINE if channel in WEB else STORE, "", items)


def _items(connection: Connection, number: str, lines: list[tuple[int, str]]) -> tuple[BoughtItem, ...]:
    wanted = {variant_id for _, variant_id in lines}
    query = select(variant.c.id, variant.c.product_id).where(variant.c.id.in_(wanted)).distinct()
    products = {row.id: row.product_id for row in connection.execute(query)}
    query = select(written_review.c.position).where(written_review.c.number == number)
    written = set(connection.scalars(query))
    return tuple(
        BoughtItem(position, products[variant_id], variant_id, position in written)
        for position, variant_id in lines
        if variant_id in products
    )
