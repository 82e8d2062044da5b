"""The stock page names this store, the web shop and every other store, each by its own row."""

from pathlib import Path

from tests.chain import Chain
from tests.gui.stage import stage


def test_every_store_is_named(chain: Chain, kiosk_folder: Path) -> None:
    """As many rows as the chain has stores, and one for the web; a store can be chosen for a pick-up."""
    with stage(kiosk_folder, chain) as at:
        product = at.model("ProductPage")
        product.open("cordless-drill", "cordless-drill--teal--1-battery")
        at.pilot.wait(lambda: product.property("stockReady"), "the stock")
        at.go("Stock")
        stores = [row["id"] for row in chain.rows("SELECT id FROM store")]
        shown = {row["storeId"] or row["kind"] for row in product.everywhere.rows()}
        assert shown == {*stores, "online"}
        for name in sorted(shown)[:3]:
            at.pilot.need(f"place_{name}")
        at.pilot.touch("pickUpButton")
        at.pilot.wait(lambda: at.model("Navigation").property("page") == "Stores", "the choice of a store")
