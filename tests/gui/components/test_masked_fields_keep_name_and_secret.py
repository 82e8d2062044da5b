"""A field whose text is masked has a name for readers, and nobody hears or reads from the tree what was typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from app.ui.reading import Spot, read
from app.viewmodels.speech_words import SECRET, utterances
from tests.gui.components.conftest import Stage

FIELDS = {
    "BigField": 'BigField { label: "The six digits"; secret: true; width: 600 }',
    "PinPad": "PinPad { digits: 6; width: 600 }",
}
TYPED = "4712"


def typed_into(stage: Stage, name: str) -> Spot:
    item = stage.put(FIELDS[name])
    item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for digit in TYPED:
        QTest.keyClick(stage.view, Qt.Key(ord(digit)))
    return next(spot for spot in read(stage.view).spots if spot.heard.kind == SECRET)


@pytest.mark.parametrize("name", FIELDS)
def test_it_has_a_name(stage: Stage, name: str) -> None:
    assert typed_into(stage, name).heard.name


@pytest.mark.parametrize("name", FIELDS)
def test_what_was_typed_is_not_said_even_by_headphones(stage: Stage, name: str) -> None:
    heard = typed_into(stage, name).heard
    assert heard.value == TYPED
    assert all(TYPED not in piece.text for piece in utterances(heard, "en", aloud=True))


@pytest.mark.parametrize("name", FIELDS)
def test_other_programs_do_not_get_it(stage: Stage, name: str) -> None:
    interface = QAccessible.accessibleInterface(typed_into(stage, name).key)
    assert interface is not None
    assert name == "PinPad" or interface.state().passwordEdit
    texts = interface.textInterface()
    told = [interface.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Value)]
    told += [texts.text(0, texts.characterCount())] if texts is not None else []
    assert all(TYPED not in text for text in told)
