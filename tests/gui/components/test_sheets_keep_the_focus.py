"""A modal sheet holds the keyboard focus, closes on Escape, and a PIN is never spoken."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.gui.components.conftest import Stage, everything, named, spoken

PAGE = """
Item {
    width: 1080; height: 1920
    property int closings: 0
    PrimaryButton { objectName: "behind"; text: "Behind" }
    SheetPopup {
        objectName: "sheet"; opened: true; title: "Language"
        onCloseRequested: parent.closings += 1
        PrimaryButton { objectName: "first"; text: "One" }
        SecondaryButton { objectName: "second"; text: "Two" }
    }
}
"""


def test_tab_stays_inside_and_escape_asks_to_close(stage: Stage) -> None:
    page = stage.put(PAGE)
    seen = set()
    for _ in range(7):
        QTest.keyClick(stage.view, Qt.Key.Key_Tab)
        QGuiApplication.processEvents()
        focused = stage.view.activeFocusItem()
        assert focused is not None
        seen.add(focused.objectName())
    assert {"first", "second"} <= seen
    assert "behind" not in seen
    QTest.keyClick(stage.view, Qt.Key.Key_Escape)
    assert page.property("closings") == 1


def test_a_touch_outside_asks_to_close_and_reaches_nothing_behind(stage: Stage) -> None:
    page = stage.put(PAGE)
    QTest.mouseClick(stage.view, Qt.MouseButton.LeftButton, pos=named(page, "behind").position().toPoint())
    assert page.property("closings") == 1


def test_a_pin_is_told_once_and_never_spoken(stage: Stage) -> None:
    page = stage.put(
        'Item { property string pin: ""; PinPad { objectName: "pad"; onCompleted: pin => parent.pin = pin } }'
    )
    pad = named(page, "pad")
    for digit in "47":
        stage.touch(named(page, f"pin{digit}"))
    pad.forceActiveFocus()
    QTest.keyClick(stage.view, Qt.Key.Key_1)
    QTest.keyClick(stage.view, Qt.Key.Key_2)
    assert page.property("pin") == "4712"
    assert "4712" not in spoken(pad)
    assert all(item.property("text") != "4712" for item in everything(page))
