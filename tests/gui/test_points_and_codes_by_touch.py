"""A shopper types a discount code, is known by phone, pays with points: by touch alone; then nothing is left."""

from functools import partial
from pathlib import Path

from tests.chain import Chain
from tests.gui.stage import Stage, stage

TAPE, DRILL = "tape-measure", "cordless-drill--orange--1-battery"
PHONE, ALICE = "0639982016", "4080911"


def _holds(at: Stage, count: int) -> bool:
    return bool(at.model("BasketPage").property("count") == count)


def fill(at: Stage, *variants: str) -> None:
    basket = at.model("BasketPage")
    for count, variant in enumerate(variants, 1):
        basket.add(variant)
        at.pilot.wait(partial(_holds, at, count), "the article to be in the basket")
    at.go("Basket")


def press(at: Stage, keys: str) -> None:
    for key in keys:
        at.pilot.touch(f"key{key}")


def weighed(at: Stage) -> None:
    at.pilot.wait(lambda: not at.model("OrderBenefits").property("asking"), "the hub to answer")
    at.settle()


def code_of(chain: Chain) -> str:
    return str(chain.rows("SELECT text FROM message ORDER BY id DESC LIMIT 1")[0]["text"])[:6]


def test_code_points_and_order(chain: Chain, own_kiosk: Path) -> None:
    """What the basket showed is what the hub charges and books."""
    with stage(own_kiosk, chain) as at:
        fill(at, DRILL)
        at.pilot.touch("addCoupon")
        press(at, "atelier5")
        at.pilot.touch("submitCoupon")
        weighed(at)
        at.pilot.touch("identify")
        at.pilot.touch("byPhone")
        press(at, PHONE)
        at.pilot.touch("continue")
        at.pilot.wait(lambda: at.model("Shopper").property("way") == "code", "the code to be sent")
        at.settle()
        press(at, code_of(chain))
        at.pilot.touch("continue")
        at.pilot.wait(lambda: at.model("Shopper").property("state") == "known", "the account")
        at.settle()
        at.pilot.need("loyaltyPoints")
        at.pilot.touch("continue")
        at.pilot.touch("spendPoints")
        weighed(at)
        assert at.model("OrderBenefits").property("total") == "61,90\u00a0€"
        checkout = at.model("Checkout")
        checkout.begin()
        at.settle()
        at.pilot.touch("way-elsewhere")
        at.pilot.touch("continue")
        at.pilot.touch("continue")
        checkout.type("name", "Alice Fontaine")
        checkout.submitName()
        checkout.type("email", "alice@example.org")
        checkout.submitReach()
        weighed(at)
        at.pilot.touch("placeOrder")
        at.pilot.need("orderEarns")
        at.pilot.wait(lambda: at.model("Confirmation").property("state") == "confirmed", "the hub to confirm")
        number = str(at.model("Confirmation").property("number"))
        [row] = chain.rows("SELECT total_cents, customer_code FROM customer_order WHERE number = ?", number)
        assert tuple(row) == (6190, ALICE)
        booked = chain.rows("SELECT kind, points FROM loyalty_entry WHERE number = ? ORDER BY kind", number)
        assert [tuple(x) for x in booked] == [("earned", 61), ("spent", -2300)]
        at.pilot.touch("finish")
        at.settle()
        assert at.model("Shopper").property("state") == "unknown"
        assert at.model("OrderBenefits").property("coupons").property("count") == 0


def test_each_article_its_own_way_to_another_country(chain: Chain, own_kiosk: Path) -> None:
    """One article to the Netherlands, one picked up here; the price of the delivery is the country's."""
    with stage(own_kiosk, chain) as at:
        fill(at, DRILL, TAPE)
        at.pilot.touch("order")
        at.pilot.touch("splitBasket")
        at.pilot.wait(lambda: bool(at.model("Split").property("ready")), "the ways of each article")
        at.settle()
        at.pilot.touch(f"home-{DRILL}")
        at.pilot.touch(f"here-{TAPE}")
        at.pilot.touch("continue")
        checkout = at.model("Checkout")
        checkout.type("name", "Sanne de Vries")
        checkout.submitName()
        checkout.type("email", "sanne@example.org")
        checkout.submitReach()
        at.settle()
        at.pilot.touch("country")
        at.pilot.touch("country-NL")
        at.settle()
        assert at.model("OrderAddress").property("example") == "1234 AB"
        for field, text in (("street", "Nieuwe Straat 1"), ("postalCode", "1234"), ("town", "Utrecht")):
            checkout.type(field, text)
        at.pilot.touch("continue")
        assert at.pilot.need("postalCode").property("error") != ""
        checkout.type("postalCode", "1234ab")
        at.pilot.touch("continue")
        at.pilot.touch("placeOrder")
        at.pilot.need("orderCollected")
        at.pilot.wait(lambda: at.model("Confirmation").property("state") == "confirmed", "the hub to confirm")
        number = str(at.model("Confirmation").property("number"))
        columns = "method, store_id, country, postal_code, delivery_cents"
        [row] = chain.rows(f"SELECT {columns} FROM customer_order WHERE number = ?", number)
        assert tuple(row) == ("home", "chambray", "NL", "1234 AB", 990)
        lines = chain.rows("SELECT method FROM order_line WHERE number = ? ORDER BY variant_id", number)
        assert [x["method"] for x in lines] == ["", "pick-up"]


def test_review_corrects_each_line(chain: Chain, own_kiosk: Path) -> None:
    """More pieces and a removed line on the review itself; the total follows."""
    with stage(own_kiosk, chain) as at:
        fill(at, DRILL, TAPE)
        checkout = at.model("Checkout")
        checkout.begin()
        at.settle()
        checkout.choose("home")
        checkout.submitWay()
        texts = {"name": "Ada Essai", "email": "ada@example.org", "street": "1 rue Neuve", "town": "Tours"}
        for field, text in (texts | {"postalCode": "37000"}).items():
            checkout.type(field, text)
        for submit in (checkout.submitName, checkout.submitReach, checkout.submitAddress):
            submit()
        at.settle()
        assert at.model("Navigation").property("page") == "OrderReview"
        before = checkout.property("total")
        checkout.remove(TAPE)
        at.settle()
        assert checkout.property("total") != before
        checkout.remove(DRILL)
        at.settle()
        assert at.model("Navigation").property("page") == "Basket"
