"""The plan of this store marks the aisle of the open product, in the words of the session."""

from pathlib import Path
from typing import Any

from app.viewmodels.floor import StoreFloor
from app.viewmodels.product import ProductPage
from tests.unit.viewmodels.demo_terminal import demo_terminal


def test_the_aisle_of_the_drill_is_marked(filled_kiosk: Path, tmp_path: Path) -> None:
    """One shelf, its section, and a way that ends at the bay."""
    terminal = demo_terminal(filled_kiosk, tmp_path)
    product: Any = ProductPage(terminal.session, terminal.navigation)
    floor: Any = StoreFloor(terminal.session, product)
    assert not floor.available
    product.open("cordless-drill", "cordless-drill--teal--1-battery")
    assert (floor.available, floor.aisle, floor.bay, floor.section) == (True, "12", "4", "Outillage")
    assert [row["name"] for row in floor.shelves.rows() if row["marked"]] == ["12"]
    assert floor.way[:2] == floor.here
    assert floor.way[-1] == floor.goal[1]
    terminal.session.setLocale("en")
    assert floor.section == "Tools"
    terminal.session.wipe()
    assert not floor.available
