"""The earlier price that an announced reduction is measured against (Code de la consommation L112-1-1).

The rule is the lowest price of the 30 days before the reduction (Directive 98/6/EC art. 6a, CJEU C-330/23). Three cases
are measured otherwise: reductions that follow one another without a break are measured against what stood before the
first of them; goods that spoil soon against the price that stood just before; goods that are new on sale against the
lowest price since they are.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.prices import strike_price


@dataclass(frozen=True, slots=True)
class PriceStep:
    """From the morning of `first_day` a variant cost `cents`; `reduced` when that was announced as a reduction."""

    first_day: date
    cents: int
    reduced: bool = False


def earlier_price(steps: Iterable[PriceStep], starts: date, cents: int, *, perishable: bool = False) -> int | None:
    """Return the price to be struck through when from `starts` on a variant costs `cents`, reduced.

    `steps` are what it cost before, in any order. None when nothing was asked before, or nothing dearer: then no
    reduction may be announced.
    """
    before = sorted((step for step in steps if step.first_day < starts), key=lambda step: step.first_day)
    if not before:
        return None
    if perishable:
        earlier: int | None = before[-1].cents
    else:
        earlier = strike_price(((x.first_day, x.cents) for x in before), _first_day(before, starts, cents))
    return earlier if earlier is not None and earlier > cents else None


def _first_day(before: Sequence[PriceStep], starts: date, cents: int) -> date:
    """Return the day on which the run of falling reductions began that ends with this one, `starts` when alone."""
    first, dearest = starts, cents
    for step in reversed(before):
        if not step.reduced or step.cents < dearest:
            break
        first, dearest = step.first_day, step.cents
    return first
