"""Searching by touch alone, on our keyboard: found while typing, advice for nothing, one touch to the page."""

from pathlib import Path

import pytest

from tests.chain import Chain
from tests.gui.stage import LANDSCAPE, PORTRAIT, Stage, stage


def press(at: Stage, word: str) -> None:
    for char in word:
        at.pilot.touch(f"key{char}")


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
def test_the_drill_is_found_and_opened(chain: Chain, kiosk_folder: Path, size: tuple[int, int]) -> None:
    """Four keys bring the drill; its card opens its page."""
    with stage(kiosk_folder, chain, size=size) as at:
        at.go("Search")
        press(at, "perc")
        at.pilot.wait(lambda: at.model("Catalogue").results.count > 0, "the drill to be found")
        at.settle()
        at.pilot.touch("product_cordless-drill")
        at.pilot.wait(lambda: at.model("Navigation").property("page") == "Product", "its page")
        at.settle()
        assert at.model("ProductPage").property("productId") == "cordless-drill"


def test_nothing_found_gives_advice(chain: Chain, kiosk_folder: Path) -> None:
    """With the keyboard out of the way there are two more ways to the product."""
    with stage(kiosk_folder, chain) as at:
        at.go("Search")
        press(at, "xwxwq")
        at.pilot.need("nothingFound")
        at.pilot.touch("searchFieldClear")
        at.pilot.wait(lambda: not at.model("Catalogue").property("nothingFound"), "what people like")
        assert at.model("Catalogue").property("text") == ""
