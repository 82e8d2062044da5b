"""What an operator sees of orders and refused commands: numbers, states and reasons, no personal data."""

from sqlalchemy import Connection, select

from app.hub.database.tables import command, customer_order, terminal
from app.hub.orders.open_calls import keeper, kept_orders
from app.wire.commands import Outcome

Line = dict[str, str]


def orders(connection: Connection, state: str, store_id: str, limit: int) -> list[Line]:
    """Return the orders of a state, of one store or of all, the oldest first; `store` looks after the order."""
    query = kept_orders().where(customer_order.c.state == state)
    if store_id:
        query = query.where(keeper == store_id)
    rows = connection.execute(query.order_by(customer_order.c.placed_at, customer_order.c.number).limit(limit))
    return [
        {"number": row.number, "since": row.placed_at, "store": row.keeper, "state": row.state, "reason": row.reason}
        for row in rows
    ]


def refused(connection: Connection, limit: int) -> list[Line]:
    """Return the commands that the hub refused for good, terminal by terminal, each one's newest first."""
    columns = (command.c.terminal_id, terminal.c.name, terminal.c.store_id, command.c.type, command.c.id)
    query = select(*columns, command.c.received_at, command.c.reason, command.c.message)
    query = query.join(terminal, terminal.c.id == command.c.terminal_id, isouter=True)
    query = query.where(command.c.outcome == Outcome.REFUSED.value)
    rows = connection.execute(query.order_by(command.c.received_at.desc()).limit(limit)).all()
    return [
        {
            "terminal": row.terminal_id, "name": row.name or "", "store": row.store_id or "", "at": row.received_at,
            "type": row.type, "id": row.id, "reason": row.reason, "message": row.message,
        }
        for row in sorted(rows, key=lambda row: row.terminal_id)
    ]  # fmt: skip
