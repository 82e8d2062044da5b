"""Every pair of words on a ground has a contrast of 4.5 or more (WCAG 2.2, 1.4.3)."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlProperty

from app.domain.themes import PAIRS, weak_pairs
from tests.gui.components.conftest import Stage


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_words_stand_out(stage: Stage, appearance: str) -> None:
    def value_of(name: str) -> str:
        colour = QQmlProperty.read(stage.theme, f"{appearance}.{name}")
        assert isinstance(colour, QColor)
        return colour.name()

    assert weak_pairs({name: value_of(name) for name in {name for pair in PAIRS for name in pair}}) == []


def test_a_retailer_can_set_a_colour(stage: Stage) -> None:
    assert stage.theme.setColour("light", "brand", QColor("#123456")) is True  # type: ignore[attr-defined]
    assert stage.theme.setColour("light", "brnad", QColor("#123456")) is False  # type: ignore[attr-defined]
    button = stage.put('PrimaryButton { text: "x" }')
    assert button.property("fill") == QColor("#123456")
