"""Read stock levels out of cache.db: own store and nearest stores as rows, everything else as one sum."""

import sqlite3
from datetime import UTC, datetime

from app.domain.stock import StockLevel


def levels(db: sqlite3.Connection, variant_id: str) -> dict[str, StockLevel]:
    """Return what is known of a variant, by store (`online` is the warehouse of the web shop)."""
    rows = db.execute("SELECT * FROM stock_level WHERE variant_id = ?", [variant_id])
    return {row["store_id"]: _level(row) for row in rows}


def elsewhere(db: sqlite3.Connection, variant_id: str) -> tuple[int, int]:
    """Return (pieces, stores) in the stores whose stock is not held as rows."""
    row = db.execute(
        "SELECT coalesce(sum(quantity), 0), coalesce(sum(stores), 0) FROM stock_elsewhere WHERE variant_id = ?",
        [variant_id],
    ).fetchone()
    return int(row[0]), int(row[1])


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
