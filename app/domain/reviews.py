"""What customers say: single reviews and the summary of all of them."""

from dataclasses import dataclass
from datetime import date


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
