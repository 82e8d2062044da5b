"""Take an order: check it, price it, reserve its stock and write it down, all in the command's transaction."""

from dataclasses import dataclass, replace

from sqlalchemy import Connection, select

from app.domain.orders import Draft, Method, OrderState, Reason
from app.hub.benefits.orders import Bill, less, take_benefits
from app.hub.benefits.people import person_of_order
from app.hub.benefits.words import not_taken
from app.hub.clock import text
from app.hub.database.tables import customer, store
from app.hub.feeds.changes import STOCK, Change
from app.hub.orders.calls import keep_for_call
from app.hub.orders.contacts import contact_of
from app.hub.orders.delivery import delivery_price
from app.hub.orders.numbers import fault_of_number
from app.hub.orders.pricing import Tariff, priced
from app.hub.orders.records import Made, Record, write
from app.hub.orders.refusal import RefusalError, refusal
from app.hub.orders.reservations import reserve
from app.wire.commands import PlaceOrder
from app.wire.orders import to_draft


@dataclass(frozen=True, slots=True)
class Taken:
    """What the customer pays, what changed for those who follow the stock, what of the order was not done."""

    total_cents: int
    changes: tuple[Change, ...]
    note: str = ""


def place(connection: Connection, message: PlaceOrder, made: Made) -> Taken:
    """Take the order; when it cannot be, keep it for a call and raise RefusalError with the contract's reason."""
    try:
        with connection.begin_nested():
            return _take(connection, message, made)
    except RefusalError as error:
        keep_for_call(connection, message, made, error)
        raise


def _take(connection: Connection, message: PlaceOrder, made: Made) -> Taken:
    shown = _checked(connection, message, made)
    lines = priced(connection, shown, Tariff(made.terminal.zone, made.today))
    charged = replace(shown, lines=lines)
    charged = replace(charged, delivery_cents=delivery_price(connection, shown, made.terminal.group))
    who = person_of_order(connection, shown.claim, made.terminal, message.customer_code, shown.contact, made.now)
    benefits = take_benefits(connection, Bill(message.number, shown, charged), who, made)
    charged = less(charged, benefits)
    sources = reserve(connection, charged, made.terminal.store_id, text(made.now))
    message = message.model_copy(update={"customer_code": who.customer})
    record = Record(
        number=message.number,
        state=OrderState.CONFIRMED,
        contact=charged.contact,
        lines=charged.lines,
        sources=sources,
        delivery_cents=charged.delivery_cents,
        total_cents=charged.total_cents,
    )
    write(connection, message, record, made)
    pairs = zip(sources, charged.lines, strict=True)
    changes = tuple(Change(STOCK, "stock", (source, line.variant_id)) for source, line in pairs)
    return Taken(charged.total_cents, changes, not_taken(benefits.refused, shown.locale))


def _checked(connection: Connection, message: PlaceOrder, made: Made) -> Draft:
    """Return the draft when it is whole and this terminal's own."""
    try:
        draft = replace(to_draft(message), contact=contact_of(connection, message, made.terminal))
    except ValueError as error:
        raise RefusalError(Reason.INVALID, "this order cannot be read") from error
    if fault := fault_of_number(connection, message.number, made.terminal):
        raise RefusalError(Reason.INVALID, fault)
    if draft.total_cents != message.total_cents:
        raise RefusalError(Reason.INVALID, "the total is not the sum of its parts")
    _check_reach(connection, draft)
    _check_customer(connection, draft)
    return draft


def _check_reach(connection: Connection, draft: Draft) -> None:
    """Refuse a pick-up without a store, a delivery without an address, and an order that nobody can be told of."""
    if not (draft.contact.email or draft.contact.phone):
        raise RefusalError(Reason.INVALID, "an order needs an e-mail address or a phone number")
    if any(line.method not in {"", Method.PICK_UP.value} for line in draft.lines):
        raise RefusalError(Reason.INVALID, "a line goes with the order, or is picked up")
    if draft.method is not Method.PICK_UP and draft.address is None:
        raise RefusalError(Reason.INVALID, "a delivery needs an address")
    if draft.collected and connection.scalar(select(store.c.id).where(store.c.id == draft.store_id)) is None:
        raise refusal(Reason.UNKNOWN_STORE, draft.locale)


def _check_customer(connection: Connection, draft: Draft) -> None:
    code = draft.customer_code
    if code and connection.scalar(select(customer.c.code).where(customer.c.code == code)) is None:
        raise RefusalError(Reason.INVALID, "there is no customer of this code")
