"""A shopper orders a drill by touch alone for a pick-up elsewhere: confirmed on the hub, then nothing is left."""

from pathlib import Path

from app.domain.handover import value_of
from tests.chain import Chain
from tests.gui.stage import Stage, stage

DRILL = "cordless-drill--teal--1-battery"


def fill_basket(at: Stage) -> None:
    basket = at.model("BasketPage")
    basket.add(DRILL)
    at.pilot.wait(lambda: basket.property("count") == 1, "the drill to be in the basket")
    at.go("Basket")


def type_word(at: Stage, word: str) -> None:
    for key in word:
        at.pilot.touch(f"key{key}")


def test_pick_up_in_another_store(chain: Chain, kiosk_folder: Path) -> None:
    with stage(kiosk_folder, chain) as at:
        fill_basket(at)
        at.pilot.touch("order")
        at.pilot.touch("way-elsewhere")
        at.pilot.touch("continue")
        at.pilot.touch("continue")
        at.pilot.touch("continue")
        assert at.pilot.need("name").property("error") != ""
        type_word(at, "camille")
        at.pilot.touch("continue")
        type_word(at, "cm@")
        at.pilot.touch("suggestion0")
        at.pilot.touch("continue")
        at.pilot.touch("placeOrder")
        at.pilot.need("orderCard")
        number = str(at.model("Confirmation").property("number"))
        at.pilot.wait(lambda: at.model("Confirmation").property("state") == "confirmed", "the hub to confirm")
        rows = chain.rows("SELECT method, store_id, contact_name, email FROM customer_order WHERE number = ?", number)
        assert [tuple(row) for row in rows] == [("pick-up", "tours-nord", "Camille", "cm@orange.fr")]
        at.pilot.touch("finish")
        at.settle()
        assert at.model("Navigation").property("page") == "Attract"
        assert set(at.model("Checkout").property("fields").values()) == {""}
        assert at.model("Session").property("basketCount") == 0


def test_a_removed_line_can_be_put_back(chain: Chain, kiosk_folder: Path) -> None:
    with stage(kiosk_folder, chain) as at:
        fill_basket(at)
        at.pilot.touch("less")
        at.pilot.need("emptyBasket")
        at.pilot.touch("bannerAction")
        at.pilot.need(f"line-{DRILL}")


def test_the_baskets_code_can_be_read(chain: Chain, kiosk_folder: Path) -> None:
    with stage(kiosk_folder, chain) as at:
        fill_basket(at)
        basket = at.model("BasketPage")
        at.pilot.wait(lambda: basket.property("code") != "", "the code")
        assert value_of(str(basket.property("code"))) is not None
        at.pilot.need("basketCode")
