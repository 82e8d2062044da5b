"""The schema grows from nothing by migrations; the demo chain goes in once, whole or not at all."""

import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, func, select

from app.demo.generator import generate_chain
from app.demo.loader import load_demo_chain
from app.demo.model import DemoChain
from app.demo.model_people import DemoCustomer
from app.domain.errors import DamagedError, InvalidInputError
from app.hub.admin import Profile, new_code, open_database, revoke, seed_demo
from app.hub.clock import HubClock
from app.hub.database.columns import metadata
from app.hub.database.engine import make_engine, migrate, reading, writing
from app.hub.database.tables import product, stock, store
from app.hub.keys import FILE, HubKeys
from app.hub.seed import seed
from app.hub.settings import HubSettings, default_database_url
from tests.unit.hub.conftest import NOW


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Engine]:
    """Give a database without a chain."""
    engine = open_database(HubSettings(default_database_url(tmp_path), tmp_path))
    yield engine
    engine.dispose()


def test_migrations_from_nothing_give_the_tables_that_the_hub_uses(empty: Engine) -> None:
    with empty.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    migrate(empty)


def test_connections_keep_what_they_promise(empty: Engine) -> None:
    with reading(empty) as connection:
        pragmas = ("journal_mode", "synchronous", "foreign_keys")
        assert [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in pragmas] == ["wal", 2, 1]


def test_failed_writing_leaves_nothing(empty: Engine) -> None:
    def fail() -> None:
        message = "stop"
        with writing(empty) as connection:
            connection.exec_driver_sql("INSERT INTO hub_state VALUES ('x', 'y')")
            raise RuntimeError(message)

    with pytest.raises(RuntimeError):
        fail()
    with reading(empty) as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM hub_state WHERE key = 'x'").scalar() == 0


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("nonsense", "cannot be read"),
        ("", "cannot be read"),
        ("mysql://host/shop", "sqlite and postgresql"),
        ("sqlite://", "needs a database file"),
        ("sqlite:////proc/nowhere/hub.db", "folder"),
    ],
)
def test_database_that_cannot_be_used_is_said_in_a_sentence(address: str, words: str) -> None:
    with pytest.raises(InvalidInputError, match=words):
        make_engine(address)


def test_postgresql_without_its_driver_is_said_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.hub.database.engine.find_spec", lambda _: None)
    with pytest.raises(InvalidInputError, match="psycopg"):
        make_engine("postgresql://hub@127.0.0.1/hub")


def test_file_that_is_no_database_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "hub.db").write_bytes(b"not a database at all" * 100)
    with pytest.raises(InvalidInputError, match="cannot be used"):
        open_database(HubSettings(default_database_url(tmp_path), tmp_path))


def test_chain_goes_in_once(tmp_path: Path) -> None:
    settings = HubSettings(default_database_url(tmp_path), tmp_path)
    assert seed_demo(settings)
    assert not seed_demo(settings)
    engine = open_database(settings)
    with pytest.raises(InvalidInputError, match="already"):
        seed(engine, load_demo_chain(NOW.date(), NOW), settings.media_dir, NOW.date())
    engine.dispose()
    with closing(sqlite3.connect(tmp_path / "hub.db")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_chain_that_breaks_half_way_leaves_nothing(empty: Engine, tmp_path: Path) -> None:
    chain = load_demo_chain(NOW.date(), NOW)

    class Broken(DemoChain):
        @property
        def customers(self) -> tuple[DemoCustomer, ...]:
            message = "torn"
            raise RuntimeError(message)

    broken = object.__new__(Broken)
    for name in DemoChain.__slots__:
        if name != "customers":
            object.__setattr__(broken, name, getattr(chain, name))
    with pytest.raises(RuntimeError, match="torn"):
        seed(empty, broken, tmp_path / "media", NOW.date())
    with reading(empty) as connection:
        assert connection.scalar(select(func.count()).select_from(store)) == 0


def test_generated_chain_goes_in(empty: Engine, tmp_path: Path) -> None:
    seed(empty, generate_chain(60, 3, 1, NOW.date()), tmp_path / "media", NOW.date())
    with reading(empty) as connection:
        assert connection.scalar(select(func.count()).select_from(product)) == 120
        assert connection.scalar(select(func.count(func.distinct(stock.c.store_id)))) == 4


def test_keys_are_made_once_and_private(tmp_path: Path) -> None:
    first, second = (HubKeys.load_or_make(tmp_path) for _ in range(2))
    assert (first.seal_public, first.feed_public) == (second.seal_public, second.feed_public)
    assert stat.S_IMODE((tmp_path / FILE).stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


def test_damaged_keys_are_not_replaced(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("{}")
    with pytest.raises(DamagedError, match="backup"):
        HubKeys.load_or_make(tmp_path)
    assert (tmp_path / FILE).read_text() == "{}"


def test_clock_never_goes_back_not_even_over_a_restart(empty: Engine) -> None:
    later, earlier = datetime(2027, 1, 1, tzinfo=UTC), datetime(2026, 1, 1, tzinfo=UTC)
    with writing(empty) as connection:
        assert HubClock("Europe/Paris", lambda: later).stored(connection) >= later
        assert HubClock("Europe/Paris", lambda: earlier).stored(connection) >= later
    moments = iter((later, later - timedelta(days=9), later - timedelta(days=9)))
    clock = HubClock("Europe/Paris", lambda: next(moments))
    assert clock.now() <= clock.now()


def test_day_is_the_chains_own() -> None:
    assert HubClock("Europe/Paris", lambda: datetime(2026, 11, 21, 23, 30, tzinfo=UTC)).today().day == 22


def test_operator_is_told_what_is_wrong(settings: HubSettings) -> None:
    assert len(new_code(settings, "chambray", Profile.TABLET)) == 10
    with pytest.raises(InvalidInputError, match="chambray"):
        new_code(settings, "atlantis", Profile.KIOSK)
    with pytest.raises(InvalidInputError, match="no enrolled terminal"):
        revoke(settings, "nobody")
