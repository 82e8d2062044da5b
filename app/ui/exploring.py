"""Exploring by touch: a finger on something says it, a second tap on the same thing uses it.

While it is on, no touch reaches the page itself, only the speech bar, which also scrolls to what cannot be seen.
"""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickWindow

from app.ui.pointing import Pointing, use
from app.ui.reading import SPEECH_BAR, Spot, read
from app.viewmodels.speech import Speech
from app.viewmodels.speech_words import NOTHING, said

Kind = QEvent.Type
BEGIN: Final = frozenset({Kind.TouchBegin, Kind.MouseButtonPress, Kind.MouseButtonDblClick})
MOVE: Final = frozenset({Kind.TouchUpdate, Kind.MouseMove})
END: Final = frozenset({Kind.TouchEnd, Kind.MouseButtonRelease})
TAKEN: Final = BEGIN | MOVE | END | {Kind.TouchCancel}


class Exploring(QObject):
    """Takes the touches of a window while exploring is on."""

    def __init__(self, window: QQuickWindow, speech: Speech, pointing: Pointing) -> None:
        """Listen to `window`; what is found is put into the ring of `pointing`, which has it said."""
        super().__init__(window)
        self._window, self._speech, self._pointing = window, speech, pointing
        self._under, self._again, self._passing = 0, False, False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        """Take touches, and what a mouse does in their place."""
        del watched
        if not self._speech.explore or event.type() not in TAKEN:
            return False
        if not isinstance(event, (QTouchEvent, QMouseEvent)) or not event.points():
            return True
        spot = self._at(event.points()[0].position())
        if event.type() in BEGIN:
            self._passing = spot is not None and spot.bar == SPEECH_BAR
        if self._passing:
            return False
        event.accept()
        self._take(event.type(), spot)
        return True

    def _take(self, kind: QEvent.Type, spot: Spot | None) -> None:
        key = spot.key if spot else 0
        if kind in BEGIN:
            self._again = key != 0 and key == self._pointing.key
        if kind in END:
            if spot and self._again and spot.operable:
                use(spot)
        elif (kind in BEGIN and not self._again) or (kind in MOVE and key != self._under):
            self._again = False
            self._tell(spot)
        self._under = key

    def _tell(self, spot: Spot | None) -> None:
        if spot:
            self._pointing.point(spot)
        else:
            self._pointing.leave()
            self._speech.say([self._speech.piece(said(NOTHING))])

    def _at(self, place: QPointF) -> Spot | None:
        on_screen = place + QPointF(self._window.position())
        return read(self._window).at(round(on_screen.x()), round(on_screen.y()))
