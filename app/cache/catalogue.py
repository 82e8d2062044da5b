"""Read the range out of cache.db: products, variants, categories and rows for lists."""

import json
import sqlite3
from collections.abc import Sequence
from datetime import date
from typing import Any

from app.domain.catalogue import Category, Option, OptionValue, Product, ProductSummary, Variant
from app.domain.prices import Price

SUMMARY = """
SELECT p.rank, p.id, p.name, p.brand, v.id AS variant_id, v.pictures,
  pr.cents, pr.currency, pr.eco_cents, pr.promotion_cents, pr.strike_cents, pr.starts, pr.ends,
  r.one, r.two, r.three, r.four, r.five,
  (SELECT s.quantity FROM stock_level s WHERE s.variant_id = v.id AND s.store_id = :store) AS here,
  EXISTS (SELECT 1 FROM stock_level s WHERE s.variant_id = v.id AND s.store_id <> :store AND s.quantity > 0) AS elsewhere
FROM product p
JOIN variant v ON v.locale = p.locale AND v.product_id = p.id
LEFT JOIN price pr ON pr.variant_id = v.id
LEFT JOIN rating r ON r.product_id = p.id
WHERE p.locale = :locale AND v.position =
  (SELECT min(position) FROM variant x WHERE x.locale = p.locale AND x.product_id = p.id)
"""


def categories(db: sqlite3.Connection, locale: str) -> list[Category]:
    """Return all categories in their order."""
    rows = db.execute(
        "SELECT id, parent_id, name, icon, picture FROM category WHERE locale = ? ORDER BY position, name", [locale]
    )
    return [Category(*row) for row in rows]


def summaries_by_rank(
    db: sqlite3.Connection, locale: str, store_id: str, today: date, ranks: Sequence[int]
) -> list[ProductSummary]:
    """Return rows for the products of these ranks, in the order of the ranks."""
    return _summaries(db, locale, store_id, today, "AND p.rank IN (SELECT value FROM json_each(:some))", list(ranks))


def summaries_by_id(
    db: sqlite3.Connection, locale: str, store_id: str, today: date, ids: Sequence[str]
) -> list[ProductSummary]:
    """Return rows for these products, in the order given."""
    found = _summaries(db, locale, store_id, today, "AND p.id IN (SELECT value FROM json_each(:some))", list(ids))
    place = {product_id: n for n, product_id in enumerate(ids)}
    return sorted(found, key=lambda row: place[row.product_id])


def ranks_of_category(db: sqlite3.Connection, locale: str, category_id: str, limit: int, offset: int = 0) -> list[int]:
    """Return the ranks of the products of a category and of those below it; of all products when it is empty."""
    if not category_id:
        sql, values = "SELECT rank FROM product WHERE locale = ?", [locale]
    else:
        sql = (
            "WITH RECURSIVE below(id) AS (SELECT ?2 UNION SELECT c.id FROM category c JOIN below ON c.parent_id = "
            "below.id WHERE c.locale = ?1) SELECT rank FROM product WHERE locale = ?1 AND category_id IN below"
        )
        values = [locale, category_id]
    rows = db.execute(f"{sql} ORDER BY rank LIMIT {int(limit)} OFFSET {int(offset)}", values)
    return [row[0] for row in rows]


def product(db: sqlite3.Connection, locale: str, product_id: str) -> Product | None:
    """Return a product with its variants in this language, None when the range has none of that id."""
    row = db.execute("SELECT * FROM product WHERE locale = ? AND id = ?", [locale, product_id]).fetchone()
    if row is None:
        return None
    variants = db.execute(
        "SELECT * FROM variant WHERE locale = ? AND product_id = ? ORDER BY position", [locale, product_id]
    )
    return _product(row, tuple(_variant(v) for v in variants))


def find_variant(db: sqlite3.Connection, locale: str, column: str, value: str) -> Variant | None:
    """Return the variant whose `id`, `gtin` or `sku` is `value`."""
    if column not in {"id", "gtin", "sku"}:
        message = f"variants cannot be found by {column!r}"
        raise ValueError(message)
    row = db.execute(f"SELECT * FROM variant WHERE {column} = ? AND locale = ?", [value, locale]).fetchone()
    return _variant(row) if row else None


