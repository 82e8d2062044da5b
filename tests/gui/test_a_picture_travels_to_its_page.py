"""The picture that was touched flies to the page that it opens; with less movement it is simply there."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem

from tests.chain import Chain
from tests.gui.stage import Stage, stage

DRILL = "cordless-drill"
WIDTH_OF_A_CARD = 350


def journeys(at: Stage) -> list[float]:
    """Return a list to which the widths of the flying picture are added."""
    plane = at.screens.window.findChild(QQuickItem, "flyingPicture")
    flight = at.screens.window.findChild(QQuickItem, "flight")
    assert plane is not None
    assert flight is not None
    seen: list[float] = []
    plane.widthChanged.connect(lambda: seen.append(plane.width()) if flight.isVisible() else None)
    return seen


def open_from_home(at: Stage) -> None:
    at.go("Home")
    at.pilot.wait(lambda: at.model("Catalogue").property("popular").property("count") > 0, "articles")
    at.settle()
    at.pilot.touch(f"product_{DRILL}")
    at.pilot.wait(lambda: at.model("ProductPage").property("ready"), "the page of the drill")
    at.settle()


def stage_picture(at: Stage) -> QObject:
    place = at.pilot.need("productStage")
    return next(child for child in place.childItems() if child.inherits("QQuickImage"))


def test_it_grows_on_its_way_and_is_gone_then(chain: Chain, kiosk_folder: Path) -> None:
    with stage(kiosk_folder, chain) as at:
        seen = journeys(at)
        open_from_home(at)
        flight = at.screens.window.findChild(QQuickItem, "flight")
        assert flight is not None
        at.pilot.wait(lambda: not flight.isVisible(), "the picture to have arrived")
        assert seen
        assert seen[0] < WIDTH_OF_A_CARD < seen[-1]
        assert seen == sorted(seen)
        picture = stage_picture(at)
        at.pilot.wait(lambda: picture.property("visible") and picture.property("opacity") == 1, "the large picture")


@pytest.mark.parametrize("how", ["reduced", "unasked"])
def test_nothing_flies(chain: Chain, kiosk_folder: Path, how: str) -> None:
    """Neither with less movement, nor to a page that was not opened by touching a picture."""
    with stage(kiosk_folder, chain) as at:
        seen = journeys(at)
        if how == "reduced":
            at.model("Comfort").setReducedMotion(True)
            open_from_home(at)
        else:
            at.model("ProductPage").open(DRILL)
            at.settle()
        picture = stage_picture(at)
        at.pilot.wait(lambda: picture.property("visible") and picture.property("opacity") == 1, "the large picture")
        assert seen == []
