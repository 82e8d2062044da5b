"""Read lists of products out of cache.db in the orders in which a shelf can be sorted; ids only."""

import sqlite3
from datetime import date

PROMOTED = (
    "pr.promotion_cents IS NOT NULL AND (pr.starts IS NULL OR pr.starts <= :today) "
    "AND (pr.ends IS NULL OR pr.ends >= :today)"
)
PRICE = f"CASE WHEN {PROMOTED} THEN pr.promotion_cents ELSE pr.cents END"
STARS = "(r.one + 2.0 * r.two + 3.0 * r.three + 4.0 * r.four + 5.0 * r.five)"
COUNT = "(r.one + r.two + r.three + r.four + r.five)"
# Five reviews of three stars are laid under every average, so that one lucky review does not win.
RATING = f"({STARS} + 15) / ({COUNT} + 5.0)"
ORDERS = {
    "popular": "p.rank",
    "priceUp": f"{PRICE} IS NULL, {PRICE}, p.rank",
    "priceDown": f"{PRICE} DESC, p.rank",
    "rating": f"coalesce({RATING}, 0) DESC, p.rank",
}
BELOW = (
    "AND p.category_id IN (WITH RECURSIVE below(id) AS (SELECT :category UNION SELECT c.id FROM category c "
    "JOIN below ON c.parent_id = below.id WHERE c.locale = :locale) SELECT id FROM below)"
)
FIRST_VARIANT = "v.position = (SELECT min(position) FROM variant x WHERE x.locale = p.locale AND x.product_id = p.id)"


def sorted_ids(
    db: sqlite3.Connection, locale: str, category_id: str, order: str, today: date, limit: int, offset: int
) -> list[str]:
    """Return the ids of a category's products (all when empty) in one of ORDERS; prices are those of today."""
    rows = db.execute(
        "SELECT p.id FROM product p JOIN variant v ON v.locale = p.locale AND v.product_id = p.id "
        "LEFT JOIN price pr ON pr.variant_id = v.id LEFT JOIN rating r ON r.product_id = p.id "
        f"WHERE p.locale = :locale AND {FIRST_VARIANT} {BELOW if category_id else ''} "
        f"ORDER BY {ORDERS[order]} LIMIT :limit OFFSET :offset",
        {
            "locale": locale,
            "category": category_id,
            "today": today.isoformat(),
            "limit": limit,
            "offset": offset,
        },
    )
    return [row[0] for row in rows]


def promoted_ids(db: sqlite3.Connection, locale: str, today: date, limit: int) -> list[str]:
    """Return the ids of products with a promotion of today that may be announced, best known first."""
    rows = db.execute(
        "SELECT p.id FROM price pr JOIN variant v ON v.id = pr.variant_id AND v.locale = :locale "
        "JOIN product p ON p.id = v.product_id AND p.locale = v.locale "
        f"WHERE {PROMOTED} AND pr.strike_cents > pr.promotion_cents AND {FIRST_VARIANT} "
        "ORDER BY p.rank LIMIT :limit",
        {"locale": locale, "today": today.isoformat(), "limit": limit},
    )
    return [row[0] for row in rows]


def count_of_category(db: sqlite3.Connection, locale: str, category_id: str) -> int:
    """Return how many products a category holds with everything below it; the whole range when it is empty."""
    sql = f"SELECT count(*) FROM product p WHERE p.locale = :locale {BELOW if category_id else ''}"
    return int(db.execute(sql, {"locale": locale, "category": category_id}).fetchone()[0])
