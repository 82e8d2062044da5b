"""The set-up opens by keys that are held for two seconds, and by nothing that a scanner can type."""

from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWindow
from PySide6.QtTest import QSignalSpy, QTest

from app.ui import setup_keys
from app.ui.setup_keys import BOTH, SetupKeys

F12, PRESS, RELEASE = Qt.Key.Key_F12, QEvent.Type.KeyPress, QEvent.Type.KeyRelease
HOLD_MS = 60
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(qapp: Any, monkeypatch: pytest.MonkeyPatch) -> QWindow:
    del qapp
    monkeypatch.setattr(setup_keys, "HOLD_MS", HOLD_MS)
    return QWindow()


def send(window: QWindow, kind: QEvent.Type, key: int, mods: Qt.KeyboardModifier, *, repeat: bool = False) -> None:
    QCoreApplication.sendEvent(window, QKeyEvent(kind, key, mods, "", repeat))


def held(window: QWindow) -> QSignalSpy:
    keys = SetupKeys(window)
    return QSignalSpy(keys.held)


def test_held_long_enough_they_open(window: QWindow) -> None:
    spy = held(window)
    send(window, PRESS, F12, BOTH)
    for _ in range(3):
        send(window, RELEASE, F12, BOTH, repeat=True)
        send(window, PRESS, F12, BOTH, repeat=True)
    assert spy.count() == 0
    assert spy.wait(1000)
    assert spy.count() == 1


@pytest.mark.parametrize("key", [F12, Qt.Key.Key_Control, Qt.Key.Key_A])
def test_let_go_or_joined_by_another_key_they_do_not(window: QWindow, key: Qt.Key) -> None:
    spy = held(window)
    send(window, PRESS, F12, BOTH)
    send(window, RELEASE if key != Qt.Key.Key_A else PRESS, key, BOTH)
    QTest.qWait(HOLD_MS * 3)
    assert spy.count() == 0


@pytest.mark.parametrize("mods", [NONE, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier])
def test_all_three_are_needed(window: QWindow, mods: Qt.KeyboardModifier) -> None:
    spy = held(window)
    send(window, PRESS, F12, mods)
    QTest.qWait(HOLD_MS * 3)
    assert spy.count() == 0


def test_a_window_that_loses_the_keyboard_counts_as_let_go(window: QWindow) -> None:
    spy = held(window)
    send(window, PRESS, F12, BOTH)
    QCoreApplication.sendEvent(window, QFocusEvent(QEvent.Type.FocusOut))
    QTest.qWait(HOLD_MS * 3)
    assert spy.count() == 0


def test_a_scanner_that_types_the_keys_opens_nothing(window: QWindow) -> None:
    """Keyboard emulation presses and releases each key at once, however often."""
    spy = held(window)
    for _ in range(20):
        send(window, PRESS, F12, BOTH)
        send(window, RELEASE, F12, BOTH)
    QTest.qWait(HOLD_MS * 3)
    assert spy.count() == 0
