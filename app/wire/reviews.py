"""Writing a review: the act that waits in the outbox, and the question whether a purchase is known."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from app.domain.reviews import AUTHOR_MOST, TEXT_MOST, TITLE_MOST
from app.wire.base import Identifier, Line, Message, Payload, Word

WRITE_REVIEW = "review.write"
Day = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}-\d{2}$")]


class WriteReview(Payload):
    """The payload of `review.write`: one purchase line, told by the order's number and how its buyer is reached.

    `experienced` is the month of use as its first day; `consent`: the buyer agrees to be published as `author`.
    """

    number: Word = Field(min_length=1)
    contact: Line = Field(min_length=1)
    product_id: Identifier
    rating: int = Field(ge=1, le=5)
    title: str = Field(max_length=TITLE_MOST)
    text: str = Field(max_length=TEXT_MOST)
    author: str = Field(min_length=1, max_length=AUTHOR_MOST)
    experienced: Day
    consent: Literal[True]
    locale: Word


class FindPurchase(Message):
    """Ask whether this number and this e-mail address or telephone number are of one purchase."""

    number: Word = Field(min_length=1)
    contact: Line = Field(min_length=1)


class BoughtLine(Message):
    """A product of a purchase, and whether it has been reviewed already."""

    product_id: Identifier
    written: bool = False


class BoughtMessage(Message):
    """A purchase that the hub knows: its day and what was bought, nobody's name."""

    day: Day
    lines: tuple[BoughtLine, ...]
