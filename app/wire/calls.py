"""Orders that need a person, as a store's tablet asks for them: the list names nobody, each contact is a question."""

from datetime import datetime

from pydantic import Field

from app.domain import calls as domain
from app.domain.orders import Address, Contact
from app.wire.base import Identifier, Line, Message, Word

MAX_CALLS = 50


class CallLineMessage(Message):
    """Pieces ordered at the price shown; today's price (none: no longer sold); most pieces that one place has now."""

    variant_id: Identifier
    quantity: int
    unit_cents: int
    now_cents: int | None
    pieces: int


class CallMessage(Message):
    """An order in state `call`; `obstacle` is why it could not be kept as it stands now, empty when it could."""

    number: Word
    since: datetime
    reason: Word
    method: Word
    store_id: Word
    total_cents: int
    now_cents: int | None
    obstacle: Word
    lines: tuple[CallLineMessage, ...]


class CallMessages(Message):
    """The oldest first, at most fifty; `more` says that there are others."""

    rows: tuple[CallMessage, ...] = Field(max_length=MAX_CALLS)
    more: bool = False


class CallContactMessage(Message):
    """Whom to call; the parts of the address are empty where none was given."""

    number: Word
    name: Line
    email: Line
    phone: Word
    street: Line
    postal_code: Word
    town: Line
    country: Word
    extra: Line
    area: Line = ""


def to_call(message: CallMessage) -> domain.Call:
    """Return the domain's order that needs a call."""
    flat = message.model_dump(exclude={"lines"})
    return domain.Call(**flat, lines=tuple(domain.CallLine(**line.model_dump()) for line in message.lines))


def to_contact(message: CallContactMessage) -> domain.CallContact:
    """Return whom to call."""
    contact = Contact(message.name, message.email, message.phone)
    address = Address(message.street, message.postal_code, message.town, message.country, message.extra, message.area)
    return domain.CallContact(contact, address if message.street else None)
