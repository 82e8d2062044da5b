"""What people say of the chain: how likely they are to recommend it, from 0 to 10, and why."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

LEAST, MOST = 0, 10
PROMOTER, PASSIVE = 9, 7
"""9 and 10 recommend, 7 and 8 are content, all below do not (Reichheld's Net Promoter Score)."""
COMMENT_MOST = 600


class Touchpoint(StrEnum):
    """When somebody was asked."""

    ORDER = "order"
    RETURN = "return"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class Opinion:
    """What somebody said. `contact` is only kept with `consent` to be answered; without it nobody knows who said it."""

    score: int
    touchpoint: Touchpoint
    locale: str
    comment: str = ""
    contact: str = ""
    consent: bool = False


def net_promoter_score(scores: Iterable[int]) -> int | None:
    """Return the share of promoters less that of detractors, -100 to 100; None without any score."""
    given = list(scores)
    if not given:
        return None
    promoters = sum(score >= PROMOTER for score in given)
    detractors = sum(score < PASSIVE for score in given)
    return round(100 * (promoters - detractors) / len(given))
