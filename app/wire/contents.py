"""What a shard's tables hold, as one number each: two sides that have the same rows find the same digest."""

import hashlib
import json
from collections.abc import Iterable
from typing import Any, Final

from app.wire.base import Line, Message, Word
from app.wire.tables import Table

DIGITS: Final = 6
"""Digits of a fraction that count: two versions of SQLite may store the last ones differently."""


class Contents(Message):
    """Rows of one table of a shard: their number, and the BLAKE2b digest (16 bytes, hex) over `columns`."""

    table: Word
    columns: tuple[Word, ...]
    rows: int
    digest: Line


def contents(table: Table, columns: Iterable[str], rows: Iterable[tuple[Any, ...]]) -> Contents:
    """Return the contents of a table whose `rows` come in the order of its key, with these columns."""
    digest, count = hashlib.blake2b(digest_size=16), 0
    for row in rows:
        plain = [round(value, DIGITS) if isinstance(value, float) else value for value in row]
        digest.update(json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode())
        digest.update(b"\n")
        count += 1
    return Contents(table=table.name, columns=tuple(columns), rows=count, digest=digest.hexdigest())
