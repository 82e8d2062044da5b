"""A payment terminal is charged once: what is lost is asked for, what is not certain is unknown, nothing is guessed."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from app.device.payments import make_payment_terminal
from app.device.payments.caisse_ap import CaisseAp
from app.device.payments.trial import CHOICES, TrialTerminal
from app.domain.payments import ChargeAnswer, ChargeOutcome
from app.hub.doors import free_port
from app.settings import ConfigError, PaymentTerminalSection
from tests.payment_terminal import FakeTerminal, Mood, a_charge, running, written

APPROVED, DECLINED, CANCELLED, AWAY, UNKNOWN = ChargeOutcome
PAID = ChargeAnswer(APPROVED, "A00395")
LOST = ChargeAnswer(UNKNOWN, final=False)


@pytest.fixture
def fake() -> Iterator[FakeTerminal]:
    """A terminal on loopback that approves."""
    with running() as made:
        yield made


def beside(fake: FakeTerminal, timeout_s: float = 20) -> CaisseAp:
    """Return the adapter that talks to it."""
    return CaisseAp("127.0.0.1", fake.port, 7, timeout_s)


def test_the_amount_is_sent_as_the_protocol_wants_it_and_approved(fake: FakeTerminal) -> None:
    """Version, till, amount in cents, debit, euro, an answer at the end, and the charge's own reference."""
    assert beside(fake).charge(a_charge()) == PAID
    assert fake.asked == [
        {
            "CZ": "0300", "CJ": "012345678901", "CA": "07", "CD": "0", "CB": "2280", "CE": "978", "CH": "0A1B2C3D4E5F",
            "BA": "0",
        }
    ]  # fmt: skip
    assert beside(fake).charge(a_charge(cents=5)) == PAID
    assert fake.asked[1]["CB"] == "05"


@pytest.mark.parametrize(
    ("detail", "outcome"),
    [
        ("04", DECLINED), ("05", DECLINED), ("07", DECLINED), ("", DECLINED), ("99", DECLINED), ("06", CANCELLED),
        ("08", CANCELLED), ("11", CANCELLED), ("09", AWAY), ("13", AWAY),
    ],
)  # fmt: skip
def test_not_done_is_told_by_its_reason(fake: FakeTerminal, detail: str, outcome: ChargeOutcome) -> None:
    """Refused, given up, or a terminal that takes no payment of ours: in all cases no money has moved."""
    fake.mood = Mood(status="01", detail=detail)
    assert beside(fake).charge(a_charge()) == ChargeAnswer(outcome)
    assert fake.charged == []


@pytest.mark.parametrize("pieces", [1, 3, 7])
def test_an_answer_in_pieces_is_put_together(fake: FakeTerminal, pieces: int) -> None:
    fake.mood = Mood(pieces=pieces)
    assert beside(fake).charge(a_charge()) == PAID


@pytest.mark.parametrize(
    "raw", [b"", b"HTTP/1.1 200 OK\r\n\r\n", b"AE", b"AE00210", b"AE00211", written({"AE": "10", "CB": "0100"})]
)
def test_garbage_is_never_taken_for_paid_nor_for_unpaid(fake: FakeTerminal, raw: bytes) -> None:
    """Nothing, a page, half a field, an approval without an amount, or of another one: nobody knows yet."""
    fake.mood = Mood(raw=raw)
    assert beside(fake).charge(a_charge()) == LOST


@pytest.mark.parametrize("over", [{"CB": "2281"}, {"CE": "840"}])
def test_another_amount_or_currency_is_not_paid(fake: FakeTerminal, over: dict[str, str]) -> None:
    fake.mood = Mood(over=over)
    assert beside(fake).charge(a_charge()) == LOST


def test_a_terminal_that_is_not_there_is_away(fake: FakeTerminal) -> None:
    """Nothing was sent, so nobody has to wonder."""
    nowhere = CaisseAp("127.0.0.1", free_port(), 1, 20)
    assert nowhere.charge(a_charge()) == ChargeAnswer(AWAY)
    assert (nowhere.look(), beside(fake).look(), fake.asked) == (False, True, [])
    assert nowhere.recover(a_charge()) == LOST


