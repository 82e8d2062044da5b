"""Every pair of words on a ground has a contrast of 4.5 or more (WCAG 2.2, 1.4.3)."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlProperty

from tests.gui.components.conftest import Stage

PAIRS = [
    ("ink", "paper"),
    ("ink", "card"),
    ("ink", "sunken"),
    ("ink", "functionKey"),
    ("inkInverse", "ink"),
    ("muted", "paper"),
    ("muted", "card"),
    ("muted", "sunken"),
    ("brandInk", "brand"),
    ("brandText", "paper"),
    ("brandText", "card"),
    ("brandSoftInk", "brandSoft"),
    ("promotion", "paper"),
    ("promotion", "card"),
    ("promotion", "promotionSoft"),
    ("promotionInk", "promotion"),
    ("positive", "card"),
    ("positive", "positiveSoft"),
    ("caution", "card"),
    ("caution", "cautionSoft"),
    ("negative", "card"),
    ("negative", "paper"),
    ("negative", "negativeSoft"),
    ("planWaterText", "planLand"),
    ("ink", "planLand"),
]


def luminance(colour: QColor) -> float:
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_words_stand_out(stage: Stage, appearance: str) -> None:
    def value_of(name: str) -> QColor:
        colour = QQmlProperty.read(stage.theme, f"{appearance}.{name}")
        assert isinstance(colour, QColor)
        return colour

    weak = {
        (front, ground): round(value, 2)
        for front, ground in PAIRS
        if (value := contrast(value_of(front), value_of(ground))) < 4.5
    }
    assert weak == {}


def test_a_retailer_can_set_a_colour(stage: Stage) -> None:
    assert stage.theme.setColour("light", "brand", QColor("#123456")) is True  # type: ignore[attr-defined]
    assert stage.theme.setColour("light", "brnad", QColor("#123456")) is False  # type: ignore[attr-defined]
    button = stage.put('PrimaryButton { text: "x" }')
    assert button.property("fill") == QColor("#123456")
