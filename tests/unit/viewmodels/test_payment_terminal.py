"""The kiosk tells the truth about a payment terminal, asks again by itself, and never charges an order twice."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal

from app.cache import outbox
from app.device.payments.caisse_ap import CaisseAp
from app.device.payments.desk import Note, PaymentDesk
from app.device.payments.trial import TrialTerminal
from app.domain.payments import Charge, ChargeAnswer, ChargeOutcome, PaymentState
from app.services import payments
from app.viewmodels.idle import Idle
from app.viewmodels.payment_terminal import PaymentTerminal
from app.wire.commands import CommandAnswer, Outcome
from tests.caches import new_outbox
from tests.identities import make_identity
from tests.payment_terminal import FakeTerminal, Mood, a_charge, running
from tests.unit.viewmodels.terminal import Immediate, make_terminal

NOW = datetime(2026, 11, 21, 14, 32, tzinfo=UTC)
NUMBER, OTHER = "MM-0070-0018", "MM-0070-0026"
APPROVED, DECLINED, CANCELLED, AWAY, UNKNOWN = ChargeOutcome
LOST = ChargeAnswer(UNKNOWN, final=False)


class Placed(QObject):
    """An order that was placed and confirmed."""

    changed = Signal()

    def __init__(self) -> None:
        """Begin with an order of 22.80 EUR."""
        super().__init__()
        self.number, self.due_cents, self.paid = NUMBER, 2280, ""

    def set_paid(self, number: str) -> None:
        self.paid = number


class Phone:
    """A link on a phone: nothing is open, unless `answer` says what became of it."""

    answer: Any = None

    def ask_once(self, then: Callable[[Any], None]) -> None:
        then(self.answer)


class Desk:
    """A payment terminal whose answers come when the test says so; every charge is counted."""

    def __init__(self) -> None:
        """Begin with a test terminal that is asked nothing."""
        self.terminal = TrialTerminal(1)
        self.charged: list[Charge] = []
        self.asked = 0
        self._open: list[tuple[Future[ChargeAnswer], Note]] = []

    def charge(self, charge: Charge, note: Note) -> "Future[ChargeAnswer]":
        self.charged.append(charge)
        return self._later(note)

    def recover(self, charge: Charge, note: Note) -> "Future[ChargeAnswer]":
        del charge
        self.asked += 1
        return self._later(note)

    def says(self, answer: ChargeAnswer) -> None:
        """Answer the oldest question."""
        future, note = self._open.pop(0)
        note(answer)
        future.set_result(answer)

    def fails(self, error: Exception) -> None:
        self._open.pop(0)[0].set_exception(error)

    def _later(self, note: Note) -> "Future[ChargeAnswer]":
        future: Future[ChargeAnswer] = Future()
        self._open.append((future, note))
        return future


class Outbox(Immediate):
    """The outbox on this thread."""

    def call(self, work: Callable[[Any], Any]) -> Any:
        return work(self.resource)


def told(
    future: "Future[Any]", then: Callable[[Any], None], failed: Callable[[BaseException], None] | None = None
) -> None:
    """Tell answers when they come; errors as the relay does, where nobody raises into a caller."""

    def done(finished: "Future[Any]") -> None:
        error = finished.exception()
        if error is None:
            then(finished.result())
        elif failed:
            with pytest.raises(type(error)):
                failed(error)

    future.add_done_callback(done)


@pytest.fixture
def terminal(tmp_path: Path, qapp: Any) -> Iterator[SimpleNamespace]:
    """A kiosk with a confirmed order on its screen and a payment terminal beside it."""
    del qapp
    made = make_terminal(tmp_path, idle={"after_s": 60, "warning_s": 20})
    folder = tmp_path / "outbox"
    folder.mkdir()
    made.db = new_outbox(folder)
    made.desk, made.placed, made.phone, made.woken = Desk(), Placed(), Phone(), []
    context = made.context
    context.outbox, context.payment_desk, context.identity = Outbox(made.db), made.desk, make_identity(8)
    context.ask, context.now, context.wake_sync = told, lambda: NOW, lambda: made.woken.append(1)
    made.open = lambda: PaymentTerminal(made.session, made.navigation, made.placed, made.phone)
    made.payment = made.open()
    yield made
    made.db.conn.close()


def outcomes(terminal: SimpleNamespace) -> list[str]:
    return [entry.summary["outcome"] for entry in reversed(outbox.entries(terminal.db))]


def test_an_approved_amount_is_paid_and_told(terminal: SimpleNamespace) -> None:
    """The hub's own amount goes to the terminal; the order is paid here at once, on the hub when it can be told."""
    payment = terminal.payment
    assert (payment.available, payment.test, payment.canAbort, payment.state) == (True, True, True, "")
    payment.begin()
    assert (payment.state, terminal.navigation.page, payment.settled) == ("charging", "PaymentTerminal", True)
    assert [(x.number, x.cents, x.currency) for x in terminal.desk.charged] == [(NUMBER, 2280, "EUR")]
    assert payment.amount.replace("\xa0", " ") == "22,80 €"
    terminal.desk.says(ChargeAnswer(APPROVED, "A00395"))
    assert (payment.state, terminal.placed.paid, outcomes(terminal), len(terminal.woken)) == (
        "paid", NUMBER, ["approved"], 1,
    )  # fmt: skip
    payment.begin()
    assert len(terminal.desk.charged) == 1


