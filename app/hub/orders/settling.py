"""An associate has called: the order is taken after all, or closed; either way it needs nobody any more."""

from dataclasses import replace

from sqlalchemy import Connection, insert, select, update

from app.domain.calls import AFTER_CALL, CallOutcome
from app.domain.orders import Draft, OrderState, Reason
from app.hub.audit import Look
from app.hub.audit import write as write_audit
from app.hub.benefits.orders import forget_claim, less, settled_benefits
from app.hub.clock import text
from app.hub.database.statements import plain
from app.hub.database.tables import associate, customer_order, order_event, order_line
from app.hub.feeds.changes import STOCK, Change
from app.hub.orders.contacts import TRUSTED
from app.hub.orders.delivery import CURRENCY
from app.hub.orders.open_calls import (
    Held,
    delivery_today,
    draft_of,
    keeper,
    kept_orders,
    lines_of,
    moment_of,
    priced_today,
)
from app.hub.orders.records import Made
from app.hub.orders.refusal import RefusalError, money, refusal, words_for
from app.hub.orders.reservations import free, reserve
from app.hub.orders.service import Taken
from app.wire.commands import SettleCall

ACTION = "call."  # in the audit: call.kept, call.changed, call.cancelled
WHY = {CallOutcome.CHANGED: Reason.CHANGED_BY_CUSTOMER, CallOutcome.CANCELLED: Reason.CANCELLED_BY_CUSTOMER}


def settle(connection: Connection, message: SettleCall, made: Made) -> Taken:
    """Take the order out of state `call`; RefusalError leaves it there, with the contract's reason.

    The same said twice, by whomever, is done once; something else about an order that is settled is refused.
    """
    order = _held(connection, message, made)
    if order.state != OrderState.CALL.value:
        if order.state != AFTER_CALL[message.outcome].value:
            raise RefusalError(Reason.SETTLED, "somebody has already settled this order")
        return Taken(order.total_cents, ())
    act = _keep if message.outcome is CallOutcome.KEPT else _close
    taken = act(connection, order, message, made)
    _note(connection, message, made)
    return taken


def _held(connection: Connection, message: SettleCall, made: Made) -> Held:
    """Return the order, locked, when this tablet's store looks after it and the associate is of that store."""
    if made.terminal.profile != TRUSTED:
        raise RefusalError(Reason.INVALID, "only an associate's tablet may do this")
    place = made.terminal.store_id
    here = (associate.c.number == plain(message.associate)) & (associate.c.store_id == place)
    if connection.scalar(select(associate.c.number).where(here)) is None:
        raise RefusalError(Reason.INVALID, "this store has no associate of this number")
    query = kept_orders().where(customer_order.c.number == plain(message.number), keeper == place)
    order = connection.execute(query.with_for_update(of=customer_order)).first()
    if order is None:
        raise RefusalError(Reason.UNKNOWN_ORDER, "this store looks after no order of this number")
    return order


def _keep(connection: Connection, order: Held, message: SettleCall, made: Made) -> Taken:
    """Take the order at today's prices, when they are not above what the customer agreed to."""
    lines = lines_of(connection, order.number)
    now = moment_of(connection, order.zone, lines, made.today)
    draft = draft_of(order, priced_today(lines, now, order.locale))
    draft = replace(draft, delivery_cents=delivery_today(connection, draft, order.group_id))
    with connection.begin_nested():
        return _kept(connection, order, draft, message, made)


def _kept(connection: Connection, order: Held, draft: Draft, message: SettleCall, made: Made) -> Taken:
    """Book and reserve; a refusal undoes both."""
    draft = less(draft, settled_benefits(connection, order.number, draft, order.customer_code, made))
    agreed = max(message.agreed_cents, order.total_cents)
    if draft.total_cents > agreed:
        parts = {"now": draft.total_cents, "shown": agreed}
        said = {name: money(cents, CURRENCY, order.locale) for name, cents in parts.items()}
        raise refusal(Reason.PRICE_CHANGED, order.locale, "total_changed", **said)
    sources = reserve(connection, draft, order.origin, text(made.now))
    _write(connection, order, draft, sources, made)
    pairs = zip(sources, draft.lines, strict=True)
    return Taken(draft.total_cents, tuple(Change(STOCK, "stock", (source, line.variant_id)) for source, line in pairs))


def _write(connection: Connection, order: Held, draft: Draft, sources: tuple[str, ...], made: Made) -> None:
    """Write prices and places down; the days for which a pick-up is held begin now."""
    for position, (line, source) in enumerate(zip(draft.lines, sources, strict=True), 1):
        row = (order_line.c.number == order.number) & (order_line.c.position == position)
        connection.execute(update(order_line).where(row).values(unit_cents=line.unit_cents, source=source))
    sums = {"delivery_cents": draft.delivery_cents, "total_cents": draft.total_cents}
    became = {"state": OrderState.CONFIRMED.value, "reason": "", "message": "", "placed_at": text(made.now)}
    connection.execute(update(customer_order).where(customer_order.c.number == order.number).values(**sums, **became))


def _close(connection: Connection, order: Held, message: SettleCall, made: Made) -> Taken:
    """Cancel the order; whatever was reserved for it is for sale again."""
    reason = WHY[message.outcome].value
    why = {"reason": reason, "message": words_for(reason, order.locale)}
    row = customer_order.c.number == order.number
    forget_claim(connection, order.number)
    connection.execute(update(customer_order).where(row).values(state=OrderState.CANCELLED.value, **why))
    return Taken(order.total_cents, tuple(free(connection, order.number, text(made.now))))


def _note(connection: Connection, message: SettleCall, made: Made) -> None:
    """Write down what happened to the order, and who did it."""
    now, state = text(made.now), AFTER_CALL[message.outcome].value
    event = {"number": message.number, "at": now, "state": state, "actor": message.associate}
    connection.execute(insert(order_event).values(**event))
    look = Look(ACTION + message.outcome.value, message.associate, made.terminal.id, message.number)
    write_audit(connection, look, now)
