"""Who a shopper is: by loyalty card or by a one-time code; a token stands for them at one terminal, hashed here."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Connection, delete, insert, select, update

from app.domain.benefits import Claim
from app.domain.customers import phone_key
from app.domain.orders import Contact
from app.hub.benefits.rules import vouchers_of
from app.hub.clock import text
from app.hub.customers.service import card_number
from app.hub.database.benefit_tables import shopper_ticket, shopper_token
from app.hub.database.statements import plain
from app.hub.database.tables import customer
from app.hub.orders.contacts import TRUSTED
from app.hub.trust.terminals import Terminal
from app.wire.benefits import AccountMessage, VoucherMessage

CODE_DIGITS = 6
TICKET_LIFE = timedelta(minutes=5)
TICKET_TRIES = 5
TOKEN_LIFE = timedelta(minutes=30)
ORDER_LIFE = timedelta(days=7)  # an order that was made with a token may wait so long for the network


@dataclass(frozen=True, slots=True)
class Person:
    """Whose benefits they are: a customer's code (or empty), by what use limits know them, whether they may spend."""

    customer: str = ""
    holder: str = ""
    spends: bool = False


def customer_of_card(connection: Connection, card: str) -> str:
    """Return the customer of a loyalty card, empty for none."""
    number = card_number(plain(card))
    return connection.scalar(select(customer.c.code).where(customer.c.card == number)) or "" if number else ""


def customer_of_phone(connection: Connection, phone: str) -> str:
    """Return the one customer of a phone number; empty for none, and for several who share it."""
    key = phone_key(phone)
    found = connection.scalars(select(customer.c.code).where(customer.c.phone_key == key).limit(2)).all() if key else []
    return found[0] if len(found) == 1 else ""


def new_ticket(connection: Connection, terminal: Terminal, customer_code: str, now: datetime) -> tuple[str, str]:
    """Return a ticket and the code that goes with it; both are kept as hashes, tickets that have ended are dropped."""
    connection.execute(delete(shopper_ticket).where(shopper_ticket.c.expires_at <= text(now)))
    ticket, code = secrets.token_urlsafe(24), f"{secrets.randbelow(10**CODE_DIGITS):0{CODE_DIGITS}}"
    row = {"terminal_id": terminal.id, "customer_code": customer_code, "code_hash": _hash(ticket + code)}
    ends = {"expires_at": text(now + TICKET_LIFE), "tries": 0}
    connection.execute(insert(shopper_ticket).values(ticket_hash=_hash(ticket), **row, **ends))
    return ticket, code


def prove(connection: Connection, terminal: Terminal, ticket: str, code: str, now: datetime) -> str | None:
    """Return the customer when the code is right; empty when it is wrong, None when the ticket has ended.

    The try is counted before the code is looked at; a right code ends its ticket.
    """
    row = (shopper_ticket.c.ticket_hash == _hash(ticket)) & (shopper_ticket.c.terminal_id == terminal.id)
    good = row & (shopper_ticket.c.expires_at > text(now)) & (shopper_ticket.c.tries < TICKET_TRIES)
    counted = update(shopper_ticket).where(good).values(tries=shopper_ticket.c.tries + 1)
    if connection.execute(counted).rowcount != 1:
        return None
    held = connection.execute(select(shopper_ticket).where(row)).one()
    fits = secrets.compare_digest(held.code_hash, _hash(ticket + code.strip()))
    if not fits or not held.customer_code:
        return ""
    connection.execute(delete(shopper_ticket).where(row))
    return str(held.customer_code)


def account(connection: Connection, terminal: Terminal, code: str, now: datetime, today: date) -> AccountMessage:
    """Return what a kiosk may know of the customer, with a new token; tokens that have ended are dropped."""
    connection.execute(delete(shopper_token).where(shopper_token.c.made_at <= text(now - ORDER_LIFE)))
    token = secrets.token_urlsafe(32)
    row = {"token_hash": _hash(token), "terminal_id": terminal.id, "customer_code": code, "made_at": text(now)}
    connection.execute(insert(shopper_token).values(**row))
    known = connection.execute(select(customer.c.name, customer.c.points, customer.c.tier).filter_by(code=code)).one()
    good = vouchers_of(connection, code, today)
    return AccountMessage(
        token=token,
        first_name=next(iter(known.name.split()), ""),
        points=known.points,
        tier=known.tier,
        vouchers=tuple(VoucherMessage(code=x.code, cents=x.cents, ends=x.ends) for x in good),
    )


def end_token(connection: Connection, terminal: Terminal, token: str) -> None:
    """Forget a token at the end of its session."""
    mine = (shopper_token.c.token_hash == _hash(token)) & (shopper_token.c.terminal_id == terminal.id)
    connection.execute(delete(shopper_token).where(mine))


def person_of(
    connection: Connection, claim: Claim, terminal: Terminal, now: datetime, life: timedelta = TOKEN_LIFE
) -> Person:
    """Return who claims, by token, else by card alone: a card earns, a token spends as well."""
    if claim.token:
        mine = (shopper_token.c.token_hash == _hash(claim.token)) & (shopper_token.c.terminal_id == terminal.id)
        query = select(shopper_token.c.customer_code).where(mine, shopper_token.c.made_at > text(now - life))
        if code := connection.scalar(query):
            return Person(code, code, spends=True)
    code = customer_of_card(connection, claim.card)
    return Person(code, code)


def person_of_order(
    connection: Connection, claim: Claim, terminal: Terminal, code: str, contact: Contact, now: datetime
) -> Person:
    """Return whose order it is; a stranger is known to use limits by the hash of where they are told."""
    if code:
        return Person(code, code, spends=terminal.profile == TRUSTED)
    found = person_of(connection, claim, terminal, now, ORDER_LIFE)
    return found if found.customer else Person(holder=holder_of(contact))


def holder_of(contact: Contact) -> str:
    """Return by what use limits know somebody who is no customer."""
    reach = contact.email.strip().lower() or phone_key(contact.phone) or contact.phone
    return _hash(f"reach {reach}")[:32]


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
