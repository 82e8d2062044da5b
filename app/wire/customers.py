"""Customers on the wire: the answers to an associate's live questions."""

from datetime import date

from pydantic import Field

from app.domain import customers as domain
from app.wire.base import Line, Message, Prose, Word


class FindCustomers(Message):
    """A name, or the text of a loyalty card's code."""

    query: Line = Field(min_length=2)


class CustomerRow(Message):
    """A row of the search."""

    code: Word
    name: Line
    town: Line
    tier: Word
    hint: Line


class CustomerRows(Message):
    """At most twenty; `more` says that there are others."""

    rows: tuple[CustomerRow, ...] = Field(max_length=20)
    more: bool = False


class PurchaseMessage(Message):
    """One order of one channel."""

    number: Word
    channel: Word
    place: Line
    day: date
    title: Line
    picture: Line
    cents: int
    state: Word


class NoteMessage(Message):
    """What an associate wrote down."""

    text: Prose
    author: Line
    day: date


class CustomerMessage(Message):
    """Everything of a customer's page."""

    code: Word
    name: Line
    since: int
    tier: Word
    points: int
    next_reward_points: int
    next_reward_cents: int
    voucher_cents: int
    voucher_until: date | None
    email: Line
    phone: Word
    email_consent: bool
    phone_consent: bool
    last_visit: date | None
    last_visit_place: Line
    facts: tuple[tuple[Line, Line], ...]
    notes: tuple[NoteMessage, ...]
    purchases: tuple[PurchaseMessage, ...]


def to_summary(row: CustomerRow) -> domain.CustomerSummary:
    """Return the domain's row."""
    return domain.CustomerSummary(**row.model_dump())


def to_page(message: CustomerMessage) -> domain.CustomerPage:
    """Return the domain's page."""
    flat = message.model_dump(exclude={"notes", "purchases"})
    notes = tuple(domain.Note(**x.model_dump()) for x in message.notes)
    purchases = tuple(domain.Purchase(**x.model_dump()) for x in message.purchases)
    return domain.CustomerPage(**flat, notes=notes, purchases=purchases)
