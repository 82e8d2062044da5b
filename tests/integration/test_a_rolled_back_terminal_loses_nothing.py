"""A terminal whose program was rolled back fills its cache again, and leaves an outbox that it does not know alone."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.cache import catalogue, connection
from app.cache.versions import NewerFileError
from tests.chain import Chain
from tests.integration.terminals import running, wait


def go_ahead(path: Path, name: str) -> None:
    """Let the file be one that a newer program has migrated."""
    step = [name, "m999_something_later"]
    with closing(sqlite3.connect(path)) as db:
        db.execute("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES (?, ?, '')", step)
        db.execute("CREATE TABLE something_later (id INTEGER)")
        db.commit()


def test_the_cache_of_a_newer_program_is_filled_again(chain: Chain, own_kiosk: Path) -> None:
    go_ahead(own_kiosk / connection.CACHE, "cache")
    with running(chain.terminal_settings(own_kiosk)) as terminal:
        wait(lambda: terminal.sync.idle, "the cache to be filled")
        assert terminal.context.reader.call(lambda reading: catalogue.count_of_category(reading.db, "fr", "")) == 41
        tables = terminal.cache.call(lambda db: db.table_names())
    assert "something_later" not in tables


def test_the_outbox_of_a_newer_program_keeps_the_terminal_from_starting(chain: Chain, kiosk_folder: Path) -> None:
    """In words that say what to do; a terminal that starts without its outbox would lose what people did."""
    file = kiosk_folder / connection.OUTBOX
    go_ahead(file, "outbox")
    before = file.read_bytes()
    with (
        pytest.raises(NewerFileError, match="install that version again"),
        running(chain.terminal_settings(kiosk_folder)),
    ):
        raise AssertionError
    assert file.read_bytes() == before
