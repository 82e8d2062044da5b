"""Stock levels, how old they are, and what may be said of them."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

STALE_AFTER = timedelta(hours=12)
LOW_UP_TO = 2
ONLINE = "online"


class StockState(StrEnum):
    """What the screen says; each has its own words, icon and colour."""

    IN_STOCK = "inStock"
    LOW = "low"
    OUT = "out"
    STALE = "stale"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class StockLevel:
    """How many pieces of a variant a store had at `as_of` (UTC); `pending` of them are ordered here, unconfirmed."""

    store_id: str
    variant_id: str
    quantity: int
    as_of: datetime
    aisle: str = ""
    bay: str = ""
    demo_model: bool = False
    pending: int = 0

    @property
    def available(self) -> int:
        """Pieces that can still be promised; never below zero."""
        return max(0, self.quantity - self.pending)

    def state(self, now: datetime) -> StockState:
        """Return what may be said at `now`: a figure older than twelve hours is no longer a figure.

        A figure from the future (a clock that was wrong) counts as stale after the same time.
        """
        if abs(now - self.as_of) > STALE_AFTER:
            return StockState.STALE
        if self.available == 0:
            return StockState.OUT
        return StockState.LOW if self.available <= LOW_UP_TO else StockState.IN_STOCK
