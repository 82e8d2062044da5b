"""The database engine: SQLite tuned for orders that survive a power cut, or PostgreSQL by its address.

`reading` gives one consistent view; `writing` takes the writer's place at once on SQLite (BEGIN IMMEDIATE), so that
nobody has to give up half-way, and on PostgreSQL locks the rows it changes.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from alembic import command as alembic
from alembic.config import Config
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from app.domain.errors import InvalidInputError
from app.hub.database.locks import lock_until_commit

BUSY_SECONDS = 15
POOL = {"pool_size": 5, "max_overflow": 15}  # of one worker; PostgreSQL allows 100 connections unless told otherwise
MIGRATIONS = Path(__file__).resolve().parent / "migrations"


def make_engine(address: str) -> Engine:
    """Return the engine of a database URL; InvalidInputError in one sentence when it cannot be used."""
    url = _checked(address)
    if url.get_backend_name() != "sqlite":
        return create_engine(url, pool_pre_ping=True, hide_parameters=True, **POOL)
    _make_folder(url)
    engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS}, hide_parameters=True)
    event.listen(engine, "connect", _tune)
    event.listen(engine, "begin", _begin)
    return engine


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """Give a connection that sees one state of the database throughout."""
    with engine.connect() as connection:
        if engine.dialect.name == "postgresql":
            connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        with connection.begin():
            yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """Give a connection whose work is committed as one when the block ends well, and undone otherwise."""
    with engine.connect() as connection:
        writer = connection.execution_options(writing=True)
        with writer.begin():
            yield writer


def migrate(engine: Engine, revision: str = "head") -> None:
    """Bring the schema up to a migration, the newest unless told otherwise."""
    config = Config()
    config.set_main_option("script_location", MIGRATIONS.as_posix().replace("%", "%%"))
    with writing(engine) as connection:
        lock_until_commit(connection, "migrate")
        config.attributes["connection"] = connection
        alembic.upgrade(config, revision)


def _checked(address: str) -> URL:
    try:
        url = make_url(address)
        backend = url.get_backend_name()
        url.get_dialect()
    except (ArgumentError, NoSuchModuleError, ValueError) as error:
        message = "the database URL cannot be read; it looks like sqlite:////var/lib/comptoir/hub.db"
        raise InvalidInputError(message) from error
    if backend not in {"sqlite", "postgresql"}:
        message = f"the hub knows sqlite and postgresql databases, not {backend[:20]}"
        raise InvalidInputError(message)
    if backend == "postgresql" and find_spec("psycopg") is None:
        message = "a PostgreSQL database needs the Python package psycopg; install it beside comptoir"
        raise InvalidInputError(message)
    return url.set(drivername="postgresql+psycopg") if backend == "postgresql" else url


def _make_folder(url: URL) -> None:
    if not url.database or url.database == ":memory:":
        message = "the hub needs a database file, such as sqlite:////var/lib/comptoir/hub.db"
        raise InvalidInputError(message)
    try:
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = f"the folder of the database cannot be made: {error.strerror}"
        raise InvalidInputError(message) from error


def _tune(connection: Any, _record: object) -> None:  # noqa: ANN401 - SQLAlchemy's pool hands over the driver's own type
    connection.isolation_level = None  # SQLAlchemy's events begin and end transactions, not the driver
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    writer = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writer else "BEGIN")
