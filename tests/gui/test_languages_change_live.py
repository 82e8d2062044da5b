"""The language changes at any moment: words, direction, products in the nearest one; nothing typed is covered."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from tests.chain import Chain
from tests.gui.components.conftest import everything
from tests.gui.journeys import shop
from tests.gui.stage import PORTRAIT, SMALL, Stage, stage

FIELDS = {
    "Contact": ("name",),
    "ContactReach": ("email",),
    "Address": ("street", "postalCode", "town", "extra"),
    "Search": ("searchField",),
    "Track": ("number", "contact"),
    "ReviewOrder": ("number", "contact"),
    "ReviewText": ("title", "text"),
    "ReviewSign": ("name",),
}
NEVER = 100_000  # seconds


def place(at: Stage, name: str) -> QRectF:
    item = at.pilot.need(name)
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def test_arabic_mirrors_the_page_and_french_turns_it_back(chain: Chain, kiosk_folder: Path) -> None:
    with stage(kiosk_folder, chain) as at:
        at.go("Home")
        at.go("Search")
        for locale, from_right in (("ar", True), ("fr", False)):
            at.model("Session").setLocale(locale)
            at.settle()
            middle = at.screens.window.width() / 2
            assert (place(at, "back").center().x() > middle) is from_right
            assert (place(at, "basket").center().x() < middle) is from_right
            glass = place(at, "searchFieldInput")
            assert (glass.right() > at.screens.window.width() - glass.left()) is not from_right


def language_note(at: Stage) -> str:
    note = at.screens.window.findChild(QQuickItem, "contentLanguage")
    return str(note.property("text")) if note is not None else ""


def test_a_german_sees_english_products_and_is_told_so(chain: Chain, kiosk_folder: Path) -> None:
    with stage(kiosk_folder, chain) as at:
        session, shelf = at.model("Session"), at.model("Catalogue")
        session.setLocale("de")
        at.model("ProductPage").open("cordless-drill")
        at.settle()
        assert at.model("ProductPage").property("name").startswith("Cordless drill")
        assert session.property("catalogueLocale") == "en"
        assert at.pilot.text("productName") == at.model("ProductPage").property("name")
        assert at.pilot.need("productName").property("spokenLanguage") == "en"
        at.pilot.wait(lambda: language_note(at).endswith("Englisch"), "the word on the language, below the fold")
        shelf.setText("drill")
        at.pilot.wait(lambda: shelf.results.count > 0, "products to be found by their English words")
        session.setLocale("ar")
        at.settle()
        assert session.property("catalogueLocale") == "fr"
        assert at.model("ProductPage").property("name").startswith("Perceuse")
        session.setLocale("fr")
        at.settle()
        assert session.property("foreignContent") == ""


@pytest.mark.parametrize(
    ("size", "looks"), [(PORTRAIT, ((2.0, "ar"),)), (SMALL, ((1.0, "fr"), (2.0, "de")))], ids=["upright", "small"]
)
def test_the_keyboard_never_covers_the_field(
    chain: Chain, kiosk_folder: Path, size: tuple[int, int], looks: tuple[tuple[float, str], ...]
) -> None:
    with stage(kiosk_folder, chain, size=size, idle={"after_s": NEVER}) as at:
        shop(at)
        for scale, locale in looks:
            at.model("Session").setTextScale(scale)
            at.model("Session").setLocale(locale)
            for page, names in FIELDS.items():
                at.model("Navigation").restart()
                at.go(page)
                for name in names:
                    covered(at, name)


def covered(at: Stage, name: str) -> None:
    """Put the cursor into a field and see that the line that is typed into is above the keyboard and on the screen."""
    field = next(item for item in everything(at.screens.window.contentItem()) if item.objectName() == f"{name}Input")
    field.forceActiveFocus()
    at.settle()
    keyboard = place(at, "keyboard")
    at.pilot.wait(lambda: place_of(field).bottom() <= keyboard.top() + 1, f"{name} to be above the keyboard", 3)
    assert place_of(field).top() >= 0


def place_of(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
