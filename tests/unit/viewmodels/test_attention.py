"""The page of what needs a person: what is shown online and offline, and that nothing is left after the session."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.cache import outbox
from app.domain.calls import Call, CallContact, CallLine
from app.domain.customers import Associate
from app.domain.errors import RefusedError, UnreachableError
from app.domain.orders import Address, Contact
from app.sync.loop import SyncStatus
from app.viewmodels.attention import Attention
from app.wire.commands import CommandAnswer, Outcome
from tests.caches import new_outbox
from tests.identities import make_identity
from tests.unit.viewmodels.terminal import make_terminal

NOW = datetime(2026, 11, 21, 14, 32, tzinfo=UTC)
LEA = Associate("2041", "Léa Dubois", "associate", "chambray", "token")
GOOD = CallLine("v1", 2, 8990, 9990, 5)
CALL = Call("MM-0A7C-002K", NOW - timedelta(hours=2), "price_changed", "home", "", 18470, 20470, "", (GOOD,))
GONE = replace(CALL, number="MM-0A7C-003M", obstacle="unknown_product", now_cents=None,
               lines=(CallLine("no-such-thing", 1, 500, None, 0), GOOD))  # fmt: skip
CONTACT = CallContact(Contact("Alix Martin", phone="06 39 98 22 10"), Address("1 rue Neuve", "37000", "Tours"))


@dataclass
class Hub:
    """What the live worker asks; `trouble` is raised in the place of an answer."""

    calls: list[Call] = field(default_factory=lambda: [CALL, GONE])
    trouble: Exception | None = None
    asked: list[str] = field(default_factory=list)

    def open_calls(self) -> tuple[list[Call], bool]:
        self._ask("calls")
        return list(self.calls), False

    def call_contact(self, number: str) -> CallContact:
        self._ask(number)
        return CONTACT

    def _ask(self, what: str) -> None:
        self.asked.append(what)
        if self.trouble:
            raise self.trouble


class Desk:
    """A tablet: its view model, its hub, its outbox."""

    def __init__(self, folder: Path, qtbot: Any) -> None:
        """Sign nobody in yet."""
        terminal = make_terminal(folder, profile="tablet")
        context = terminal.context
        self.hub, self.db, self.session, self.woken = Hub(), new_outbox(folder), terminal.session, 0
        context.outbox, context.live = _Worker(self.db), _Worker(self.hub)
        context.identity, context.now, context.wake_sync = make_identity(), lambda: NOW, self._wake
        context.ask = _ask
        self.context = context
        self.associates = SimpleNamespace(changed=_Signal(), who=None, expire=self._expire)
        fake: Any = self.associates
        self.page = Attention(terminal.session, terminal.navigation, fake)
        self.expired = 0
        del qtbot

    def sign_in(self) -> None:
        self.associates.who = LEA
        self.associates.changed.emit()

    def status(self, **news: Any) -> None:
        self.session.set_status(replace(self.context.status, **news))

    def answer(self, reason: str = "") -> None:
        """Let the hub answer what waits."""
        outcome = Outcome.REFUSED if reason else Outcome.DONE
        waiting = outbox.waiting(self.db, 9)
        outbox.answered(self.db, tuple(CommandAnswer(id=x.id, outcome=outcome, reason=reason) for x in waiting))
        self.status(changes=self.context.status.changes + 1)

    def rows(self) -> dict[str, Any]:
        return {row["number"]: row for row in self.page.calls.rows()}

    def _wake(self) -> None:
        self.woken += 1

    def _expire(self) -> None:
        self.expired += 1


class _Signal:
    def __init__(self) -> None:
        self.emit: Callable[[], None] = lambda: None

    def connect(self, slot: Callable[[], None]) -> None:
        self.emit = slot


class _Worker:
    def __init__(self, resource: Any) -> None:
        self.resource = resource

    def submit(self, work: Callable[[Any], Any]) -> "Future[Any]":
        future: Future[Any] = Future()
        try:
            future.set_result(work(self.resource))
        except Exception as error:  # noqa: BLE001 - handed to the asker
            future.set_exception(error)
        return future


def _ask(future: "Future[Any]", then: Callable[[Any], None], failed: Any = None) -> None:
    error = future.exception()
    if error is None:
        then(future.result())
    elif failed:
        failed(error)
    else:
        raise error


@pytest.fixture
def desk(tmp_path: Path, qtbot: Any) -> Iterator[Desk]:
    made = Desk(tmp_path, qtbot)
    yield made
    made.page.forget()  # its timer would look into a closed outbox, in the middle of another test
    made.db.conn.close()


def test_nothing_is_asked_before_somebody_signs_in(desk: Desk) -> None:
    desk.page.load()
    assert (desk.hub.asked, desk.page.state, desk.page.count) == ([], "idle", 0)
    desk.sign_in()
    assert (desk.hub.asked, desk.page.state, desk.page.count) == (["calls"], "shown", 2)


def test_rows_name_what_the_range_knows(desk: Desk) -> None:
    desk.sign_in()
    first, second = desk.page.calls.rows()
    assert (first["title"], first["others"], first["pieces"]) == ("Perceuse-visseuse sans fil 18 V", 0, 2)
    assert (first["ago"], first["last"], second["last"]) == ("il y a 2\u00a0h", False, True)
    assert (second["title"], second["others"]) == ("", 1)


def test_contact_is_asked_when_an_order_is_opened_and_once(desk: Desk) -> None:
    desk.sign_in()
    for _ in range(2):
        desk.page.open(CALL.number)
        assert (desk.page.contactState, desk.page.name, desk.page.phone) == ("shown", "Alix Martin", "06 39 98 22 10")
        assert desk.page.address == "1 rue Neuve, 37000 Tours"
        desk.page.close()
    assert desk.hub.asked == ["calls", CALL.number]
    assert (desk.page.number, desk.page.name) == ("", "")


def test_open_order_says_what_it_is_today(desk: Desk) -> None:
    desk.sign_in()
    desk.page.open(CALL.number)
    assert (desk.page.obstacle, desk.page.totalNow) == ("", "204,70\u00a0€")
    desk.page.open(GONE.number)
    assert (desk.page.obstacle, desk.page.totalNow) == ("unknown_product", "")
    assert [line["missing"] for line in desk.page.lines.rows()] == ["unsold", ""]
    desk.page.open("MM-0000-0000")
    assert desk.page.number == GONE.number


def test_what_was_said_waits_then_leaves_the_list(desk: Desk) -> None:
    desk.sign_in()
    desk.page.open(CALL.number)
    desk.page.settle("kept")
    assert (desk.woken, desk.page.number, desk.page.waiting, desk.page.count) == (1, "", 1, 1)
    assert desk.rows()[CALL.number]["settling"] == "kept"
    desk.hub.calls = [GONE]
    desk.answer()
    assert (list(desk.rows()), desk.page.waiting, desk.page.count) == ([GONE.number], 0, 1)


def test_settled_order_is_gone_even_while_the_hub_is_not_asked(desk: Desk) -> None:
    desk.sign_in()
    desk.page.open(CALL.number)
    desk.page.settle("cancelled")
    desk.status(online=False)
    desk.answer()
    assert list(desk.rows()) == [GONE.number]


def test_refused_act_is_shown_beside_its_order(desk: Desk) -> None:
    desk.sign_in()
    desk.page.open(CALL.number)
    desk.page.settle("kept")
    desk.hub.calls = []
    desk.answer("settled")
    [row] = desk.page.parked.rows()
    assert (row["number"], row["outcome"], row["reason"], row["sendable"]) == (CALL.number, "kept", "settled", False)
    desk.page.setAside(row["key"])
    assert (desk.page.parked.rows(), desk.page.count) == ([], 0)


def test_parked_act_is_sent_again(desk: Desk) -> None:
    desk.sign_in()
    desk.page.open(CALL.number)
    desk.page.settle("kept")
    key = outbox.waiting(desk.db, 1)[0].id
    outbox.refuse(desk.db, key, "invalid", "")
    desk.page.load()
    assert [row["sendable"] for row in desk.page.parked.rows()] == [True]
    desk.page.sendAgain(key)
    assert (desk.page.parked.rows(), desk.page.waiting, desk.woken) == ([], 1, 2)


def test_offline_keeps_what_was_read_and_asks_nobody(desk: Desk) -> None:
    desk.sign_in()
    desk.status(online=False, changes=5)
    assert (desk.page.state, len(desk.rows()), desk.hub.asked) == ("offline", 2, ["calls"])
    assert desk.page.readAt != ""
    desk.hub.trouble = UnreachableError("away")
    desk.page.open(CALL.number)
    assert (desk.page.contactState, desk.page.name) == ("offline", "")
    desk.page.settle("changed")
    assert desk.rows()[CALL.number]["settling"] == "changed"
    desk.hub.trouble = None
    desk.status(online=True)
    assert desk.page.state == "shown"


@pytest.mark.parametrize(
    ("trouble", "state", "rows"),
    [
        (UnreachableError("away"), "offline", 2),
        (RefusedError("store"), "foreign", 0),
        (RefusedError("profile"), "refused", 2),
    ],
)
def test_trouble_is_named(desk: Desk, trouble: Exception, state: str, rows: int) -> None:
    desk.sign_in()
    desk.hub.trouble = trouble
    desk.page.load()
    assert (desk.page.state, len(desk.rows())) == (state, rows)


def test_session_that_the_hub_no_longer_knows_locks_the_tablet(desk: Desk) -> None:
    desk.sign_in()
    desk.hub.trouble = RefusedError("token")
    desk.page.load()
    assert desk.expired == 1


def test_order_that_a_colleague_has_settled_says_so(desk: Desk) -> None:
    desk.sign_in()
    desk.hub.trouble = RefusedError("unknown_order")
    desk.page.open(CALL.number)
    assert desk.page.contactState == "gone"


def test_nothing_is_left_after_the_session(desk: Desk) -> None:
    desk.sign_in()
    desk.page.open(CALL.number)
    desk.session.wipe()
    left = (desk.page.name, desk.page.number, desk.page.count, desk.page.state, desk.page.readAt)
    assert left == ("", "", 0, "idle", "")
    assert (desk.page.calls.rows(), desk.page.lines.rows(), desk.page._contacts) == ([], [], {})


def test_progress_is_told_while_pictures_come(desk: Desk) -> None:
    assert (desk.page.picturesDone, desk.page.talked) == ("", "")
    desk.status(pictures_done=1200, pictures_wanted=8000, talked_at=NOW - timedelta(minutes=2))
    assert (desk.page.picturesDone, desk.page.picturesWanted) == ("1\u202f200", "8\u202f000")
    assert desk.page.talked == "il y a 2\u00a0min"
    desk.status(pictures_done=8000)
    assert desk.page.picturesDone == ""
    assert SyncStatus().talked_at is None
