"""Drive the screens as a person does: find what can be seen, touch it, wait for what should come.

Used by the tour and by tests, on the thread of the window. Nothing here knows what the program does inside.
"""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from app.domain.errors import ComptoirError

WAIT_S = 10.0
TICK_MS = 15


class PilotError(ComptoirError):
    """What should be on the screen is not there."""


def rest(milliseconds: int) -> None:
    """Let the program run for a moment."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Pilot:
    """Fingers and eyes on a window."""

    def __init__(self, window: QQuickWindow) -> None:
        """Use a touch screen on this window."""
        self.window = window
        self._finger = QTest.createTouchDevice()

    def see(self, name: str) -> QQuickItem | None:
        """Return the item of this objectName that is visible and inside the window, None when there is none."""
        return next((item for item in self._named(name) if self._on_screen(item)), None)

    def need(self, name: str, seconds: float = WAIT_S) -> QQuickItem:
        """Return the item once it can be seen; PilotError when it does not come."""
        self.wait(lambda: self.see(name) is not None, f"{name!r} to appear", seconds)
        item = self.see(name)
        assert item is not None  # noqa: S101 - waited for just now
        return item

    def wait(self, condition: Callable[[], bool], what: str, seconds: float = WAIT_S) -> None:
        """Let the program run until the condition holds; PilotError names `what` did not come."""
        until = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > until:
                message = f"waited {seconds:g} s for {what}, in vain"
                raise PilotError(message)
            rest(TICK_MS)

    def touch(self, name: str, seconds: float = WAIT_S) -> None:
        """Tap the middle of an item with one finger once it stands still, scrolled into view when that is needed."""
        self.settle()
        places: list[QPointF | None] = [None]

        def still() -> bool:
            self._reveal(name)
            places.append(self._middle(name))
            return places[-1] is not None and places[-1] == places[-2]

        self.wait(still, f"{name!r} to appear", seconds)
        if (place := places[-1]) is not None:
            self.tap(place)

    def tap(self, place: QPointF) -> None:
        """Tap a place of the window."""
        point: QPoint = place.toPoint()
        QTest.touchEvent(self.window, self._finger).press(0, point, self.window).commit()
        rest(40)
        QTest.touchEvent(self.window, self._finger).release(0, point, self.window).commit()
        rest(TICK_MS)

    def text(self, name: str, prop: str = "text") -> str:
        """Return a text property of an item that can be seen."""
        return str(self.need(name).property(prop))

    def key(self, key: Qt.Key) -> None:
        """Press a key of a keyboard."""
        QTest.keyClick(self.window, key)

    def picture(self, file: Path) -> None:
        """Save what can be seen, once nothing moves any more."""
        self.settle()
        rest(300)
        file.parent.mkdir(parents=True, exist_ok=True)
        self.window.grabWindow().save(str(file))

    def level(self, name: str) -> str:
        """Return the state that a line of stock shows, empty when it cannot be seen."""
        item = self.see(name)
        return str(item.property("level")) if item is not None else ""

    def upper(self) -> bool:
        """Tell whether the screen's own keyboard types capitals now."""
        keyboard = self.see("keyboard")
        return bool(keyboard is not None and keyboard.property("upper"))

    def settle(self) -> None:
        """Wait until the pages stand still."""
        stack = self.window.findChild(QQuickItem, "pages")
        if stack is not None:
            self.wait(lambda: not stack.property("busy"), "the page to stand still")

    def _reveal(self, name: str) -> None:
        """Scroll until the item is inside its Flickable, as a finger would."""
        item = next(iter(self._named(name)), None)
        if item is None:
            return
        area = item.parentItem()
        while area is not None and not area.inherits("QQuickFlickable"):
            area = area.parentItem()
        if area is None:
            return
        top = item.mapToItem(area, QPointF(0, 0)).y()
        if top < 0 or top + item.height() > area.height():
            limit = max(0.0, float(area.property("contentHeight")) - area.height())
            wanted = float(area.property("contentY")) + top - (area.height() - item.height()) / 2
            area.setProperty("contentY", min(max(wanted, 0.0), limit))
            rest(50)

    def _middle(self, name: str) -> QPointF | None:
        item = self.see(name)
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)) if item is not None else None

    def _named(self, name: str) -> Iterator[QQuickItem]:
        yield from (
            item for item in _below(self.window.contentItem()) if item.objectName() == name and item.isVisible()
        )

    def _on_screen(self, item: QQuickItem) -> bool:
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        inside = 0 <= middle.x() < self.window.width() and 0 <= middle.y() < self.window.height()
        return inside and item.isEnabled() and _opaque(item)


def _below(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in reversed(item.childItems()):
        yield from _below(child)
        yield child


def _opaque(item: QObject | None) -> bool:
    while isinstance(item, QQuickItem):
        if item.opacity() < 0.05:  # noqa: PLR2004 - as good as unseen
            return False
        item = item.parentItem()
    return True
