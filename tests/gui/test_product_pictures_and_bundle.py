"""The product's page by single touches: pictures nearer and one by one, the plan of the store, all of a bundle."""

from pathlib import Path

from tests.chain import Chain
from tests.gui.stage import stage

DRILL, TEAL = "cordless-drill", "cordless-drill--teal--1-battery"


def test_pictures_plan_and_bundle(chain: Chain, kiosk_folder: Path) -> None:
    with stage(kiosk_folder, chain) as at:
        product = at.model("ProductPage")
        product.open(DRILL, TEAL)
        at.pilot.wait(lambda: product.property("stockReady"), "the page")
        at.settle()
        at.pilot.touch("zoom")
        at.settle()
        at.pilot.touch("zoomIn")
        at.pilot.touch("nextPicture")
        assert product.property("picture") == 1
        at.pilot.touch("previousPicture")
        at.pilot.touch("previousPicture")
        assert product.property("picture") == len(product.property("pictures")) - 1
        at.pilot.touch("closeSheet")
        at.settle()
        at.pilot.touch("openFloor")
        at.settle()
        at.pilot.need("floorSheet")
        at.pilot.touch("closeSheet")
        at.settle()
        at.pilot.touch("addBundle")
        wanted = at.model("Bundle").property("count")
        at.pilot.wait(lambda: at.model("Session").property("basketCount") == wanted, "all of it in the basket")
