"""An associate signs in, finds a customer, takes a basket over and orders for them; the hub writes every look down."""

from pathlib import Path

from app.sync.loop import SyncStatus
from tests.chain import Chain
from tests.gui.stage import TABLET, Stage, stage

CAMILLE = "4081552"


def sign_in(at: Stage, pin: str = "2580") -> None:
    for digit in "2041":
        at.pilot.touch(f"digit{digit}")
    at.pilot.touch("toPin")
    for digit in pin:
        at.pilot.touch(f"pin{digit}")


def find_camille(at: Stage) -> None:
    at.pilot.touch("customerSearchInput")
    for key in "moreau":
        at.pilot.touch(f"key{key}")
    at.pilot.touch("key{hide}")
    at.pilot.touch(f"customer-{CAMILLE}")
    at.pilot.need("customerName")


def test_a_sale_for_a_known_customer(chain: Chain, tablet_folder: Path) -> None:
    with stage(tablet_folder, chain, profile="tablet", size=TABLET) as at:
        sign_in(at)
        find_camille(at)
        at.pilot.touch("startSale")
        basket = at.model("BasketPage")
        basket.add("rug")
        at.pilot.wait(lambda: basket.property("code") != "", "the code of the basket")
        code = str(basket.property("code"))
        basket.remove("rug")
        at.model("Handover").takeOver(code)
        at.pilot.need("handoverNotice")
        at.pilot.wait(lambda: at.model("Handover").property("taken") == 1, "the basket to be taken over")
        at.pilot.touch("orderForThem")
        at.pilot.touch("way-home")
        at.pilot.touch("continue")
        at.pilot.touch("channelFile")
        at.pilot.touch("continue")
        for name, text in (("street", "12 rue des Lilas"), ("postalCode", "37000"), ("town", "Tours")):
            at.model("Checkout").type(name, text)
        at.pilot.touch("continue")
        at.pilot.touch("placeOrder")
        at.pilot.need("orderCard")
        number = str(at.model("Confirmation").property("number"))
        at.pilot.wait(lambda: at.model("Confirmation").property("state") == "confirmed", "the hub to confirm")
        rows = chain.rows("SELECT customer_code, associate FROM customer_order WHERE number = ?", number)
        assert [tuple(row) for row in rows] == [(CAMILLE, "2041")]
        at.pilot.touch("finish")
        at.pilot.need("customerSearch")
        assert at.model("Customers").property("name") == ""
        assert at.model("Sale").property("customerName") == ""


def test_a_wrong_pin_says_how_many_tries_are_left(chain: Chain, tablet_folder: Path) -> None:
    with stage(tablet_folder, chain, profile="tablet", size=TABLET) as at:
        sign_in(at, "0000")
        at.pilot.wait(lambda: at.model("Associates").property("trouble") == "wrong", "the refusal")
        assert at.model("Associates").property("count") > 0
        for digit in "2580":
            at.pilot.touch(f"pin{digit}")
        at.pilot.need("customerSearch")


def test_an_associate_reads_that_programs_do_not_fit_together(chain: Chain, tablet_folder: Path) -> None:
    """Rather than that there is no network, which there is."""
    with stage(tablet_folder, chain, profile="tablet", size=TABLET, locale="en", sync={"poll_s": 60}) as at:
        at.pilot.wait(lambda: at.terminal.sync.idle, "the first round")
        told = []
        for reason in ("", "hub_older", "terminal_older"):
            at.model("Session").set_status(SyncStatus(enrolled=True, ready=True, reason=reason))
            told.append(at.pilot.text("signInNote"))
        assert "No network" in told[0]
        assert all("must be updated" in note for note in told[1:])


def test_signing_out_leaves_nobody_on_the_screen(chain: Chain, tablet_folder: Path) -> None:
    with stage(tablet_folder, chain, profile="tablet", size=TABLET) as at:
        sign_in(at)
        find_camille(at)
        at.pilot.touch("associate")
        at.pilot.touch("signOut")
        at.pilot.need("associateNumber")
        assert at.model("Customers").property("name") == ""
        assert at.model("Customers").property("query") == ""
        assert at.model("Associates").property("name") == ""


def test_rubbish_is_no_basket(chain: Chain, tablet_folder: Path) -> None:
    with stage(tablet_folder, chain, profile="tablet", size=TABLET) as at:
        sign_in(at)
        at.pilot.need("customerSearch")
        at.model("Handover").takeOver("CMP1:B:" + "A" * 500)
        at.pilot.need("handoverNotice")
        at.pilot.wait(lambda: at.model("Handover").property("trouble") == "damaged", "the word for a damaged code")
        assert at.model("Session").property("basketCount") == 0
