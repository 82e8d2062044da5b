"""Whatever can be pressed answers a finger, a keyboard and a screen reader alike, once each."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from app.cli.galleries.samples import PRESSABLES
from tests.gui.components.conftest import Stage

PAGE = "Item {{ property int presses: 0; {part} }}"


def put(stage: Stage, name: str, extra: str = "", **settings: object) -> tuple[QQuickItem, QQuickItem]:
    part = PRESSABLES[name].removesuffix("}") + f"; onClicked: parent.presses += 1; width: 600; {extra} }}"
    page = stage.put(PAGE.format(part=part), **settings)
    return page, page.childItems()[0]


@pytest.mark.parametrize("name", PRESSABLES)
def test_each_way_of_pressing_counts_once(stage: Stage, name: str) -> None:
    page, item = put(stage, name)
    stage.touch(item)
    assert page.property("presses") == 1
    item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(stage.view, Qt.Key.Key_Return)
    assert page.property("presses") == 2
    QTest.keyClick(stage.view, Qt.Key.Key_Space)
    assert page.property("presses") == 3
    interface = QAccessible.queryAccessibleInterface(item)
    assert interface is not None
    actions = interface.actionInterface()
    assert actions is not None
    actions.doAction(QAccessibleActionInterface.pressAction())
    assert page.property("presses") == 4


@pytest.mark.parametrize("name", PRESSABLES)
def test_each_says_its_name_and_is_large_enough(stage: Stage, name: str) -> None:
    for tablet, least in ((False, 64), (True, 56)):
        _, item = put(stage, name, tablet=tablet)
        interface = QAccessible.queryAccessibleInterface(item)
        assert interface is not None
        assert interface.text(QAccessible.Text.Name)
        assert item.height() >= least
        assert item.width() >= least


def test_a_disabled_button_does_nothing_and_says_why(stage: Stage) -> None:
    page, item = put(stage, "PrimaryButton", 'enabled: false; reason: "The printer is off"')
    stage.touch(item)
    interface = QAccessible.queryAccessibleInterface(item)
    assert interface is not None
    actions = interface.actionInterface()
    assert actions is not None
    actions.doAction(QAccessibleActionInterface.pressAction())
    assert page.property("presses") == 0
    assert interface.text(QAccessible.Text.Description) == "The printer is off"


def test_focus_by_keyboard_is_seen(stage: Stage) -> None:
    _, item = put(stage, "PrimaryButton")
    assert item.property("visualFocus") is False
    item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    assert item.property("visualFocus") is True
