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


def listed(who: Reader, lines: Sequence[ShownLine], currency: str) -> Html:
    """Return the lines, each with its picture; the price of one where there are several."""
    return tag("ul", *(_line(who, line, currency) for line in lines), class_="lines")


def amount(what: str, cents: int, currency: str, who: Reader) -> Html:
    """Return what is to be paid, large."""
    return tag("p", tag("span", what), tag("b", money(cents, currency, who.lang)), class_="sum")


def _line(who: Reader, line: ShownLine, currency: str) -> Html:
    picture = tag("img", src=f"/media/{line.picture}", alt="", loading="lazy") if line.picture else ""
    each = who.say("each", n=str(line.quantity), price=money(line.unit_cents, currency, who.lang))
    label = tag("p", line.label, class_="muted small") if line.label else ""
    several = tag("p", each, class_="muted small") if line.quantity > 1 else ""
    price = tag("span", money(line.quantity * line.unit_cents, currency, who.lang), class_="price")
    return tag("li", picture, tag("div", tag("p", line.name, class_="name"), label, several), price)
