"""Payment by phone: a terminal opens one for an order and asks what became of it. No message holds a card."""

from datetime import datetime

from pydantic import Field

from app.domain.payments import Payment, PaymentState
from app.wire.base import Identifier, Message, Word


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
