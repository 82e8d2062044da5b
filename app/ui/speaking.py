"""The spoken screen: whatever is shown is heard, through the accessibility tree of the window.

A page or sheet is read when it opens; what is touched or has the focus, a value that changes, an error, a word on what
just happened are said as they come. A touch or a key ends what is being said. Looked at again after each painted frame,
for nothing can change unseen.
"""

import re
import time
from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from app.device.speech import Utterance
from app.ui.reading import SPEECH_BAR, Spot, View, read
from app.viewmodels.speech import Speech
from app.viewmodels.speech_words import ALERT, EXPLORE, FIELD, HEADING, SECRET, TEXT, echo, said, utterances

LOOK_MS: Final = 120
AFTERMATH_S: Final = 10.0
"""What changes so long after a person did something is its result; later changes come by themselves."""
KEYED_S: Final = 0.4
_DIGITS = re.compile(r"\d+")
Kind = QEvent.Type
BEGINNINGS: Final = frozenset({Kind.TouchBegin, Kind.MouseButtonPress, Kind.KeyPress})


class SpokenScreen(QObject):
    """Says what a window shows while speech is on."""

    def __init__(self, window: QQuickWindow, speech: Speech, *, clock: Callable[[], float] = time.monotonic) -> None:
        """Listen to `window`; `clock` gives monotonic seconds."""
        super().__init__(window)
        self._window, self._speech, self._clock = window, speech, clock
        self._seen = View()
        self._acted = self._keyed = float("-inf")
        self._look = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._look.timeout.connect(self.look)
        window.installEventFilter(self)
        window.frameSwapped.connect(self._changed)
        window.activeFocusItemChanged.connect(self._focus_moved)
        speech.started.connect(self._begin)
        speech.changed.connect(self._changed)

    def look(self) -> None:
        """Compare what is shown with what was shown, and say what is new."""
        if not self._speech.on:
            return
        if self._moving():
            self._look.start()
            return
        view, before = read(self._window), self._seen
        self._seen = view
        if view.place != before.place:
            self._acted = self._clock()
            self._say_page(view, interrupt=before.place != (0, ""))
        else:
            self._say_changes(view, before)

    def close(self) -> None:
        """Look no more: the window is about to go."""
        self._window.frameSwapped.disconnect(self._changed)
        self._window.removeEventFilter(self)
        self._look.stop()
        self._seen = View()

    def say_spot(self, spot: Spot) -> None:
        """Say one thing now."""
        self._speech.say(self._words(spot))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        """Be silent when a person touches something or presses a key, and say what comes of it."""
        del watched
        if self._speech.on and event.type() in BEGINNINGS:
            self._acted = self._clock()
            self._speech.hush()
            self._look.start()
            if isinstance(event, QKeyEvent):
                self._keyed = self._clock()
            elif isinstance(event, (QTouchEvent, QMouseEvent)) and event.points() and not self._speech.explore:
                self._touched(event.points()[0].position() + QPointF(self._window.position()))
        return False

    def _touched(self, place: QPointF) -> None:
        """Say what a finger is put on; a letter is said when it is typed, the speech bar does what it is for."""
        self._seen = read(self._window)
        spot = self._seen.at(round(place.x()), round(place.y()))
        if spot and spot.bar != SPEECH_BAR and not (spot.group and len(spot.heard.name) == 1):
            self.say_spot(spot)

    def _begin(self) -> None:
        """Say that it speaks, then what is shown."""
        self._speech.say(self._speech.greeting())
        self._seen = View()
        self._look.start()

    def _changed(self) -> None:
        if not self._speech.on:
            self._seen = View()  # nothing that was shown is kept
        elif not self._look.isActive():
            self._look.start()

    def _moving(self) -> bool:
        stack = self._window.findChild(QQuickItem, "pages")
        return stack is not None and bool(stack.property("busy"))

    def _focus_moved(self) -> None:
        """Say what has the focus when a key brought it there."""
        if self._speech.on and self._clock() - self._keyed < KEYED_S:
            self._seen = read(self._window)
            for spot in self._seen.spots:
                if spot.focused:
                    self.say_spot(spot)

    def _say_page(self, view: View, *, interrupt: bool) -> None:
        title = view.place[1]
        first = [self._speech.piece(title)] if title else []
        if interrupt and self._speech.explore:
            first.append(self._speech.piece(said(EXPLORE)))
        inside = [spot for spot in view.spots if not spot.bar and not spot.group and spot.heard.name != title]
        around = [spot for spot in view.spots if spot.bar not in {"", SPEECH_BAR}]
        self._speech.say([*first, *self._all(inside), *self._all(around)], interrupt=interrupt)

    def _say_changes(self, view: View, before: View) -> None:
        known = {spot.key: spot for spot in before.spots}
        alerts = [spot for spot in view.spots if spot.heard.kind == ALERT and _news(spot, known)]
        if alerts:
            self._speech.say(self._all(alerts))
        if self._clock() - self._acted > AFTERMATH_S:
            return
        typed = self._typed(view, known)
        if typed:
            self._speech.say([self._speech.piece(typed)])
        changed = [spot for spot in view.spots if self._is_result(spot, known)]
        self._speech.say(self._all(changed), interrupt=False)

    def _typed(self, view: View, known: dict[int, Spot]) -> str:
        """Return what to say of a field in which was typed."""
        for spot in view.spots:
            old = known.get(spot.key)
            if old is not None and spot.heard.kind in {FIELD, SECRET} and spot.heard.value != old.heard.value:
                masked = spot.heard.kind == SECRET or (spot.heard.personal and not self._speech.may_say_personal)
                return echo(old.heard.value, spot.heard.value, masked=masked)
        return ""

    @staticmethod
    def _is_result(spot: Spot, known: dict[int, Spot]) -> bool:
        """Tell whether a thing says something else than before, or is a text that has come."""
        if spot.heard.kind in {ALERT, FIELD, SECRET} or spot.bar:
            return False
        old = known.get(spot.key)
        if old is None:
            return spot.heard.kind in {TEXT, HEADING}
        return (old.heard.name, old.heard.value, old.heard.on) != (spot.heard.name, spot.heard.value, spot.heard.on)

    def _all(self, spots: Iterable[Spot]) -> list[Utterance]:
        return [piece for spot in spots for piece in self._words(spot)]

    def _words(self, spot: Spot) -> list[Utterance]:
        return utterances(spot.heard, self._speech.locale, aloud=self._speech.may_say_personal)


def _news(spot: Spot, known: dict[int, Spot]) -> bool:
    """Tell whether an alert is new; one that only counts down is not."""
    old = known.get(spot.key)
    return old is None or _DIGITS.sub("", old.heard.name) != _DIGITS.sub("", spot.heard.name)
