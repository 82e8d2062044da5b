"""How a list of products is narrowed: what can be chosen, with counts, and what has been.

A choice is (facet, value). Choices of one facet widen each other, those of different facets narrow. The facets are
BRAND, PRICE (values `2000-5000` in cents, the upper end not included), RATING (`4`: four stars and more), STOCK,
PROMOTION, and one for each option of products: OPTION followed by its id.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

BRAND, PRICE, RATING, STOCK, PROMOTION, OPTION = "brand", "price", "rating", "stock", "promotion", "option:"
ALONE = frozenset({RATING})  # facets of which one value is chosen at a time
HERE, NOW = "here", "now"
STARS = (4, 3)
NICE = (500, 1000, 2000, 3000, 5000, 7500, 10_000, 15_000, 20_000, 30_000, 50_000, 75_000, 100_000, 200_000, 500_000)
BUCKETS = 5
Choice = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What has been chosen, and in which order products stand; `sort` is one of the services' SORTS."""

    choices: frozenset[Choice] = frozenset()
    sort: str = "popular"

    def toggled(self, facet: str, value: str) -> "Narrowing":
        """Choose a value, or drop it when it was chosen."""
        choice = (facet, value)
        kept = {held for held in self.choices if held != choice and not (facet in ALONE and held[0] == facet)}
        return replace(self, choices=frozenset(kept if choice in self.choices else kept | {choice}))

    def values(self, facet: str) -> frozenset[str]:
        """Return what is chosen of one facet."""
        return frozenset(value for name, value in self.choices if name == facet)

    @property
    def facets(self) -> frozenset[str]:
        """The facets of which something is chosen."""
        return frozenset(name for name, _ in self.choices)


@dataclass(frozen=True, slots=True)
class FacetValue:
    """A value with the number of products it would leave; `label` where the range names it, `swatch` for colours."""

    value: str
    count: int
    label: str = ""
    swatch: str = ""


@dataclass(frozen=True, slots=True)
class FacetCounts:
    """A facet with its values; `label` for options, which the range names."""

    facet: str
    values: tuple[FacetValue, ...]
    label: str = field(default="")


def price_bounds(cents: Sequence[int]) -> list[int]:
    """Return round amounts that cut these prices (sorted, in cents) into up to BUCKETS parts of like size."""
    if not cents:
        return []
    wanted = (cents[len(cents) * part // BUCKETS] for part in range(1, BUCKETS))
    near = {NICE[min(bisect_left(NICE, amount), len(NICE) - 1)] for amount in wanted}
    return sorted(bound for bound in near if cents[0] < bound <= cents[-1])


def price_ranges(bounds: Sequence[int]) -> list[str]:
    """Return the values of the facet PRICE between these bounds: `-2000`, `2000-5000`, `5000-`."""
    if not bounds:
        return []
    ends = [*map(str, bounds), ""]
    return [f"{low}-{high}" for low, high in zip(["", *ends], ends, strict=False)]


def price_range(value: str) -> tuple[int, int | None]:
    """Return the lower end and the upper end, None for an open one."""
    low, _, high = value.partition("-")
    return int(low or 0), int(high) if high else None
