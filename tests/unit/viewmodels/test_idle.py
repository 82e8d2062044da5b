"""When nobody is there any more: a warning that can be extended, then a wipe; nothing on an untouched start page."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject

from app.domain.baskets import Basket, BasketLine
from app.viewmodels.idle import Idle
from tests.unit.viewmodels.terminal import make_terminal

AFTER, WARNING, CONFIRMATION = 60, 20, 40


@pytest.fixture
def terminal(tmp_path: Path, qapp: Any) -> SimpleNamespace:
    del qapp
    idle = {"after_s": AFTER, "warning_s": WARNING, "confirmation_s": CONFIRMATION}
    made = make_terminal(tmp_path, idle=idle)
    made.now = 1000.0
    made.idle = Idle(made.session, made.navigation, clock=lambda: made.now)
    return made


def pass_time(terminal: SimpleNamespace, seconds: float) -> None:
    terminal.now += seconds
    terminal.idle.tick()


def test_a_session_that_is_left_is_warned_then_wiped(terminal: SimpleNamespace) -> None:
    terminal.navigation.go("Home")
    terminal.session.setTextScale(2.0)
    pass_time(terminal, AFTER - 1)
    assert not terminal.idle.warning
    pass_time(terminal, 1)
    assert (terminal.idle.warning, terminal.idle.secondsLeft) == (True, WARNING)
    pass_time(terminal, WARNING - 0.5)
    assert (terminal.idle.warning, terminal.idle.secondsLeft) == (True, 1)
    pass_time(terminal, 0.5)
    assert (terminal.idle.warning, terminal.idle.secondsLeft) == (False, 0)
    assert (terminal.navigation.page, terminal.session.textScale) == ("Attract", 1.0)


def test_a_touch_during_the_warning_goes_on(terminal: SimpleNamespace) -> None:
    terminal.navigation.go("Home")
    pass_time(terminal, AFTER + WARNING - 1)
    terminal.idle.stir()
    assert not terminal.idle.warning
    pass_time(terminal, AFTER - 1)
    assert (terminal.idle.warning, terminal.navigation.page) == (False, "Home")


@pytest.mark.parametrize("kind", [QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress])
def test_touches_and_keys_are_signs_of_life(terminal: SimpleNamespace, kind: QEvent.Type) -> None:
    terminal.navigation.go("Home")
    pass_time(terminal, AFTER - 1)
    assert not terminal.idle.eventFilter(QObject(), QEvent(kind))
    pass_time(terminal, 1)
    assert not terminal.idle.warning


def test_a_finger_on_the_warning_presses_nothing_below(terminal: SimpleNamespace, qapp: Any) -> None:
    terminal.navigation.go("Home")
    pass_time(terminal, AFTER)
    terminal.idle.eventFilter(QObject(), QEvent(QEvent.Type.TouchBegin))
    pass_time(terminal, AFTER)
    assert terminal.idle.warning
    terminal.idle.eventFilter(QObject(), QEvent(QEvent.Type.TouchEnd))
    assert terminal.idle.warning
    qapp.processEvents()
    assert (terminal.idle.warning, terminal.navigation.page) == (False, "Home")


def test_a_change_of_page_is_a_sign_of_life(terminal: SimpleNamespace) -> None:
    terminal.navigation.go("Home")
    pass_time(terminal, AFTER)
    terminal.navigation.go("Search")
    assert not terminal.idle.warning


def test_an_untouched_start_page_stays(terminal: SimpleNamespace) -> None:
    wiped: list[int] = []
    terminal.session.wiped.connect(lambda: wiped.append(1))
    pass_time(terminal, 10 * AFTER)
    assert (terminal.idle.warning, wiped) == (False, [])


@pytest.mark.parametrize("change", ["language", "size", "contrast", "reach", "basket"])
def test_what_was_changed_on_the_start_page_is_reset(terminal: SimpleNamespace, change: str) -> None:
    session = terminal.session
    {
        "language": lambda: session.setLocale("en"),
        "size": lambda: session.setTextScale(1.5),
        "contrast": lambda: session.setContrast(True),
        "reach": lambda: session.setReach(True),
        "basket": lambda: session.set_basket(Basket().add(BasketLine("v1", "p1", "Perceuse", "", "", 8990))),
    }[change]()
    pass_time(terminal, AFTER)
    assert terminal.idle.warning
    pass_time(terminal, WARNING)
    assert (session.locale, session.textScale, session.contrast, session.reach) == ("fr", 1.0, False, False)
    assert session.basketCount == 0


def test_the_confirmation_counts_down_from_the_start(terminal: SimpleNamespace) -> None:
    terminal.navigation.go("Confirmation")
    pass_time(terminal, 5)
    assert (terminal.idle.warning, terminal.idle.secondsLeft) == (False, CONFIRMATION + WARNING - 5)
    pass_time(terminal, CONFIRMATION - 5)
    assert (terminal.idle.warning, terminal.idle.secondsLeft) == (True, WARNING)


def test_somebody_who_has_finished_need_not_wait(terminal: SimpleNamespace) -> None:
    terminal.navigation.go("Home")
    terminal.idle.end()
    assert terminal.navigation.page == "Attract"


def test_a_clock_that_stood_still_wipes_at_once(terminal: SimpleNamespace) -> None:
    terminal.navigation.go("Home")
    pass_time(terminal, 86_400)
    assert terminal.navigation.page == "Attract"
