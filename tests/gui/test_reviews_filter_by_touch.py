"""Reviews by touch: stars of the histogram and chips filter, the order is said and can be changed, and they sell."""

from pathlib import Path

import pytest

from tests.chain import Chain
from tests.gui.stage import LANDSCAPE, PORTRAIT, Stage, stage

DRILL, TEAL = "cordless-drill", "cordless-drill--teal--1-battery"


def open_reviews(at: Stage) -> None:
    at.model("ProductPage").open(DRILL, TEAL)
    at.settle()
    at.model("Reviews").open(DRILL)
    at.pilot.wait(lambda: at.model("Reviews").property("ready"), "the reviews")
    at.settle()


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
def test_filters_and_order(chain: Chain, kiosk_folder: Path, size: tuple[int, int]) -> None:
    """Each touch changes what is listed."""
    with stage(kiosk_folder, chain, size=size) as at:
        open_reviews(at)
        reviews = at.model("Reviews")
        at.pilot.touch("stars4")
        at.pilot.wait(lambda: reviews.property("chosenStars") == 4, "four stars")
        at.pilot.touch("filter_critical")
        at.pilot.wait(lambda: reviews.property("filter") == "critical", "few stars")
        at.pilot.touch("filter_all")
        at.pilot.wait(lambda: reviews.property("filter") == "all", "all reviews")
        at.pilot.touch("reviewSort")
        at.pilot.wait(lambda: reviews.property("sort") == "best", "the best first")
        at.settle()
        at.pilot.touch("howChecked")
        at.pilot.need("howSheet")


def test_the_product_can_be_ordered_from_its_reviews(chain: Chain, kiosk_folder: Path) -> None:
    """The button says the price and leads on."""
    with stage(kiosk_folder, chain) as at:
        open_reviews(at)
        assert at.model("ProductPage").property("price") in at.pilot.text("orderButton")
        at.pilot.touch("orderButton")
        at.pilot.wait(lambda: at.model("Navigation").property("page") == "Fulfilment", "the ways to get it")
