"""Every migration goes up from the one before with data in every table, and keeps them; on both databases."""

from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Boolean, Engine, Float, Integer, MetaData, Table, insert, inspect, select

from app.hub.database.columns import metadata
from app.hub.database.engine import MIGRATIONS, make_engine, migrate, reading, writing
from tests.unit.hub.crowd import together


def _steps() -> list[tuple[str, str]]:
    """Return (from, to) of every migration but the first, the oldest first."""
    config = Config()
    config.set_main_option("script_location", MIGRATIONS.as_posix())
    scripts = reversed(list(ScriptDirectory.from_config(config).walk_revisions()))
    return [(str(x.down_revision), x.revision) for x in scripts if x.down_revision]


@pytest.fixture
def engine(empty_url: str) -> Iterator[Engine]:
    """Give a database without a table."""
    made = make_engine(empty_url)
    yield made
    made.dispose()


def _tables(engine: Engine) -> list[Table]:
    known = MetaData()
    known.reflect(engine)
    return [table for table in known.sorted_tables if table.name != "alembic_version"]


def _row(table: Table) -> dict[str, Any]:
    values: dict[type, Any] = {Boolean: True, Integer: 7, Float: 1.5}
    return {
        column.name: next((value for kind, value in values.items() if isinstance(column.type, kind)), "x")
        for column in table.columns
    }


def _held(engine: Engine, tables: list[Table]) -> dict[str, list[dict[str, Any]]]:
    with reading(engine) as connection:
        return {table.name: [dict(row) for row in connection.execute(select(table)).mappings()] for table in tables}


@pytest.mark.parametrize(("before", "after"), _steps())
def test_migration_keeps_what_is_in_every_table(engine: Engine, before: str, after: str) -> None:
    migrate(engine, before)
    tables = _tables(engine)
    with writing(engine) as connection:
        for table in tables:
            connection.execute(insert(table).values(**_row(table)))
    held = _held(engine, tables)
    migrate(engine, after)
    assert len(held) > 20
    assert _held(engine, tables) == held


def test_migrations_from_nothing_give_the_tables_that_the_hub_uses(engine: Engine) -> None:
    migrate(engine)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    migrate(engine)


def test_workers_that_start_together_migrate_once(empty_url: str) -> None:
    engines = [make_engine(empty_url) for _ in range(3)]
    together([partial(migrate, engine) for engine in engines])
    assert inspect(engines[0]).has_table("customer_order")
    for engine in engines:
        engine.dispose()