def test_a_lost_answer_is_found_again_and_charges_nothing(fake: FakeTerminal) -> None:
    """It took the money and hung up: the last payment has our reference, which the question does not tell."""
    fake.mood = Mood(lost=True)
    terminal = beside(fake)
    assert terminal.charge(a_charge()) == LOST
    assert terminal.recover(a_charge()) == PAID
    assert fake.charged == [2280]
    assert set(fake.asked[1]) == {"CZ", "CJ", "CA", "CD"}


def test_another_payment_was_the_last_so_this_one_came_to_nothing(fake: FakeTerminal) -> None:
    terminal = beside(fake)
    terminal.charge(a_charge(mark="aaaaaaaaaaaa"))
    assert terminal.recover(a_charge()) == ChargeAnswer(CANCELLED)


@pytest.mark.parametrize(("mood", "first"), [(Mood(forgetful=True), True), (Mood(), False)])
def test_a_terminal_that_cannot_tell_leaves_it_to_a_person(fake: FakeTerminal, mood: Mood, *, first: bool) -> None:
    """One that keeps no references, or has no last payment: unknown for good, never a guess."""
    fake.mood = mood
    if first:
        beside(fake).charge(a_charge())
    assert beside(fake).recover(a_charge()) == ChargeAnswer(UNKNOWN)


def test_silence_ends_after_the_time_that_was_set(fake: FakeTerminal) -> None:
    fake.mood = Mood(hold=True)
    assert beside(fake, 0.2).charge(a_charge()) == LOST


def test_the_end_of_the_program_lets_go_of_a_charge(fake: FakeTerminal) -> None:
    """Who closes the program does not wait for a customer at the terminal."""
    fake.mood = Mood(hold=True)
    terminal = beside(fake, 600)
    with ThreadPoolExecutor() as threads:
        answer = threads.submit(terminal.charge, a_charge())
        assert fake.begun.wait(20)
        terminal.stop()
        assert answer.result(20) == LOST
    assert terminal.charge(a_charge()) == LOST


@pytest.mark.parametrize("choice", CHOICES)
def test_the_test_terminal_does_what_it_is_told(choice: ChargeOutcome) -> None:
    """A lost answer is an approval that is found again."""
    terminal = TrialTerminal(20)
    terminal.choose(choice)
    answer = terminal.charge(a_charge())
    assert answer.outcome is choice
    assert answer.final is (choice is not UNKNOWN)
    told = terminal.recover(a_charge())
    assert told.outcome is (APPROVED if choice is UNKNOWN else choice)


def test_the_test_terminal_gives_up_when_asked_and_when_nobody_chooses() -> None:
    terminal = TrialTerminal(0.01)
    assert terminal.charge(a_charge()) == ChargeAnswer(CANCELLED)
    terminal.abort()
    assert terminal.charge(a_charge()) == ChargeAnswer(CANCELLED)
    terminal.stop()
    assert terminal.charge(a_charge(mark="bbbbbbbbbbbb")) == LOST
    assert terminal.recover(a_charge(mark="bbbbbbbbbbbb")) == ChargeAnswer(CANCELLED)


def test_the_settings_choose_the_terminal() -> None:
    kinds = (PaymentTerminalSection(kind="trial"), PaymentTerminalSection(kind="caisse_ap", host="127.0.0.1"))
    made = [make_payment_terminal(kind) for kind in kinds]
    assert [(one.protocol, one.test) for one in made] == [("trial", True), ("caisse_ap", False)]
    assert made[0].look()
    with pytest.raises(ConfigError):
        make_payment_terminal(PaymentTerminalSection())
    with pytest.raises(ValueError, match="host says where"):
        PaymentTerminalSection(kind="caisse_ap")
