"""The sync thread: push what people did, pull what changed, fetch pictures; woken by an act, else by the clock."""

import logging
import random
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from app.cache import catalogue, shards, stores, volumes
from app.cache.media import MediaStore
from app.cache.shards import ShardState
from app.domain.errors import DamagedError, RefusedError, UnreachableError
from app.sync.client import HubClient
from app.sync.feeds import pull
from app.sync.push import push
from app.wire.enrolment import Enrol, Enrolled
from app.wire.feeds import shards_of
from app.wire.identity import Identity, from_answer
from app.wire.signing import encode
from app.wire.versions import REASONS
from app.worker import Worker

log = logging.getLogger(__name__)
JITTER = 0.2
PICTURES = 20_000
PICTURES_TOLD = 20  # so many are fetched between two words about it
UNKNOWN_SHARD = "unknown_shard"
RANGE = "catalogue/"
NOT_NEEDED = "reviews/"  # a shop opens without what people say of its products


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """What the screens may know: `ready` once the range is here, `online` as of the last talk with the hub.

    `reason` is a word of the contract when the hub refused this terminal; with `hub_older` and `terminal_older` the two
    have no version in common, and nothing passes, as if the hub were away. `done` and `wanted` count shards during the
    first filling; `changes` grows whenever something in the cache or the outbox has changed; `catalogues` are the
    languages in which the range is here, the chain's first language first. Of
    `pictures_wanted`, so many are here or not to be had (`pictures_done`); `talked_at` (UTC) is when the hub had last
    answered all that was asked, None before the first time since the start.
    """

    enrolled: bool = False
    ready: bool = False
    online: bool = False
    reason: str = ""
    done: int = 0
    wanted: int = 0
    changes: int = 0
    pictures_done: int = 0
    pictures_wanted: int = 0
    catalogues: tuple[str, ...] = ()
    talked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SyncPlan:
    """How the sync thread works: seconds between rounds, languages, the one-time code, where to unpack."""

    poll_s: float
    retry_s: float
    locales: tuple[str, ...]
    review_locales: tuple[str, ...]
    enrolment_code: str
    name: str
    profile: str
    folder: Path


