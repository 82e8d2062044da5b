"""A terminal without screens: enrolled at a hub, following its feeds into a cache of its own."""

import multiprocessing
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from nacl.signing import SigningKey
from sqlite_utils import Database

from app.cache import connection, shards
from app.cache.schema import cache_migrations
from app.cache.shards import ShardState
from app.cli.benches.resident import peak_mb
from app.domain.errors import RefusedError
from app.sync.client import HubClient
from app.sync.feeds import pull, read_head
from app.wire.enrolment import Enrol
from app.wire.feeds import shards_of
from app.wire.identity import Identity, from_answer
from app.wire.signing import encode

LOCALES = ("fr", "en")
TIMEOUT_S = 600.0  # the first head of a large shard is made while the terminal waits


@dataclass(frozen=True, slots=True)
class Spent:
    """What a piece of work took: CPU and wall seconds, the most memory that its process ever had in megabytes."""

    cpu_s: float
    wall_s: float
    peak_mb: float

    @classmethod
    def on(cls, work: Callable[[], object]) -> Self:
        """Do the work in this process and return what it took."""
        cpu, wall = time.process_time(), time.perf_counter()
        work()
        took = round(time.process_time() - cpu, 4), round(time.perf_counter() - wall, 4)
        return cls(*took, peak_mb())


def apart(work: Callable[..., Spent], *arguments: Any) -> Spent:  # noqa: ANN401 - handed on
    """Return what the work took in a process of its own."""
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        return pool.submit(work, *arguments).result()


class Follower:
    """An enrolled terminal and its cache; `wanted` names the shards that it follows."""

    def __init__(self, client: HubClient, identity: Identity, db: Database, folder: Path) -> None:
        """Follow with this client into this cache; `folder` is where feed files are unpacked."""
        self.client, self.identity, self.db, self.folder = client, identity, db, folder
        self.wanted = shards_of(identity.store_id, identity.zone, identity.group, LOCALES, LOCALES)

    def pull(self, shard: str) -> bool:
        """Bring a shard up to date as the sync thread does; a shard that the chain does not have is not there."""
        state = shards.followed(self.db.conn).get(shard) or ShardState(shard)
        try:
            return pull(self.client, shard, state, self.identity.feed_key, self.folder, lambda work: work(self.db))
        except RefusedError:
            return False


@contextmanager
def following(url: str, code: str, folder: Path) -> Iterator[Follower]:
    """Give a new terminal that has nothing yet."""
    with HubClient(url, TIMEOUT_S) as client:
        identity = enrol(client, code)
        db = connection.open_writer(folder / connection.CACHE, "NORMAL", connection.CACHE_PAGE)
        cache_migrations.apply(db)
        yield Follower(client, identity, db, folder / "incoming")
        db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        db.conn.close()


def enrol(client: HubClient, code: str) -> Identity:
    """Enrol at the hub with a key of its own."""
    key = SigningKey.generate()
    public = encode(bytes(key.verify_key))
    asked = Enrol(code=code, public_key=public, name="bench", profile="kiosk")
    client.identity = from_answer(key, client.enrol(asked))
    return client.identity


def follow(url: str, code: str, folder: Path) -> Spent:
    """Fill a terminal from nothing, all shards."""

    def work() -> None:
        with following(url, code, folder) as terminal:
            for shard in terminal.wanted:
                terminal.pull(shard)

    return Spent.on(work)


def fetch(url: str, code: str, folder: Path) -> Spent:
    """Download the files of all shards, decompress and check them, put each in its place: no more."""

    def work() -> None:
        folder.mkdir(parents=True)
        with HubClient(url, TIMEOUT_S) as client:
            identity = enrol(client, code)
            for shard in shards_of(identity.store_id, identity.zone, identity.group, LOCALES, LOCALES):
                _fetch_shard(client, identity, shard, folder)

    return Spent.on(work)


def check(folder: Path) -> Spent:
    """Have SQLite check the structure of all files of a folder."""

    def work() -> None:
        for path in folder.glob("*.sqlite"):
            if not connection.is_sound(path):
                message = f"{path} is damaged"
                raise RuntimeError(message)

    return Spent.on(work)


def _fetch_shard(client: HubClient, identity: Identity, shard: str, folder: Path) -> None:
    try:
        answer = client.head(shard, "")
    except RefusedError:
        return
    assert answer is not None  # noqa: S101 - only a head that is known can be unchanged
    head = read_head(answer[0], shard, identity.feed_key)
    for number, file in enumerate((head.snapshot, *head.segments)):
        target = folder / f"{shard.replace('/', '-')}-{number}.part"
        if client.download(file, target) != file.sha256:
            message = f"{file.path} is damaged"
            raise RuntimeError(message)
        target.replace(target.with_suffix(".sqlite"))
