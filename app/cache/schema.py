"""Migrations of cache.db and outbox.db: named functions, never edited once shipped."""

from collections.abc import Iterable

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from app.domain.errors import DamagedError
from app.wire.tables import SHARDS, STOCK_NEAR, Table

cache_migrations = Migrations("cache")
outbox_migrations = Migrations("outbox")


@cache_migrations()
def m001_shards_and_feed_tables(db: Database) -> None:
    """Create the state of each shard and the tables that feeds fill."""
    create_shard_table(db)
    for tables in SHARDS.values():
        for table in tables:
            create_feed_table(db, table)


@cache_migrations()
def m002_contents_of_variants(db: Database) -> None:
    """Make room for what a piece contains, and ask for the range anew; what is here stays until it has come."""
    here = {row["name"] for row in db.execute("PRAGMA table_info(variant)")}
    for name, kind in (("content", "INTEGER"), ("content_unit", "TEXT")):
        if name not in here:
            db.execute(f"ALTER TABLE variant ADD COLUMN {name} {kind}")
    db.execute("UPDATE shard SET watermark = 0, etag = '' WHERE name LIKE 'catalogue/%'")


@cache_migrations()
def m003_volumes(db: Database) -> None:
    """Make room for the names of volumes, and ask for what they hold; what is here stays until they have come."""
    db.execute("CREATE TABLE volume (name TEXT PRIMARY KEY, file TEXT NOT NULL) STRICT")
    db.execute("DELETE FROM shard WHERE name GLOB 'catalogue/*' OR name GLOB 'stock/*'")
    if "stock_near" not in db.table_names():
        create_feed_table(db, STOCK_NEAR)


@outbox_migrations()
def m001_commands(db: Database) -> None:
    """Create the outbox: one row per act; `sequence` gives the order, whatever the clock says.

    `summary` is what may be shown of the act (JSON without personal data); `payload` is sealed to the hub and
    emptied once the hub has answered.
    """
    db.execute(
        "CREATE TABLE commands (sequence INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, "
        "type TEXT NOT NULL, made_at TEXT NOT NULL, payload TEXT NOT NULL, summary TEXT NOT NULL, "
        "state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'done', 'refused')), "
        "attempts INTEGER NOT NULL DEFAULT 0, reason TEXT NOT NULL DEFAULT '', message TEXT NOT NULL DEFAULT '') STRICT"
    )
    db.execute("CREATE INDEX commands_waiting ON commands (sequence) WHERE state = 'pending'")


@outbox_migrations()
def m002_charges(db: Database) -> None:
    """Create the table of what was sent to a payment terminal: written before the amount is, ended by its outcome.

    `outcome` is empty until it is known for good; `told` is the id of the last act that tells the hub of it.
    """
    db.execute(
        "CREATE TABLE charges (id TEXT PRIMARY KEY, number TEXT NOT NULL, cents INTEGER NOT NULL, "
        "currency TEXT NOT NULL, protocol TEXT NOT NULL, begun_at TEXT NOT NULL, "
        "outcome TEXT NOT NULL DEFAULT '', told TEXT NOT NULL DEFAULT '') STRICT"
    )
    db.execute("CREATE INDEX charges_number ON charges (number)")


def create_feed_table(db: Database, table: Table) -> None:
    """Create a table of the contract with its indexes."""
    columns = ", ".join(f"{name} {kind}" for name, kind in table.columns)
    key = ", ".join(table.key)
    db.execute(f"CREATE TABLE {table.name} ({columns}, PRIMARY KEY ({key})) STRICT, WITHOUT ROWID")
    create_indexes(db, table)


def create_indexes(db: Database, table: Table) -> None:
    """Create those indexes of a table of the contract that it lacks."""
    for number, index in enumerate(table.indexes):
        db.execute(f"CREATE INDEX IF NOT EXISTS {table.name}_{number} ON {table.name} ({', '.join(index)})")


def missing_columns(table: Table, have: Iterable[str], shard: str) -> list[tuple[str, str]]:
    """Return (name, type) of the columns that a feed of before does not have; DamagedError for any other that lacks."""
    there = set(have)
    missing = [(name, kind) for name, kind in table.columns if name not in there]
    if {name for name, _ in missing} - table.later:
        message = f"feed {shard}: table {table.name} lacks columns of the contract; update this terminal"
        raise DamagedError(message)
    return missing


def create_shard_table(db: Database) -> None:
    """Create the table that tells how far shards have been followed: in cache.db, and in each volume for its own."""
    db.execute(
        "CREATE TABLE shard (name TEXT PRIMARY KEY, epoch INTEGER NOT NULL, watermark INTEGER NOT NULL, "
        "etag TEXT NOT NULL, made_at TEXT NOT NULL) STRICT"
    )
