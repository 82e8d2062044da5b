"""The open product: price, options, stock and links in words, refreshed in place, forgotten with the session."""

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.domain.catalogue import Option, OptionValue, Product, Variant
from app.domain.prices import ShownPrice
from app.domain.reviews import NO_RATING
from app.services.product import OpenedProduct
from app.viewmodels.product import ProductPage
from app.viewmodels.product_words import price_words, reference, switched_options, value_rows
from tests.unit.viewmodels.demo_terminal import demo_terminal

DRILL, TEAL = "cordless-drill", "cordless-drill--teal--1-battery"


@pytest.fixture
def terminal(filled_kiosk: Path, tmp_path: Path) -> SimpleNamespace:
    return demo_terminal(filled_kiosk, tmp_path)


@pytest.fixture
def page(terminal: SimpleNamespace) -> Any:
    made = ProductPage(terminal.session, terminal.navigation)
    made.open(DRILL, TEAL)
    return made


def kinds(page: Any) -> list[str]:
    """Return which places the page names."""
    return [row["kind"] for row in page.stock.rows()]


def other_value(page: Any) -> tuple[str, str]:
    """Return the first value that is not chosen."""
    values = page.options.rows()[0]["values"].rows()
    return next((row["optionId"], row["value"]) for row in values if not row["chosen"])


def test_a_promotion_is_told_with_its_strike_price(page: Any) -> None:
    """Price, lowest price of thirty days, per cent off, last day and eco-contribution are ready to be shown."""
    assert page.price == "89,90\N{NO-BREAK SPACE}€"
    assert page.strikePrice == "109,90\N{NO-BREAK SPACE}€"
    assert page.discount.startswith("\N{MINUS SIGN}18")
    assert page.offerEnds
    assert page.ecoContribution


def test_stock_is_told_here_nearby_and_online(page: Any) -> None:
    """Three lines: sold out here, a store with a distance that has it, and a day of delivery."""
    assert kinds(page) == ["here", "near", "online"]
    here, near, online = page.stock.rows()
    assert here["level"] == "out"
    assert near["level"] in {"inStock", "low"}
    assert near["distance"].endswith("km")
    assert online["deliveryDate"]


def test_choosing_an_option_changes_the_variant_and_moves_nothing(page: Any) -> None:
    """The buttons stay the same objects, so that focus and press survive."""
    resets: list[bool] = []
    page.options.rows()[0]["values"].modelReset.connect(lambda: resets.append(True))
    page.chooseOption(*other_value(page))
    assert page.productId == DRILL
    assert page.variantId != TEAL
    assert resets == []


def test_a_refresh_keeps_the_chosen_variant(page: Any, terminal: SimpleNamespace) -> None:
    """New prices or another language do not undo a choice."""
    page.chooseOption(*other_value(page))
    chosen, french = page.variantId, page.name
    terminal.session.setLocale("en")
    terminal.session.refreshed.emit()
    assert page.variantId == chosen
    assert page.name != french


def test_the_phone_gets_a_digital_link(page: Any, terminal: SimpleNamespace) -> None:
    """GS1 Digital Link with the GTIN of the chosen variant in 14 digits."""
    db = terminal.context.reader.resource.db
    rows = db.execute("SELECT gtin FROM catalogue_fr.variant WHERE id = ?", [TEAL]).fetchall()
    assert page.phoneLink.endswith(f"/01/{rows[0][0]}")
    assert len(rows[0][0]) == 14


def test_an_unknown_product_is_said_to_be_missing(page: Any) -> None:
    """The page can then offer another way."""
    page.open("no-such-product", "")
    assert page.missing
    assert not page.ready


def test_an_answer_about_the_product_before_is_dropped(page: Any, terminal: SimpleNamespace) -> None:
    """Only the product opened last is shown."""
    terminal.context.late = True
    page.open("no-such-product", "")
    page.open(DRILL, TEAL)
    older, newer = terminal.context.held
    for then, value in (newer, older):
        then(value)
    assert page.ready
    assert not page.missing


def test_nothing_of_the_product_outlives_the_session(page: Any, terminal: SimpleNamespace) -> None:
    """After the wipe the page is empty."""
    terminal.session.wipe()
    assert (page.productId, page.variantId, page.name, page.price) == ("", "", "", "")
    assert page.everywhere.count == page.excerpts.count == 0


