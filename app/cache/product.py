"""Read one product out of the cache: its texts, its variants and their prices."""

import json
import sqlite3
from collections.abc import Sequence
from datetime import date

from app.cache.places import catalogue
from app.domain.catalogue import Option, OptionValue, Product, Variant
from app.domain.prices import Price


def product(db: sqlite3.Connection, locale: str, product_id: str) -> Product | None:
    """Return a product with its variants in this language, None when the range has none of that id."""
    place = catalogue(db, locale)
    row = db.execute(f"SELECT * FROM {place}.product WHERE locale = ? AND id = ?", [locale, product_id]).fetchone()
    if row is None:
        return None
    variants = db.execute(
        f"SELECT * FROM {place}.variant WHERE locale = ? AND product_id = ? ORDER BY position", [locale, product_id]
    )
    return _product(row, tuple(_variant(v) for v in variants))


def find_variant(db: sqlite3.Connection, locale: str, column: str, value: str) -> Variant | None:
    """Return the variant whose `id`, `gtin` or `sku` is `value`."""
    if column not in {"id", "gtin", "sku"}:
        message = f"variants cannot be found by {column!r}"
        raise ValueError(message)
    place = catalogue(db, locale)
    row = db.execute(f"SELECT * FROM {place}.variant WHERE {column} = ? AND locale = ?", [value, locale]).fetchone()
    return _variant(row) if row else None


def prices(db: sqlite3.Connection, variant_ids: Sequence[str]) -> dict[str, Price]:
    """Return the prices of these variants, by variant."""
    rows = db.execute(
        "SELECT * FROM price WHERE variant_id IN (SELECT value FROM json_each(?))", [json.dumps(list(variant_ids))]
    )
    return {row["variant_id"]: price_of(row, row["variant_id"]) for row in rows}


def price_of(row: sqlite3.Row, variant_id: str) -> Price:
    """Return the price in a row that holds the columns of `price`."""
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
        content=row["content"] or 0,
        content_unit=row["content_unit"] or "",
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
