"""One round of synchronisation does all that it can; what goes wrong with one thing stops nothing else."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel
from sqlite_utils import Database

from app.cache import outbox, shards
from app.cache.media import MediaStore
from app.cache.outbox import NewCommand
from app.domain.errors import DamagedError, RefusedError, UnreachableError
from app.sync.loop import Synchroniser, SyncPlan, SyncStatus
from app.wire.commands import CommandAnswers
from app.wire.enrolment import Enrol, Enrolled
from app.wire.identity import Identity
from tests.caches import new_cache, new_outbox
from tests.fakes import FakeHub
from tests.identities import make_identity
from tests.rows import product, variant

SHARDS = ("config/marcelin", "stores", "catalogue/fr", "prices/fr", "stock/chambray", "ratings", "reviews/fr")
PICTURES = {
    f"{hashlib.sha256(data).hexdigest()[:32]}.webp": data for data in (b"two", b"one")
}  # in the order of their names


@dataclass
class Hub(FakeHub):
    """A fake hub with pictures and enrolment; `trouble` is raised for a shard or a picture."""

    trouble: dict[str, Exception] = field(default_factory=dict)
    identity: Identity | None = None
    asked: list[str] = field(default_factory=list)
    refused: str = ""

    def post(self, path: str, message: BaseModel, answer: type[CommandAnswers]) -> CommandAnswers:
        if self.refused:
            raise RefusedError(self.refused)
        return super().post(path, message, answer)

    def enrol(self, request: Enrol) -> Enrolled:
        self._reached()
        assert request.code == "1234-5678"
        known = make_identity(feed_key=self.feed_key)
        return Enrolled(**{name: getattr(known, name) for name in Enrolled.model_fields})

    def head(self, shard: str, etag: str) -> tuple[bytes, str] | None:
        self._ask(shard)
        return super().head(shard, etag)

    def picture(self, name: str) -> bytes:
        self._ask(name)
        return PICTURES[name]

    def _ask(self, name: str) -> None:
        self.asked.append(name)
        if name in self.trouble:
            raise self.trouble[name]


class Here:
    """A worker that works on this thread."""

    def __init__(self, db: Database) -> None:
        """Own this database."""
        self.db = db

    def call(self, work: Callable[[Database], Any]) -> Any:
        return work(self.db)


@dataclass
class Desk:
    """A synchroniser whose rounds a test plays one by one, and everything around it."""

    hub: Hub
    sync: Synchroniser
    cache: Database
    outbox: Database
    media: MediaStore
    enrolled: list[Identity]
    told: list[SyncStatus]

    def round(self) -> bool:
        client: Any = self.hub
        return self.sync._round(client)

    @property
    def status(self) -> SyncStatus:
        return self.sync.status


def _hub(folder: Path) -> Hub:
    folder.mkdir()
    hub = Hub(folder)
    for shard in SHARDS:
        hub.snapshot(shard, {})
    pictures = str(list(PICTURES)).replace("'", '"')
    rows = {"product": [product(1, "Perceuse")], "variant": [variant(1) | {"pictures": pictures}]}
    hub.snapshot("catalogue/fr", rows)
    return hub


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A terminal that has a one-time code and nothing else."""
    hub, cache = _hub(tmp_path / "hub"), new_cache(tmp_path)
    waiting = new_outbox(tmp_path)
    media, enrolled, told = MediaStore(tmp_path / "media", 10**6), list[Identity](), list[SyncStatus]()
    plan = SyncPlan(30.0, 5.0, ("fr",), ("fr",), "1234-5678", "Borne 1", "kiosk", tmp_path / "in")
    workers: tuple[Any, Any] = (Here(cache), Here(waiting))
    opener: Any = lambda: hub  # noqa: E731 - a fake in the place of a client
    sync = Synchroniser(plan, opener, *workers, media, identity=None, key_seed=bytes(32), on_enrolled=enrolled.append)
    sync._on_status = told.append
    yield Desk(hub, sync, cache, waiting, media, enrolled, told)
    cache.conn.close()
    waiting.conn.close()


def test_the_first_round_enrols_and_fills(desk: Desk) -> None:
    assert desk.round()
    assert [identity.store_id for identity in desk.enrolled] == ["chambray"]
    assert (desk.status.enrolled, desk.status.ready, desk.status.online) == (True, True, True)
    assert (desk.status.done, desk.status.wanted) == (len(SHARDS), len(SHARDS))
    assert desk.media.missing(PICTURES) == []
    assert [status.done for status in desk.told] == sorted(status.done for status in desk.told)


def test_a_second_round_changes_nothing(desk: Desk) -> None:
    desk.round()
    before, downloads = desk.status, desk.hub.downloads
    desk.told.clear()
    assert desk.round()
    same = replace(before, talked_at=desk.status.talked_at)
    assert (desk.status, desk.told, desk.hub.downloads, len(desk.enrolled)) == (same, [same], downloads, 1)


def test_without_a_hub_nothing_is_ready_and_the_next_round_tries_again(desk: Desk) -> None:
    desk.hub.down = True
    assert not desk.round()
    assert (desk.status.enrolled, desk.status.ready, desk.status.online) == (False, False, False)
    desk.hub.down = False
    assert desk.round()
    assert desk.status.ready


def test_what_is_here_stays_ready_while_the_hub_is_away(desk: Desk) -> None:
    desk.round()
    desk.hub.down = True
    assert not desk.round()
    assert (desk.status.ready, desk.status.online) == (True, False)


