"""Orders in state `call` as the people who call need them: whose they are, why, and what they would be today.

An order belongs to the store of its pick-up, else (delivery, no such store) to the store where it was made.
"""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, func, select

from app.domain.orders import Address, Contact, Draft, Method, OrderLine, OrderState, Reason
from app.hub.benefits.orders import kept_cents
from app.hub.database.statements import MOST
from app.hub.database.tables import customer_order, order_line, stock, store, terminal
from app.hub.feeds.prices import prices
from app.hub.feeds.stock import available
from app.hub.orders.delivery import delivery_price
from app.hub.orders.refusal import RefusalError, refusal
from app.wire.calls import MAX_CALLS, CallContactMessage, CallLineMessage, CallMessage, CallMessages

CONTACT = ("number", "email", "phone", "street", "postal_code", "town", "country", "extra", "area")
origin, chosen = store.alias("origin"), store.alias("chosen")
keeper: ColumnElement[str] = func.coalesce(chosen.c.id, origin.c.id)
Held = Row[Any]  # a row of `kept_orders`


@dataclass(frozen=True, slots=True)
class Moment:
    """What holds today for the lines of an order: unit prices and the most pieces that one place has, by variant."""

    cents: dict[str, int]
    pieces: dict[str, int]


def kept_orders() -> Select[Any]:
    """Return the query of orders with `keeper`, the store that looks after them, and where they were made."""
    picked = (chosen.c.id == customer_order.c.store_id) & (customer_order.c.method == Method.PICK_UP.value)
    columns = (keeper.label("keeper"), origin.c.id.label("origin"), origin.c.zone, origin.c.group_id)
    known = select(store.c.id).where(store.c.id == customer_order.c.store_id).scalar_subquery()
    query = select(customer_order, known.label("known_store"), *columns)
    query = query.join(terminal, terminal.c.id == customer_order.c.terminal_id)
    return query.join(origin, origin.c.id == terminal.c.store_id).outerjoin(chosen, picked)


def open_calls(connection: Connection, store_id: str, today: date) -> CallMessages:
    """Return the store's orders that need a person, the oldest first."""
    query = kept_orders().where(customer_order.c.state == OrderState.CALL.value, keeper == store_id)
    query = query.order_by(customer_order.c.placed_at, customer_order.c.number).limit(MAX_CALLS + 1)
    rows = connection.execute(query).all()
    shown = tuple(_message(connection, row, today) for row in rows[:MAX_CALLS])
    return CallMessages(rows=shown, more=len(rows) > MAX_CALLS)


def call_contact(connection: Connection, store_id: str, number: str) -> CallContactMessage | None:
    """Return whom to call about one of the store's orders that need it."""
    query = kept_orders().where(customer_order.c.state == OrderState.CALL.value, keeper == store_id)
    row = connection.execute(query.where(customer_order.c.number == number)).first()
    if row is None:
        return None
    return CallContactMessage(name=row.contact_name, **{name: getattr(row, name) for name in CONTACT})


def draft_of(order: Held, lines: tuple[OrderLine, ...]) -> Draft:
    """Return the order as a draft again; RefusalError when nobody could fulfil it as it stands."""
    try:
        method = Method(order.method)
    except ValueError as error:
        raise RefusalError(Reason.INVALID, "the chain does not deliver that way") from error
    collected = method is Method.PICK_UP or any(line.method == Method.PICK_UP for line in lines)
    if collected and order.known_store is None:
        raise refusal(Reason.UNKNOWN_STORE, order.locale)
    if method is not Method.PICK_UP and not (order.street and order.postal_code and order.town):
        raise RefusalError(Reason.INVALID, "a delivery needs an address")
    if not (order.email or order.phone):
        raise RefusalError(Reason.INVALID, "an order needs an e-mail address or a phone number")
    address = Address(order.street, order.postal_code, order.town, order.country, order.extra, order.area)
    contact = Contact(order.contact_name, order.email, order.phone)
    return Draft(lines, method, contact, order.locale, store_id=order.store_id, address=address)


def lines_of(connection: Connection, number: str) -> tuple[OrderLine, ...]:
    """Return the lines of an order in their positions, at the price charged, else shown."""
    table = order_line.c
    query = select(table.variant_id, table.quantity, table.unit_cents, table.method).where(table.number == number)
    return tuple(OrderLine(*row) for row in connection.execute(query.order_by(table.position)))


def delivery_today(connection: Connection, draft: Draft, group: str) -> int:
    """Return what the delivery of these lines costs now, however dear; RefusalError when it is not to be had."""
    return delivery_price(connection, replace(draft, delivery_cents=MOST), group)


def moment_of(connection: Connection, zone: str, lines: tuple[OrderLine, ...], today: date) -> Moment:
    """Return today's prices and pieces of these lines."""
    wanted = sorted({line.variant_id for line in lines})
    cents = {price.variant_id: price.on(today).cents for price in prices(connection, zone, wanted)}
    most = select(stock.c.variant_id, func.max(available)).where(stock.c.variant_id.in_(wanted))
    return Moment(cents, {row[0]: row[1] for row in connection.execute(most.group_by(stock.c.variant_id))})


def _message(connection: Connection, order: Held, today: date) -> CallMessage:
    lines = lines_of(connection, order.number)
    now = moment_of(connection, order.zone, lines, today)
    obstacle, total = "", None
    try:
        total = _total(connection, order, lines, now, today)
    except RefusalError as error:
        obstacle = error.reason.value
    if not obstacle and any(now.pieces.get(line.variant_id, 0) < line.quantity for line in lines):
        obstacle = Reason.OUT_OF_STOCK.value
    said = {name: getattr(order, name) for name in ("number", "reason", "method", "store_id", "total_cents")}
    rows = tuple(_line(line, now) for line in lines)
    return CallMessage(**said, since=order.placed_at, now_cents=total, obstacle=obstacle, lines=rows)


def _total(connection: Connection, order: Held, lines: tuple[OrderLine, ...], now: Moment, today: date) -> int:
    draft = draft_of(order, priced_today(lines, now, order.locale))
    draft = replace(draft, delivery_cents=delivery_today(connection, draft, order.group_id))
    off = kept_cents(connection, order.number, draft, order.customer_code, (order.group_id, today))
    return draft.total_cents - off


def priced_today(lines: tuple[OrderLine, ...], now: Moment, locale: str) -> tuple[OrderLine, ...]:
    """Return the lines at today's prices; RefusalError when one is no longer sold."""
    if any(line.variant_id not in now.cents for line in lines):
        raise refusal(Reason.UNKNOWN_PRODUCT, locale)
    return tuple(replace(line, unit_cents=now.cents[line.variant_id]) for line in lines)


def _line(line: OrderLine, now: Moment) -> CallLineMessage:
    today, pieces = now.cents.get(line.variant_id), now.pieces.get(line.variant_id, 0)
    shown = {"quantity": line.quantity, "unit_cents": line.unit_cents}
    return CallLineMessage(variant_id=line.variant_id, **shown, now_cents=today, pieces=pieces)
