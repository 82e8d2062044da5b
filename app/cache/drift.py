"""Notice that a shard has drifted from what the hub published, whatever the cause: a row lost, wrong or to spare."""

import sqlite3

from app.cache import places
from app.cache.shards import scoped
from app.wire.contents import Contents, contents
from app.wire.feeds import Head
from app.wire.tables import Table, scope_of, tables_of


def drifted(db: sqlite3.Connection, head: Head) -> list[str]:
    """Return the tables of the shard that differ from the head's snapshot; the cache must stand at its watermark."""
    tables = {table.name: table for table in tables_of(head.shard)}
    known = [said for said in head.contents if said.table in tables]
    known = [said for said in known if set(said.columns) <= set(tables[said.table].names)]
    return [said.table for said in known if _held(db, head.shard, tables[said.table], said.columns) != said]


def _held(db: sqlite3.Connection, shard: str, table: Table, columns: tuple[str, ...]) -> Contents:
    (where, values), place = scoped(table, scope_of(shard)), f"{places.schema(db, shard)}.{table.name}"
    rows = db.execute(f"SELECT {', '.join(columns)} FROM {place} {where} ORDER BY {', '.join(table.key)}", values)
    return contents(table, columns, (tuple(row) for row in rows))
