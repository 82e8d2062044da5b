"""The product page by touch: variants, basket, order, pick-up elsewhere, reviews, stock, phone, pictures."""

from pathlib import Path

import pytest

from tests.chain import Chain
from tests.gui.stage import LANDSCAPE, PORTRAIT, TABLET, Stage, stage

DRILL, TEAL = "cordless-drill", "cordless-drill--teal--1-battery"


def open_drill(at: Stage) -> None:
    product = at.model("ProductPage")
    product.open(DRILL, TEAL)
    at.pilot.wait(lambda: product.property("ready") and product.property("stockReady"), "the drill's page")
    at.settle()


def on_page(at: Stage, page: str) -> None:
    at.pilot.wait(lambda: at.model("Navigation").property("page") == page, f"page {page}")
    at.settle()


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE, TABLET])
def test_an_article_is_collected_and_then_ordered(chain: Chain, kiosk_folder: Path, size: tuple[int, int]) -> None:
    """Adding stays on the page and says so; ordering takes no second piece."""
    with stage(kiosk_folder, chain, size=size) as at:
        open_drill(at)
        at.pilot.touch("addButton")
        at.pilot.wait(lambda: at.model("Session").property("basketCount") == 1, "the drill in the basket")
        at.pilot.need("toast")
        assert at.model("Navigation").property("page") == "Product"
        at.pilot.touch("orderButton")
        on_page(at, "Fulfilment")
        assert at.model("Session").property("basketCount") == 1


def test_pick_up_elsewhere_takes_one_piece(chain: Chain, kiosk_folder: Path) -> None:
    """One touch leads to the stores with the drill in the basket."""
    with stage(kiosk_folder, chain) as at:
        open_drill(at)
        at.pilot.touch("pickUpButton")
        on_page(at, "Stores")
        assert at.model("Session").property("basketCount") == 1


def test_a_variant_is_chosen_by_touch(chain: Chain, kiosk_folder: Path) -> None:
    """Another value becomes the chosen one, with its own price."""
    with stage(kiosk_folder, chain) as at:
        open_drill(at)
        product = at.model("ProductPage")
        values = product.options.rows()[1]["values"].rows()
        other = next(row for row in values if not row["chosen"])
        before = product.property("price")
        name = f"option_{other['optionId']}_{other['value']}"
        at.pilot.touch(name)
        at.pilot.wait(lambda: product.property("variantId") != TEAL, "the other variant")
        at.settle()
        assert at.pilot.need(name).property("chosen")
        assert product.property("price") != before


@pytest.mark.parametrize(
    ("name", "page"),
    [("stockHere", "Stock"), ("stockNearby", "Stock"), ("stockOnline", "Stock"), ("readReviews", "Reviews")],
)
def test_every_part_leads_to_its_page(chain: Chain, kiosk_folder: Path, name: str, page: str) -> None:
    """Stock rows lead to all places, the review card to all reviews."""
    with stage(kiosk_folder, chain) as at:
        open_drill(at)
        at.pilot.touch(name)
        on_page(at, page)


def test_pictures_and_phone_open_over_the_page(chain: Chain, kiosk_folder: Path) -> None:
    """Both sheets come and go."""
    with stage(kiosk_folder, chain) as at:
        open_drill(at)
        for name, sheet in (("zoom", "zoomSheet"), ("phoneTile", "phoneSheet")):
            at.pilot.touch(name)
            at.pilot.wait(lambda sheet=sheet: at.pilot.need(sheet).property("opened"), f"{sheet} to open")  # type: ignore[misc]
            at.pilot.touch("closeSheet")
            at.pilot.wait(lambda sheet=sheet: at.pilot.see(sheet) is None, f"{sheet} to close")  # type: ignore[misc]


def test_an_unknown_product_offers_other_ways(chain: Chain, kiosk_folder: Path) -> None:
    """What is not in the range is said, with a way on."""
    with stage(kiosk_folder, chain) as at:
        at.model("ProductPage").open("no-such-product", "")
        at.pilot.need("productMissing")
        at.pilot.touch("emptyAction")
        on_page(at, "Search")


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
def test_the_actions_stay_at_twice_the_text(chain: Chain, kiosk_folder: Path, size: tuple[int, int]) -> None:
    """Large text makes the page scroll; what can be done stays in sight, and the code becomes a button."""
    with stage(kiosk_folder, chain, size=size) as at:
        at.model("Session").setTextScale(2.0)
        open_drill(at)
        for name in ("orderButton", "pickUpButton", "addButton", "phoneButton", "nextPart"):
            at.pilot.need(name)
        before = at.pilot.need("pageView").property("contentY")
        at.pilot.touch("nextPart")
        at.pilot.wait(lambda: at.pilot.need("pageView").property("contentY") > before, "the rest of the page")


def test_a_tin_of_paint_tells_what_a_litre_costs(kiosk_folder: Path, chain: Chain) -> None:
    with stage(kiosk_folder, chain, locale="fr") as made:
        (row,) = chain.rows("SELECT product_id, id FROM variant WHERE content_unit = 'l' AND content = 2500 LIMIT 1")
        made.model("ProductPage").open(row["product_id"], row["id"])
        made.pilot.wait(lambda: made.model("ProductPage").unitPrice != "", "the price of a litre")
        assert "le litre" in made.model("ProductPage").unitPrice
        made.pilot.need("unitPrice")
