"""Asking for a return: the act that waits in the outbox."""

from pydantic import Field

from app.domain.returns import MOST_LINES, Refund, ReturnReason, Wish
from app.wire.base import Identifier, Line, Payload, Word
from app.wire.tracking import LONGEST_TICKET

START_RETURN = "return.start"


class ReturnLineMessage(Payload):
    """Pieces that come back, and why."""

    variant_id: Identifier
    quantity: int = Field(ge=1, le=99)
    reason: ReturnReason


class StartReturn(Payload):
    """The payload of `return.start`; `number` is the return's own, given by the terminal."""

    number: Word = Field(min_length=1)
    order: Word = Field(min_length=1)
    lines: tuple[ReturnLineMessage, ...] = Field(min_length=1, max_length=MOST_LINES)
    refund: Refund
    locale: Word
    contact: Line = ""
    ticket: str = Field(default="", max_length=LONGEST_TICKET)


def to_json(number: str, wish: Wish) -> str:
    """Return the payload of a wish under this number."""
    lines = tuple(
        ReturnLineMessage(variant_id=line.variant_id, quantity=line.quantity, reason=line.reason) for line in wish.lines
    )
    proof = {"contact": wish.contact, "ticket": wish.ticket}
    made = StartReturn(number=number, order=wish.order, lines=lines, refund=wish.refund, locale=wish.locale, **proof)
    return made.model_dump_json(exclude_defaults=True)
