"""Goods on a page: their pictures large, and their lines with what they cost."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.hub.orders.refusal import money
from app.hub.pages.html import Html, tag
from app.hub.pages.phone import NOTHING, Reader

MOST_PICTURES = 3


@dataclass(frozen=True, slots=True)
class ShownLine:
    """A line as a page shows it; `picture` is a name under `/media`, empty without one."""

    name: str
    label: str
    picture: str
    quantity: int
    unit_cents: int


def hero(lines: Iterable[ShownLine]) -> Html:
    """Return the pictures of the first goods, large; nothing where there are none."""
    names = list(dict.fromkeys(line.picture for line in lines if line.picture))[:MOST_PICTURES]
    pictures = (tag("img", src=f"/media/{name}", alt="") for name in names)
    return tag("div", *pictures, class_="hero several" if len(names) > 1 else "hero") if names else NOTHING


@dataclass(frozen=True, slots=True)
class Bill:
    """Lines, what delivery adds, and the whole, which reductions may have made less."""

    lines: Sequence[ShownLine]
    total: int
    currency: str
    delivery: int = 0

    @property
    def off(self) -> int:
        """What was taken off, 0 where the price of a line is not known."""
        goods = [line.quantity * line.unit_cents for line in self.lines]
        return max(0, sum(goods) + self.delivery - self.total) if all(goods) else 0


def bill(who: Reader, held: Bill, what: str, above: str = NOTHING) -> Html:
    """Return a card of the lines and sums; `what` the whole is called, what stands `above` them."""
    rows = [_sum(who, "order.delivery", held.delivery, held.currency)] if held.delivery else []
    rows += [_sum(who, "order.off", -held.off, held.currency)] if held.off else []
    sums = tag("div", *rows, amount(who, what, held.total, held.currency), class_="sums")
    listed = tag("ul", *(_line(who, line, held) for line in held.lines), class_="lines") if held.lines else NOTHING
    return tag("div", above, listed, sums, class_="card")


def amount(who: Reader, what: str, cents: int, currency: str) -> Html:
    """Return what is to be paid, large."""
    return tag("p", tag("span", what), tag("b", money(cents, currency, who.lang)), class_="sum")


def _sum(who: Reader, key: str, cents: int, currency: str) -> Html:
    price = money(cents, currency, who.lang).replace("-", "\N{MINUS SIGN}")
    return tag("p", tag("span", who.say(key), class_="muted"), tag("span", price, class_="figure"))


def _line(who: Reader, line: ShownLine, held: Bill) -> Html:
    currency = held.currency
    picture = tag("img", src=f"/media/{line.picture}", alt="", loading="lazy") if line.picture else ""
    each = who.say("each", n=str(line.quantity), price=money(line.unit_cents, currency, who.lang))
    label = tag("p", line.label, class_="muted small") if line.label else ""
    several = tag("p", each, class_="muted small") if line.quantity > 1 else ""
    price = tag("span", money(line.quantity * line.unit_cents, currency, who.lang), class_="price")
    return tag("li", picture, tag("div", tag("p", line.name, class_="name"), label, several), price)
