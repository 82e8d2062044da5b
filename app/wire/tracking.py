"""Tracking: a terminal asks after an order, its owner proved by their contact or by the order's signed code."""

from datetime import date, datetime

from pydantic import Field

from app.domain.tracking import Tracked, TrackedLine, TrackedReturn
from app.wire.base import Identifier, Line, Message, Word

LONGEST_TICKET = 700


class TrackOrder(Message):
    """`number` alone proves nothing: either `contact` or `ticket`, the whole text of the order's code, goes with it."""

    number: Word = Field(min_length=1)
    contact: Line = ""
    ticket: str = Field(default="", max_length=LONGEST_TICKET)


class TrackedLineMessage(Message):
    """See `TrackedLine`."""

    variant_id: Identifier
    quantity: int
    unit_cents: int
    returnable: int = 0


class TrackedReturnMessage(Message):
    """See `TrackedReturn`."""

    number: Word
    state: Word
    pieces: int


class TrackedMessage(Message):
    """An order without anybody's name, contact or address; see `Tracked`."""

    number: Word
    state: Word
    method: Word = ""
    store_id: Word = ""
    placed: date
    delivery_cents: int = 0
    total_cents: int = 0
    lines: tuple[TrackedLineMessage, ...] = ()
    returns: tuple[TrackedReturnMessage, ...] = ()
    payment: Word = ""
    changed_at: datetime | None = None
    withdrawal_until: date | None = None
    return_until: date | None = None


def to_tracked(message: TrackedMessage) -> Tracked:
    """Return the order for the screens."""
    flat = message.model_dump(exclude={"lines", "returns"})
    lines = tuple(TrackedLine(**line.model_dump()) for line in message.lines)
    returns = tuple(TrackedReturn(**item.model_dump()) for item in message.returns)
    return Tracked(**flat, lines=lines, returns=returns)
