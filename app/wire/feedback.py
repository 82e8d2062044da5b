"""What somebody says at a terminal: the act that waits in the outbox."""

from pydantic import Field

from app.domain.feedback import COMMENT_MOST, LEAST, MOST, Opinion, Touchpoint
from app.wire.base import Line, Payload, Word

GIVE_FEEDBACK = "feedback.give"


class GiveFeedback(Payload):
    """The payload of `feedback.give`; the store is the terminal's. A contact without `consent` is refused."""

    score: int = Field(ge=LEAST, le=MOST)
    touchpoint: Touchpoint
    locale: Word
    comment: str = Field(default="", max_length=COMMENT_MOST)
    contact: Line = ""
    consent: bool = False


def to_json(said: Opinion) -> str:
    """Return the payload of an opinion."""
    told = GiveFeedback(
        score=said.score,
        touchpoint=said.touchpoint,
        locale=said.locale,
        comment=said.comment,
        contact=said.contact,
        consent=said.consent,
    )
    return told.model_dump_json(exclude_defaults=True)
