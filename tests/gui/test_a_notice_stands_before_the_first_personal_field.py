"""Before a person types anything personal they can read what happens with it: on that page, above the first field."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from tests.chain import Chain
from tests.gui.journeys import shop, visit
from tests.gui.stage import Stage, stage

ASKED_BEFORE = {
    "Address": "Contact",  # the next question of the same order
    "ReviewSign": "ReviewOrder",  # the last of the same review
}
MUST_ASK = {"Contact", "ContactReach", "Address", "ReviewOrder", "Track"}


def items(at: Stage) -> Iterator[QQuickItem]:
    page = at.screens.window.findChild(QQuickItem, "pages").property("currentItem")  # type: ignore[union-attr]
    waiting = [page]
    while waiting:
        item = waiting.pop()
        if item.isVisible():
            yield item
            waiting += item.childItems()


def top(item: QQuickItem) -> float:
    return item.mapToScene(QPointF(0, 0)).y()


def asks(at: Stage) -> QQuickItem | None:
    """Return the first field of this page that takes something personal."""
    fields = [item for item in items(at) if item.property("confidential") is True and item.property("label")]
    return min(fields, key=top, default=None)


def told(at: Stage, field: QQuickItem) -> str:
    """Return what the page says before this field, or in the line that belongs to it."""
    note = next((item for item in items(at) if item.objectName() == "privacyNote" and top(item) <= top(field)), None)
    return str(note.property("text")) if note else str(field.property("hint") or "")


def test_every_page_that_asks_tells_first(chain: Chain, kiosk_folder: Path) -> None:
    asking: dict[str, str] = {}
    with stage(kiosk_folder, chain) as at:
        shop(at)
        for name in visit(at, "kiosk"):
            field = asks(at)
            if field is not None:
                asking[name] = told(at, field)
    assert asking.keys() >= MUST_ASK
    silent = {name for name, words in asking.items() if not words and ASKED_BEFORE.get(name) not in asking}
    assert silent == set()
