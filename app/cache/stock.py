"""Read stock levels out of the cache: own store as rows, nearest stores packed, everything else as one sum."""

import json
import sqlite3
from datetime import UTC, datetime

from app.cache.places import STOCK, schema
from app.domain.stock import StockLevel


def levels(db: sqlite3.Connection, variant_id: str) -> dict[str, StockLevel]:
    """Return what is known of a variant, by store (`online` is the warehouse of the web shop)."""
    place = schema(db, STOCK)
    near = db.execute(f"SELECT levels FROM {place}.stock_near WHERE variant_id = ?", [variant_id])
    found = {store: _near(store, variant_id, *level) for row in near for store, level in json.loads(row[0]).items()}
    rows = db.execute(f"SELECT * FROM {place}.stock_level WHERE variant_id = ?", [variant_id])
    return found | {row["store_id"]: _level(row) for row in rows}


def elsewhere(db: sqlite3.Connection, variant_id: str) -> tuple[int, int]:
    """Return (pieces, stores) in the stores whose stock is not held one by one."""
    row = db.execute(
        f"SELECT coalesce(sum(quantity), 0), coalesce(sum(stores), 0) FROM {schema(db, STOCK)}.stock_elsewhere "
        "WHERE variant_id = ?",
        [variant_id],
    ).fetchone()
    return int(row[0]), int(row[1])


def _near(store_id: str, variant_id: str, quantity: int, as_of: int) -> StockLevel:
    return StockLevel(
        store_id=store_id, variant_id=variant_id, quantity=quantity, as_of=datetime.fromtimestamp(as_of, UTC)
    )


def _level(row: sqlite3.Row) -> StockLevel:
    as_of = datetime.fromisoformat(row["as_of"])
    return StockLevel(
        store_id=row["store_id"],
        variant_id=row["variant_id"],
        quantity=row["quantity"],
        as_of=as_of if as_of.tzinfo else as_of.replace(tzinfo=UTC),
        aisle=row["aisle"] or "",
        bay=row["bay"] or "",
        demo_model=bool(row["demo_model"]),
    )
