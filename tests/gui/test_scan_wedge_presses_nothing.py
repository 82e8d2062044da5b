"""Whatever a scanner types with real keys, it writes into no field, presses no button, moves no focus, is no shortcut.

And whatever a person does with the keyboard still works.
"""

from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMetaObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from app.scanning.layouts import FRENCH_ON_US, US_ON_FRENCH
from app.settings import ScannerSection
from app.ui.setup_keys import SetupKeys
from app.ui.wedge_filter import WedgeFilter

QML = b"""
import QtQuick
Window {
    id: root
    property alias typed: field.text
    property int clicks: 0
    property int shortcuts: 0
    property string keys: ""
    property bool inField: field.activeFocus
    property bool onButton: button.activeFocus
    width: 200; height: 100; visible: true
    function toButton() { button.forceActiveFocus() }
    function toField() { field.forceActiveFocus() }
    Shortcut { sequence: "Ctrl+B"; onActivated: root.shortcuts += 1 }
    Shortcut { sequence: "F5"; onActivated: root.shortcuts += 1 }
    TextInput {
        id: field
        focus: true
        activeFocusOnTab: true
        Keys.onPressed: event => { root.keys += event.key + " " }
    }
    Item {
        id: button
        activeFocusOnTab: true
        Keys.onReturnPressed: root.clicks += 1
        Keys.onSpacePressed: root.clicks += 1
    }
}
"""
CODE = "9520004821070"
LINK = "https://id.comptoir.example/01/09520004821070"
GAP, PERSON, PAUSE = 0.005, 0.15, 0.4
NONE, CONTROL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
Key = Qt.Key
Press = tuple[Key, Qt.KeyboardModifier]


@pytest.fixture
def desks(qapp: Any) -> Iterator[Callable[..., SimpleNamespace]]:
    """Return a maker of windows with a field, a button and shortcuts, the scanner configured as told."""
    made: list[SimpleNamespace] = []
    engine = QQmlEngine()

    def make(**scanner: Any) -> SimpleNamespace:
        component = QQmlComponent(engine)
        component.setData(QML, "")
        window = component.create()
        assert isinstance(window, QQuickWindow), component.errorString()
        window.requestActivate()
        qapp.processEvents()
        desk = SimpleNamespace(window=window, now=100.0, codes=[], component=component)
        desk.filter = WedgeFilter(window, ScannerSection(**scanner), clock=lambda: desk.now)
        desk.filter.scanned.connect(desk.codes.append)
        made.append(desk)
        return desk

    yield make
    for desk in made:
        desk.filter._expiry.stop()
        desk.window.close()
        desk.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press(desk: SimpleNamespace, key: Key, modifiers: Qt.KeyboardModifier = NONE, gap: float = GAP) -> None:
    """Press and release a key through the platform's own path, shortcuts included."""
    desk.now += gap
    QTest.keyClick(desk.window, key, modifiers)


def write(desk: SimpleNamespace, text: str, gap: float = GAP) -> None:
    """Strike characters; Enter is a carriage return, Tab a tab."""
    for char in text:
        desk.now += gap
        key = {"\r": Key.Key_Return, "\t": Key.Key_Tab}.get(char)
        if key is None:
            QTest.keyClick(desk.window, ord(char))
        else:
            QTest.keyClick(desk.window, key)


def send(desk: SimpleNamespace, text: str, gap: float = GAP, key: int = 0) -> None:
    """Send characters that no key of this platform gives, as a terminal of another layout would."""
    for char in text:
        desk.now += gap
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(desk.window, QKeyEvent(kind, key, NONE, char))


def settle(desk: SimpleNamespace) -> None:
    desk.now += 0.151
    desk.filter._due = desk.now
    desk.filter._expire()


def state(desk: SimpleNamespace) -> tuple[list[str], str, int, int, bool]:
    """Return codes, the field's text, clicks, shortcuts, and whether the field has the focus."""
    values = (desk.window.property(name) for name in ("typed", "clicks", "shortcuts", "inField"))
    return (desk.codes, *values)


def untouched(code: str = CODE, *, in_field: bool = True) -> tuple[list[str], str, int, int, bool]:
    return ([code], "", 0, 0, in_field)


@pytest.mark.parametrize("end", ["\r", "\t", "\r\r", ""])
@pytest.mark.parametrize("code", [CODE, LINK, "CMP1:L:2950408155209"])
def test_a_burst_into_a_field_writes_nothing(desks: Any, code: str, end: str) -> None:
    """Whatever it ends with; Tab leaves the focus where it is."""
    desk = desks()
    write(desk, code + end)
    settle(desk)
    assert state(desk) == untouched(code)


