"""Payment by phone: a terminal opens one for an order and asks what became of it. No message holds a card.

Payment at a payment terminal: the act that tells the hub what came of it.
"""

from datetime import datetime

from pydantic import Field

from app.domain.payments import ChargeOutcome, Payment, PaymentState
from app.wire.base import Identifier, Message, Payload, Word

RECORD_PAYMENT = "payment.record"


class OpenPayment(Message):
    """A terminal asks to have an order paid by phone; the amount is the hub's own."""


class PaymentMessage(Message):
    """A payment as the hub knows it; `address` is for the customer's phone alone."""

    id: Identifier
    number: Word
    state: PaymentState
    cents: int = Field(ge=0)
    currency: str = Field(pattern=r"^[A-Z]{3}$")
    address: str = Field(max_length=400)
    expires_at: datetime
    test: bool = False


def to_payment(message: PaymentMessage) -> Payment:
    """Return the message as the domain's payment."""
    return Payment(**message.model_dump())


class RecordPayment(Payload):
    """The payload of `payment.record`: what a payment terminal said of an order's amount.

    `charge` is the same in every act about one try; `authorisation` is the bank's number of it, too short for a card's.
    """

    number: Word = Field(min_length=1)
    charge: Identifier
    protocol: str = Field(pattern=r"^[a-z_]{1,20}$")
    outcome: ChargeOutcome
    cents: int = Field(ge=1, le=100_000_000)
    currency: str = Field(pattern=r"^[A-Z]{3}$")
    authorisation: str = Field(default="", pattern=r"^[A-Za-z0-9]{0,10}$")
