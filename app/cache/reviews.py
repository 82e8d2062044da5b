"""Read reviews out of cache.db: the summary over all languages, and pages of single reviews."""

import sqlite3
from datetime import date

from app.domain.reviews import NO_RATING, RatingSummary, Review

ORDERS = {
    "recent": "published DESC, id",
    "best": "rating DESC, published DESC, id",
    "worst": "rating ASC, published DESC, id",
}


def summary(db: sqlite3.Connection, product_id: str) -> RatingSummary:
    """Return the counts by stars, all zero for a product without reviews."""
    row = db.execute("SELECT * FROM rating WHERE product_id = ?", [product_id]).fetchone()
    if row is None:
        return NO_RATING
    return RatingSummary((row["one"], row["two"], row["three"], row["four"], row["five"]), row["verified"])


def reviews(
    db: sqlite3.Connection, product_id: str, locale: str, order: str, stars: tuple[int, ...], limit: int, offset: int
) -> list[Review]:
    """Return reviews of a product, those in the reader's language first; `stars` empty means all of them."""
    wanted = stars or (1, 2, 3, 4, 5)
    marks = ", ".join("?" * len(wanted))
    rows = db.execute(
        f"SELECT * FROM review WHERE product_id = ? AND rating IN ({marks}) "
        f"ORDER BY (locale <> ?), {ORDERS[order]} LIMIT ? OFFSET ?",
        [product_id, *wanted, locale, limit, offset],
    )
    return [_review(row) for row in rows]


def held(db: sqlite3.Connection, product_id: str, stars: tuple[int, ...]) -> int:
    """Return how many of a product's reviews this terminal can list; `stars` empty means all of them."""
    wanted = stars or (1, 2, 3, 4, 5)
    marks = ", ".join("?" * len(wanted))
    sql = f"SELECT count(*) FROM review WHERE product_id = ? AND rating IN ({marks})"
    return int(db.execute(sql, [product_id, *wanted]).fetchone()[0])


def _review(row: sqlite3.Row) -> Review:
    return Review(
        id=row["id"],
        product_id=row["product_id"],
        locale=row["locale"],
        rating=row["rating"],
        title=row["title"],
        text=row["text"],
        author=row["author"],
        verified=bool(row["verified"]),
        channel=row["channel"],
        store_id=row["store_id"] or "",
        experienced=_day(row["experienced"]),
        published=date.fromisoformat(row["published"]),
        reply=row["reply"] or "",
        reply_author=row["reply_author"] or "",
        replied=_day(row["replied"]),
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