@pytest.mark.parametrize("end", ["\r", "\t", " \r"])
def test_a_burst_onto_a_button_presses_nothing(desks: Any, end: str) -> None:
    """Neither its Enter nor a blank in it."""
    desk = desks()
    QMetaObject.invokeMethod(desk.window, "toButton")
    write(desk, CODE + end)
    settle(desk)
    assert state(desk)[1:] == ("", 0, 0, False)
    assert [code.strip() for code in desk.codes] == [CODE]
    assert desk.window.property("onButton")


@pytest.mark.parametrize(
    "extra",
    [(Key.Key_F5, NONE), (Key.Key_B, CONTROL), (Key.Key_Escape, NONE), (Key.Key_Backspace, NONE), (Key.Key_V, CONTROL),
     (Key.Key_F4, ALT), (Key.Key_Left, NONE), (Key.Key_Home, NONE), (Key.Key_Delete, NONE)],
)  # fmt: skip
@pytest.mark.parametrize("where", [1, 4, 12, 13])
def test_keys_inside_and_behind_a_code_do_nothing(desks: Any, extra: Press, where: int) -> None:
    """Function keys, commands, arrows: no shortcut, nothing deleted, nothing pasted; the code is whole."""
    desk = desks()
    write(desk, "ab", PERSON)
    settle(desk)
    QGuiApplication.clipboard().setText("pasted")
    write(desk, CODE[:where])
    press(desk, *extra)
    write(desk, CODE[where:] + "\r")
    settle(desk)
    assert state(desk) == ([CODE], "ab", 0, 0, True)


@pytest.mark.parametrize(
    "before", [(Key.Key_Escape, NONE), (Key.Key_F12, NONE), (Key.Key_Home, NONE), (Key.Key_A, CONTROL)]
)
def test_keys_before_a_code_do_nothing(desks: Any, before: Press) -> None:
    """What some scanners send ahead of a code."""
    desk = desks()
    press(desk, *before)
    write(desk, CODE + "\r")
    settle(desk)
    assert state(desk) == untouched()
    assert desk.window.property("keys").replace(f"{int(Key.Key_Control)} ", "") == ""


def test_a_slow_scanner_with_its_prefix(desks: Any) -> None:
    """Gaps of 40 to 60 ms."""
    desk = desks(prefix="~", max_gap_ms=80)
    for number, char in enumerate("~" + CODE + "\r"):
        write(desk, char, 0.04 + number % 3 * 0.01)
    settle(desk)
    assert state(desk) == untouched()


def test_a_wireless_scanner_in_pieces(desks: Any) -> None:
    """Groups of characters at once, with pauses between them."""
    desk = desks()
    for start in range(0, 12, 6):
        desk.now += 0.12
        write(desk, CODE[start : start + 6], 0.001)
    write(desk, CODE[12:] + "\r", 0.09)
    settle(desk)
    assert state(desk) == untouched()


def test_the_timer_gives_back_what_a_person_typed(desks: Any, qtbot: Any) -> None:
    """The clock of the machine, not of the test: one letter shows up by itself."""
    desk = desks()
    QTest.keyClick(desk.window, ord("a"))
    desk.now += 0.05
    qtbot.waitUntil(lambda: desk.window.property("typed") == "a", timeout=2000)


def test_two_keys_at_once_and_a_key_held_down_are_a_person_s(desks: Any) -> None:
    """Rolling over two keys; auto-repeat writes and stops."""
    desk = desks()
    write(desk, "ab", 0.01)
    settle(desk)
    desk.now += PAUSE
    QTest.keyPress(desk.window, Key.Key_X)
    for _ in range(4):
        desk.now += 0.03
        event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_X, NONE, "x", autorep=True)
        QCoreApplication.sendEvent(desk.window, event)
    QTest.keyRelease(desk.window, Key.Key_X)
    settle(desk)
    assert state(desk) == ([], "abxxxxx", 0, 0, True)


def test_repeats_of_a_scanner_s_key_write_nothing(desks: Any) -> None:
    """A stalled screen makes the system believe that a key is held."""
    desk = desks()
    write(desk, CODE[:8])
    for _ in range(5):
        desk.now += 0.03
        event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_8, NONE, "8", autorep=True)
        QCoreApplication.sendEvent(desk.window, event)
    write(desk, CODE[8:] + "\r")
    settle(desk)
    assert state(desk) == untouched()


