"""Key pages and components look as they did when somebody last looked and kept their pictures: `make pictures`."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from app.cli.galleries.cabinet import Cabinet
from app.cli.galleries.looks import Look
from app.ui.pilot import rest
from tests.chain import Chain, fill_terminal
from tests.gui.frozen import freeze, frozen_chain
from tests.gui.likeness import KEPT, check, difference, small
from tests.gui.stage import LANDSCAPE, PORTRAIT, Stage, stage

DRILL, DRILL_VARIANT = "cordless-drill", "cordless-drill--teal--1-battery"
STILL_MS = 700  # pictures have faded in by then
Go = Callable[[Stage], None]


def home(at: Stage) -> None:
    at.go("Home")


def product(at: Stage) -> None:
    at.model("ProductPage").open(DRILL, DRILL_VARIANT)


def reviews(at: Stage) -> None:
    product(at)
    at.settle()
    at.model("Reviews").open(DRILL)
    at.go("Reviews")


def category(at: Stage) -> None:
    at.model("Catalogue").openCategory("tools")
    at.go("Category")


def stock(at: Stage) -> None:
    product(at)
    at.settle()
    at.go("Stock")


def fulfilment(at: Stage) -> None:
    at.model("BasketPage").add(DRILL_VARIANT)
    at.pilot.wait(lambda: at.model("Session").property("basketCount") == 1, "the drill in the basket")
    at.model("Checkout").begin()


def search(at: Stage) -> None:
    at.go("Search")
    at.model("Catalogue").setText("perceuse")


PAGES: dict[str, tuple[tuple[int, int], Go]] = {
    "home": (PORTRAIT, home),
    "product": (PORTRAIT, product),
    "reviews": (PORTRAIT, reviews),
    "category": (PORTRAIT, category),
    "stock": (PORTRAIT, stock),
    "fulfilment": (PORTRAIT, fulfilment),
    "home-wide": (LANDSCAPE, home),
    "product-wide": (LANDSCAPE, product),
    "search-wide": (LANDSCAPE, search),
}
COMPONENTS = ("PrimaryButton", "BigField", "StockRow")


@pytest.fixture(scope="module")
def at(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """A kiosk of a chain whose day is always the same."""
    folder = tmp_path_factory.mktemp("frozen")
    with frozen_chain(folder / "hub") as chain:
        yield from _opened(chain, fill_terminal(chain, folder / "kiosk", "kiosk"))
    shutil.rmtree(folder, ignore_errors=True)


def _opened(chain: Chain, folder: Path) -> Iterator[Stage]:
    with stage(folder, chain) as opened:
        freeze(opened)
        yield opened


@pytest.mark.parametrize("name", PAGES)
def test_a_page(at: Stage, name: str) -> None:
    size, go = PAGES[name]
    at.model("Idle").end()
    at.screens.window.resize(*size)
    at.settle()
    go(at)
    at.settle()
    rest(STILL_MS)
    check(name, at.screens.window.grabWindow())


@pytest.mark.parametrize("name", COMPONENTS)
def test_a_component(qapp: object, name: str) -> None:
    assert qapp
    cabinet = Cabinet()
    try:
        check(f"component-{name}", cabinet.draw(name, Look((1080, 0), "fr", "marcelin")))
    finally:
        cabinet.close()


def test_another_look_is_noticed() -> None:
    """A mark that is missing, or a colour that has changed, is more than the edge of a letter."""
    kept = QImage(str(KEPT / "home.png"))
    changed = kept.convertToFormat(QImage.Format.Format_RGB32)
    for x in range(20, 140):
        for y in range(200, 260):
            changed.setPixel(x, y, 0x0F5C4D)
    assert difference(small(kept), small(changed))[1] > 0.012
    assert difference(small(kept), small(kept)) == (0.0, 0.0)


def test_the_pictures_kept_are_small() -> None:
    sizes = {file.name: file.stat().st_size for file in KEPT.glob("*.png")}
    assert len(sizes) == len(PAGES) + len(COMPONENTS)
    assert {name: size for name, size in sizes.items() if size > 60_000} == {}
