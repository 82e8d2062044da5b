"""A scanner that types never writes into a field nor presses anything; a person's typing arrives whole and in order."""

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from app.settings import ScannerSection
from app.ui.wedge_filter import WedgeFilter

QML = b"""
import QtQuick
Window {
    property alias typed: field.text
    property int pressed: 0
    width: 200; height: 100; visible: true
    TextInput { id: field; focus: true; Keys.onReturnPressed: parent.Window.window.pressed += 1 }
}
"""
CODE = "9520004821070"
SCANNER_S, PERSON_S = 0.005, 0.15


@pytest.fixture
def desk(qapp: Any) -> Iterator[SimpleNamespace]:
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(QML, "")
    window = component.create()
    assert isinstance(window, QQuickWindow), component.errorString()
    window.requestActivate()
    qapp.processEvents()
    made = SimpleNamespace(window=window, now=100.0, codes=[])
    made.filter = WedgeFilter(window, ScannerSection(), clock=lambda: made.now)
    made.filter.scanned.connect(made.codes.append)
    yield made
    made.filter._expiry.stop()
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def strike(desk: SimpleNamespace, text: str, seconds: float) -> None:
    for char in text:
        desk.now += seconds
        key = Qt.Key.Key_Return if char == "\r" else Qt.Key(ord(char.upper()))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(desk.window, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, char))


def settle(desk: SimpleNamespace) -> None:
    desk.now += 0.04
    desk.filter._expire()


def typed(desk: SimpleNamespace) -> str:
    return str(desk.window.property("typed"))


def test_a_scanner_gives_a_code_and_types_nothing(desk: SimpleNamespace) -> None:
    strike(desk, CODE + "\r", SCANNER_S)
    settle(desk)
    assert (desk.codes, typed(desk), desk.window.property("pressed")) == ([CODE], "", 0)


def test_a_person_s_letters_all_arrive(desk: SimpleNamespace) -> None:
    strike(desk, "perceuse", PERSON_S)
    settle(desk)
    assert (desk.codes, typed(desk)) == ([], "perceuse")


def test_a_person_s_return_is_pressed(desk: SimpleNamespace) -> None:
    strike(desk, "tap\r", PERSON_S)
    settle(desk)
    assert (typed(desk), desk.window.property("pressed")) == ("tap", 1)


def test_a_scan_in_the_middle_of_typing_leaves_the_typing(desk: SimpleNamespace) -> None:
    strike(desk, "ab", PERSON_S)
    desk.now += PERSON_S
    strike(desk, CODE + "\r", SCANNER_S)
    desk.now += PERSON_S
    strike(desk, "cd", PERSON_S)
    settle(desk)
    assert (desk.codes, typed(desk)) == ([CODE], "abcd")


def test_garbage_of_ten_kilobytes_types_nothing(desk: SimpleNamespace) -> None:
    strike(desk, "x" * 10_000 + "\r", SCANNER_S)
    settle(desk)
    assert typed(desk) == ""
    assert len(desk.codes[0]) < 600
    strike(desk, CODE + "\r", SCANNER_S)
    assert desk.codes[1] == CODE


def test_keys_that_write_nothing_are_not_held(desk: SimpleNamespace) -> None:
    strike(desk, "ab", PERSON_S)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(
            desk.window, QKeyEvent(kind, Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier, "\b")
        )
    assert typed(desk) == "a"
