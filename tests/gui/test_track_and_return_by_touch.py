"""A shopper follows an order by its code or by number and contact, and asks for a return; then nothing is left."""

from pathlib import Path

from app.domain.orders import Contact, Draft, Method, OrderLine
from app.services.handover import ticket_of
from app.services.orders import place_order
from tests.chain import Chain
from tests.gui.stage import SMALL, Stage, stage

HAMMER = "claw-hammer"
MAIL = "camille.m@example.org"


def order(at: Stage) -> tuple[str, str]:
    """Place an order for two hammers and wait for the hub; return its number and the text of its code."""
    context = at.terminal.context
    identity, now, shop = context.identity, context.now(), context.shop()
    assert identity is not None
    lines = (OrderLine(HAMMER, 2, 1790),)
    draft = Draft(lines, Method.PICK_UP, Contact("Camille Martin", MAIL), "fr", store_id="chambray")
    made = context.outbox.call(lambda db: place_order(db, identity, draft, now))
    context.wake_sync()
    code = context.reader.call(lambda reading: ticket_of(reading, shop, identity, made, 0))
    return made.number, code


def confirmed(at: Stage, chain: Chain, number: str) -> None:
    def known() -> bool:
        return bool(chain.rows("SELECT 1 FROM customer_order WHERE number = ?", number))

    at.pilot.wait(known, "the hub to have the order")


def test_by_number_and_contact_then_a_return(chain: Chain, own_kiosk: Path) -> None:
    with stage(own_kiosk, chain) as at:
        number, _ = order(at)
        confirmed(at, chain, number)
        tracking, returns = at.model("Tracking"), at.model("Returns")
        at.go("Home")
        at.pilot.touch("trackOrder")
        at.pilot.touch("continue")
        assert at.pilot.need("number").property("error") != ""
        tracking.typeNumber(number.replace("-", "").lower())
        tracking.typeContact("someone.else@example.org")
        at.pilot.touch("continue")
        at.pilot.need("trackTrouble")
        tracking.typeContact(MAIL)
        at.pilot.touch("continue")
        at.pilot.need("trackState")
        assert "35,80" in at.pilot.text("trackTotal", "value")
        at.pilot.touch("startReturn")
        at.pilot.need(f"returnLine-{HAMMER}")
        assert not at.pilot.need("question").property("text").startswith("MM")
        at.pilot.touch("more")
        at.pilot.touch("reason-changed_mind")
        at.pilot.touch("refund-exchange")
        at.pilot.touch("askReturn")
        at.pilot.need("returnCard")
        at.pilot.wait(lambda: returns.property("state") == "confirmed", "the hub to take the return")
        found = chain.rows(
            "SELECT order_number, refund, state FROM order_return WHERE number = ?", returns.property("number")
        )
        assert [tuple(row) for row in found] == [(number, "exchange", "asked")]
        at.pilot.touch("finish")
        at.settle()
        left = [tracking.property(name) for name in ("number", "contact", "orderNumber")]
        assert (left, returns.property("number")) == (["", "", ""], "")


def test_the_code_of_an_order_opens_it_and_offline_says_what_is_known(chain: Chain, own_kiosk: Path) -> None:
    with stage(own_kiosk, chain, size=SMALL) as at:
        number, code = order(at)
        confirmed(at, chain, number)
        tracking = at.model("Tracking")
        at.model("Scan").typed(code)
        at.pilot.wait(lambda: tracking.property("state") == "confirmed", "the order")
        at.model("Idle").end()
        assert tracking.property("orderNumber") == ""
        at.model("Scan").typed(f"CMP1:O:{number}")
        at.pilot.wait(lambda: tracking.property("trouble") == "notSigned", "the number alone to prove nothing")
        assert tracking.property("orderNumber") == ""
    away = {"url": "http://127.0.0.1:9", "timeout_s": 1}
    with stage(own_kiosk, chain, size=SMALL, hub=away) as at:
        tracking = at.model("Tracking")
        at.model("Scan").typed(code)
        at.pilot.wait(lambda: tracking.property("known") == "ticket", "the code to be read")
        at.pilot.wait(lambda: tracking.property("here") == "confirmed", "what this terminal knows")
        assert tracking.property("trouble") == "offline"
        assert tracking.property("returnable")


def test_nothing_typed_survives_the_end(chain: Chain, kiosk_folder: Path) -> None:
    with stage(kiosk_folder, chain) as at:
        tracking, feedback = at.model("Tracking"), at.model("Feedback")
        tracking.typeNumber("MM-7F3K-28QX")
        tracking.typeContact(MAIL)
        feedback.begin("help")
        feedback.choose(3)
        feedback.typeComment("Canari")
        feedback.wishAnswer(True)  # noqa: FBT003 - a slot
        feedback.typeContact(MAIL)
        at.model("Idle").end()
        left = [tracking.property("number"), tracking.property("contact"), feedback.property("comment")]
        assert [*left, feedback.property("contact"), feedback.property("score")] == ["", "", "", "", -1]
