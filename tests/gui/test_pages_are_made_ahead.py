"""The pages people open most are made before they are wanted, once for each opening, and know nothing of before."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtQuick import QQuickItem

from tests.chain import Chain
from tests.gui.stage import Stage, stage


def spare(at: Stage, name: str) -> QQuickItem | None:
    """Return the place in which a page waits to be wanted, None while it is not ready."""
    found = items(at.screens.window.contentItem())
    return next((item for item in found if item.property("fresh") is True and item.property("name") == name), None)


def items(top: QQuickItem) -> Iterator[QQuickItem]:
    """Give all items of a window, unseen ones too."""
    for item in top.childItems():
        yield item
        yield from items(item)


def ready(at: Stage, name: str) -> None:
    at.pilot.wait(lambda: spare(at, name) is not None, f"{name} to be made ahead")


def test_what_was_typed_is_not_on_the_next_search_page(chain: Chain, kiosk_folder: Path) -> None:
    """The page made ahead is the one that opens; after it another is made, which is empty for the next person."""
    with stage(kiosk_folder, chain) as at:
        ready(at, "Search")
        at.go("Search")
        assert spare(at, "Search") is None
        at.pilot.touch("keyp")
        at.pilot.wait(lambda: at.model("Catalogue").property("text") == "p", "the letter")
        at.screens.session.wipe()
        at.model("Navigation").restart()
        ready(at, "Search")
        at.go("Search")
        assert at.pilot.text("searchField") == ""


def test_the_start_page_of_a_kiosk_stays(chain: Chain, kiosk_folder: Path) -> None:
    """Going back to the start takes away all that lay on the start page and leaves it in its place."""
    with stage(kiosk_folder, chain) as at:
        pages = at.screens.window.findChild(QQuickItem, "pages")
        assert pages is not None
        start = pages.property("currentItem")
        at.go("Home")
        at.go("Scan")
        at.model("Navigation").restart()
        at.settle()
        assert (pages.property("depth"), pages.property("currentItem")) == (1, start)
