"""A receipt by e-mail: the act that waits in the outbox until the hub can send it."""

from pydantic import Field

from app.wire.base import Line, Payload, Word

SEND_RECEIPT = "receipt.send"


class SendReceipt(Payload):
    """The payload of `receipt.send`; the order is one of this terminal's own. The address is used for this alone."""

    number: Word = Field(min_length=1)
    email: Line = Field(min_length=3, pattern=r"^[^@\s]+@[^@\s]+$")
    locale: Word
