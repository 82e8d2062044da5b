"""An order is paid, declined, given up or left on a phone: page, kiosk and order say the same, once."""

import pytest

from app.domain.payments import OPEN_FOR
from tests.web.acts import PICK_UP, order, order_page, pay_page, payment, payment_state
from tests.web.browser import Browser
from tests.web.conftest import Shop

PAY, DECLINE, GIVE_UP = range(3)


@pytest.mark.parametrize(
    ("choice", "state", "title"),
    [
        (PAY, "paid", "Payé. Merci."),
        (DECLINE, "declined", "Le paiement a été refusé"),
        (GIVE_UP, "cancelled", "Vous avez renoncé au paiement"),
    ],
)
def test_what_happens_at_the_provider_is_said_on_phone_and_kiosk(
    shop: Shop, browser: Browser, choice: int, state: str, title: str
) -> None:
    told = payment(shop, order(shop))
    browser.open(pay_page(told))
    assert (browser.title, "22,80 €" in browser.text("main")) == ("Payer votre commande", True)
    assert "Livraison" in browser.text()
    browser.touch(".bar button")
    assert browser.title == "Prestataire d’essai"  # noqa: RUF001 - French apostrophe
    browser.touch("form button", choice)
    assert browser.title == title
    assert browser.url.startswith(pay_page(told))
    assert payment_state(shop, told) == state
    assert not browser.find("return document.forms.length")
    assert ("À payer" in browser.text()) == (state != "paid")


def test_a_link_that_nobody_used_in_time_says_so(shop: Shop, browser: Browser) -> None:
    told = payment(shop, order(shop))
    browser.open(pay_page(told)).touch(".bar button")
    shop.later(seconds=OPEN_FOR.total_seconds() + 1)
    provider = browser.url
    assert browser.open(pay_page(told)).title == "Ce lien a expiré"
    assert browser.open(provider).title == "Ce lien a expiré"
    assert payment_state(shop, told) == "expired"


def test_who_comes_back_without_paying_can_go_on(shop: Shop, browser: Browser) -> None:
    told = payment(shop, order(shop))
    browser.open(pay_page(told)).touch(".bar button").back()
    browser.reload()
    assert "Rien n’a encore été payé." in browser.text()  # noqa: RUF001 - French apostrophe
    assert browser.touch(".bar button").touch("form button", PAY).title == "Payé. Merci."


def test_back_and_reload_after_paying_pay_nothing_again(shop: Shop, browser: Browser) -> None:
    told = payment(shop, order(shop))
    browser.open(pay_page(told)).touch(".bar button").touch("form button", PAY)
    assert browser.reload().title == "Payé. Merci."
    browser.back()
    assert browser.reload().title == "Payé. Merci."
    assert payment_state(shop, told) == "paid"


def test_the_orders_page_knows_that_it_is_paid(shop: Shop, browser: Browser) -> None:
    number = order(shop, PICK_UP)
    told = payment(shop, number)
    browser.open(order_page(shop, number))
    assert "Payée" not in browser.text()
    browser.open(pay_page(told)).touch(".bar button").touch("form button", PAY)
    assert "Payée" in browser.open(order_page(shop, number)).text()
