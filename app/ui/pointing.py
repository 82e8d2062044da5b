"""Move the ring and use what is in it: by the speech bar, by keys, or by one switch while the ring moves by itself.

Things are used through their accessibility interface, as a screen reader would; whatever can be touched can be used.
Rows of keys are stepped over as one thing; using a row goes into it.
"""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessibleActionInterface, QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from app.ui.reading import SPEECH_BAR, Spot, View, interface_of, read
from app.viewmodels.pointer import Pointer
from app.viewmodels.speech_words import FIELD, SECRET

ACT: Final = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})
FORWARD: Final = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Down})
BACKWARD: Final = frozenset({Qt.Key.Key_Backtab, Qt.Key.Key_Left, Qt.Key.Key_Up})
STRIKE_S: Final = 0.5
"""The same key within this time is a trembling hand's (EN 301 549, 5.8)."""
EDGE: Final = 24.0


class Pointing(QObject):
    """Steps through a window; `reached` tells the thing at which the ring came to stand."""

    reached = Signal(object)

    def __init__(self, window: QQuickWindow, pointer: Pointer, *, clock: Callable[[], float] = time.monotonic) -> None:
        """Listen to the keys of `window` and to what the person wishes."""
        super().__init__(window)
        self._window, self._pointer, self._clock = window, pointer, clock
        self._key, self._row = 0, 0
        self._struck: tuple[int, float] = (0, float("-inf"))
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.forward)
        self._redraw = QTimer(self, singleShot=True, interval=0)
        self._redraw.timeout.connect(self._draw)
        pointer.moveRequested.connect(self.step)
        pointer.actRequested.connect(self.act)
        pointer.changed.connect(self._follow)
        window.installEventFilter(self)

    @property
    def key(self) -> int:
        """The thing in the ring, 0 when there is none."""
        return self._key

    def forward(self) -> None:
        """Go on by one."""
        self.step(1)

    def step(self, by: int) -> None:
        """Go on or back by one, from the last thing to the first."""
        spots = self._steps(read(self._window))
        if not spots:
            self.leave()
            return
        keys = [spot.key for spot in spots]
        at = keys.index(self._key) + by if self._key in keys else (0 if by > 0 else -1)
        if self._row and not 0 <= at < len(spots):
            self._row = 0
            self.step(by)
            return
        self.point(spots[at % len(spots)])

    def point(self, spot: Spot) -> None:
        """Put the ring on a thing, and scroll to it when it cannot be seen."""
        self._key = spot.key
        reveal(spot.key)
        self._draw()
        self.reached.emit(spot)

    def act(self) -> None:
        """Use the thing in the ring; a row of keys is gone into."""
        spot = read(self._window).find(self._key)
        if spot is None:
            return
        if self._pointer.scanning and spot.group and not self._row:
            self._row = spot.group
            self.point(spot)
            return
        self._row = 0
        use(spot)
        self._redraw.start()

    def close(self) -> None:
        """Move no more: the window is about to go."""
        self._window.removeEventFilter(self)
        for timer in (self._timer, self._redraw):
            timer.stop()

    def leave(self) -> None:
        """Take the ring away."""
        self._key = self._row = 0
        self._pointer.place(QRectF())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        """While the ring moves by itself, keys act and move; otherwise a touch takes the ring away."""
        del watched
        if isinstance(event, QKeyEvent) and self._pointer.scanning and event.type() == QEvent.Type.KeyPress:
            return self._pressed(event)
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key()) if event.key() in {*ACT, *FORWARD, *BACKWARD} else None
        if key is None:
            return False
        again = self._struck[0] == key and self._clock() - self._struck[1] < STRIKE_S
        if not event.isAutoRepeat() and not again:
            self._struck = (key, self._clock())
            self._timer.start()
            self.act() if key in ACT else self.step(1 if key in FORWARD else -1)
        return True

    def _steps(self, view: View) -> list[Spot]:
        if not self._pointer.scanning:
            return [spot for spot in view.spots if spot.bar != SPEECH_BAR]
        usable = [spot for spot in view.spots if spot.operable and spot.heard.enabled]
        if self._row:
            return [spot for spot in usable if spot.group == self._row]
        before = [0, *(spot.group for spot in usable)]
        return [spot for spot, last in zip(usable, before, strict=False) if not spot.group or spot.group != last]

    def _draw(self) -> None:
        found = interface_of(self._key) if self._key else None
        if found is None or found.state().invisible:
            self._pointer.place(QRectF())
            return
        ring = QRectF(found.rect())
        if self._pointer.scanning and not self._row:
            for other in self._row_of(self._key):
                ring = ring.united(QRectF(other.rect))
        self._pointer.place(ring.translated(-QPointF(self._window.position())))

    def _row_of(self, key: int) -> list[Spot]:
        view = read(self._window)
        spot = view.find(key)
        return [one for one in view.spots if one.group == spot.group] if spot and spot.group else []

    def _follow(self) -> None:
        if self._pointer.scanning:
            self._timer.start(round(self._pointer.seconds * 1000))
        elif self._timer.isActive():
            self._timer.stop()
            self.leave()


def use(spot: Spot) -> None:
    """Press a thing, or put the cursor into it."""
    found = interface_of(spot.key)
    actions = found.actionInterface() if found is not None else None
    if actions is None or not spot.heard.enabled:
        return
    focus = spot.heard.kind in {FIELD, SECRET}
    actions.doAction(QAccessibleActionInterface.setFocusAction() if focus else QAccessibleActionInterface.pressAction())


def reveal(key: int) -> None:
    """Scroll what lies around a thing until it can be seen."""
    found = interface_of(key)
    item = found.object() if found is not None else None
    if not isinstance(item, QQuickItem):
        return
    area = item.parentItem()
    while area is not None:
        if area.inherits("QQuickFlickable"):
            _scroll(area, item)
        area = area.parentItem()


def _scroll(area: QQuickItem, item: QQuickItem) -> None:
    for side, extent, where in (("Y", "height", "y"), ("X", "width", "x")):
        start = float(getattr(item.mapToItem(area, QPointF(0, 0)), where)())
        length, room = float(getattr(item, extent)()), float(getattr(area, extent)())
        whole, now = float(area.property(f"content{extent.title()}")), float(area.property(f"content{side}"))
        if whole <= room:
            continue
        if start < 0:
            area.setProperty(f"content{side}", max(0.0, now + start - EDGE))
        elif start + length > room:
            wanted = now + min(start - EDGE, start + length - room + EDGE)
            area.setProperty(f"content{side}", min(wanted, whole - room))
