"""What every variant cost from which day on: the steps of its price, and its promotions laid over them."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import groupby

from app.demo.model import Chain, DemoPrice
from app.hub.seeding.tools import Values

Spell = tuple[date, date, int]  # first and last day of a promotion, its price
TOMORROW = timedelta(days=1)


def history(chain: Chain) -> Iterator[Values]:
    """Give the rows of `price_history`: a promotion is a step down, and the day after it a step back."""
    spells: dict[str, list[Spell]] = {}
    for promotion in chain.promotions:
        for item in promotion.prices:
            spells.setdefault(item.variant_id, []).append((promotion.starts, promotion.ends, item.cents))
    for (variant_id, zone), steps in groupby(chain.prices, lambda x: (x.variant_id, x.price_zone)):
        for first_day, (cents, reduced) in _laid_over(list(steps), sorted(spells.get(variant_id, ()))):
            key = {"zone": zone, "variant_id": variant_id, "first_day": first_day.isoformat()}
            yield key | {"cents": cents, "reduced": reduced}


def _laid_over(steps: list[DemoPrice], spells: Iterable[Spell]) -> Iterable[tuple[date, tuple[int, bool]]]:
    plain = sorted((step.from_date, step.cents) for step in steps)
    found = {day: (cents, False) for day, cents in plain}
    for starts, ends, cents in spells:
        after = [own for day, own in plain if day <= ends + TOMORROW]
        found = {day: step for day, step in found.items() if not starts <= day <= ends + TOMORROW}
        found[starts] = (cents, True)
        if after:
            found[ends + TOMORROW] = (after[-1], False)
    return sorted(found.items())
