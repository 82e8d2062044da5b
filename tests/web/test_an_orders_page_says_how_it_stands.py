"""The page of an order says in the first line how it stands, and what it says is true of this order."""

import pytest
from sqlalchemy import update

from app.hub.database.engine import writing
from app.hub.database.tables import customer_order
from tests.hub_client import Json
from tests.web.acts import BY_POST, PICK_UP, order, order_page, pay_page, payment
from tests.web.browser import Browser
from tests.web.conftest import Shop

# ruff: noqa: RUF001 - the apostrophe of French print


def put(shop: Shop, number: str, state: str) -> None:
    with writing(shop.hub.engine) as connection:
        connection.execute(update(customer_order).where(customer_order.c.number == number).values(state=state))


@pytest.mark.parametrize(
    ("how", "state", "title", "note"),
    [
        (PICK_UP, "confirmed", "Votre commande est confirmée", "Attendez notre message"),
        (BY_POST, "confirmed", "Votre commande est confirmée", "vous l’envoyons"),
        (PICK_UP, "call", "Nous devons vous parler de cette commande", "Un conseiller vous appelle"),
        (PICK_UP, "expired", "Cette commande n’a pas été retirée à temps", "Rien n’est débité"),
        (BY_POST, "cancelled", "Cette commande est annulée", "Rien n’est débité"),
    ],
)
def test_every_state_has_words_of_its_own(
    shop: Shop, browser: Browser, how: Json, state: str, title: str, note: str
) -> None:
    number = order(shop, how)
    put(shop, number, state)
    browser.open(order_page(shop, number))
    assert browser.title == title
    assert note in browser.text(".lead")
    assert number in browser.text(".number")


def test_sums_add_up_and_nobody_is_named(shop: Shop, browser: Browser) -> None:
    words = browser.open(order_page(shop, order(shop))).text()
    assert [words.index(part) for part in ("17,90 €", "4,90 €", "22,80 €")] == sorted(
        words.index(part) for part in ("17,90 €", "4,90 €", "22,80 €")
    )
    assert "Alix" not in words


def test_an_order_that_was_paid_and_is_over_says_who_gives_the_money_back(shop: Shop, browser: Browser) -> None:
    number = order(shop)
    browser.open(pay_page(payment(shop, number))).touch(".bar button").touch("form button")
    put(shop, number, "cancelled")
    browser.open(order_page(shop, number))
    assert "rembourser" in browser.text(".lead")
    assert "débité" not in browser.text()


def test_an_order_that_the_hub_does_not_know_yet_asks_for_patience(shop: Shop, browser: Browser) -> None:
    page = order_page(shop, "MM-0099-0018")
    assert browser.open(page).title == "Cette commande n’est pas encore connue"
