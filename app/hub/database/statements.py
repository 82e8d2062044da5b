"""What SQLite and PostgreSQL do not do alike: statements written for each, values that one of them refuses."""

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite

MOST = 2**31 - 1  # the largest number of a column; what a terminal only claims may be anything


def plain(text: str) -> str:
    """Return the text without what PostgreSQL cannot hold: NUL characters."""
    return text.replace("\0", "\N{REPLACEMENT CHARACTER}")


def holds_nul(value: object) -> bool:
    """Tell whether any text in it, however deep, has a NUL character: PostgreSQL holds none."""
    if isinstance(value, dict):
        return any(holds_nul(item) for item in value.values())
    if isinstance(value, list | tuple):
        return any(holds_nul(item) for item in value)
    return isinstance(value, str) and "\0" in value


def insert_missing(connection: Connection, table: Table, **values: object) -> bool:
    """Insert the row unless one of its key is there; tell whether it was inserted.

    On PostgreSQL it waits for another transaction that is inserting the same key.
    """
    on_postgresql = connection.dialect.name == "postgresql"
    statement = (postgresql if on_postgresql else sqlite).insert(table).values(**values).on_conflict_do_nothing()
    return connection.execute(statement.execution_options(preserve_rowcount=True)).rowcount == 1
