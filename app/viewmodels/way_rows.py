"""A way to get a basket as a row of a list: price and moment in the words of a language."""

from datetime import date

from app.services.ways import Way
from app.viewmodels import wording
from app.viewmodels.rows import Row

ROLES = (
    "kind", "possible", "reason", "price", "free", "place", "byTransfer", "chosen", "whenDay", "whenDate", "whenClock",
)  # fmt: skip


def way_row(way: Way, chosen: str, today: date, locale: str) -> Row:
    """Return a row with the roles above."""
    return {
        "kind": way.kind.value,
        "possible": way.possible,
        "reason": way.reason,
        "price": wording.money(way.cents, locale) if way.cents else "",
        "free": way.possible and not way.cents,
        "place": way.place,
        "byTransfer": way.by_transfer,
        "chosen": way.kind == chosen,
        **wording.moment(way.when, today, locale),
    }
