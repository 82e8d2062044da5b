"""The eye of the language tests: it sees what is cut off, what leaves its control and what covers something."""

import pytest

from tests.gui.components.conftest import Stage
from tests.gui.legible import faults

GOOD = "Item { width: 1080; height: 1920; AppText { width: 400; text: 'Zahlungspflichtig bestellen' } }"
NARROW = "Item { width: 1080; height: 1920; AppText { width: 90; wrapMode: Text.NoWrap; text: 'Zahlungspflichtig' } }"
ELIDED = """Item { width: 1080; height: 1920
    AppText { width: 90; wrapMode: Text.NoWrap; elide: Text.ElideRight; text: 'Zahlungspflichtig' } }"""
LOW = "Item { width: 1080; height: 1920; AppText { width: 90; height: 20; text: 'Bitte fragen Sie unser Team' } }"
OVER = """Item { width: 1080; height: 1920
    AppText { width: 400; text: 'Bestellen' } AppText { x: 20; y: 4; width: 400; text: 'Beraten' } }"""
BUTTON = """Item { width: 1080; height: 1920
    Pressable { width: 80; height: 64; contentItem: Item { AppText { width: 300; text: 'Bestellen Sie hier' } } } }"""


@pytest.mark.parametrize(
    ("qml", "word"),
    [(GOOD, ""), (ELIDED, ""), (NARROW, "wider"), (LOW, "higher"), (OVER, "covers"), (BUTTON, "leaves its control")],
)
def test_what_cannot_be_read_is_told(stage: Stage, qml: str, word: str) -> None:
    stage.put(qml)
    found = faults(stage.view)
    assert any(word in line for line in found) if word else found == []