def test_a_refused_terminal_says_why(desk: Desk) -> None:
    desk.round()
    desk.hub.trouble["config/marcelin"] = RefusedError("revoked", "this terminal was revoked")
    assert not desk.round()
    assert (desk.status.reason, desk.status.online, desk.status.ready) == ("revoked", True, True)
    desk.hub.trouble.clear()
    assert desk.round()
    assert desk.status.reason == ""


def test_waiting_acts_do_not_keep_the_range_from_being_ready(desk: Desk) -> None:
    """After a restart without a hub, too."""
    desk.round()
    outbox.append(desk.outbox, lambda _: NewCommand("c1", "order.place", "", "AAAA", {}))
    desk.sync.status = SyncStatus(enrolled=True)
    desk.hub.down = True
    assert not desk.round()
    assert (desk.status.ready, desk.status.online) == (True, False)


@pytest.mark.parametrize("reason", ["hub_older", "terminal_older"])
def test_without_a_common_version_the_hub_is_as_if_away_and_unhurried(desk: Desk, reason: str) -> None:
    desk.round()
    outbox.append(desk.outbox, lambda _: NewCommand("c1", "order.place", "", "AAAA", {}))
    desk.hub.refused = reason
    for _ in range(3):
        assert not desk.round()
    assert (desk.status.reason, desk.status.online, desk.status.ready) == (reason, False, True)
    assert desk.sync._pause(ok=False) == desk.sync.plan.poll_s
    assert [entry.state for entry in outbox.entries(desk.outbox)] == ["pending"]
    desk.hub.refused = ""
    assert desk.round()
    assert (desk.status.reason, desk.status.online, desk.hub.seen) == ("", True, ["c1"])


def test_a_shard_that_the_chain_does_not_have_is_not_waited_for(desk: Desk) -> None:
    desk.hub.trouble["reviews/fr"] = RefusedError("unknown_shard", "no reviews in this language")
    assert desk.round()
    assert desk.status.ready


def test_a_damaged_shard_stops_no_other(desk: Desk) -> None:
    desk.hub.trouble["stores"] = DamagedError("the head of stores is not signed by our hub")
    assert desk.round()
    assert set(shards.followed(desk.cache.conn)) == set(SHARDS) - {"stores"}
    assert (desk.status.ready, desk.status.done) == (False, len(SHARDS) - 1)


def test_a_picture_that_is_missing_or_damaged_keeps_nobody_from_the_others(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone, good = PICTURES
    desk.hub.trouble[gone] = RefusedError("unknown_picture", "no such picture")
    assert desk.round()
    assert desk.media.missing(PICTURES) == [gone]
    desk.hub.trouble.clear()
    monkeypatch.setitem(PICTURES, gone, b"something else")
    assert desk.round()
    assert desk.media.missing(PICTURES) == [gone]
    assert desk.media.path(good) is not None


def test_a_bug_in_one_round_does_not_keep_acts_from_the_next(desk: Desk) -> None:
    desk.hub.trouble["stores"] = KeyError("a bug")
    assert not desk.round()
    outbox.append(desk.outbox, lambda _: NewCommand("c1", "order.place", "", "AAAA", {}))
    assert not desk.round()
    assert desk.hub.seen == ["c1"]


def test_progress_of_the_pictures_is_told(desk: Desk) -> None:
    desk.round()
    told = [(status.pictures_done, status.pictures_wanted) for status in desk.told]
    assert [pair for pair in dict.fromkeys(told) if pair[1]] == [(0, 2), (2, 2)]
    assert desk.status.talked_at is not None


def test_pictures_for_which_there_is_no_room_are_not_fetched_again_and_again(desk: Desk) -> None:
    desk.media.max_bytes = 4
    desk.round()
    desk.hub.asked.clear()
    desk.round()
    assert not set(PICTURES) & set(desk.hub.asked)
    assert (desk.status.pictures_done, desk.status.pictures_wanted) == (2, 2)


def test_pictures_wait_for_the_next_round_when_the_hub_goes_away(desk: Desk) -> None:
    first, second = PICTURES
    desk.hub.trouble[second] = UnreachableError("gone")
    assert not desk.round()
    assert desk.media.missing(PICTURES) == [second]
    assert desk.media.path(first) is not None


def test_acts_go_out_before_feeds_come_in(desk: Desk) -> None:
    desk.round()
    outbox.append(desk.outbox, lambda _: NewCommand("c1", "order.place", "", "AAAA", {}))
    changes = desk.status.changes
    desk.hub.trouble["config/marcelin"] = UnreachableError("gone")
    assert not desk.round()
    assert desk.hub.seen == ["c1"]
    assert desk.status.changes == changes + 1


def test_an_act_does_not_wait_until_the_whole_range_is_here(desk: Desk) -> None:
    def act(status: SyncStatus) -> None:
        if status.done == 2 and not desk.hub.seen and not outbox.waiting(desk.outbox, 1):
            outbox.append(desk.outbox, lambda _: NewCommand("c1", "order.place", "", "AAAA", {}))
            desk.sync.wake()
        if status.done == 4:
            assert desk.hub.seen == ["c1"]

    desk.sync._on_status = act
    assert desk.round()
    assert desk.hub.seen == ["c1"]


def test_a_thread_that_was_never_started_is_closed_at_once(desk: Desk) -> None:
    desk.sync.close()
    assert desk.sync.rounds == 0
