"""Give up pick-ups that nobody collected in time: their pieces are for sale again, and the order says why.

One that is paid is never given up: a person decides about the money.
"""

from datetime import timedelta
from functools import partial

from sqlalchemy import Connection, insert, select, update

from app.domain.orders import Method, OrderState, Reason
from app.hub.benefits.booking import give_back
from app.hub.clock import text
from app.hub.context import Hub
from app.hub.database.engine import reading, writing
from app.hub.database.retry import retried
from app.hub.database.tables import customer_order, order_event
from app.hub.feeds.changes import record
from app.hub.orders.refusal import words_for
from app.hub.orders.reservations import free
from app.hub.payments.records import is_paid

MOST = 500
ACTOR = "hub"


def expire(hub: Hub) -> int:
    """Give up what is overdue, one order a transaction; return how many, at most `MOST` at a time."""
    return sum(retried(partial(_give_up, hub, number)) for number in _overdue(hub))


def _overdue(hub: Hub) -> list[str]:
    """Return the numbers of pick-ups of before the first day that is still held, the oldest first."""
    days = hub.settings.pick_up_days
    if not days:
        return []
    held_from = hub.clock.begin_of(hub.clock.today() - timedelta(days=days))
    table = customer_order.c
    query = select(table.number).where(table.state == OrderState.CONFIRMED.value, table.placed_at < text(held_from))
    query = query.where(table.method == Method.PICK_UP.value, ~is_paid()).order_by(table.placed_at).limit(MOST)
    with reading(hub.engine) as connection:
        return list(connection.scalars(query))


def _give_up(hub: Hub, number: str) -> bool:
    """Tell whether this call gave the order up; another worker may have been first, or the customer came."""
    now = text(hub.clock.now())
    with writing(hub.engine) as connection:
        if not _close(connection, number):
            return False
        event = {"number": number, "at": now, "state": OrderState.EXPIRED.value, "actor": ACTOR}
        connection.execute(insert(order_event).values(**event))
        give_back(connection, number, now)
        record(connection, free(connection, number, now))
    return True


def _close(connection: Connection, number: str) -> bool:
    row = (customer_order.c.number == number) & (customer_order.c.state == OrderState.CONFIRMED.value)
    locale = connection.scalar(select(customer_order.c.locale).where(row).with_for_update())
    if locale is None or connection.scalar(select(customer_order.c.number).where(row, is_paid())) is not None:
        return False
    why = {"reason": Reason.NOT_COLLECTED.value, "message": words_for(Reason.NOT_COLLECTED.value, locale)}
    connection.execute(update(customer_order).where(row).values(state=OrderState.EXPIRED.value, **why))
    return True
