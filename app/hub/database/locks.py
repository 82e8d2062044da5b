"""Locks by name that hold between all workers of a hub, and end with the process that holds one.

PostgreSQL: a session's advisory lock, on a connection outside the pool, so that who waits takes no request's place.
SQLite: the lock of an empty SQLite file beside the database, so that the database itself stays free.
"""

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, NullPool, create_engine, func, select

LONGEST_S = 600


class Locks:
    """The named locks of one database; safe from any thread, not to be taken twice by one."""

    def __init__(self, engine: Engine) -> None:
        """Lock beside the database of `engine`."""
        self._url = engine.url
        self._alone = engine.dialect.name == "sqlite"
        plain = create_engine(engine.url, poolclass=NullPool, hide_parameters=True, isolation_level="AUTOCOMMIT")
        self._engine = plain

    @contextmanager
    def held(self, name: str) -> Iterator[None]:
        """Hold the lock; wait for it up to ten minutes on SQLite, as long as it takes on PostgreSQL."""
        if self._alone:
            with _file_lock(Path(str(self._url.database)), name):
                yield
            return
        with self._engine.connect() as connection:
            connection.execute(select(func.pg_advisory_lock(number(name))))
            yield  # the lock ends with the connection, whatever happens


def lock_until_commit(connection: Connection, name: str) -> None:
    """Be alone with this name until the transaction ends; on SQLite whoever writes is alone already."""
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(number(name))))


def number(name: str) -> int:
    """Return the 64-bit number that PostgreSQL knows the lock by."""
    digest = hashlib.sha256(f"comptoir {name}".encode()).digest()
    return int.from_bytes(digest[:8], "big", signed=True)


@contextmanager
def _file_lock(database: Path, name: str) -> Iterator[None]:
    folder = database.with_name(f"{database.name}-locks")
    folder.mkdir(exist_ok=True)
    path = folder / f"{number(name) & 0xFFFFFFFFFFFFFFFF:016x}"
    with closing(sqlite3.connect(path, timeout=LONGEST_S, isolation_level=None)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        yield
