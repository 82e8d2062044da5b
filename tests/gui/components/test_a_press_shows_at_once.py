"""A press is seen on the press itself, in the very next picture, not when the finger leaves."""

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest

from app.cli.galleries.samples import PRESSABLES
from tests.gui.components.conftest import Stage, middle

PAGE = "Item {{ {part} }}"


def changed(before: QImage, after: QImage) -> int:
    """Return how many pixels of a coarse grid are another colour."""
    spots = ((x, y) for x in range(0, before.width(), 4) for y in range(0, min(600, before.height()), 4))
    return sum(before.pixel(x, y) != after.pixel(x, y) for x, y in spots)


@pytest.mark.parametrize("calm", [False, True], ids=["moving", "less-movement"])
@pytest.mark.parametrize("name", PRESSABLES)
def test_the_next_picture_shows_it(stage: Stage, name: str, calm: bool) -> None:  # noqa: FBT001 - a parameter
    part = PRESSABLES[name].removesuffix("}") + "; width: 600 }"
    item = stage.put(PAGE.format(part=part), reducedMotion=calm).childItems()[0]
    before = stage.view.grabWindow()
    finger = QTest.touchEvent(stage.view, stage.finger)
    finger.press(0, middle(item)).commit()
    QGuiApplication.processEvents()
    assert item.property("down") is True
    assert changed(before, stage.view.grabWindow()) > 20
    QTest.touchEvent(stage.view, stage.finger).release(0, middle(item)).commit()


def test_a_list_that_scrolls_does_not_delay_it(stage: Stage) -> None:
    card = PRESSABLES["ProductCard"].removesuffix("}") + '; objectName: "card"; width: 300; height: 500 }'
    page = stage.put(f"Flickable {{ width: 900; height: 900; contentHeight: 3000; {card} }}")
    item = next(child for child in page.childItems()[0].childItems() if child.objectName() == "card")
    QTest.touchEvent(stage.view, stage.finger).press(0, middle(item)).commit()
    QGuiApplication.processEvents()
    assert item.property("down") is True
    QTest.touchEvent(stage.view, stage.finger).release(0, middle(item)).commit()
