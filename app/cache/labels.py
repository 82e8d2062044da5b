"""Read out of cache.db what shelf labels are printed from: which variants a store keeps, and the zone of its prices."""

import sqlite3

from app.cache.catalogue import BELOW


def kept_variants(db: sqlite3.Connection, locale: str, store_id: str, category_id: str = "") -> list[tuple[str, str]]:
    """Return (product, variant) of what a store has a stock figure for, the best known first.

    A category counts with everything below it, the whole range when it is empty.
    """
    rows = db.execute(
        "SELECT p.id, v.id FROM product p JOIN variant v ON v.locale = p.locale AND v.product_id = p.id "
        "WHERE p.locale = :locale AND EXISTS "
        "(SELECT 1 FROM stock_level s WHERE s.variant_id = v.id AND s.store_id = :store) "
        f"{BELOW if category_id else ''} ORDER BY p.rank, v.position",
        {"locale": locale, "store": store_id, "category": category_id},
    )
    return [(row[0], row[1]) for row in rows]


def knows_stock(db: sqlite3.Connection, store_id: str) -> bool:
    """Tell whether stock figures of this store have arrived: of the terminal's own and those nearest to it."""
    return db.execute("SELECT 1 FROM stock_level WHERE store_id = ? LIMIT 1", [store_id]).fetchone() is not None


def price_zone(db: sqlite3.Connection, store_id: str) -> str | None:
    """Return the zone whose prices hold in a store, None for a store that the chain does not have."""
    row = db.execute("SELECT zone FROM store WHERE id = ?", [store_id]).fetchone()
    return str(row["zone"]) if row else None
