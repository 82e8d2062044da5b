"""Prices: integer cents, promotions within dates, and the strike price that the law allows."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

STRIKE_WINDOW = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Price:
    """What one variant costs; every amount in cents of `currency`, taxes included.

    `promotion_cents` holds from `starts` to `ends`, both days included; `strike_cents` is the lowest price of the
    30 days before `starts` (Code de la consommation L112-1-1, CJEU C-330/23).
    """

    variant_id: str
    cents: int
    currency: str = "EUR"
    eco_cents: int = 0
    promotion_cents: int | None = None
    strike_cents: int | None = None
    starts: date | None = None
    ends: date | None = None

    def on(self, day: date) -> "ShownPrice":
        """Return what is to be shown and charged on that day."""
        if self.promotion_cents is None or not self._promoted(day):
            return ShownPrice(self.cents, self.currency, self.eco_cents)
        strike = self.strike_cents
        if strike is None or strike <= self.promotion_cents:
            strike = None
        return ShownPrice(self.promotion_cents, self.currency, self.eco_cents, strike, self.ends)

    def _promoted(self, day: date) -> bool:
        after_start = self.starts is None or self.starts <= day
        return after_start and (self.ends is None or day <= self.ends)


@dataclass(frozen=True, slots=True)
class ShownPrice:
    """A price of today; `strike_cents` and `ends` only with a promotion that may be announced as one."""

    cents: int
    currency: str = "EUR"
    eco_cents: int = 0
    strike_cents: int | None = None
    ends: date | None = None

    @property
    def percent_off(self) -> int:
        """Whole per cent off the strike price, rounded down so that nothing is promised too much; 0 without one."""
        if not self.strike_cents:
            return 0
        return (self.strike_cents - self.cents) * 100 // self.strike_cents


def strike_price(history: Iterable[tuple[date, int]], starts: date) -> int | None:
    """Return the lowest price in force during the 30 days before a promotion that begins on `starts`.

    `history` holds (first day, cents) pairs in any order. None when no price was in force in that window.
    """
    earlier = sorted((day, cents) for day, cents in history if day < starts)
    window = starts - STRIKE_WINDOW
    inside = [cents for day, cents in earlier if day >= window]
    before = [cents for day, cents in earlier if day < window]
    if before and all(day > window for day, _ in earlier if day >= window):
        inside.append(before[-1])  # it held into the window
    return min(inside, default=None)
