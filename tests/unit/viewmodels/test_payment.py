"""The kiosk tells the truth about a payment by phone: what the hub said last, and when nobody can say."""

from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal

from app.domain.errors import RefusedError, UnreachableError
from app.domain.payments import Payment as Opened
from app.domain.payments import PaymentState
from app.viewmodels.payment import Payment
from tests.unit.viewmodels.terminal import make_terminal
from tests.unit.viewmodels.test_handover import Failing, told

NOW = datetime(2026, 11, 21, 14, 32, tzinfo=UTC)
NUMBER = "MM-0070-0018"


class Hub:
    """The live questions of this test: an answer, or the error that comes instead."""

    def __init__(self) -> None:
        """Wait for somebody to pay."""
        self.state = PaymentState.WAITING
        self.error: Exception | None = None
        self.opened = 0

    def open_payment(self, number: str) -> Opened:
        self.opened += 1
        return self._answer(number)

    def payment(self, payment_id: str) -> Opened:
        assert payment_id == "p1"
        return self._answer(NUMBER)

    def _answer(self, number: str) -> Opened:
        if self.error:
            raise self.error
        link = "HTTPS://SHOP.EXAMPLE.ORG/P/ABC" if self.state is PaymentState.WAITING else ""
        return Opened("p1", number, self.state, 2280, "EUR", link, NOW, test=True)


class Placed(QObject):
    """An order that was placed."""

    changed = Signal()
    number, paid = NUMBER, ""

    def set_paid(self, number: str) -> None:
        self.paid = number


@pytest.fixture
def terminal(tmp_path: Path, qapp: Any) -> SimpleNamespace:
    """A kiosk with an order on its screen."""
    del qapp
    made = make_terminal(tmp_path)
    made.hub, made.placed = Hub(), Placed()
    made.context.live, made.context.ask = Failing(made.hub), told
    made.context.now = lambda: NOW
    made.payment = Payment(made.session, made.navigation, made.placed)
    return made


def timer(payment: Any) -> Any:
    return payment._timer


def test_a_link_is_shown_and_asked_about_while_the_page_is(terminal: SimpleNamespace) -> None:
    payment = terminal.payment
    payment.begin()
    assert (payment.state, payment.code, terminal.navigation.page) == (
        "waiting", "HTTPS://SHOP.EXAMPLE.ORG/P/ABC", "Payment",
    )  # fmt: skip
    assert (payment.amount.replace("\xa0", " "), payment.until, payment.test) == ("22,80 €", "14\xa0h\xa032", True)
    assert timer(payment).isActive()
    terminal.navigation.back()
    assert not timer(payment).isActive()
    payment.begin()
    assert (terminal.hub.opened, timer(payment).isActive()) == (1, True)


def test_the_answer_ends_the_asking(terminal: SimpleNamespace) -> None:
    payment = terminal.payment
    payment.begin()
    terminal.hub.state = PaymentState.PAID
    timer(payment).timeout.emit()
    assert (payment.state, payment.code, timer(payment).isActive()) == ("paid", "", False)
    assert terminal.placed.paid == NUMBER
    payment.begin()
    assert terminal.hub.opened == 1


@pytest.mark.parametrize("word", ["declined", "cancelled", "expired"])
def test_what_came_to_nothing_can_be_tried_again(terminal: SimpleNamespace, word: str) -> None:
    payment = terminal.payment
    payment.begin()
    terminal.hub.state = PaymentState(word)
    timer(payment).timeout.emit()
    assert (payment.state, payment.code) == (word, "")
    terminal.hub.state = PaymentState.WAITING
    payment.begin()
    assert (terminal.hub.opened, payment.state) == (2, "waiting")


def test_offline_is_said_and_ends_by_itself(terminal: SimpleNamespace) -> None:
    payment = terminal.payment
    terminal.hub.error = UnreachableError()
    payment.begin()
    assert (payment.state, payment.offline, payment.code) == ("", True, "")
    terminal.hub.error = None
    payment.begin()
    terminal.hub.error = UnreachableError()
    timer(payment).timeout.emit()
    assert (payment.state, payment.offline, payment.code != "", timer(payment).isActive()) == (
        "waiting", True, True, True,
    )  # fmt: skip
    terminal.hub.error, terminal.hub.state = None, PaymentState.PAID
    timer(payment).timeout.emit()
    assert (payment.state, payment.offline) == ("paid", False)


def test_a_refusal_leads_to_the_till(terminal: SimpleNamespace) -> None:
    terminal.hub.error = RefusedError("not_offered")
    terminal.payment.begin()
    assert (terminal.payment.state, terminal.payment.offline) == ("refused", False)


def test_the_wipe_and_another_order_forget_it(terminal: SimpleNamespace) -> None:
    payment = terminal.payment
    payment.begin()
    terminal.session.wipe()
    assert (payment.state, payment.code, payment.amount, timer(payment).isActive()) == ("", "", "", False)
    payment.begin()
    terminal.placed.number = "MM-0070-0026"
    terminal.placed.changed.emit()
    assert payment.state == ""
