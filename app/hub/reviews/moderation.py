"""A person reads a written review and publishes it, or refuses it with a reason; either is final."""

from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from app.domain.errors import InvalidInputError
from app.domain.reviews import ReviewState
from app.hub.database.tables import product, review, written_review
from app.hub.feeds.changes import Change, record

Line = dict[str, str]


def waiting(connection: Connection, state: str, limit: int) -> list[Line]:
    """Return the reviews of a state, the oldest first, as whoever reads them needs them."""
    table = written_review.c
    query = select(written_review).where(table.state == state).order_by(table.written_at, table.id).limit(limit)
    return [
        {
            "id": row.id, "written": row.written_at, "product": row.product_id, "stars": str(row.rating),
            "author": row.author, "title": row.title, "text": row.text, "state": row.state, "reason": row.reason,
        }
        for row in connection.execute(query)
    ]  # fmt: skip


def publish(connection: Connection, review_id: str, now: str, today: date) -> None:
    """Put a waiting review into the feeds, with the mark of a verified purchase."""
    row = _decide(connection, review_id, ReviewState.PUBLISHED, now, "")
    locale = _shown_in(connection, row.locale)
    connection.execute(insert(review).values(_published(row, locale, today)))
    changes = (Change(f"reviews/{locale}", "review", (locale, row.id)), Change("ratings", "rating", (row.product_id,)))
    record(connection, changes)


def reject(connection: Connection, review_id: str, now: str, reason: str) -> None:
    """Refuse a waiting review; the reason is what its writer is told on asking (Code de la consommation D111-17)."""
    if not reason.strip():
        message = "say why the review is refused: --reason"
        raise InvalidInputError(message)
    _decide(connection, review_id, ReviewState.REJECTED, now, reason.strip())


def _decide(connection: Connection, review_id: str, state: ReviewState, now: str, reason: str) -> Row[Any]:
    this = (written_review.c.id == review_id) & (written_review.c.state == ReviewState.PENDING.value)
    row = connection.execute(select(written_review).where(this).with_for_update()).first()
    if row is None:
        message = f"no review waits under the id {review_id[:60]!r}"
        raise InvalidInputError(message)
    became = {"state": state.value, "decided_at": now, "reason": reason}
    connection.execute(update(written_review).where(this).values(became))
    return row


def _shown_in(connection: Connection, locale: str) -> str:
    """Return the language whose feed takes the review: its own, or the chain's first when it has none of it."""
    known = sorted(connection.scalars(select(product.c.locale).distinct()))
    return locale if locale in known or not known else known[0]


def _published(row: Row[Any], locale: str, today: date) -> dict[str, object]:
    said = {name: getattr(row, name) for name in ("id", "product_id", "rating", "title", "text", "author", "channel")}
    bought = {"verified": 1, "store_id": row.store_id, "experienced": row.experienced}
    none = {"reply": "", "reply_author": "", "replied": None}
    return said | bought | none | {"locale": locale, "published": today.isoformat()}
