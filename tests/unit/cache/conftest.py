"""A writer on an empty cache.db and a hub that serves feeds from memory."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlite_utils import Database

from tests.caches import new_cache, new_outbox
from tests.fakes import FakeHub


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[Database]:
    db = new_cache(tmp_path)
    yield db
    db.conn.close()


@pytest.fixture
def outbox_db(tmp_path: Path) -> Iterator[Database]:
    db = new_outbox(tmp_path)
    yield db
    db.conn.close()


@pytest.fixture
def fake_hub(tmp_path: Path) -> FakeHub:
    folder = tmp_path / "hub"
    folder.mkdir()
    return FakeHub(folder)
