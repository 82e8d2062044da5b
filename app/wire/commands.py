"""Commands: what people did on a terminal, told to the hub until it has answered, done once.

The id (UUIDv7) is the idempotency key: the same id with the same body gets the stored answer, the same id with
another body is refused with status 422.
"""

from enum import StrEnum

from pydantic import Field

from app.wire.base import Base64, Identifier, Line, Message, Prose, Word

MAX_BATCH = 50
PLACE_ORDER = "order.place"


class Outcome(StrEnum):
    """DONE and REFUSED are final; RETRY asks for the same again later."""

    DONE = "done"
    REFUSED = "refused"
    RETRY = "retry"


class Command(Message):
    """One act. `payload` is JSON sealed to the hub's public key (libsodium sealed box, base64).

    `sequence` counts the acts of this terminal; `made_at` is what its clock said (ISO 8601), which may be wrong.
    """

    id: Identifier
    sequence: int = Field(ge=1)
    type: Word
    made_at: Word
    payload: Base64


class CommandBatch(Message):
    """Commands in their sequence."""

    commands: tuple[Command, ...] = Field(min_length=1, max_length=MAX_BATCH)


class CommandAnswer(Message):
    """What became of a command; `reason` and `message` only when it was not done."""

    id: Identifier
    outcome: Outcome
    reason: Word = ""
    message: Prose = ""
    total_cents: int = 0


class CommandAnswers(Message):
    """One answer for every command of the batch."""

    answers: tuple[CommandAnswer, ...]


class OrderLineMessage(Message):
    """Pieces of a variant at the unit price that was shown, in cents."""

    variant_id: Identifier
    quantity: int = Field(ge=1, le=99)
    unit_cents: int = Field(ge=0, le=100_000_000)


class AddressMessage(Message):
    """A postal address."""

    street: Line = Field(min_length=1)
    postal_code: Word = Field(min_length=1)
    town: Line = Field(min_length=1)
    country: str = Field(pattern=r"^[A-Z]{2}$")
    extra: Line = ""


class ContactMessage(Message):
    """Whom to tell."""

    name: Line = Field(min_length=1)
    email: Line = ""
    phone: Word = ""


class PlaceOrder(Message):
    """The payload of `order.place`."""

    number: Word
    lines: tuple[OrderLineMessage, ...] = Field(min_length=1, max_length=30)
    method: Word
    delivery_cents: int = Field(ge=0)
    total_cents: int = Field(ge=0)
    contact: ContactMessage
    locale: Word
    store_id: str = Field(default="", max_length=80)
    address: AddressMessage | None = None
    customer_code: Word = ""
    associate: Word = ""
