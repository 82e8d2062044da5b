"""Twice the text size and long German words: every word stays inside its component, whole."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from app.cli.galleries.samples import PRESSABLES, QUIET
from tests.gui.components.conftest import Stage, everything

SAMPLES = PRESSABLES | QUIET
PAGE = "Item {{ ColumnLayout {{ width: 900; {part} }} }}"


def words(root: QQuickItem) -> list[QQuickItem]:
    return [item for item in everything(root) if item.inherits("QQuickText") and item.isVisible()]


def settle(stage: Stage, name: str, **settings: object) -> QQuickItem:
    part = SAMPLES[name].removesuffix("}") + "; Layout.fillWidth: true }"
    column = stage.put(PAGE.format(part=part), **settings).childItems()[0]
    for _ in range(3):
        QGuiApplication.processEvents()
    return column.childItems()[0]


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("name", SAMPLES)
def test_words_stay_inside(stage: Stage, name: str, scale: float) -> None:
    component = settle(stage, name, textScale=scale)
    room = QRectF(-1, -1, component.width() + 2, component.height() + 2)
    for text in words(component):
        if not text.property("text"):
            continue
        assert text.property("contentHeight") <= text.height() + 1, text.property("text")
        assert text.property("contentWidth") <= text.width() + 1, text.property("text")
        assert room.contains(text.mapRectToItem(component, QRectF(0, 0, text.width(), text.height())))


@pytest.mark.parametrize("name", ["StockRow", "StoreRow", "StepRow", "ReviewCard", "CheckoutProgress"])
def test_right_to_left_keeps_the_same_room(stage: Stage, name: str) -> None:
    component = settle(stage, name)
    width, height = component.width(), component.height()
    part = SAMPLES[name].removesuffix("}") + "; Layout.fillWidth: true }"
    mirror = "LayoutMirroring.enabled: true; LayoutMirroring.childrenInherit: true"
    page = stage.put(f"Item {{ {mirror}; ColumnLayout {{ width: 900; {part} }} }}")
    QGuiApplication.processEvents()
    mirrored = page.childItems()[0].childItems()[0]
    assert (mirrored.width(), mirrored.height()) == (width, height)
