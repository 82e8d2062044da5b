"""From the start page of the shop every way leads on by one touch: search, scan, categories, offers, the range."""

from pathlib import Path

from tests.chain import Chain
from tests.gui.stage import LANDSCAPE, stage


def test_every_way_leads_on(chain: Chain, kiosk_folder: Path) -> None:
    """One touch each, and back again."""
    with stage(kiosk_folder, chain) as at:
        at.go("Home")
        navigation, shop = at.model("Navigation"), at.model("Catalogue")
        at.pilot.wait(lambda: shop.property("homeReady"), "the shop to be filled")
        category = shop.categories.rows()[0]["categoryId"]
        offer = shop.promotions.rows()[0]["productId"]
        ways = {"openSearch": "Search", f"category_{category}": "Category", "wholeRange": "Category",
                "scanButton": "Scan", f"product_{offer}": "Product"}  # fmt: skip
        for name, page in ways.items():
            at.pilot.touch(name)
            at.pilot.wait(lambda page=page: navigation.property("page") == page, f"{name} to open {page}")  # type: ignore[misc]
            at.settle()
            navigation.back()
            at.settle()


def test_the_shelf_is_sorted_by_touch(chain: Chain, kiosk_folder: Path) -> None:
    """The cheapest product comes first once that is asked for."""
    with stage(kiosk_folder, chain, size=LANDSCAPE) as at:
        shop = at.model("Catalogue")
        shop.openCategory("")
        at.pilot.touch("sort_priceUp")
        at.pilot.wait(lambda: shop.property("sort") == "priceUp", "the other order")
        at.settle()
        assert at.pilot.need("sort_priceUp").property("chosen")
        at.pilot.need(f"product_{shop.products.rows()[0]['productId']}")
