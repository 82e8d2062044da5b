"""A call rings on the tablet and says who comes; a receipt is printed and sent; an opinion reaches the hub."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtQuick import QQuickItem

from app.device import identity
from app.domain.assist import AssistState
from app.sync.client import HubClient
from app.sync.live import Live
from tests.chain import Chain
from tests.gui.stage import TABLET, Stage, stage
from tests.gui.test_order_pick_up import fill_basket
from tests.gui.test_sale_tablet import sign_in
from tests.unit.device.test_printer import running


@contextmanager
def live(folder: Path, chain: Chain) -> Iterator[Live]:
    """Give another terminal's questions to the hub."""
    with HubClient(chain.hub.url, 5) as client:
        client.identity = identity.load(folder)
        yield Live(client)


def placed(at: Stage) -> str:
    """Order a drill by touch for a pick-up elsewhere; return the number."""
    fill_basket(at)
    checkout = at.model("Checkout")
    at.pilot.touch("order")
    at.pilot.touch("way-elsewhere")
    at.pilot.touch("continue")
    at.pilot.touch("continue")
    checkout.type("name", "Camille Martin")
    at.pilot.touch("continue")
    checkout.type("email", "camille.m@example.org")
    at.pilot.touch("continue")
    at.pilot.touch("placeOrder")
    at.pilot.need("orderCard")
    return str(at.model("Confirmation").property("number"))


def test_a_call_is_answered_and_the_screen_says_by_whom(chain: Chain, own_kiosk: Path, tablet_folder: Path) -> None:
    with stage(own_kiosk, chain) as at, live(tablet_folder, chain) as tablet:
        tablet.sign_in("2041", "2580")
        assistance = at.model("Assistance")
        at.model("ProductPage").open("cordless-drill", "cordless-drill--teal--1-battery")
        at.pilot.touch("adviser")
        at.pilot.need("customerService")
        at.pilot.touch("callAssociate")
        at.pilot.wait(lambda: assistance.property("state") == "open", "the ring")
        [ring] = tablet.rings()
        assert (ring.looking.page, ring.looking.variant_id) == ("Product", "cordless-drill--teal--1-battery")
        tablet.answer_ring(ring.id, "take")
        at.pilot.wait(lambda: assistance.property("coming"), "somebody to come")
        assert "Léa" in at.pilot.text("helpSheet", "title")
        at.pilot.touch("closeSheet")
        assert "Léa" in at.pilot.text("adviser")
        tablet.answer_ring(ring.id, "done")
        at.pilot.wait(lambda: assistance.property("state") == "done", "somebody to be there")


def test_it_rings_on_every_page_of_the_tablet(chain: Chain, own_kiosk: Path, tablet_folder: Path) -> None:
    with stage(tablet_folder, chain, profile="tablet", size=TABLET) as at, live(own_kiosk, chain) as kiosk:
        heard: list[int] = []
        at.model("Rings").rang.connect(lambda: heard.append(1))
        sign_in(at)
        looking = at.model("Assistance")._looking()
        kiosk.ask_assist("ring-of-test", looking)
        at.pilot.need("ring-ring-of-test")
        at.go("Sale")
        at.pilot.touch("takeRing")
        at.pilot.need("doneRing")
        assert kiosk.follow_assist("ring-of-test").state is AssistState.TAKEN
        at.pilot.touch("doneRing")
        at.pilot.wait(lambda: at.model("Rings").property("rows").property("count") == 0, "the ring to end")
        assert heard == [1]


def test_without_a_connection_nobody_can_be_called_but_customer_service(chain: Chain, kiosk_folder: Path) -> None:
    with stage(kiosk_folder, chain, hub={"url": "http://127.0.0.1:9", "timeout_s": 1}) as at:
        at.go("Home")
        at.pilot.touch("adviser")
        at.pilot.need("servicePhone")
        call = at.pilot.window.findChild(QQuickItem, "callAssociate")
        assert call is not None
        assert not call.property("enabled")
        assert call.property("reason") != ""


def test_a_receipt_on_paper_by_mail_and_on_the_phone_then_an_opinion(chain: Chain, own_kiosk: Path) -> None:
    with running() as fake:
        printer = {"kind": "network", "address": "127.0.0.1", "port": fake.server_address[1]}
        with stage(own_kiosk, chain, printer=printer) as at:
            number = placed(at)
            receipts = at.model("Receipts")
            fake.paper = 0x72
            at.pilot.touch("printReceipt")
            at.pilot.need("printTrouble")
            assert receipts.property("printState") == "paper_out"
            fake.paper = 0x12
            at.pilot.touch("printReceipt")
            at.pilot.wait(lambda: receipts.property("printState") == "printed", "the slip")
            assert number.encode() in fake.printed
            at.pilot.touch("receiptByMail")
            at.pilot.touch("sendReceipt")
            at.pilot.wait(lambda: receipts.property("mailState") == "sent", "the act to be safe")
            at.pilot.wait(
                lambda: bool(chain.rows("SELECT 1 FROM message WHERE text LIKE ?", f"%{number}%")), "the mail"
            )
            at.pilot.touch("closeSheet")
            at.pilot.touch("receiptOnPhone")
            at.pilot.need("receiptCode")
            assert f"/O/{number}:" in receipts.property("phoneCode")
            at.pilot.touch("closeSheet")
            at.pilot.touch("sayWhatYouThink")
            at.pilot.touch("score-9")
            at.pilot.touch("continue")
            at.pilot.wait(lambda: at.model("Feedback").property("sent"), "the opinion to be safe")

            def told() -> bool:
                return bool(chain.rows("SELECT 1 FROM feedback WHERE score = 9 AND touchpoint = 'order'"))

            at.pilot.wait(told, "the hub to have it")
            at.model("Idle").end()
            assert (receipts.property("email"), receipts.property("phoneCode")) == ("", "")


def test_without_a_printer_there_is_no_such_button(chain: Chain, own_kiosk: Path) -> None:
    with stage(own_kiosk, chain) as at:
        placed(at)
        at.pilot.need("receiptByMail")
        assert at.pilot.see("printReceipt") is None
