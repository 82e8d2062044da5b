"""A shelf is narrowed by touch: several filters at once, each taken away again by its chip."""

from pathlib import Path

import pytest

from tests.chain import Chain
from tests.gui.stage import LANDSCAPE, PORTRAIT, stage


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
def test_filter_and_undo(chain: Chain, kiosk_folder: Path, size: tuple[int, int]) -> None:
    with stage(kiosk_folder, chain, size=size) as at:
        catalogue, facets = at.model("Catalogue"), at.model("Facets")
        catalogue.openCategory("")
        at.pilot.wait(lambda: catalogue.property("categoryReady"), "the shelf")
        at.settle()
        everything = catalogue.property("categoryCount")
        at.pilot.touch("openFilters")
        at.settle()
        at.pilot.touch("facet_promotion_now")
        at.pilot.touch("facet_stock_here")
        at.pilot.wait(lambda: catalogue.property("categoryCount") < everything, "fewer products")
        at.pilot.touch("showFiltered")
        at.settle()
        assert facets.property("chosenCount") == 2
        at.pilot.touch("chosen_stock_here")
        at.pilot.touch("chosen_promotion_now")
        at.pilot.wait(lambda: catalogue.property("categoryCount") == everything, "all products again")