@pytest.mark.parametrize("outcome", [DECLINED, CANCELLED, AWAY])
def test_what_came_to_nothing_can_be_tried_again(terminal: SimpleNamespace, outcome: ChargeOutcome) -> None:
    payment = terminal.payment
    payment.begin()
    terminal.desk.says(ChargeAnswer(outcome))
    assert (payment.state, payment.settled) == (outcome.value, False)
    payment.begin()
    assert (payment.state, len(terminal.desk.charged)) == ("charging", 2)


def test_a_lost_answer_is_asked_for_until_it_is_known(terminal: SimpleNamespace) -> None:
    """No second charge meanwhile, however often the button is touched; the hub knows that nobody knows."""
    payment = terminal.payment
    payment.begin()
    terminal.desk.says(LOST)
    payment.begin()
    assert (payment.state, payment.settled, len(terminal.desk.charged)) == ("unknown", True, 1)
    for _ in range(2):
        assert payment._timer.isActive()
        payment._timer.timeout.emit()
        terminal.desk.says(LOST)
    payment.ask_again()
    terminal.desk.says(ChargeAnswer(APPROVED, "A00395"))
    assert (payment.state, outcomes(terminal), len(terminal.desk.charged)) == ("paid", ["unknown", "approved"], 1)


def test_what_only_a_person_can_tell_is_left_to_a_person(terminal: SimpleNamespace) -> None:
    """This order is charged no more; the next person's is."""
    payment = terminal.payment
    payment.begin()
    terminal.desk.says(ChargeAnswer(UNKNOWN))
    assert (payment.state, payment.settled, payment._timer.isActive()) == ("check", True, False)
    payment.begin()
    assert len(terminal.desk.charged) == 1
    terminal.session.wipe()
    payment.begin()
    assert (payment.state, len(terminal.desk.charged)) == ("check", 1)
    terminal.placed.number = OTHER
    terminal.placed.changed.emit()
    payment.begin()
    assert (payment.state, len(terminal.desk.charged)) == ("charging", 2)


def test_a_mistake_of_our_own_is_an_answer_that_is_lost(terminal: SimpleNamespace) -> None:
    """The money may have moved: nothing is charged again before the terminal was asked."""
    terminal.payment.begin()
    terminal.desk.fails(ValueError("a bug"))
    assert terminal.payment.state == "unknown"
    terminal.payment.ask_again()
    terminal.desk.says(ChargeAnswer(CANCELLED))
    assert terminal.payment.state == "cancelled"


def test_a_charge_outlives_the_session_and_the_next_person_waits(terminal: SimpleNamespace) -> None:
    """Who leaves is forgotten on the screen; their charge is asked for all the same, and told."""
    payment = terminal.payment
    payment.begin()
    terminal.session.wipe()
    assert (payment.state, payment.amount) == ("", "")
    terminal.desk.says(LOST)
    assert payment.state == ""
    terminal.placed.number = OTHER
    payment.begin()
    assert (payment.state, payment.settled, len(terminal.desk.charged)) == ("busy", False, 1)
    payment.ask_again()
    terminal.desk.says(ChargeAnswer(APPROVED))
    assert (payment.state, terminal.placed.paid, outcomes(terminal)) == ("busy", "", ["unknown", "approved"])
    payment.begin()
    assert (payment.state, len(terminal.desk.charged)) == ("charging", 2)


def test_after_a_kill_the_terminal_is_asked_at_the_next_start(terminal: SimpleNamespace) -> None:
    """What was begun is on disk: nobody is charged before its outcome is known."""
    payments.begin(terminal.db, NUMBER, 2280, "trial", NOW)
    again = terminal.open()
    assert terminal.desk.asked == 1
    again.begin()
    assert (again.state, terminal.desk.charged) == ("unknown", [])
    terminal.desk.says(ChargeAnswer(APPROVED, "A00395"))
    assert (again.state, terminal.placed.paid, outcomes(terminal)) == ("paid", NUMBER, ["approved"])


def test_another_terminal_cannot_tell_what_the_former_one_did(terminal: SimpleNamespace) -> None:
    """IT has changed the terminal meanwhile: a person looks at the old one's journal."""
    payments.begin(terminal.db, NUMBER, 2280, "caisse_ap", NOW)
    again = terminal.open()
    assert (terminal.desk.asked, outcomes(terminal)) == (0, ["unknown"])
    again.begin()
    assert again.state == "check"


def test_the_phone_was_first(terminal: SimpleNamespace) -> None:
    """A link that is paid is asked about before the terminal gets an amount."""
    terminal.phone.answer = SimpleNamespace(state=PaymentState.PAID)
    terminal.payment.begin()
    assert (terminal.payment.state, terminal.desk.charged) == ("paid", [])


