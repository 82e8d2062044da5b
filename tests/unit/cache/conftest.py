"""A writer on an empty cache.db and a hub that serves feeds from memory."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlite_utils import Database

from app.cache import connection
from app.cache.schema import cache_migrations, outbox_migrations
from tests.fakes import FakeHub


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[Database]:
    db = connection.open_writer(tmp_path / "cache.db", "NORMAL")
    cache_migrations.apply(db)
    yield db
    db.conn.close()


@pytest.fixture
def outbox_db(tmp_path: Path) -> Iterator[Database]:
    db = connection.open_writer(tmp_path / "outbox.db", "FULL")
    outbox_migrations.apply(db)
    yield db
    db.conn.close()


@pytest.fixture
def fake_hub(tmp_path: Path) -> FakeHub:
    folder = tmp_path / "hub"
    folder.mkdir()
    return FakeHub(folder)
