"""A shopper's phone takes the basket along, brings it to a kiosk, and pays: seen from the screen, the hub beside it."""

import re
from collections.abc import Iterator
from pathlib import Path

import httpx
import numpy as np
import pytest
import zxingcpp

from app.cache.stores import terminal_key
from app.domain.handover import value_of
from tests.chain import Chain
from tests.gui.stage import Stage, stage
from tests.gui.test_order_pick_up import DRILL, fill_basket, type_word
from tests.unit.hub.phones import Phone

PIXELS = 4


@pytest.fixture
def phone(chain: Chain) -> Iterator[Phone]:
    """A French phone in the same room."""
    with httpx.Client(base_url=chain.hub.url, trust_env=False) as http:
        yield Phone(http)


def drawn_code(phone: Phone) -> str:
    """Return what a scanner reads from the QR code of the phone's page."""
    code = next(drawn for drawn in phone.page.all("svg") if drawn.attributes.get("class") == "code")
    modules = next(path for path in phone.page.all("path") if "fill" in path.attributes)
    box = int(code.attributes["viewbox"].split()[-1])
    picture = np.full((box, box), 255, np.uint8)
    for left, top, width in re.findall(r"M(\d+) (\d+)h(\d+)", modules.attributes["d"]):
        picture[int(top), int(left) : int(left) + int(width)] = 0
    read = zxingcpp.read_barcodes(picture.repeat(PIXELS, 0).repeat(PIXELS, 1))
    return str(read[0].text)


def path_of(text: str) -> str:
    return "/" + text.split("/", 3)[3]


def known_here(at: Stage) -> None:
    """Wait until this terminal has heard of itself: the feed of terminals is a moment behind the enrolment."""
    context = at.terminal.context
    identity = context.identity
    assert identity is not None
    at.pilot.wait(
        lambda: context.reader.call(lambda reading: terminal_key(reading.db, identity.serial)) is not None, "the keys"
    )


def test_a_basket_goes_to_the_phone_and_comes_back_once(chain: Chain, own_kiosk: Path, phone: Phone) -> None:
    with stage(own_kiosk, chain) as at:
        known_here(at)
        fill_basket(at)
        basket, handover = at.model("BasketPage"), at.model("Handover")
        at.pilot.wait(lambda: basket.property("code") != "", "the code")
        shown = str(basket.property("code"))
        assert shown.startswith(f"HTTP://{chain.hub.url.removeprefix('http://').upper()}/B/")
        at.pilot.touch("enlargeCode")
        assert at.pilot.need("largeBasketCode").property("code") == shown
        at.pilot.touch("closeSheet")
        assert "Perceuse" in phone.open(path_of(shown)).text
        phone.press()
        back = drawn_code(phone)
        at.model("Idle").end()
        assert at.model("Session").property("basketCount") == 0
        handover.takeOver(back)
        at.pilot.wait(lambda: handover.property("taken") == 1, "the phone's basket")
        at.pilot.need(f"line-{DRILL}")
        assert at.model("Navigation").property("page") == "Basket"
        for spent in (back, shown):
            handover.takeOver(spent)
            at.pilot.wait(lambda: handover.property("trouble") == "used", "the word")
        at.settle()
        assert at.model("Session").property("basketCount") == 1
        at.model("Idle").end()
        assert (handover.property("trouble"), handover.property("taken")) == ("", 0)
        value = value_of(back)
        assert value is not None
        handover.takeOver(value)
        at.pilot.wait(lambda: handover.property("trouble") == "used", "the hub's word in another session")


def ordered(at: Stage) -> None:
    fill_basket(at)
    for name in ("order", "way-here", "continue"):
        at.pilot.touch(name)
    type_word(at, "camille")
    at.pilot.touch("continue")
    type_word(at, "cm@")
    at.pilot.touch("suggestion0")
    at.pilot.touch("continue")
    at.pilot.touch("placeOrder")
    at.pilot.wait(lambda: at.model("Confirmation").property("state") == "confirmed", "the hub to confirm")


def test_an_order_is_paid_on_the_phone(chain: Chain, own_kiosk: Path, phone: Phone) -> None:
    with stage(own_kiosk, chain) as at:
        ordered(at)
        payment = at.model("Payment")
        number = str(at.model("Confirmation").property("number"))
        assert str(at.model("Confirmation").property("code")).startswith(f"CMP1:O:{number}:")
        at.pilot.touch("payByPhone")
        at.pilot.wait(lambda: payment.property("code") != "", "the link")
        at.pilot.need("payCode")
        at.pilot.need("testNote")
        phone.open(path_of(str(payment.property("code")))).press().press(0)
        assert phone.title == "Payé. Merci."
        at.pilot.wait(lambda: payment.property("state") == "paid", "the kiosk to hear of it")
        at.settle()
        assert payment.property("code") == ""
        rows = chain.rows("SELECT state, actor FROM order_event WHERE number = ? ORDER BY id", number)
        assert [tuple(row) for row in rows][-1] == ("paid", "payment:test")
        at.pilot.touch("payDone")
        at.settle()
        assert at.model("Navigation").property("page") == "Attract"
        assert (payment.property("state"), payment.property("amount")) == ("", "")