def prices(db: sqlite3.Connection, variant_ids: Sequence[str]) -> dict[str, Price]:
    """Return the prices of these variants, by variant."""
    rows = db.execute(
        "SELECT * FROM price WHERE variant_id IN (SELECT value FROM json_each(?))", [json.dumps(list(variant_ids))]
    )
    return {row["variant_id"]: _price(row, row["variant_id"]) for row in rows}


def pictures(db: sqlite3.Connection, limit: int) -> list[str]:
    """Return the media names that screens need: scenes and categories, then those of the best-known products."""
    rows = db.execute(
        "SELECT name, min(rank) AS first FROM ("
        "SELECT j.value AS name, p.rank FROM variant v JOIN product p ON p.id = v.product_id AND p.locale = v.locale, "
        "json_each(v.pictures) j "
        "UNION ALL SELECT picture, 0 FROM category "
        "UNION ALL SELECT json_extract(j.value, k.value), -1 FROM setting s, json_each(s.value) j, "
        "json_each('[\"$.picture\", \"$.portrait\"]') k WHERE s.key = 'scenes'"
        ") WHERE name <> '' GROUP BY name ORDER BY first LIMIT ?",
        [limit],
    )
    return [row[0] for row in rows]


def gtins(db: sqlite3.Connection, locale: str, limit: int) -> list[str]:
    """Return the GTINs of the best-known variants."""
    rows = db.execute(
        "SELECT v.gtin FROM product p JOIN variant v ON v.locale = p.locale AND v.product_id = p.id "
        "WHERE p.locale = ? ORDER BY p.rank LIMIT ?",
        [locale, limit],
    )
    return [row[0] for row in rows]


def count(db: sqlite3.Connection, locale: str) -> int:
    """Return how many products the range has in this language."""
    return int(db.execute("SELECT count(*) FROM product WHERE locale = ?", [locale]).fetchone()[0])


def _summaries(
    db: sqlite3.Connection, locale: str, store_id: str, today: date, restriction: str, some: list[Any]
) -> list[ProductSummary]:
    values = {"locale": locale, "store": store_id, "some": json.dumps(some)}
    rows = db.execute(f"{SUMMARY} {restriction} ORDER BY p.rank", values)
    return [_summary(row, today) for row in rows]


def _summary(row: sqlite3.Row, today: date) -> ProductSummary:
    stars = [row["one"] or 0, row["two"] or 0, row["three"] or 0, row["four"] or 0, row["five"] or 0]
    total = sum(stars)
    price = _price(row, row["variant_id"]).on(today) if row["cents"] is not None else None
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


def _price(row: sqlite3.Row, variant_id: str) -> Price:
    return Price(
        variant_id=variant_id,
        cents=row["cents"],
        currency=row["currency"],
        eco_cents=row["eco_cents"] or 0,
        promotion_cents=row["promotion_cents"],
        strike_cents=row["strike_cents"],
        starts=date.fromisoformat(row["starts"]) if row["starts"] else None,
        ends=date.fromisoformat(row["ends"]) if row["ends"] else None,
    )


def _variant(row: sqlite3.Row) -> Variant:
    return Variant(
        id=row["id"],
        product_id=row["product_id"],
        sku=row["sku"],
        gtin=row["gtin"],
        label=row["label"],
        options=json.loads(row["options"]),
        pictures=tuple(json.loads(row["pictures"])),
    )


def _product(row: sqlite3.Row, variants: tuple[Variant, ...]) -> Product:
    options = tuple(
        Option(
            o["id"], o["label"], tuple(OptionValue(v["value"], v["label"], v.get("swatch") or "") for v in o["values"])
        )
        for o in json.loads(row["options"])
    )
    return Product(
        id=row["id"],
        name=row["name"],
        brand=row["brand"],
        category_id=row["category_id"],
        description=row["description"],
        characteristics=tuple((c["name"], c["value"]) for c in json.loads(row["characteristics"])),
        options=options,
        variants=variants,
        repairability=row["repairability"],
        repairability_kind=row["repairability_kind"] or "repairability",
        maker=row["maker"] or "",
        safety=row["safety"] or "",
        related=tuple(json.loads(row["related"])),
        bought_together=tuple(json.loads(row["bought_together"])),
    )
