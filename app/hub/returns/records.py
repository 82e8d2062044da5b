"""Returns as they are written down, and until when an order's pieces may come back."""

import json
from datetime import date

from sqlalchemy import Connection, func, select

from app.domain.returns import DAYS, ReturnState, Window, window
from app.hub.database.tables import order_event, order_return, order_return_line, setting
from app.wire.tracking import TrackedReturnMessage

SETTING = "returns"
RECEIVED = ("collected", "delivered")
COUNTED = tuple(state.value for state in ReturnState if state is not ReturnState.REFUSED)
Line = dict[str, str]


def days_of(connection: Connection, group: str) -> int:
    """Return for how many days the chain takes goods back."""
    named = (setting.c.group_id == group) & (setting.c.key == SETTING)
    written = connection.scalar(select(setting.c.value).where(named))
    return int(json.loads(written).get("days", DAYS)) if written else DAYS


def window_of(connection: Connection, number: str, placed: date, group: str) -> Window:
    """Return until when pieces of this order may come back."""
    query = select(order_event.c.at).where(order_event.c.number == number, order_event.c.state.in_(RECEIVED))
    at = connection.scalar(query.order_by(order_event.c.id.desc()).limit(1))
    return window(placed, date.fromisoformat(at[:10]) if at else None, days_of(connection, group))


def pieces_returned(connection: Connection, number: str) -> dict[str, int]:
    """Return how many pieces of each variant of an order are on their way back, or back."""
    line = order_return_line.c
    query = select(line.variant_id, func.sum(line.quantity))
    query = query.join(order_return, order_return.c.number == line.number)
    query = query.where(order_return.c.order_number == number, order_return.c.state.in_(COUNTED))
    return {row[0]: int(row[1]) for row in connection.execute(query.group_by(line.variant_id))}


def returns_of(connection: Connection, number: str) -> tuple[TrackedReturnMessage, ...]:
    """Return the returns of an order, the oldest first."""
    pieces = func.sum(order_return_line.c.quantity)
    table = order_return.c
    query = select(table.number, table.state, pieces.label("pieces"))
    query = query.join(order_return_line, order_return_line.c.number == table.number)
    query = query.where(table.order_number == number).group_by(table.number, table.state, table.started_at)
    rows = connection.execute(query.order_by(table.started_at, table.number))
    return tuple(TrackedReturnMessage(number=row.number, state=row.state, pieces=int(row.pieces)) for row in rows)


def listed(connection: Connection, state: str, limit: int) -> list[Line]:
    """Return the returns of a state for an operator, the oldest first; nothing personal."""
    table, pieces = order_return.c, func.sum(order_return_line.c.quantity).label("pieces")
    columns = (table.number, table.started_at, table.order_number, table.store_id, table.refund, table.right_kind)
    query = select(*columns, pieces).join(order_return_line, order_return_line.c.number == table.number)
    query = query.where(table.state == state).group_by(*columns).order_by(table.started_at, table.number)
    return [
        {
            "number": row.number, "since": row.started_at, "order": row.order_number, "store": row.store_id,
            "pieces": str(row.pieces), "refund": row.refund, "right": row.right_kind,
        }
        for row in connection.execute(query.limit(limit))
    ]  # fmt: skip
