"""Lists of products: found while typing, sorted, paged, told in the session's language, and forgotten with it."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.viewmodels.catalogue import Catalogue
from app.viewmodels.rows import Rows
from tests.unit.viewmodels.demo_terminal import demo_terminal

DRILL = "cordless-drill"


@pytest.fixture
def terminal(filled_kiosk: Path, tmp_path: Path) -> SimpleNamespace:
    return demo_terminal(filled_kiosk, tmp_path)


@pytest.fixture
def catalogue(terminal: SimpleNamespace) -> Any:
    return Catalogue(terminal.session, terminal.navigation)


def column(rows: Any, role: str) -> list[Any]:
    """Return one value of every row."""
    assert isinstance(rows, Rows)
    return [row[role] for row in rows.rows()]


def cents(price: str) -> int:
    """Return a price as it is written on the screen in cents."""
    return int("".join(char for char in price if char.isdigit()))


@pytest.mark.parametrize("typed", ["perc", "PERCEUSE", "perceuse vis"])
def test_the_drill_is_found_while_it_is_typed(catalogue: Any, typed: str) -> None:
    """The beginnings of words are enough, large or small."""
    catalogue.setText(typed)
    assert DRILL in column(catalogue.results, "productId")
    assert not catalogue.nothingFound


def test_nothing_is_found_for_a_word_that_nobody_uses(catalogue: Any) -> None:
    """The page can then give advice; an empty field needs none."""
    catalogue.setText("zzyzxq")
    assert catalogue.nothingFound
    catalogue.setText("")
    assert not catalogue.nothingFound


def test_an_answer_to_an_older_question_is_dropped(catalogue: Any, terminal: SimpleNamespace) -> None:
    """What was typed last decides, whichever answer comes last."""
    terminal.context.late = True
    catalogue.setText("perceuse")
    catalogue.setText("zzyzxq")
    older, newer = terminal.context.held
    for then, value in (newer, older):
        then(value)
    assert column(catalogue.results, "productId") == []


def test_offers_have_a_strike_price_above_the_price(catalogue: Any) -> None:
    """A promotion is only announced with what the law wants beside it."""
    catalogue.loadHome()
    offers = catalogue.promotions.rows()
    assert offers
    assert all(cents(row["strikePrice"]) > cents(row["price"]) for row in offers)
    assert catalogue.homeReady


def test_the_shelf_is_sorted_by_price(catalogue: Any) -> None:
    """Up and down, over everything that is loaded."""
    catalogue.openCategory("")
    catalogue.setSort("priceUp")
    rising = [cents(price) for price in column(catalogue.products, "price")]
    assert rising == sorted(rising)
    catalogue.setSort("priceDown")
    falling = [cents(price) for price in column(catalogue.products, "price")]
    assert falling == sorted(falling, reverse=True)


def test_scrolling_brings_every_product_once(catalogue: Any) -> None:
    """Pages follow each other without a gap and without a repetition."""
    catalogue.openCategory("")
    for _ in range(100):
        catalogue.loadMore()
    shown = column(catalogue.products, "productId")
    assert len(shown) == len(set(shown)) == catalogue.categoryCount


def test_a_top_category_shows_what_lies_below(catalogue: Any, terminal: SimpleNamespace) -> None:
    """Two levels: the tile opens a shelf with smaller shelves."""
    catalogue.loadHome()
    first = catalogue.categories.rows()[0]
    catalogue.openCategory(first["categoryId"])
    assert catalogue.categoryName == first["name"]
    assert column(catalogue.below, "name")
    assert terminal.navigation.page == "Category"


def test_another_language_is_asked_for_at_once(catalogue: Any, terminal: SimpleNamespace) -> None:
    """What is open is told anew."""
    catalogue.loadHome()
    french = column(catalogue.categories, "name")
    terminal.session.setLocale("en")
    assert column(catalogue.categories, "name") != french


def test_nothing_typed_outlives_the_session(catalogue: Any, terminal: SimpleNamespace) -> None:
    """After the wipe the next person finds an empty field."""
    catalogue.setText("perceuse")
    catalogue.openCategory("tools")
    terminal.session.wipe()
    assert (catalogue.text, catalogue.categoryId, catalogue.categoryName) == ("", "", "")
    assert column(catalogue.results, "productId") == column(catalogue.products, "productId") == []
