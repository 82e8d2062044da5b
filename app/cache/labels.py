"""Read what shelf labels are printed from out of the cache: variants a store keeps, and the zone of its prices."""

import json
import sqlite3

from app.cache.catalogue import below
from app.cache.places import STOCK, catalogue, schema

HELD = (
    "EXISTS (SELECT 1 FROM {stock}.stock_level s WHERE s.variant_id = v.id AND s.store_id = :store) OR "
    "EXISTS (SELECT 1 FROM {stock}.stock_near n WHERE n.variant_id = v.id AND json_type(n.levels, :near) IS NOT NULL)"
)


def kept_variants(db: sqlite3.Connection, locale: str, store_id: str, category_id: str = "") -> list[tuple[str, str]]:
    """Return (product, variant) of what a store has a stock figure for, the best known first.

    A category counts with everything below it, the whole range when it is empty.
    """
    place, held = catalogue(db, locale), HELD.format(stock=schema(db, STOCK))
    rows = db.execute(
        f"SELECT p.id, v.id FROM {place}.product p "
        f"JOIN {place}.variant v ON v.locale = p.locale AND v.product_id = p.id "
        f"WHERE p.locale = :locale AND ({held}) {below(place, category_id)} ORDER BY p.rank, v.position",
        {"locale": locale, "store": store_id, "near": _near(store_id), "category": category_id},
    )
    return [(row[0], row[1]) for row in rows]


def knows_stock(db: sqlite3.Connection, store_id: str) -> bool:
    """Tell whether stock figures of this store have arrived: of the terminal's own and those nearest to it."""
    place = schema(db, STOCK)
    sql = (
        f"SELECT 1 FROM {place}.stock_level WHERE store_id = ? UNION ALL "
        f"SELECT 1 FROM {place}.stock_near WHERE json_type(levels, ?) IS NOT NULL LIMIT 1"
    )
    return db.execute(sql, [store_id, _near(store_id)]).fetchone() is not None


def price_zone(db: sqlite3.Connection, store_id: str) -> str | None:
    """Return the zone whose prices hold in a store, None for a store that the chain does not have."""
    row = db.execute("SELECT zone FROM store WHERE id = ?", [store_id]).fetchone()
    return str(row["zone"]) if row else None


def _near(store_id: str) -> str:
    """Return the place of a store in `stock_near.levels`, as SQLite's JSON functions name it."""
    return f"$.{json.dumps(store_id)}"
