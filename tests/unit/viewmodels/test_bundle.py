"""What is often bought together goes into the basket with one touch, at the total that was shown."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.viewmodels.bundle import Bundle
from app.viewmodels.product import ProductPage
from tests.unit.viewmodels.demo_terminal import demo_terminal


@pytest.fixture
def page(filled_kiosk: Path, tmp_path: Path) -> SimpleNamespace:
    terminal = demo_terminal(filled_kiosk, tmp_path)
    product: Any = ProductPage(terminal.session, terminal.navigation)
    bundle: Any = Bundle(terminal.session, product)
    product.open("armchair", "")
    return SimpleNamespace(product=product, bundle=bundle, session=terminal.session)


def cents(words: str) -> int:
    return int("".join(char for char in words if char.isdigit()))


def test_one_touch_adds_all_at_the_total(page: SimpleNamespace) -> None:
    """A companion that was left out stays out."""
    companions = page.bundle.companions.rows()
    assert {"cushion", "rug"} <= {row["productId"] for row in companions}
    page.bundle.toggle("rug")
    page.bundle.addAll()
    basket = page.session.basket
    assert {line.product_id for line in basket.lines} == {"armchair", *(x["productId"] for x in companions)} - {"rug"}
    assert basket.cents == cents(page.bundle.total)
    assert basket.count == page.bundle.count


def test_another_product_begins_with_all_its_companions(page: SimpleNamespace) -> None:
    page.bundle.toggle("rug")
    page.product.open("cordless-drill", "")
    page.product.open("armchair", "")
    assert all(row["included"] for row in page.bundle.companions.rows())


def test_nothing_stays_after_the_session(page: SimpleNamespace) -> None:
    page.session.wipe()
    assert (page.bundle.companions.count, page.bundle.total) == (0, "")