def test_a_combination_that_does_not_exist_is_crossed() -> None:
    """Orange is only sold with two batteries: with one chosen it is crossed, and says no price difference."""
    colour = Option("colour", "Couleur", (OptionValue("teal", "Sarcelle", "#108070"), OptionValue("orange", "Orange")))
    teal, orange = {"colour": "teal", "set": "1"}, {"colour": "orange", "set": "2"}
    variants = tuple(Variant(f"v{n}", "p", "", "", "", how, ()) for n, how in enumerate((teal, orange)))
    product = Product("p", "Perceuse", "", "", "", (), (colour,), variants)
    page = opened(product, variants[0])
    rows = value_rows(page, colour, "fr")
    assert [(row["lack"], row["difference"]) for row in rows] == [("", ""), ("combination", "")]


def test_a_variant_that_nobody_has_is_sold_out_and_what_changes_with_a_choice_is_said() -> None:
    """Orange with one battery is sold out; teal with two would need another set, which is told in words."""
    colour = Option("colour", "Couleur", (OptionValue("teal", "Sarcelle"), OptionValue("orange", "Orange")))
    sets = Option("set", "Composition", (OptionValue("1", "1 batterie"), OptionValue("2", "2 batteries")))
    chosen = ({"colour": "teal", "set": "1"}, {"colour": "orange", "set": "1"}, {"colour": "orange", "set": "2"})
    variants = tuple(Variant(f"v{n}", "p", "", "", "", how, ()) for n, how in enumerate(chosen))
    product = Product("p", "Perceuse", "", "", "", (), (colour, sets), variants)
    rows = value_rows(replace(opened(product, variants[0]), sold_out=frozenset({"v1"})), colour, "fr")
    assert [row["lack"] for row in rows] == ["", "stock"]
    now = product.variant_with(variants[2], "colour", "teal")
    assert switched_options(product, variants[2], now, "colour") == [("Sarcelle", "2 batteries", "1 batterie")]


def opened(product: Product, variant: Variant) -> OpenedProduct:
    """Return the page of a product of which only names and prices are known."""
    prices = {"v0": ShownPrice(1000), "v1": ShownPrice(2000)}
    return OpenedProduct(product, variant, prices, NO_RATING, (), (), (), None, "")


def test_words_of_prices_and_references() -> None:
    """No price gives no words; references stand in groups of three digits."""
    assert price_words(None, "fr").price == ""
    assert reference("482107") == "482\N{NO-BREAK SPACE}107"
    assert reference("AB-12") == "AB-12"


def give(terminal: SimpleNamespace) -> None:
    """Give the answers that were held back."""
    while terminal.context.held:
        then, answer = terminal.context.held.pop(0)
        then(answer)


def test_the_page_comes_with_its_answer(page: Any, terminal: SimpleNamespace) -> None:
    """Another product keeps the page away until it is there: nobody sees an empty page, nor the product of before."""
    terminal.navigation.restart()
    terminal.context.late = True
    page.open("claw-hammer")
    assert terminal.navigation.page != "Product"
    give(terminal)
    assert (terminal.navigation.page, page.productId) == ("Product", "claw-hammer")
    assert page.name.startswith("Marteau")


def test_a_slow_answer_does_not_keep_the_page_away(page: Any, terminal: SimpleNamespace, qtbot: Any) -> None:
    """After a moment the page comes without content and says nothing of the product of before; content follows."""
    terminal.navigation.restart()
    terminal.context.late = True
    page.open("claw-hammer")
    qtbot.waitUntil(lambda: terminal.navigation.page == "Product")
    assert (page.ready, page.name, page.price) == (False, "", "")
    assert {row["level"] for row in page.stock.rows()} == {"loading"}
    give(terminal)
    assert page.name.startswith("Marteau")


def test_a_wipe_keeps_an_answer_from_opening_a_page(page: Any, terminal: SimpleNamespace) -> None:
    """Who has left is not followed by the page that they asked for."""
    terminal.navigation.restart()
    terminal.context.late = True
    page.open("claw-hammer")
    terminal.session.wipe()
    give(terminal)
    assert (terminal.navigation.page, page.ready, page.productId) == ("Attract", False, "")
