"""Assist requests: a shopper at a kiosk asks for somebody, the tablets of the store ring, one associate goes."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

RINGS_FOR = timedelta(minutes=5)
GOES_FOR = timedelta(minutes=10)
"""How long an associate who is on the way is announced, should nobody say that they have come."""


class AssistState(StrEnum):
    """OPEN: it rings. TAKEN: somebody comes. DONE, CANCELLED (by the shopper), EXPIRED: it is over."""

    OPEN = "open"
    TAKEN = "taken"
    DONE = "done"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


LIVING = frozenset({AssistState.OPEN, AssistState.TAKEN})


@dataclass(frozen=True, slots=True)
class Looking:
    """What the shopper was looking at; nothing personal. `page` is the name of a page of the kiosk."""

    page: str
    variant_id: str = ""
    basket_count: int = 0
    locale: str = ""


@dataclass(frozen=True, slots=True)
class Assist:
    """A request as its kiosk sees it; `by` is the first name of who comes."""

    id: str
    state: AssistState
    by: str = ""


@dataclass(frozen=True, slots=True)
class Ring:
    """A request as the store's tablets see it; `mine`: the associate who asks has taken it."""

    id: str
    state: AssistState
    since: datetime
    terminal: str
    looking: Looking
    by: str = ""
    mine: bool = False
