"""Take an order: check it, price it, reserve its stock and write it down, all in the command's transaction."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import Connection, insert, select

from app.domain.errors import InvalidInputError
from app.domain.orders import Draft, Method, OrderState, Reason, order_number, parse_order_number
from app.hub.clock import text
from app.hub.database.tables import customer, customer_order, order_event, order_line, store
from app.hub.feeds.changes import STOCK, Change
from app.hub.orders.delivery import delivery_price
from app.hub.orders.pricing import Tariff, priced
from app.hub.orders.refusal import RefusalError, refusal
from app.hub.orders.reservations import reserve
from app.hub.trust.terminals import Terminal
from app.wire.commands import Command, PlaceOrder
from app.wire.orders import to_draft


@dataclass(frozen=True, slots=True)
class Made:
    """By which terminal and command an order came, when, and which day's prices hold."""

    terminal: Terminal
    command: Command
    now: datetime
    today: date


@dataclass(frozen=True, slots=True)
class Taken:
    """What the customer pays, and what changed for those who follow the stock."""

    total_cents: int
    changes: tuple[Change, ...]


def place(connection: Connection, message: PlaceOrder, made: Made) -> Taken:
    """Take the order; RefusalError with the contract's reason when it cannot be."""
    shown = _checked(connection, message, made)
    lines = priced(connection, shown, Tariff(made.terminal.zone, made.today))
    charged = replace(shown, lines=lines)
    charged = replace(charged, delivery_cents=delivery_price(connection, shown, made.terminal.group))
    sources = reserve(connection, charged, made.terminal.store_id, text(made.now))
    _write(connection, message, charged, made)
    _write_lines(connection, message, charged, sources)
    pairs = zip(sources, charged.lines, strict=True)
    changes = tuple(Change(STOCK, "stock", (source, line.variant_id)) for source, line in pairs)
    return Taken(charged.total_cents, changes)


def _checked(connection: Connection, message: PlaceOrder, made: Made) -> Draft:
    """Return the draft when it is whole and this terminal's own."""
    try:
        draft = to_draft(message)
        written = parse_order_number(message.number)
    except (ValueError, InvalidInputError) as error:
        raise RefusalError(Reason.INVALID, "this order cannot be read") from error
    terminal = made.terminal
    own = order_number(terminal.order_prefix, terminal.serial, 0)[: len(terminal.order_prefix) + 4]
    if written != message.number or not written.startswith(own):
        raise RefusalError(Reason.INVALID, "the order number is not one of this terminal's")
    if _exists(connection, message.number):
        raise RefusalError(Reason.INVALID, "the order number is taken")
    if draft.total_cents != message.total_cents:
        raise RefusalError(Reason.INVALID, "the total is not the sum of its parts")
    _check_reach(connection, draft)
    _check_customer(connection, draft)
    return draft


def _check_reach(connection: Connection, draft: Draft) -> None:
    """Refuse a pick-up without a store, a delivery without an address, and an order that nobody can be told of."""
    if not (draft.contact.email or draft.contact.phone):
        raise RefusalError(Reason.INVALID, "an order needs an e-mail address or a phone number")
    if draft.method is not Method.PICK_UP:
        if draft.address is None:
            raise RefusalError(Reason.INVALID, "a delivery needs an address")
        return
    if connection.scalar(select(store.c.id).where(store.c.id == draft.store_id)) is None:
        raise refusal(Reason.UNKNOWN_STORE, draft.locale)


def _check_customer(connection: Connection, draft: Draft) -> None:
    code = draft.customer_code
    if code and connection.scalar(select(customer.c.code).where(customer.c.code == code)) is None:
        raise RefusalError(Reason.INVALID, "there is no customer of this code")


def _exists(connection: Connection, number: str) -> bool:
    query = select(customer_order.c.number).where(customer_order.c.number == number)
    return connection.scalar(query) is not None


def _write(connection: Connection, message: PlaceOrder, charged: Draft, made: Made) -> None:
    address = charged.address
    who = {"customer_code": charged.customer_code, "associate": charged.associate}
    contact = {"contact_name": charged.contact.name, "email": charged.contact.email}
    parts = ("street", "postal_code", "town", "country", "extra")
    where = {part: getattr(address, part) if address else "" for part in parts}
    row = {
        "number": message.number,
        "command_id": made.command.id,
        "terminal_id": made.terminal.id,
        "method": charged.method.value,
        "store_id": charged.store_id,
        "state": OrderState.CONFIRMED.value,
        "locale": charged.locale,
        "delivery_cents": charged.delivery_cents,
        "total_cents": charged.total_cents,
        "made_at": made.command.made_at,
        "placed_at": text(made.now),
        "phone": charged.contact.phone,
    }
    connection.execute(insert(customer_order).values(**row, **who, **contact, **where))
    event = {"at": text(made.now), "state": OrderState.CONFIRMED.value, "actor": made.terminal.id}
    connection.execute(insert(order_event).values(number=message.number, **event))


def _write_lines(
    connection: Connection, message: PlaceOrder, charged: Draft, sources: Sequence[str]
) -> None:
    both = zip(message.lines, charged.lines, sources, strict=True)
    rows = [
        {
            "number": message.number,
            "position": position,
            "variant_id": line.variant_id,
            "quantity": line.quantity,
            "unit_cents": line.unit_cents,
            "shown_cents": shown.unit_cents,
            "source": source,
        }
        for position, (shown, line, source) in enumerate(both, 1)
    ]
    connection.execute(insert(order_line), rows)
