"""What an order holds, as its page and the page that asks for its price show it."""

from collections.abc import Sequence

from sqlalchemy import Connection, select

from app.hub.customers.purchases import described
from app.hub.database.tables import order_line
from app.hub.pages.goods import ShownLine
from app.wire.tracking import TrackedLineMessage


def bought(connection: Connection, lang: str, number: str) -> list[ShownLine]:
    """Return the lines of a terminal's order."""
    table = order_line.c
    query = select(table.variant_id, table.quantity, table.unit_cents).where(table.number == number)
    rows = connection.execute(query.order_by(table.position))
    return shown(connection, lang, [TrackedLineMessage(**row._asdict()) for row in rows])


def shown(connection: Connection, lang: str, lines: Sequence[TrackedLineMessage]) -> list[ShownLine]:
    """Return lines with names in a language, in another where the range has none in it; the id where it has gone."""
    return [_line(connection, lang, line) for line in lines]


def _line(connection: Connection, lang: str, line: TrackedLineMessage) -> ShownLine:
    return ShownLine(*described(connection, lang, line.variant_id), line.quantity, line.unit_cents)
