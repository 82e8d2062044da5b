"""Read the range out of the cache as lists: categories, shelves in the orders in which they can be sorted, rows."""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from app.cache.places import STOCK, catalogue, catalogues, schema
from app.cache.product import price_of
from app.domain.catalogue import Category, ProductSummary

SUMMARY = """
SELECT p.rank, p.id, p.name, p.brand, v.id AS variant_id, v.pictures,
  pr.cents, pr.currency, pr.eco_cents, pr.promotion_cents, pr.strike_cents, pr.starts, pr.ends,
  r.one, r.two, r.three, r.four, r.five,
  (SELECT s.quantity FROM {stock}.stock_level s WHERE s.variant_id = v.id AND s.store_id = :store) AS here,
  EXISTS (
    SELECT 1 FROM {stock}.stock_level s WHERE s.variant_id = v.id AND s.store_id <> :store AND s.quantity > 0
  ) OR EXISTS (SELECT 1 FROM {stock}.stock_near n WHERE n.variant_id = v.id AND n.quantity > 0) AS elsewhere
FROM json_each(:some) wanted
CROSS JOIN {range}.product p {how} ON p.locale = :locale AND p.{key} = {wanted}
CROSS JOIN {range}.variant v ON v.locale = p.locale AND v.id =
  (SELECT x.id FROM {range}.variant x WHERE x.locale = p.locale AND x.product_id = p.id {which}
  ORDER BY x.position LIMIT 1)
LEFT JOIN price pr ON pr.variant_id = v.id
LEFT JOIN rating r ON r.product_id = p.id
ORDER BY wanted.key
"""  # CROSS JOIN fixes the order of the joins: without statistics SQLite would walk the whole range
HOW = {"rank": "INDEXED BY product_0", "id": "NOT INDEXED"}  # NOT INDEXED leaves the primary key
PICKED = {"wanted": "wanted.value ->> 0", "which": "AND x.position = wanted.value ->> 1"}
FIRST = {"wanted": "wanted.value", "which": ""}
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


def below(place: str, category_id: str) -> str:
    """Return the condition for products of `:category` with everything below it; none for the whole range."""
    if not category_id:
        return ""
    return (
        "AND p.category_id IN (WITH RECURSIVE below(id) AS (SELECT :category "
        f"UNION SELECT c.id FROM {place}.category c JOIN below ON c.parent_id = below.id WHERE c.locale = :locale) "
        "SELECT id FROM below)"
    )


def categories(db: sqlite3.Connection, locale: str) -> list[Category]:
    """Return all categories in their order."""
    rows = db.execute(
        f"SELECT id, parent_id, name, icon, picture FROM {catalogue(db, locale)}.category WHERE locale = ? "
        "ORDER BY position, name",
        [locale],
    )
    return [Category(*row) for row in rows]


def summaries_by_rank(
    db: sqlite3.Connection, locale: str, store_id: str, today: date, ranks: Sequence[int]
) -> list[ProductSummary]:
    """Return rows for the products of these ranks, in the order given."""
    return _summaries(db, locale, store_id, today, "rank", list(ranks))


def summaries_by_id(
    db: sqlite3.Connection, locale: str, store_id: str, today: date, ids: Sequence[str]
) -> list[ProductSummary]:
    """Return rows for these products, in the order given."""
    return _summaries(db, locale, store_id, today, "id", list(ids))


def summaries_by_pick(
    db: sqlite3.Connection, locale: str, store_id: str, today: date, picks: Sequence[tuple[int, int]]
) -> list[ProductSummary]:
    """Return rows for products by rank, each with the variant of the position beside it, in the order given."""
    return _summaries(db, locale, store_id, today, "rank", list(picks), PICKED)


