"""Commands: what people did on a terminal, told to the hub until it has answered, done once.

The id (UUIDv7) is the idempotency key: the same id with the same body gets the stored answer, the same id with
another body is refused with status 422.
"""

from enum import StrEnum

from pydantic import Field

from app.domain.calls import CallOutcome
from app.wire.base import Base64, Identifier, Line, Message, Payload, Prose, Word
from app.wire.benefits import ClaimMessage

MAX_BATCH = 50
PLACE_ORDER = "order.place"
SETTLE_CALL = "order.settle_call"


class Outcome(StrEnum):
    """DONE and REFUSED are final; RETRY asks for the same again later.

    A hub of before answers RETRY with the reason `hub_older` to a type or a field of a payload that it does not know.
    """

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
    """What became of a command; `reason` only when it was not done.

    `message` says why it was not done, or what of it was not: a coupon that did not hold.
    """

    id: Identifier
    outcome: Outcome
    reason: Word = ""
    message: Prose = ""
    total_cents: int = 0


class CommandAnswers(Message):
    """One answer for every command of the batch."""

    answers: tuple[CommandAnswer, ...]


class OrderLineMessage(Payload):
    """Pieces of a variant at the unit price that was shown, in cents."""

    variant_id: Identifier
    quantity: int = Field(ge=1, le=99)
    unit_cents: int = Field(ge=0, le=100_000_000)
    method: Word = ""


class AddressMessage(Payload):
    """A postal address."""

    street: Line = Field(min_length=1)
    postal_code: Word = Field(min_length=1)
    town: Line = Field(min_length=1)
    country: str = Field(pattern=r"^[A-Z]{2}$")
    extra: Line = ""
    area: Line = ""


class ContactMessage(Payload):
    """Whom to tell."""

    name: Line = Field(min_length=1)
    email: Line = ""
    phone: Word = ""


class PlaceOrder(Payload):
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
    claim: ClaimMessage | None = None


class SettleCall(Payload):
    """The payload of `order.settle_call`: an associate has called the customer of an order that needed it.

    `agreed_cents` is the total that the customer was told; one that keeps the order never pays more than that, or
    than was shown at first.
    """

    number: Word
    associate: Word = Field(min_length=1)
    outcome: CallOutcome = CallOutcome.KEPT
    agreed_cents: int = Field(default=0, ge=0)
