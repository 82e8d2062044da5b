"""Payments in the database: one row each, opened for an order that the hub has confirmed, settled once."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, func, insert, select, update
from uuid_utils import uuid7

from app.domain.orders import OrderState
from app.domain.payments import OPEN_FOR, PaymentState
from app.hub.audit import Look
from app.hub.audit import write as write_audit
from app.hub.clock import text
from app.hub.database.tables import customer_order, order_benefit, order_event, order_line, payment, terminal
from app.hub.handover.service import token
from app.hub.orders.delivery import CURRENCY
from app.hub.payments.base import Verdict
from app.hub.trust.terminals import Terminal

TABLET = "tablet"
ACTION = "payment."  # in the audit: payment.opened, payment.paid, payment.mismatch...
OPENED, MISMATCH, TWICE = "opened", "mismatch", "twice"


@dataclass(frozen=True, slots=True)
class Record:
    """A payment as the hub knows it; `reference` and `address` are empty until the phone went to the provider."""

    id: str
    number: str
    token: str
    provider: str
    reference: str
    address: str
    state: PaymentState
    cents: int
    currency: str
    terminal_id: str
    expires_at: datetime


def find(connection: Connection, column: ColumnElement[str], value: str) -> Record | None:
    """Return the newest payment by its `id`, `token` or order `number`, None when there is none."""
    query = select(payment).where(column == value).order_by(payment.c.opened_at.desc(), payment.c.id.desc())
    row = connection.execute(query.limit(1)).first()
    if row is None:
        return None
    said = {name: getattr(row, name) for name in ("id", "number", "token", "provider", "reference", "address")}
    amount = {"cents": row.cents, "currency": row.currency, "terminal_id": row.terminal_id}
    return Record(**said, **amount, state=PaymentState(row.state), expires_at=datetime.fromisoformat(row.expires_at))


def payable(connection: Connection, number: str, who: Terminal | None = None) -> bool:
    """Lock the order and tell whether it is confirmed, and `who` may ask for it."""
    row = (customer_order.c.number == number) & (customer_order.c.state == OrderState.CONFIRMED.value)
    if who is not None:
        row &= _near(who)
    return connection.scalar(select(customer_order.c.number).where(row).with_for_update()) is not None


def may_see(connection: Connection, number: str, who: Terminal) -> bool:
    """Tell whether the order was made at this terminal; a tablet may ask for all that were made in its store."""
    row = (customer_order.c.number == number) & _near(who)
    return connection.scalar(select(customer_order.c.number).where(row)) is not None


def amount(connection: Connection, number: str) -> int:
    """Return what the order costs by the hub's own lines, delivery and benefits; nobody's claim is asked."""
    goods = select(func.sum(order_line.c.quantity * order_line.c.unit_cents)).where(order_line.c.number == number)
    delivery = select(customer_order.c.delivery_cents).where(customer_order.c.number == number)
    less = select(func.sum(order_benefit.c.cents)).where(order_benefit.c.number == number)
    figures = [int(connection.scalar(query) or 0) for query in (goods, delivery, less)]
    return max(0, figures[0] + figures[1] - figures[2])


def open_new(connection: Connection, number: str, provider: str, who: Terminal, now: datetime) -> str:
    """Write a payment that waits; return its id."""
    made = {"id": str(uuid7()), "number": number, "token": token(), "provider": provider, "terminal_id": who.id}
    waiting = {"reference": "", "address": "", "state": PaymentState.WAITING.value, "settled_at": ""}
    cost = {"cents": amount(connection, number), "currency": CURRENCY}
    moments = {"opened_at": text(now), "expires_at": text(now + OPEN_FOR)}
    connection.execute(insert(payment).values(**made, **waiting, **cost, **moments))
    write_audit(connection, Look(ACTION + OPENED, "", who.id, number), text(now))
    return made["id"]


def begun(connection: Connection, record: Record, reference: str, address: str) -> None:
    """Keep how the provider calls the payment."""
    row = (payment.c.id == record.id) & (payment.c.reference == "")
    connection.execute(update(payment).where(row).values(reference=reference, address=address))


def settle(connection: Connection, record: Record, state: PaymentState, verdict: Verdict | None, now: datetime) -> None:
    """Write down how a payment ended, once; a paid one only at the amount that the hub asked for.

    An expired payment that is paid after all is paid: the money has moved.
    """
    if state is PaymentState.PAID and (verdict is None or (verdict.cents, verdict.currency) != _asked(record)):
        _note(connection, record, MISMATCH, now)
        state = PaymentState.DECLINED
    before = [PaymentState.WAITING.value]
    before += [PaymentState.EXPIRED.value] if state is PaymentState.PAID else []
    if state is PaymentState.PAID and _paid_before(connection, record):
        _note(connection, record, TWICE, now)
    row = (payment.c.id == record.id) & payment.c.state.in_(before)
    done = update(payment).where(row).values(state=state.value, settled_at=text(now))
    if connection.execute(done).rowcount != 1:
        return
    _note(connection, record, state.value, now)
    if state is PaymentState.PAID:
        event = {"number": record.number, "at": text(now), "state": state.value, "actor": f"payment:{record.provider}"}
        connection.execute(insert(order_event).values(**event))


def state_of(connection: Connection, number: str) -> str:
    """Return the state of an order's payment: `paid` when any is, else the newest one's; empty without one."""
    states = list(connection.scalars(select(payment.c.state).where(payment.c.number == number).order_by(payment.c.id)))
    return PaymentState.PAID.value if PaymentState.PAID.value in states else next(reversed(states), "")


def is_paid() -> ColumnElement[bool]:
    """Return the condition that the order of the query at hand is paid."""
    paid = (payment.c.number == customer_order.c.number) & (payment.c.state == PaymentState.PAID.value)
    return select(payment.c.id).where(paid).exists()


def _near(who: Terminal) -> ColumnElement[bool]:
    if who.profile != TABLET:
        return customer_order.c.terminal_id == who.id
    return customer_order.c.terminal_id.in_(select(terminal.c.id).where(terminal.c.store_id == who.store_id))


def _paid_before(connection: Connection, record: Record) -> bool:
    row = (payment.c.number == record.number) & (payment.c.id != record.id)
    return connection.scalar(select(payment.c.id).where(row, payment.c.state == PaymentState.PAID.value)) is not None


def _asked(record: Record) -> tuple[int, str]:
    return record.cents, record.currency


def _note(connection: Connection, record: Record, what: str, now: datetime) -> None:
    write_audit(connection, Look(ACTION + what, "", record.terminal_id, record.number), text(now))
