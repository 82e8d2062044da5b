"""Files of a terminal: an outbox, and a cache.db that has followed a hub without threads and without a network."""

from collections.abc import Mapping
from pathlib import Path

from sqlite_utils import Database

from app.cache import connection, shards, volumes
from app.cache.schema import cache_migrations, outbox_migrations
from app.sync.feeds import pull
from tests.fakes import FakeHub, Tables


def new_cache(folder: Path) -> Database:
    """Return a writer on an empty cache.db in `folder`."""
    db = connection.open_writer(folder / connection.CACHE, "NORMAL")
    cache_migrations.apply(db)
    return db


def reopened(folder: Path) -> Database:
    """Return a writer on the cache.db of `folder` as a terminal opens it at its start."""
    db = new_cache(folder)
    volumes.keep_sound(db)
    volumes.attach(db.conn, read_only=False)
    return db


def new_outbox(folder: Path) -> Database:
    """Return a writer on an empty outbox.db in `folder`."""
    db = connection.open_writer(folder / connection.OUTBOX, "FULL")
    outbox_migrations.apply(db)
    return db


def bring(cache: Database, hub: FakeHub, shard: str) -> bool:
    """Follow one shard; tell whether something came."""
    state = shards.state_of(cache.conn, shard)
    return pull(hub, shard, state, hub.feed_key, hub.folder / "in", lambda work: work(cache))


def filled_cache(folder: Path, feeds: Mapping[str, Tables]) -> Path:
    """Return the cache.db of a terminal in `folder` that has followed these shards."""
    made = folder / "hub"
    made.mkdir()
    hub = FakeHub(made)
    db = new_cache(folder)
    for shard, tables in feeds.items():
        hub.snapshot(shard, tables)
        bring(db, hub, shard)
    db.conn.close()
    return folder / connection.CACHE
