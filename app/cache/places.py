"""Where the rows of a shard are: in cache.db itself, or in the volume that the terminal keeps of it (see `volumes`)."""

import sqlite3

from app.domain.errors import DamagedError

CATALOGUE, STOCK = "catalogue", "stock"
KINDS = frozenset({CATALOGUE, STOCK})
MAIN = "main"


def is_volume(shard: str) -> bool:
    """Tell whether a shard is kept as a volume: a language's range and a store's stock are, they are the largest."""
    return shard.partition("/")[0] in KINDS


def volume_of(shard: str) -> str:
    """Return the schema that a shard's volume is attached as: one for each language, one for the store's stock."""
    kind, _, scope = shard.partition("/")
    if kind != CATALOGUE:
        return kind
    if not scope.replace("-", "").isalnum():
        message = f"{scope!r} is not a language tag"
        raise DamagedError(message)
    return f"{CATALOGUE}_{scope.replace('-', '_').lower()}"


def schema(db: sqlite3.Connection, shard: str) -> str:
    """Return the schema that a shard's tables are in; before its volume has come, the empty ones of cache.db."""
    name = volume_of(shard) if is_volume(shard) else MAIN
    return name if name in attached(db) else MAIN


def catalogue(db: sqlite3.Connection, locale: str) -> str:
    """Return the schema of the range in a language."""
    return schema(db, f"{CATALOGUE}/{locale}")


def catalogues(db: sqlite3.Connection) -> list[str]:
    """Return the schemas of the range in every language that has arrived."""
    return sorted(name for name in attached(db) if name.startswith(f"{CATALOGUE}_"))


def attached(db: sqlite3.Connection) -> set[str]:
    """Return the names of all schemas of a connection."""
    return {row[0] for row in db.execute("SELECT name FROM pragma_database_list")}
