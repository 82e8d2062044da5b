"""Payments in the database: one row each, of an order that the hub has confirmed, settled once.

Those by phone are opened here; those at a payment terminal come when they are over.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, case, func, insert, select, update
from uuid_utils import uuid7

from app.domain.orders import OrderState
from app.domain.payments import OPEN_FOR, PaymentState
from app.hub.audit import Look
from app.hub.audit import write as write_audit
from app.hub.clock import text
from app.hub.database.benefit_tables import order_benefit
from app.hub.database.tables import customer_order, order_event, order_line, payment, terminal
from app.hub.handover.service import token
from app.hub.orders.delivery import CURRENCY
from app.hub.payments.base import Verdict
from app.hub.trust.terminals import Terminal

TABLET = "tablet"
ACTION = "payment."  # in the audit: payment.opened, payment.paid, payment.mismatch...
OPENED, BY_HAND, MISMATCH, TWICE, CLOSED, TEST = "opened", "by_hand", "mismatch", "twice", "closed", "test"
PAID, UNKNOWN, WAITING = (state.value for state in (PaymentState.PAID, PaymentState.UNKNOWN, PaymentState.WAITING))
STANDING = (PAID, UNKNOWN, WAITING)
"""What decides about an order, the strongest first; of all others the newest says how it stands."""


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
    """Return a payment by its `id` or `token`, or that which decides about the order `number`; None without one."""
    strongest = case({state: place for place, state in enumerate(STANDING)}, value=payment.c.state, else_=len(STANDING))
    query = select(payment).where(column == value)
    query = query.order_by(strongest, payment.c.opened_at.desc(), payment.c.id.desc())
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
        row &= near(who)
    return connection.scalar(select(customer_order.c.number).where(row).with_for_update()) is not None


def may_see(connection: Connection, number: str, who: Terminal) -> bool:
    """Tell whether the order was made at this terminal; a tablet may ask for all that were made in its store."""
    row = (customer_order.c.number == number) & near(who)
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
        note(connection, record, MISMATCH, now)
        state = PaymentState.DECLINED
    before = [PaymentState.WAITING.value]
    before += [PaymentState.EXPIRED.value] if state is PaymentState.PAID else []
    if state is PaymentState.PAID and _paid_before(connection, record):
        note(connection, record, TWICE, now)
    row = (payment.c.id == record.id) & payment.c.state.in_(before)
    done = update(payment).where(row).values(state=state.value, settled_at=text(now))
    if connection.execute(done).rowcount != 1:
        return
    _tell(connection, record, state, now)


def conclude(connection: Connection, record: Record, state: PaymentState, authorisation: str, now: datetime) -> None:
    """Write down how a charge at a payment terminal ended, once; links to pay the same order by phone end with it."""
    row = (payment.c.id == record.id) & (payment.c.state == UNKNOWN)
    done = update(payment).where(row).values(state=state.value, reference=authorisation, settled_at=text(now))
    if connection.execute(done).rowcount != 1:
        return
    _tell(connection, record, state, now)
    if state is PaymentState.PAID:
        others = (payment.c.number == record.number) & (payment.c.state == WAITING)
        connection.execute(update(payment).where(others).values(expires_at=text(now)))


def to_check(connection: Connection, limit: int) -> list[dict[str, str]]:
    """Return the payments at payment terminals that a person has to look at, the oldest first; nothing personal."""
    query = select(payment, terminal.c.store_id).join(terminal, terminal.c.id == payment.c.terminal_id)
    query = query.where(payment.c.state == UNKNOWN).order_by(payment.c.opened_at, payment.c.id).limit(limit)
    return [
        {
            "id": row.id, "number": row.number, "since": row.opened_at, "store": row.store_id,
            "terminal": row.terminal_id, "amount": f"{row.cents / 100:.2f} {row.currency}", "protocol": row.provider,
        }
        for row in connection.execute(query)
    ]  # fmt: skip


def settle_by_hand(connection: Connection, payment_id: str, state: PaymentState, now: datetime) -> bool:
    """Write down what a person has found out of a payment that nobody could tell of; False when it is not open."""
    held = find(connection, payment.c.id, payment_id)
    if held is None or held.state is not PaymentState.UNKNOWN:
        return False
    note(connection, held, BY_HAND, now)
    conclude(connection, held, state, "", now)
    return True


def state_of(connection: Connection, number: str) -> str:
    """Return the state of the payment that decides about an order, empty without one."""
    found = find(connection, payment.c.number, number)
    return found.state.value if found else ""


def is_paid() -> ColumnElement[bool]:
    """Return the condition that the order of the query at hand is paid, or that nobody can tell yet."""
    paid = (payment.c.number == customer_order.c.number) & payment.c.state.in_((PAID, UNKNOWN))
    return select(payment.c.id).where(paid).exists()


def near(who: Terminal) -> ColumnElement[bool]:
    """Return the condition that this terminal may act on the order: its own, for a tablet all that its store made."""
    if who.profile != TABLET:
        return customer_order.c.terminal_id == who.id
    return customer_order.c.terminal_id.in_(select(terminal.c.id).where(terminal.c.store_id == who.store_id))


def _paid_before(connection: Connection, record: Record) -> bool:
    row = (payment.c.number == record.number) & (payment.c.id != record.id)
    return connection.scalar(select(payment.c.id).where(row, payment.c.state == PaymentState.PAID.value)) is not None


def _asked(record: Record) -> tuple[int, str]:
    return record.cents, record.currency


def _tell(connection: Connection, record: Record, state: PaymentState, now: datetime) -> None:
    note(connection, record, state.value, now)
    if state is PaymentState.PAID:
        event = {"number": record.number, "at": text(now), "state": state.value, "actor": f"payment:{record.provider}"}
        connection.execute(insert(order_event).values(**event))


def note(connection: Connection, record: Record, what: str, now: datetime) -> None:
    """Write into the audit what happened to a payment."""
    write_audit(connection, Look(ACTION + what, "", record.terminal_id, record.number), text(now))
