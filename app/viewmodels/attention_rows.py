"""Orders to call about, their lines, and refused acts, as the rows of lists."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from app.cache.outbox import Entry
from app.domain.baskets import BasketLine
from app.domain.calls import Call, CallContact, CallLine
from app.viewmodels import wording
from app.viewmodels.context import Context
from app.viewmodels.rows import Row

CALLS = ("number", "ago", "reason", "method", "title", "others", "pieces", "picture", "settling", "last")
PARKED = ("key", "type", "number", "outcome", "ago", "reason", "sendable", "last")
LINES = ("variantId", "name", "label", "picture", "quantity", "price", "now", "missing", "last")


@dataclass(frozen=True, slots=True)
class View:
    """Words and pictures for rows, in the session's language; `articles` names what is known, by variant."""

    context: Context
    articles: Mapping[str, BasketLine]

    def call(self, call: Call, settling: Mapping[str, str], *, last: bool) -> Row:
        """Return an order with the roles of CALLS; `settling` holds the outcomes that wait for the hub."""
        first = call.lines[0].variant_id if call.lines else ""
        known = self.articles.get(first)
        return {
            "number": call.number,
            "ago": self._ago(call.since),
            "reason": call.reason,
            "method": call.method,
            "title": known.name if known else "",
            "others": max(len(call.lines) - 1, 0),
            "pieces": sum(line.quantity for line in call.lines),
            "picture": self._picture(known),
            "settling": settling.get(call.number, ""),
            "last": last,
        }

    def parked(self, entry: Entry, *, last: bool) -> Row:
        """Return a refused act with the roles of PARKED."""
        return {
            "key": entry.id,
            "type": entry.type,
            "number": entry.summary.get("number", ""),
            "outcome": entry.summary.get("outcome", ""),
            "ago": self._ago(datetime.fromisoformat(entry.made_at)),
            "reason": entry.reason,
            "sendable": entry.sendable,
            "last": last,
        }

    def line(self, line: CallLine, *, last: bool) -> Row:
        """Return a line with the roles of LINES; `missing` is none, some or unsold, empty when nothing is."""
        known = self.articles.get(line.variant_id)
        some = "some" if line.pieces else "none"
        return {
            "variantId": line.variant_id,
            "name": known.name if known else "",
            "label": known.label if known else "",
            "picture": self._picture(known),
            "quantity": line.quantity,
            "price": self._money(line.unit_cents * line.quantity),
            "now": other(line.now_cents, line.unit_cents, lambda cents: self._money(cents * line.quantity)),
            "missing": "unsold" if line.now_cents is None else some if line.pieces < line.quantity else "",
            "last": last,
        }

    def _picture(self, known: BasketLine | None) -> str:
        return self.context.picture_url(known.picture) if known else ""

    def _money(self, cents: int) -> str:
        return wording.money(cents, self.context.locale)

    def _ago(self, moment: datetime) -> str:
        return wording.ago(moment, self.context.now(), self.context.locale)


def other(now: int | None, then: int, words: Callable[[int], str]) -> str:
    """Return today's amount in words, empty when it is the same or nobody can tell."""
    return "" if now is None or now == then else words(now)


def address(held: CallContact) -> str:
    """Return where the order was to go, in one line; empty when it was to be picked up."""
    to = held.address
    return ", ".join(part for part in (to.extra, to.street, f"{to.postal_code} {to.town}") if part) if to else ""
