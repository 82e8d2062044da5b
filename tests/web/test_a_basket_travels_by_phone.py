"""A basket leaves a kiosk for a phone once and comes back to a kiosk; touching, reloading and going back do no harm."""

import cv2
import numpy as np
import zxingcpp
from sqlalchemy import func, select

from app.domain.handover import PREFIX, value_of_address
from app.hub.database.engine import reading
from app.hub.database.tables import phone_basket
from tests.web.acts import CHAIR, HAMMER, basket_page
from tests.web.browser import Browser
from tests.web.conftest import Shop


def baskets(shop: Shop) -> int:
    with reading(shop.hub.engine) as connection:
        return connection.scalar(select(func.count()).select_from(phone_basket)) or 0


def code_on(browser: Browser) -> str:
    """Return the text of the QR code as a reader sees it on the screen."""
    seen = cv2.imdecode(np.frombuffer(browser.picture(), np.uint8), cv2.IMREAD_GRAYSCALE)
    return str(zxingcpp.read_barcodes(seen)[0].text)


def test_a_kiosks_basket_is_seen_taken_along_and_brought_back(shop: Shop, browser: Browser) -> None:
    browser.open(basket_page(shop, (CHAIR, 1), (HAMMER, 2)))
    assert browser.title == "Votre panier"
    assert "374,80 €" in browser.text()
    before = baskets(shop)
    browser.touch(".bar button")
    assert browser.url.startswith("/basket/")
    assert baskets(shop) == before + 1
    shown = code_on(browser)
    value = value_of_address(shown)
    assert value, shown
    back = {"code": value}
    assert shop.kiosk.send("POST", "/baskets/redeem", back).json() == {"redeemed": True}
    assert shop.kiosk.send("POST", "/baskets/redeem", back).json()["reason"] == "used"
    browser.touch(".stage .button")
    assert value_of_address(code_on(browser)) not in {value, None}


def test_reloading_and_going_back_take_nothing_twice(shop: Shop, browser: Browser) -> None:
    start = basket_page(shop)
    browser.open(start).touch(".bar button")
    kept, count = browser.url, baskets(shop)
    assert browser.reload().url == kept
    browser.back()
    assert browser.url.partition("?")[0] == start
    assert browser.reload().title == "Ce code a déjà servi"
    assert "historique" in browser.text()
    assert browser.open(kept).title == "Votre panier"
    assert baskets(shop) == count


def test_a_button_that_is_pressed_twice_leads_to_one_basket(shop: Shop, browser: Browser) -> None:
    action = browser.open(basket_page(shop)).find("return document.forms[0].getAttribute('action')")
    count = baskets(shop)
    leads = {shop.http.post(action).headers["location"] for _ in range(2)}
    assert len(leads) == 1
    assert baskets(shop) == count + 1
    assert browser.open(leads.pop()).title == "Votre panier"


def test_looking_from_many_phones_uses_nothing_up(shop: Shop, browser: Browser) -> None:
    start = basket_page(shop)
    for _ in range(2):
        assert browser.open(start).title == "Votre panier"
    assert browser.touch(".bar button").url.startswith("/basket/")


def test_bad_codes_say_why_and_what_to_do(shop: Shop, browser: Browser) -> None:
    good = basket_page(shop)
    changed = good[:-12] + good[-12:].translate(str.maketrans("AB", "BA"))
    assert browser.open("/B/AAAA").title == "Ce code est illisible"
    assert browser.open(changed if changed != good else good[:-1]).title in {
        "Ce code a été modifié",
        "Ce code est illisible",
    }
    shop.later(minutes=31)
    assert browser.open(good).title == "Ce code a expiré"
    assert browser.open("/basket/NONE").title == "Cette page n’existe plus"  # noqa: RUF001 - French apostrophe
    assert PREFIX not in browser.url
