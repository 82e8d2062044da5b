"""One basket, several ways: some lines home, some picked up in this store, some taken now and paid at the till.

What is sent and what is picked up here is one order; what is taken now is no order, it goes to the till by code.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from app.domain.baskets import Basket, BasketLine
from app.domain.orders import Method, OrderLine
from app.services.checkout import HOME_COUNTRY, Assessment
from app.services.ways import METHODS, Kind, Way, ways

CHOICES = (Kind.NOW, Kind.HERE, Kind.HOME)


@dataclass(frozen=True, slots=True)
class Part:
    """The lines that reach the person in one way."""

    way: Way
    lines: tuple[BasketLine, ...]

    @property
    def count(self) -> int:
        """Pieces."""
        return sum(line.quantity for line in self.lines)


@dataclass(frozen=True, slots=True)
class Division:
    """A basket divided: the parts in the order of `CHOICES`, as far as anything is in them."""

    parts: tuple[Part, ...] = ()

    def part(self, kind: Kind) -> Part | None:
        """Return the part of one way."""
        return next((part for part in self.parts if part.way.kind is kind), None)

    @property
    def main(self) -> Way | None:
        """The way by which the order as a whole is made: sent when anything is, else picked up; None without order."""
        sent, collected = self.part(Kind.HOME), self.part(Kind.HERE)
        chosen = sent or collected
        return chosen.way if chosen else None

    def order_lines(self) -> tuple[OrderLine, ...]:
        """Return the lines of the order, in the parts' order; a line that leaves the main way says so."""
        main = self.main
        return tuple(
            OrderLine(x.variant_id, x.quantity, x.unit_cents, _method(part.way.kind, main))
            for part in self.parts
            if part.way.kind is not Kind.NOW
            for x in part.lines
        )

    def taken_now(self) -> Basket:
        """Return what goes to the till."""
        part = self.part(Kind.NOW)
        return Basket(part.lines if part else ())


def closed_choices(found: Assessment, today: date, country: str = HOME_COUNTRY) -> dict[Kind, str]:
    """Return for each choice why it is closed for a line by itself, empty for one that is open."""
    return {way.kind: way.reason for way in ways(found, 0, today, country) if way.kind in CHOICES}


def divide(
    basket: Basket,
    kinds: Mapping[str, Kind],
    found: Mapping[str, Assessment],
    today: date,
    country: str = HOME_COUNTRY,
) -> Division:
    """Return the basket divided as chosen; a part is ready when its last line is, and pays for one delivery."""
    goods = sum(x.cents for x in basket.lines if kinds.get(x.variant_id) is not Kind.NOW)
    parts = []
    for kind in CHOICES:
        lines = tuple(x for x in basket.lines if kinds.get(x.variant_id) is kind)
        each = [_way(found[x.variant_id], kind, goods, today, country) for x in lines if x.variant_id in found]
        if lines and each:
            parts.append(Part(_last(each), lines))
    return Division(tuple(parts))


def _way(found: Assessment, kind: Kind, goods_cents: int, today: date, country: str) -> Way:
    return next(way for way in ways(found, goods_cents, today, country) if way.kind is kind)


def _last(each: list[Way]) -> Way:
    """Return the way that takes longest; one of which nobody knows takes longest of all."""
    return max(each, key=lambda way: (way.when is None, _moment(way.when)))


def _moment(when: datetime | date | None) -> str:
    return when.isoformat() if when else ""


def _method(kind: Kind, main: Way | None) -> str:
    other = main is not None and METHODS[kind] is not METHODS[main.kind]
    return Method.PICK_UP.value if other else ""