def sorted_ids(
    db: sqlite3.Connection, locale: str, category_id: str, order: str, today: date, limit: int, offset: int
) -> list[str]:
    """Return the ids of a category's products (all when empty) in one of ORDERS; prices are those of today."""
    place = catalogue(db, locale)
    rows = db.execute(
        f"SELECT p.id FROM {place}.product p JOIN {place}.variant v ON v.locale = p.locale AND v.product_id = p.id "
        "LEFT JOIN price pr ON pr.variant_id = v.id LEFT JOIN rating r ON r.product_id = p.id "
        f"WHERE p.locale = :locale AND {_first_variant(place)} {below(place, category_id)} "
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
    place = catalogue(db, locale)
    rows = db.execute(
        f"SELECT p.id FROM price pr JOIN {place}.variant v ON v.id = pr.variant_id AND v.locale = :locale "
        f"JOIN {place}.product p ON p.id = v.product_id AND p.locale = v.locale "
        f"WHERE {PROMOTED} AND pr.strike_cents > pr.promotion_cents AND {_first_variant(place)} "
        "ORDER BY p.rank LIMIT :limit",
        {"locale": locale, "today": today.isoformat(), "limit": limit},
    )
    return [row[0] for row in rows]


def count_of_category(db: sqlite3.Connection, locale: str, category_id: str) -> int:
    """Return how many products a category holds with everything below it; the whole range when it is empty."""
    place = catalogue(db, locale)
    sql = f"SELECT count(*) FROM {place}.product p WHERE p.locale = :locale {below(place, category_id)}"
    return int(db.execute(sql, {"locale": locale, "category": category_id}).fetchone()[0])


def pictures(db: sqlite3.Connection, limit: int) -> list[str]:
    """Return the media names that screens need: scenes and categories, then those of the best-known products."""
    ranges = (
        f"UNION ALL SELECT j.value, p.rank FROM {place}.variant v "
        f"JOIN {place}.product p ON p.id = v.product_id AND p.locale = v.locale, json_each(v.pictures) j "
        f"UNION ALL SELECT picture, 0 FROM {place}.category "
        for place in catalogues(db)
    )
    rows = db.execute(
        "SELECT name, min(rank) AS first FROM ("
        "SELECT json_extract(j.value, k.value) AS name, -1 AS rank FROM setting s, json_each(s.value) j, "
        "json_each('[\"$.picture\", \"$.portrait\"]') k WHERE s.key = 'scenes' "
        f"{''.join(ranges)}) WHERE name <> '' GROUP BY name ORDER BY first LIMIT ?",
        [limit],
    )
    return [row[0] for row in rows]


def gtins(db: sqlite3.Connection, locale: str, limit: int) -> list[str]:
    """Return the GTINs of the best-known variants."""
    place = catalogue(db, locale)
    rows = db.execute(
        f"SELECT v.gtin FROM {place}.product p JOIN {place}.variant v ON v.locale = p.locale AND v.product_id = p.id "
        "WHERE p.locale = ? ORDER BY p.rank LIMIT ?",
        [locale, limit],
    )
    return [row[0] for row in rows]


def _summaries(
    db: sqlite3.Connection,
    locale: str,
    store_id: str,
    today: date,
    key: str,
    some: list[Any],
    how: Mapping[str, str] = FIRST,
) -> list[ProductSummary]:
    values = {"locale": locale, "store": store_id, "some": json.dumps(some)}
    sql = SUMMARY.format(key=key, how=HOW[key], range=catalogue(db, locale), stock=schema(db, STOCK), **how)
    return [_summary(row, today) for row in db.execute(sql, values)]


def _first_variant(place: str) -> str:
    return (
        f"v.id = (SELECT x.id FROM {place}.variant x WHERE x.locale = p.locale AND x.product_id = p.id "
        "ORDER BY x.position LIMIT 1)"
    )


def _summary(row: sqlite3.Row, today: date) -> ProductSummary:
    stars = [row["one"] or 0, row["two"] or 0, row["three"] or 0, row["four"] or 0, row["five"] or 0]
    total = sum(stars)
    price = price_of(row, row["variant_id"]).on(today) if row["cents"] is not None else None
    return ProductSummary(
        product_id=row["id"],
        variant_id=row["variant_id"],
        name=row["name"],
        brand=row["brand"],
        picture=next(iter(json.loads(row["pictures"])), ""),
        cents=price.cents if price else None,
        strike_cents=price.strike_cents if price else None,
        rating=sum(n * s for n, s in enumerate(stars, 1)) / total if total else 0.0,
        review_count=total,
        here=row["here"],
        elsewhere=bool(row["elsewhere"]),
    )
