"""Book what a payment terminal beside a screen has taken: once, at the hub's own amount, on an order that stands.

The terminal's word comes through the kiosk, so money may have moved whatever it says. What does not fit is refused and
stays UNKNOWN with a row in the audit: a person decides about the money, and nobody asks for it again meanwhile.
"""

from sqlalchemy import Connection, insert, select

from app.domain.orders import OrderState, Reason
from app.domain.payments import TRIAL, ChargeOutcome, PaymentState
from app.hub.clock import text
from app.hub.database.tables import customer_order, payment
from app.hub.handover.service import token
from app.hub.orders.delivery import CURRENCY
from app.hub.orders.records import Made
from app.hub.orders.refusal import RefusalError
from app.hub.orders.service import Taken
from app.hub.payments import records
from app.hub.payments.records import CLOSED, MISMATCH, TEST, TWICE, Record
from app.hub.payments.service import chosen_provider
from app.hub.payments.trial import TrialProvider
from app.wire.payments import RecordPayment

STATES = {
    ChargeOutcome.APPROVED: PaymentState.PAID,
    ChargeOutcome.DECLINED: PaymentState.DECLINED,
    ChargeOutcome.CANCELLED: PaymentState.CANCELLED,
    ChargeOutcome.UNKNOWN: PaymentState.UNKNOWN,
}
FAULTS = {
    MISMATCH: (Reason.AMOUNT_DIFFERS, "the payment terminal took another amount than the order costs"),
    TWICE: (Reason.ALREADY_PAID, "the order is paid already; the payment terminal took its amount once more"),
    CLOSED: (Reason.ORDER_CLOSED, "the order does not stand any more; the payment terminal took its amount"),
    TEST: (Reason.NOT_OFFERED, "a test terminal pays no order of a chain that takes real money"),
}


def record(connection: Connection, message: RecordPayment, made: Made) -> Taken:
    """Book the outcome; RefusalError for an order that is not this terminal's, and for money that does not fit."""
    state = STATES.get(message.outcome)
    if state is None:
        raise RefusalError(Reason.INVALID, "nothing was sent to the payment terminal")
    order_state = _lock(connection, message.number, made)
    held = _held(connection, message, made)
    if held.state is not PaymentState.UNKNOWN:
        return Taken(0, ())
    fault = _fault(connection, held, order_state, made) if state is PaymentState.PAID else ""
    if fault:
        records.note(connection, held, fault, made.now)
        raise RefusalError(*FAULTS[fault])
    if state is PaymentState.UNKNOWN:
        records.note(connection, held, state.value, made.now)
        return Taken(0, ())
    records.conclude(connection, held, state, message.authorisation, made.now)
    return Taken(0, ())


def _lock(connection: Connection, number: str, made: Made) -> str:
    """Return the state of the order, and let no other payment of it be booked at the same moment."""
    query = select(customer_order.c.state).where(customer_order.c.number == number, records.near(made.terminal))
    state = connection.scalar(query.with_for_update())
    if state is None:
        raise RefusalError(Reason.UNKNOWN_ORDER, "this terminal has no order of this number")
    return str(state)


def _held(connection: Connection, message: RecordPayment, made: Made) -> Record:
    """Return the row of this charge, a new UNKNOWN one the first time; RefusalError when it is another's."""
    held = records.find(connection, payment.c.id, message.charge)
    if held is None:
        connection.execute(insert(payment).values(**_row(message, made)))
        held = records.find(connection, payment.c.id, message.charge)
    assert held is not None  # noqa: S101 - written just above
    same = (held.number, held.terminal_id, held.provider, held.cents, held.currency)
    if same != (message.number, made.terminal.id, message.protocol, message.cents, message.currency):
        raise RefusalError(Reason.INVALID, "this charge is another one")
    return held


def _row(message: RecordPayment, made: Made) -> dict[str, object]:
    now = text(made.now)
    said = {"id": message.charge, "number": message.number, "provider": message.protocol}
    cost = {"cents": message.cents, "currency": message.currency, "terminal_id": made.terminal.id}
    moments = {"opened_at": now, "expires_at": now, "settled_at": ""}
    state = PaymentState.UNKNOWN.value
    return {**said, **cost, **moments, "token": token(), "reference": "", "address": "", "state": state}


def _fault(connection: Connection, held: Record, order_state: str, made: Made) -> str:
    """Return why the money does not fit, empty when it does."""
    if held.provider == TRIAL and chosen_provider(connection, made.terminal.group) != TrialProvider.name:
        return TEST
    if records.state_of(connection, held.number) == PaymentState.PAID.value:
        return TWICE
    if order_state != OrderState.CONFIRMED.value:
        return CLOSED
    owed = records.amount(connection, held.number), CURRENCY
    return MISMATCH if (held.cents, held.currency) != owed else ""
