"""Whose an order is: proved by how its buyer is reached, or by the order's code that its terminal signed."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from app.domain.errors import InvalidInputError
from app.domain.handover import HandoverError
from app.domain.orders import parse_order_number
from app.hub.database.statements import plain
from app.hub.database.tables import customer, customer_order, purchase, sale_line, terminal
from app.hub.orders.contacts import reached_by
from app.wire.handover import chain_of, read_ticket

TERMINAL = "terminal"


@dataclass(frozen=True, slots=True)
class Proof:
    """What somebody brings: a number, and a contact or the whole text of the order's code."""

    number: str
    contact: str = ""
    ticket: str = ""


@dataclass(frozen=True, slots=True)
class Owned:
    """A purchase that is theirs: an order of a terminal (channel `terminal`), or a sale of another channel."""

    number: str
    channel: str
    placed: date
    customer_code: str = ""


def normal(number: str) -> str:
    """Return a number as it is written, whatever was typed between its parts."""
    bare = "".join(plain(number).split())
    try:
        return parse_order_number(bare)
    except InvalidInputError:
        return bare.upper()


def find(connection: Connection, chain_key: str, proof: Proof) -> Owned | None:
    """Return the purchase when the proof fits it, else None: nobody learns which of both was wrong."""
    number = normal(proof.number)
    return _order(connection, chain_key, number, proof) or _sale(connection, number, proof.contact)


def holds_ticket(connection: Connection, chain_key: str, number: str, ticket: str) -> bool:
    """Tell whether this is the code of the order as the terminal that took it signed it."""

    def key_of(serial: int) -> str | None:
        query = select(terminal.c.public_key).join(customer_order, customer_order.c.terminal_id == terminal.c.id)
        return connection.scalar(query.where(terminal.c.serial == serial, customer_order.c.number == number))

    try:
        return read_ticket(ticket, chain_of(chain_key), key_of).number == number
    except (HandoverError, ValueError):
        return False


def _order(connection: Connection, chain_key: str, number: str, proof: Proof) -> Owned | None:
    order = customer_order.c
    query = select(order.placed_at, order.email, order.phone, order.customer_code).where(order.number == number)
    row = connection.execute(query).first()
    if row is None:
        return None
    known = proof.ticket and holds_ticket(connection, chain_key, number, proof.ticket)
    if not known and not reached_by(proof.contact, row.email, row.phone):
        return None
    return Owned(number, TERMINAL, date.fromisoformat(row.placed_at[:10]), row.customer_code)


def _sale(connection: Connection, number: str, contact: str) -> Owned | None:
    same = customer.c.code == sale_line.c.customer_code
    query = select(customer.c.code, customer.c.email, customer.c.phone, sale_line.c.day)
    row = connection.execute(query.join(sale_line, same).where(sale_line.c.number == number)).first()
    if row is None or not reached_by(contact, row.email, row.phone):
        return None
    bought = (purchase.c.number == number) & (purchase.c.customer_code == row.code)
    channel = connection.scalar(select(purchase.c.channel).where(bought))
    return Owned(number, channel or "store", date.fromisoformat(row.day), row.code)
