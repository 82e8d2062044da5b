"""What an order holds, as its page and the page that asks for its price show it."""

from collections.abc import Iterable

from sqlalchemy import Connection, select

from app.hub.customers.purchases import described
from app.hub.database.tables import customer_order, order_line
from app.hub.pages.goods import Bill, ShownLine
from app.hub.payments.records import Record
from app.wire.tracking import TrackedLineMessage


def bought(connection: Connection, lang: str, owed: Record) -> Bill:
    """Return what is paid for: the lines of the payment's order, in a language."""
    table = order_line.c
    query = select(table.variant_id, table.quantity, table.unit_cents).where(table.number == owed.number)
    rows = connection.execute(query.order_by(table.position))
    lines = shown(connection, lang, (TrackedLineMessage(**row._asdict()) for row in rows))
    delivery = select(customer_order.c.delivery_cents).where(customer_order.c.number == owed.number)
    return Bill(lines, owed.cents, owed.currency, connection.scalar(delivery) or 0)


def shown(connection: Connection, lang: str, lines: Iterable[TrackedLineMessage]) -> list[ShownLine]:
    """Return lines with names in a language, in another where the range has none in it; the id where it has gone."""
    return [_line(connection, lang, line) for line in lines]


def _line(connection: Connection, lang: str, line: TrackedLineMessage) -> ShownLine:
    return ShownLine(*described(connection, lang, line.variant_id), line.quantity, line.unit_cents)
