"""What customers say: single reviews, the summary of all of them, and a review that is being written."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

TITLE_MOST, TEXT_MOST, AUTHOR_MOST = 80, 2000, 40


@dataclass(frozen=True, slots=True)
class Review:
    """One review with the dates that must stand beside it (Code de la consommation D111-17)."""

    id: str
    product_id: str
    locale: str
    rating: int
    title: str
    text: str
    author: str
    verified: bool
    channel: str
    store_id: str
    experienced: date | None
    published: date
    reply: str = ""
    reply_author: str = ""
    replied: date | None = None


@dataclass(frozen=True, slots=True)
class RatingSummary:
    """Counts by stars: `counts[0]` is one star, `counts[4]` five; over all languages."""

    counts: tuple[int, int, int, int, int]
    verified: int = 0

    @property
    def total(self) -> int:
        """How many reviews there are."""
        return sum(self.counts)

    @property
    def average(self) -> float:
        """Mean of the stars, 0.0 without any review."""
        return sum(stars * n for stars, n in enumerate(self.counts, 1)) / self.total if self.total else 0.0


NO_RATING = RatingSummary((0, 0, 0, 0, 0))


class ReviewState(StrEnum):
    """What became of a written review: it waits for somebody who reads it, stands in the feed, or was refused."""

    PENDING = "pending"
    PUBLISHED = "published"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class ReviewDraft:
    """A review as its writer has agreed to it; `number` and `contact` (e-mail or telephone) tell the purchase."""

    number: str
    contact: str
    product_id: str
    rating: int
    title: str
    text: str
    author: str
    experienced: date
    locale: str


def signature(name: str) -> str:
    """Return the name that is published: first name and initial, `Camille M.`; a first name alone stays as it is."""
    words = name.split()
    if not words:
        return ""
    initial = next((char for char in words[-1] if char.isalpha()), "") if len(words) > 1 else ""
    first = words[0][: AUTHOR_MOST - 3]
    first = first[:1].upper() + first[1:]
    return f"{first} {initial.upper()}." if initial else first