def test_who_leaves_before_the_amount_is_sent_is_charged_nothing(terminal: SimpleNamespace) -> None:
    """Neither while the phone's link is asked about, nor while the charge is written down."""
    waiting: list[Callable[[Any], None]] = []
    terminal.phone.ask_once = waiting.append
    terminal.payment.begin()
    assert terminal.payment.state == "starting"
    terminal.session.wipe()
    waiting[0](None)
    assert (terminal.payment.state, terminal.desk.charged) == ("", [])
    terminal.phone.ask_once = lambda then: then(None)
    gate: Future[Any] = Future()
    terminal.context.outbox.submit = lambda _: gate
    terminal.payment.begin()
    terminal.session.wipe()
    del terminal.context.outbox.submit
    gate.set_result(payments.begin(terminal.db, NUMBER, 2280, "trial", NOW))
    assert (terminal.desk.charged, outcomes(terminal), payments.unanswered(terminal.db)) == ([], [], None)


def test_an_order_that_is_not_confirmed_is_not_charged(terminal: SimpleNamespace) -> None:
    terminal.placed.due_cents = 0
    terminal.payment.begin()
    assert (terminal.payment.state, terminal.desk.charged) == ("", [])


def test_a_disk_that_holds_nothing_more_sends_nothing(terminal: SimpleNamespace) -> None:
    """What cannot be written down is not charged."""
    gate: Future[Any] = Future()
    terminal.context.outbox.submit = lambda _: gate
    terminal.payment.begin()
    gate.set_exception(OSError("full"))
    assert (terminal.payment.state, terminal.desk.charged) == ("away", [])


def test_the_hub_may_send_a_person(terminal: SimpleNamespace) -> None:
    """What the hub refuses to book is said: it does not fit, somebody looks at the money."""
    terminal.payment.begin()
    terminal.desk.says(ChargeAnswer(APPROVED))
    act = outbox.waiting(terminal.db, 1)[0]
    terminal.session.refreshed.emit()
    assert terminal.payment.state == "paid"
    outbox.answered(terminal.db, (CommandAnswer(id=act.id, outcome=Outcome.REFUSED, reason="already_paid"),))
    terminal.session.refreshed.emit()
    assert terminal.payment.state == "check"


def test_giving_up_and_choosing_reach_the_terminal(terminal: SimpleNamespace) -> None:
    """The terminal says itself what came of it; words that are no choice do nothing."""
    payment = terminal.payment
    payment.choose("approved")
    payment.cancel()
    payment.begin()
    payment.choose("free")
    assert payment.state == "charging"
    payment.cancel()
    assert payment.state == "stopping"
    assert terminal.desk.terminal.charge(a_charge()) == ChargeAnswer(CANCELLED)
    terminal.desk.says(ChargeAnswer(CANCELLED))
    payment.begin()
    payment.choose("declined")
    assert terminal.desk.terminal.charge(a_charge()) == ChargeAnswer(DECLINED)


def test_nobody_is_wiped_while_they_pay(terminal: SimpleNamespace) -> None:
    """The count begins when the terminal has answered."""
    terminal.now = 0.0
    idle = Idle(terminal.session, terminal.navigation, clock=lambda: terminal.now)
    terminal.payment.begin()
    terminal.now += 600
    idle.tick()
    assert (idle.warning, terminal.navigation.page) == (False, "PaymentTerminal")
    terminal.desk.says(ChargeAnswer(DECLINED))
    terminal.now += 59
    idle.tick()
    assert not idle.warning
    terminal.now += 1
    idle.tick()
    assert idle.warning


def test_without_a_terminal_there_is_nothing(terminal: SimpleNamespace) -> None:
    terminal.context.payment_desk = None
    bare = terminal.open()
    bare.begin()
    bare.ask_again()
    bare.cancel()
    bare.choose("approved")
    assert (bare.available, bare.test, bare.canAbort, bare.state) == (False, False, False, "")


@pytest.fixture
def fake() -> Iterator[FakeTerminal]:
    """A terminal on loopback that takes the money and hangs up."""
    with running() as made:
        made.mood = Mood(lost=True)
        yield made


def test_a_real_desk_writes_down_on_its_own_thread_and_believes_no_early_no(fake: FakeTerminal) -> None:
    """While somebody may still be paying, "not the last payment" proves nothing; an approval does."""
    seconds = [0.0]
    notes: list[ChargeAnswer] = []
    with PaymentDesk(CaisseAp("127.0.0.1", fake.port, 1, 20), 60, lambda: seconds[0]) as desk:
        assert desk.charge(a_charge(), notes.append).result(20) == LOST
        other = a_charge(mark="f" * 12)
        assert desk.recover(other, notes.append).result(20) == LOST
        seconds[0] = 60.0
        assert desk.recover(other, notes.append).result(20) == ChargeAnswer(CANCELLED)
        assert desk.recover(a_charge(), notes.append).result(20) == ChargeAnswer(APPROVED, "A00395")
    assert [note.outcome for note in notes] == [UNKNOWN, UNKNOWN, CANCELLED, APPROVED]
    assert fake.charged == [2280]
