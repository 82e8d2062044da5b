"""Assist requests on the wire: a kiosk asks and follows one, the store's tablets see them and one takes it."""

from datetime import datetime

from pydantic import Field

from app.domain.assist import Assist, AssistState, Looking, Ring
from app.wire.base import Identifier, Line, Message, Word

MOST_RINGS = 20


class AskAssist(Message):
    """Ring; the same id asks again for the same. What the shopper looks at, nothing of who they are."""

    id: Identifier
    page: Word
    variant_id: str = Field(default="", max_length=80)
    basket_count: int = Field(default=0, ge=0, le=999)
    locale: Word = ""


class Changed(Message):
    """Something is to become of a request; the path says what."""


class AssistMessage(Message):
    """A request as its kiosk sees it; `by` is a first name."""

    id: Identifier
    state: AssistState
    by: Line = ""


class RingMessage(Message):
    """A request as the store's tablets see it."""

    id: Identifier
    state: AssistState
    since: datetime
    terminal: Line
    page: Word
    variant_id: str = ""
    basket_count: int = 0
    locale: Word = ""
    by: Line = ""
    mine: bool = False


class RingMessages(Message):
    """All that is not over, the oldest first."""

    rows: tuple[RingMessage, ...] = Field(max_length=MOST_RINGS)


def to_question(assist_id: str, looking: Looking) -> AskAssist:
    """Return what the kiosk asks."""
    seen = {"page": looking.page, "variant_id": looking.variant_id, "locale": looking.locale}
    return AskAssist(id=assist_id, basket_count=looking.basket_count, **seen)


def to_assist(message: AssistMessage) -> Assist:
    """Return the request of a kiosk."""
    return Assist(message.id, message.state, message.by)


def to_ring(message: RingMessage) -> Ring:
    """Return the request for a tablet."""
    looking = Looking(message.page, message.variant_id, message.basket_count, message.locale)
    return Ring(message.id, message.state, message.since, message.terminal, looking, message.by, message.mine)
