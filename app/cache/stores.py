"""Read stores, enrolled terminals and the chain's settings out of cache.db."""

import json
import sqlite3
from datetime import time
from typing import Any

from app.domain.stores import Span, Store


def stores(db: sqlite3.Connection) -> list[Store]:
    """Return every store of the chain."""
    return [_store(row) for row in db.execute("SELECT * FROM store ORDER BY name")]


def terminal_key(db: sqlite3.Connection, serial: int) -> str | None:
    """Return the public key (base64) of an enrolled terminal, to check what it signed; None for a foreign one."""
    row = db.execute("SELECT public_key FROM terminal WHERE serial = ?", [serial]).fetchone()
    return row["public_key"] if row else None


def setting(db: sqlite3.Connection, key: str) -> Any:  # noqa: ANN401 - JSON of any shape, read by who asks
    """Return the value of a setting of the chain, None when the hub has sent none."""
    row = db.execute("SELECT value FROM setting WHERE key = ?", [key]).fetchone()
    return json.loads(row["value"]) if row else None


def _store(row: sqlite3.Row) -> Store:
    return Store(
        id=row["id"],
        name=row["name"],
        town=row["town"],
        street=row["street"],
        postal_code=row["postal_code"],
        latitude=row["latitude"],
        longitude=row["longitude"],
        phone=row["phone"] or "",
        hours=tuple(tuple(_span(span) for span in day) for day in json.loads(row["hours"])),
        services=tuple(json.loads(row["services"])),
    )


def _span(span: list[str]) -> Span:
    opens, closes = span
    return time.fromisoformat(opens), time.fromisoformat(closes)