class Synchroniser:
    """Owns the sync thread and its connection to the hub; `rounds` counts what it has tried."""

    def __init__(
        self,
        plan: SyncPlan,
        open_client: Callable[[], HubClient],
        cache: Worker[Database],
        outbox: Worker[Database],
        media: MediaStore,
        *,
        identity: Identity | None,
        key_seed: bytes,
        on_enrolled: Callable[[Identity], None],
    ) -> None:
        """Prepare; `start` begins. `on_enrolled` is called on the sync thread."""
        self.plan = plan
        self.status = SyncStatus(enrolled=identity is not None)
        self._open_client, self._cache, self._outbox, self._media = open_client, cache, outbox, media
        self._identity, self._seed = identity, key_seed
        self._on_enrolled = on_enrolled
        self._on_status: Callable[[SyncStatus], None] = lambda _: None
        self._lacking: set[str] = set()  # shards that the chain does not have
        self._let_go: frozenset[str] = frozenset()  # no room for these: fetching them would only push others out
        self.rounds = 0
        self._looked_through = False
        self._resting = threading.Event()
        self._wake = threading.Event()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="sync", daemon=True)

    def start(self, on_status: Callable[[SyncStatus], None]) -> None:
        """Begin with a first round at once; `on_status` is called on the sync thread when something has changed."""
        self._on_status = on_status
        self._thread.start()

    def wake(self) -> None:
        """Begin the next round now: somebody did something."""
        self._wake.set()

    @property
    def idle(self) -> bool:
        """Whether everything that the last round wanted is done."""
        return self._resting.is_set()

    def close(self) -> None:
        """End after what is under way."""
        self._stop.set()
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        with self._open_client() as client:
            while not self._stop.is_set():
                self._wake.clear()
                self._resting.clear()
                ok = self._round(client)
                self.rounds += 1
                if ok:
                    self._resting.set()
                self._wake.wait(self._pause(ok=ok) * random.uniform(1 - JITTER, 1 + JITTER))  # noqa: S311 - jitter, not a secret

    def _round(self, client: HubClient) -> bool:
        """Do one round; True when the hub answered all of it."""
        try:
            client.identity = self._identity = self._identity or self._enrol(client)
            self._tell_held(self._identity)
            self._push(client)
            self._pull_all(client, self._identity)
            self._tell(online=True, talked_at=datetime.now(UTC))
            self._fetch_pictures(client)
        except UnreachableError as error:
            log.log(logging.INFO if self.status.online else logging.DEBUG, "hub not reached: %s", error)
            self._tell(online=False)
        except RefusedError as error:
            self._refused(error)
        except Exception:  # a bug in one round must not keep people's acts from being sent in the next
            log.exception("a round of synchronisation failed")
        else:
            self._tell(online=True, reason="")
            return True
        return False

    def _refused(self, error: RefusedError) -> None:
        news = error.reason != self.status.reason
        log.log(logging.WARNING if news else logging.DEBUG, "no work with the hub (%s): %s", error.reason, error)
        self._tell(online=error.reason not in REASONS, reason=error.reason)

    def _pause(self, *, ok: bool) -> float:
        """Return seconds to the next round: a hub that is away is tried soon, one that refuses at the usual pace."""
        unhurried = ok or self.status.reason
        return self.plan.poll_s if unhurried else self.plan.retry_s

    def _enrol(self, client: HubClient) -> Identity:
        from nacl.signing import SigningKey  # noqa: PLC0415 - once in a terminal's life

        key = SigningKey(self._seed)
        request = Enrol(
            code=self.plan.enrolment_code,
            public_key=encode(bytes(key.verify_key)),
            name=self.plan.name,
            profile=self.plan.profile,
        )
        answer: Enrolled = client.enrol(request)
        identity = from_answer(key, answer)
        self._on_enrolled(identity)
        self._tell(enrolled=True, online=True)
        return identity

    def _push(self, client: HubClient) -> None:
        if push(client, self._outbox.call):
            self._tell(online=True, changed=True)

    def _wanted(self, identity: Identity) -> tuple[str, ...]:
        """Return the shards to follow; of the languages wished for, those in which the chain describes its range."""
        plan = self.plan
        locales = self._cache.call(lambda db: described_in(db.conn, plan.locales))
        return shards_of(identity.store_id, identity.zone, identity.group, locales, plan.review_locales)

    def _tell_held(self, identity: Identity) -> None:
        """Tell what is here before anything is sent: acts that cannot go out must not keep the screens from opening."""
        have = set(self._cache.call(lambda db: shards.followed(db.conn)))
        self._progress(self._wanted(identity), have, online=self.status.online)

    def _pull_all(self, client: HubClient, identity: Identity) -> None:
        if not self._looked_through:
            self._cache.call(volumes.check_large)
            self._looked_through = True
        wanted, states = self._wanted(identity), self._cache.call(lambda db: shards.followed(db.conn))
        for shard in wanted:
            if self._stop.is_set():
                return
            state = states.get(shard) or ShardState(shard)
            with self._damage_told(shard):
                changed = self._pull(client, shard, state, identity)
                states[shard] = state
                self._progress(wanted, set(states), changed=changed)
            if self._wake.is_set():
                self._wake.clear()
                self._push(client)

    def _pull(self, client: HubClient, shard: str, state: ShardState, identity: Identity) -> bool:
        """Pull a shard; one that the chain does not have (reviews in a language nobody wrote) is simply not there."""
        try:
            return pull(client, shard, state, identity.feed_key, self.plan.folder, self._cache.call)
        except RefusedError as error:
            if error.reason != UNKNOWN_SHARD:
                raise
            log.info("the chain has no %s", shard)
            self._lacking.add(shard)
            return False

    @contextmanager
    def _damage_told(self, shard: str) -> Iterator[None]:
        """Let the other shards go on when one is damaged; its last good rows stay."""
        try:
            yield
        except DamagedError as error:
            log.error("%s: %s", shard, error)  # noqa: TRY400 - a known problem: the words are enough

    def _progress(self, wanted: tuple[str, ...], have: set[str], *, changed: bool = False, online: bool = True) -> None:
        settled = have | self._lacking
        catalogues = [shard for shard in wanted if shard.startswith(RANGE) and shard in have - self._lacking]
        self._tell(
            ready=bool(catalogues) and all(shard in settled for shard in wanted if not shard.startswith(NOT_NEEDED)),
            done=sum(shard in settled for shard in wanted),
            wanted=len(wanted),
            catalogues=tuple(shard.removeprefix(RANGE) for shard in catalogues),
            changed=changed,
            online=online,
        )

    def _fetch_pictures(self, client: HubClient) -> None:
        names = self._cache.call(lambda db: catalogue.pictures(db.conn, PICTURES))
        missing = [name for name in self._media.missing(names) if name not in self._let_go]
        self._pictures(len(names), len(missing))
        for number, name in enumerate(missing, 1):
            if self._stop.is_set() or self._wake.is_set():
                break
            self._fetch_picture(client, name)
            if number % PICTURES_TOLD == 0 or number == len(missing):
                self._pictures(len(names), len(missing) - number)
        if missing:
            if self._media.trim():
                self._let_go = frozenset(self._media.missing(names))
            self._tell(online=True, changed=True)

    def _pictures(self, wanted: int, left: int) -> None:
        self._tell(pictures_wanted=wanted, pictures_done=wanted - left)

    def _fetch_picture(self, client: HubClient, name: str) -> None:
        """Fetch one picture; one that the hub does not have, or that is damaged, keeps nobody from the others."""
        try:
            self._media.put(name, client.picture(name))
        except (DamagedError, RefusedError) as error:
            log.warning("picture %s is not to be had: %s", name, error)

    def _tell(self, *, changed: bool = False, **news: Any) -> None:  # noqa: ANN401 - fields of SyncStatus by name
        status = replace(self.status, **news)
        if changed:
            status = replace(status, changes=status.changes + 1)
        if status != self.status:
            self.status = status
            self._on_status(status)


def described_in(db: sqlite3.Connection, wished: tuple[str, ...]) -> tuple[str, ...]:
    """Return those of the languages in which the chain describes its range; all before it has said which.

    All that it has when none of them is wished for.
    """
    told = stores.setting(db, "locales")
    known = tuple(map(str, told)) if isinstance(told, list) else wished
    return tuple(one for one in wished if one in known) or known
