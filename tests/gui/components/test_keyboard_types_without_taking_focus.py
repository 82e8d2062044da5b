"""Our keyboard writes where the cursor is; the field keeps the focus all the while."""

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.gui.components.conftest import Stage, everything, named

FORM = """
Item {
    width: 1080; height: 1920
    property string changed: ""
    property bool hidden: false
    BigField {
        id: field; objectName: "field"; label: "E-mail"; width: 984; focus: true
        onEdited: text => parent.changed = text
    }
    Keyboard {
        objectName: "keyboard"; anchors.bottom: parent.bottom; width: parent.width
        layout: "%s"; language: "%s"; suggestions: ["@example.org"]
        onKeyPressed: text => field.insertText(text)
        onBackspace: field.backspace()
        onSuggestionChosen: text => field.insertText(text)
        onHide: parent.hidden = true
    }
}
"""


def form(stage: Stage, layout: str = "text", language: str = "fr") -> QQuickItem:
    page = stage.put(FORM % (layout, language))
    named(page, "fieldInput").forceActiveFocus()
    return page


def press(stage: Stage, page: QQuickItem, *codes: str) -> None:
    for code in codes:
        stage.touch(named(page, f"key{code}"))


def text(page: QQuickItem) -> str:
    value = named(page, "field").property("text")
    assert isinstance(value, str)
    return value


def test_letters_land_in_the_field_that_keeps_its_focus(stage: Stage) -> None:
    page = form(stage, "email")
    press(stage, page, "l", "e", "a", "x", "{back}", ".", "b")
    stage.touch(named(page, "suggestion0"))
    assert text(page) == "lea.b@example.org"
    assert page.property("changed") == "lea.b@example.org"
    assert named(page, "fieldInput").hasActiveFocus()


def test_a_hardware_keyboard_works_too(stage: Stage) -> None:
    page = form(stage)
    QTest.keyClick(stage.view, Qt.Key.Key_Z)
    QTest.keyClick(stage.view, Qt.Key.Key_O)
    QTest.keyClick(stage.view, Qt.Key.Key_Backspace)
    assert text(page) == "z"


def test_shift_is_for_one_letter_and_twice_for_all(stage: Stage) -> None:
    page = form(stage)
    press(stage, page, "{shift}", "a", "a", "{shift}", "{shift}", "b", "b")
    assert text(page) == "AaBB"


def test_accents_are_one_touch_away(stage: Stage) -> None:
    page = form(stage)
    press(stage, page, "{symbols}", "é", "{abc}", "t")
    assert text(page) == "ét"


def test_a_long_press_offers_accents(stage: Stage) -> None:
    page = form(stage)
    key = named(page, "keye")
    key.pressAndHold.emit()  # type: ignore[attr-defined]
    stage.touch(named(page, "suggestion1"))
    assert text(page) == "è"


def test_each_language_has_its_own_keys(stage: Stage) -> None:
    for language, letter in (("fr", "a"), ("en", "q"), ("de", "q")):
        page = form(stage, "text", language)
        keys = [item for item in everything(page) if item.objectName().startswith("key")]
        codes = [item.objectName().removeprefix("key") for item in keys if item.property("code")]
        assert codes[codes.index("0") + 1] == letter
        assert all(item.width() >= 64 for item in keys if item.property("code") != "{half}")


def test_numbers_alone_for_numbers(stage: Stage) -> None:
    page = form(stage, "numeric")
    press(stage, page, "0", "6", "{hide}")
    assert text(page) == "06"
    assert page.property("hidden") is True


def test_a_field_holds_no_more_than_it_may(stage: Stage) -> None:
    field = stage.put('BigField { objectName: "field"; maximumLength: 3; width: 900 }')
    for letter in "abcd":
        field.insertText(letter)  # type: ignore[attr-defined]
    assert field.property("text") == "abc"
