"""What the owner of an order may see of it: state, lines, what may still come back; no name, address or contact."""

from datetime import date, datetime

from sqlalchemy import Connection, select

from app.domain.orders import OrderState
from app.hub.database.tables import customer_order, order_event, order_line, purchase, sale_line
from app.hub.payments.records import state_of
from app.hub.returns import records
from app.hub.tracking.owners import TERMINAL, Owned
from app.wire.tracking import TrackedLineMessage, TrackedMessage

GONE = frozenset({OrderState.CALL.value, OrderState.EXPIRED.value, OrderState.CANCELLED.value, "cancelled", "returned"})


def show(connection: Connection, owned: Owned, group: str, today: date) -> TrackedMessage:
    """Return the order as its owner sees it."""
    found = _order(connection, owned) if owned.channel == TERMINAL else _sale(connection, owned)
    window = records.window_of(connection, owned.number, owned.placed, group)
    open_ = found.state not in GONE and window.right(today) is not None
    gone = records.pieces_returned(connection, owned.number)
    more = {
        "lines": tuple(_line(line, gone, open_=open_) for line in found.lines),
        "returns": records.returns_of(connection, owned.number),
        "withdrawal_until": window.withdrawal_until if open_ else None,
        "return_until": window.until if open_ else None,
    }
    return found.model_copy(update=more)


def _line(line: TrackedLineMessage, gone: dict[str, int], *, open_: bool) -> TrackedLineMessage:
    """Return the line with what of it may still come back; pieces given back are taken from the first lines."""
    taken = min(gone.get(line.variant_id, 0), line.quantity)
    gone[line.variant_id] = gone.get(line.variant_id, 0) - taken
    return line.model_copy(update={"returnable": line.quantity - taken if open_ else 0})


def _order(connection: Connection, owned: Owned) -> TrackedMessage:
    row = connection.execute(select(customer_order).where(customer_order.c.number == owned.number)).one()
    table = order_line.c
    query = select(table.variant_id, table.quantity, table.unit_cents).where(table.number == owned.number)
    lines = connection.execute(query.order_by(table.position))
    newest = select(order_event.c.at).where(order_event.c.number == owned.number).order_by(order_event.c.id.desc())
    at = connection.scalar(newest.limit(1))
    return TrackedMessage(
        number=row.number,
        state=row.state,
        method=row.method,
        store_id=row.store_id,
        placed=owned.placed,
        delivery_cents=row.delivery_cents,
        total_cents=row.total_cents,
        lines=tuple(TrackedLineMessage(**line._asdict()) for line in lines),
        payment=state_of(connection, row.number),
        changed_at=datetime.fromisoformat(at) if at else None,
    )


def _sale(connection: Connection, owned: Owned) -> TrackedMessage:
    bought = (purchase.c.number == owned.number) & (purchase.c.customer_code == owned.customer_code)
    row = connection.execute(select(purchase.c.cents, purchase.c.state).where(bought)).first()
    table = sale_line.c
    query = select(table.variant_id, table.quantity).where(table.number == owned.number)
    rows = connection.execute(query.order_by(table.position))
    lines = tuple(TrackedLineMessage(variant_id=x.variant_id, quantity=x.quantity, unit_cents=0) for x in rows)
    state = row.state if row else "handed_over"
    return TrackedMessage(
        number=owned.number, state=state, placed=owned.placed, total_cents=row.cents if row else 0, lines=lines
    )
