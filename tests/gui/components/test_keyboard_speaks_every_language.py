"""Our keyboard in every language: its letters, others by a key, accents without a long press, names for all keys."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem

from tests.gui.components.conftest import Stage, everything, named, spoken

LANGUAGES = ("fr", "en", "de", "es", "it", "nl", "ar")
ROWS = {"fr": "azerty", "en": "qwerty", "it": "qwerty", "nl": "qwerty", "de": "qwertz", "es": "qwerty", "ar": "ضصثقفغ"}
OWN = {"de": "üöäß", "es": "ñ", "ar": "دذطظئءؤ"}
FORM = """
Item {
    LayoutMirroring.enabled: "%s" === "mirrored"
    LayoutMirroring.childrenInherit: true
    width: %d; height: 1920
    BigField { id: field; objectName: "field"; label: "E-mail"; width: 900; focus: true }
    Keyboard {
        objectName: "keyboard"; anchors.bottom: parent.bottom; width: parent.width
        layout: "%s"; language: "%s"
        onKeyPressed: text => field.insertText(text)
        onBackspace: field.backspace()
    }
}
"""


@pytest.fixture(autouse=True)
def _own_letters(stage: Stage) -> None:
    layouts(stage).setProperty("chosen", "")


def layouts(stage: Stage) -> QObject:
    found = stage.view.engine().singletonInstance("Comptoir.Components", "KeyboardLayouts")
    assert isinstance(found, QObject)
    return found


def form(stage: Stage, layout: str, language: str, how: str = "") -> QQuickItem:
    page = stage.put(FORM % (how, 1080, layout, language))
    named(page, "fieldInput").forceActiveFocus()
    return page


def keys(page: QQuickItem) -> list[QQuickItem]:
    found = [item for item in everything(page) if item.objectName().startswith("key") and item.property("code")]
    return [key for key in found if not key.property("blank")]


def codes(page: QQuickItem) -> list[str]:
    return [str(key.property("code")) for key in keys(page)]


def text(page: QQuickItem) -> str:
    return str(named(page, "field").property("text"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_letters_are_those_of_the_language(stage: Stage, language: str) -> None:
    shown = codes(form(stage, "text", language))
    assert "".join(shown[shown.index("0") + 1 :][:6]) == ROWS[language]
    assert set(OWN.get(language, "")) <= set(shown)
    assert set("0123456789") <= set(shown)


@pytest.mark.parametrize(
    ("layout", "language"),
    [
        ("text", "fr"),
        ("text", "de"),
        ("text", "ar"),
        ("email", "ar"),
        ("address", "es"),
        ("numeric", "fr"),
        ("phone", "it"),
    ],
)
def test_every_key_has_a_name_and_is_large_enough(stage: Stage, layout: str, language: str) -> None:
    page = form(stage, layout, language)
    for symbols in (False, True):
        named(page, "keyboard").setProperty("symbols", symbols)
        QGuiApplication.processEvents()
        for key in keys(page):
            assert len(spoken(key)) > 0, key.objectName()
            assert spoken(key) not in {".", ",", "-", "_", "'", "{", "@"}, "a sign has a name in words"
            assert not spoken(key).startswith("{")
            role = QAccessible.queryAccessibleInterface(key).role()
            assert role in {QAccessible.Role.Button, QAccessible.Role.CheckBox}
            assert min(key.width(), key.height()) >= 64, key.objectName()
            assert key.x() + key.width() <= key.parentItem().width() + 1, "no key leaves its row"


def test_an_address_of_e_mail_is_written_in_latin_letters_whatever_the_language(stage: Stage) -> None:
    page = form(stage, "email", "ar")
    assert {"a", "@", ".", ".com"} <= set(codes(page))
    stage.touch(named(page, "key{letters}"))
    offered = [str(item.property("text")) for item in everything(page) if item.objectName().startswith("suggestion")]
    assert offered == ["AZERTY", "QWERTY", "QWERTZ", "QWERTY ñ"]


def test_a_key_changes_the_letters_and_back(stage: Stage) -> None:
    page = form(stage, "text", "ar")
    stage.touch(named(page, "keyض"))
    stage.touch(named(page, "key{letters}"))
    stage.touch(named(page, "suggestion0"))
    stage.touch(named(page, "keya"))
    stage.touch(named(page, "key{letters}"))
    stage.touch(named(page, "suggestion4"))
    stage.touch(named(page, "keyش"))
    assert text(page) == "ضaش"
    assert named(page, "fieldInput").hasActiveFocus()


@pytest.mark.parametrize("language", ["fr", "de", "es", "ar"])
def test_what_a_long_press_offers_is_a_key_of_its_own_as_well(stage: Stage, language: str) -> None:
    page = form(stage, "text", language)
    letters = codes(page)
    offered: set[str] = set()
    for code in letters:
        key = named(page, f"key{code}")
        key.pressAndHold.emit()  # type: ignore[attr-defined]
        offered |= set(named(page, "keyboard").property("offered"))
    offered.discard("")
    stage.touch(named(page, "key{symbols}"))
    assert offered
    assert offered <= set(codes(page)) | set(letters)


def test_letters_stay_in_their_places_when_the_page_is_mirrored(stage: Stage) -> None:
    page = form(stage, "text", "ar", "mirrored")
    row = [named(page, f"key{code}") for code in "ضصث"]
    assert row[0].x() < row[1].x() < row[2].x()


def test_nothing_typed_is_learnt(stage: Stage) -> None:
    """No property of the keyboard holds what was typed, and another field begins with its language's letters."""
    page = form(stage, "text", "fr")
    for code in "zebre":
        stage.touch(named(page, f"key{code}"))
    for item in everything(named(page, "keyboard")):
        held = [str(item.property(name)) for name in ("text", "words", "offered", "suggestions", "spokenName")]
        assert not any("zebr" in value for value in held), item.objectName()
    layouts(stage).setProperty("chosen", "")
    assert "a" in codes(form(stage, "text", "fr"))