def test_a_person_s_commands_work(desks: Any) -> None:
    """Backspace, arrows, Ctrl+A, Tab, Enter on a button, and shortcuts."""
    desk = desks()
    write(desk, "abc", PERSON)
    press(desk, Key.Key_Backspace, gap=PERSON)
    press(desk, Key.Key_Left, gap=PERSON)
    write(desk, "X", PERSON)
    settle(desk)
    assert state(desk) == ([], "aXb", 0, 0, True)
    press(desk, Key.Key_F5, gap=PERSON)
    settle(desk)
    assert desk.window.property("shortcuts") == 1
    press(desk, Key.Key_Tab, gap=PERSON)
    settle(desk)
    assert desk.window.property("onButton")
    press(desk, Key.Key_Return, gap=PERSON)
    settle(desk)
    assert desk.window.property("clicks") == 1


def test_what_input_methods_write_arrives(desks: Any) -> None:
    """Characters without a key of their own, several in one event, dead keys put together: a person's."""
    desk = desks()
    send(desk, "ê", PERSON)
    desk.now += PERSON
    event = QKeyEvent(QEvent.Type.KeyPress, 0, NONE, "東京")
    QCoreApplication.sendEvent(desk.window, event)
    settle(desk)
    assert state(desk) == ([], "ê東京", 0, 0, True)


@pytest.mark.skipif("sys.platform == 'win32'", reason="Windows puts numbers together by itself")
def test_alt_and_the_number_pad(desks: Any) -> None:
    """Scanners that send every character as Alt and its number are understood, and write nothing."""
    desk = desks()
    keypad = ALT | Qt.KeyboardModifier.KeypadModifier
    for char in CODE:
        desk.now += GAP
        QTest.keyPress(desk.window, Key.Key_Alt)
        for digit in f"{ord(char):03d}":
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QCoreApplication.sendEvent(desk.window, QKeyEvent(kind, ord(digit), keypad, digit))
        QTest.keyRelease(desk.window, Key.Key_Alt)
    write(desk, "\r")
    settle(desk)
    assert state(desk) == untouched()


@pytest.mark.parametrize("layout", ["auto", "us-on-fr"])
@pytest.mark.parametrize("code", [CODE, LINK, "CMP1:L:2950408155209"])
def test_a_us_scanner_on_a_french_terminal(desks: Any, code: str, layout: str) -> None:
    """Found out, or as configured."""
    back = {ord(str(meant)): chr(typed) for typed, meant in US_ON_FRENCH.items()}
    desk = desks(layout=layout)
    send(desk, code.translate(back))
    press(desk, Key.Key_Return)
    settle(desk)
    assert state(desk) == untouched(code)


@pytest.mark.parametrize("layout", ["auto", "fr-on-us"])
def test_a_french_scanner_on_a_us_terminal(desks: Any, layout: str) -> None:
    """The other way round."""
    back = {ord(str(meant)): chr(typed) for typed, meant in FRENCH_ON_US.items()}
    desk = desks(layout=layout)
    send(desk, LINK.translate(back))
    press(desk, Key.Key_Return)
    settle(desk)
    assert state(desk) == untouched(LINK)


def test_altgr_of_a_french_scanner(desks: Any) -> None:
    """Its @ is AltGr and 0: Alt and 0 on a US terminal."""
    desk = desks(layout="fr-on-us")
    send(desk, "Q^@)")
    press(desk, Key.Key_0, ALT)
    send(desk, "q^@)")
    press(desk, Key.Key_Return)
    settle(desk)
    assert desk.codes == ["A620@a620"]


@pytest.mark.parametrize("key", [Key.Key_BracketRight, Key.Key_Dollar])
def test_fnc1_comes_as_ctrl_and_bracket(desks: Any, key: Key) -> None:
    """On a US terminal Ctrl+], on a French one the same key is Ctrl+$."""
    desk = desks()
    write(desk, "0109520004821070")
    desk.now += GAP
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(desk.window, QKeyEvent(kind, key, CONTROL, ""))
    write(desk, "10AB\r")
    settle(desk)
    assert state(desk) == untouched("0109520004821070\x1d10AB")


def test_holding_the_keys_of_the_set_up_page_still_works(desks: Any, qtbot: Any) -> None:
    """Keys that are held are given back as held: their release is not made up."""
    desk = desks()
    keys = SetupKeys(desk.window)
    keys._holding.setInterval(50)
    held: list[bool] = []
    keys.held.connect(lambda: held.append(True))
    modifiers = CONTROL | Qt.KeyboardModifier.ShiftModifier
    QTest.keyPress(desk.window, Key.Key_F12, modifiers)
    settle(desk)
    qtbot.waitUntil(lambda: bool(held), timeout=2000)
    QTest.keyRelease(desk.window, Key.Key_F12, modifiers)
