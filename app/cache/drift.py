"""Notice that a shard has drifted from what the hub published, whatever the cause: a row lost, wrong or to spare."""

import sqlite3

from app.cache.shards import scoped
from app.wire.contents import Contents, contents
from app.wire.feeds import Head
from app.wire.tables import Table, scope_of, tables_of


def drifted(db: sqlite3.Connection, head: Head) -> list[str]:
    """Return the tables of the shard that differ from the head's snapshot; the cache must stand at its watermark."""
    tables = {table.name: table for table in tables_of(head.shard)}
    known = [said for said in head.contents if said.table in tables]
    known = [said for said in known if set(said.columns) <= set(tables[said.table].names)]
    return [said.table for said in known if _held(db, tables[said.table], said.columns, scope_of(head.shard)) != said]


def _held(db: sqlite3.Connection, table: Table, columns: tuple[str, ...], scope: str) -> Contents:
    where, values = scoped(table, scope)
    rows = db.execute(f"SELECT {', '.join(columns)} FROM {table.name} {where} ORDER BY {', '.join(table.key)}", values)
    return contents(table, columns, (tuple(row) for row in rows))
