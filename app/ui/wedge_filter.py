"""Scanners that type, on every page: their bursts become codes, a person's typing goes where it belongs."""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow

from app.scanning.screening import GROUP_SEPARATOR
from app.scanning.wedge import WedgeDetector
from app.settings import ScannerSection

GRACE_MS: Final = 15
COMMANDS: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
ENDS: Final = frozenset("\r\n\t")
Stroke = tuple[int, Qt.KeyboardModifier]


class WedgeFilter(QObject):
    """Takes over every character typed into a window; `scanned(text)` tells a code, the rest is given back."""

    scanned = Signal(str)

    def __init__(
        self, window: QWindow, scanner: ScannerSection, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Listen to `window`; `clock` gives monotonic seconds."""
        super().__init__(window)
        self._window, self._clock = window, clock
        self._detector = WedgeDetector(scanner.prefix, scanner.suffix, scanner.max_gap_ms)
        self._strokes: dict[str, Stroke] = {}
        self._taken: set[int] = set()
        self._giving_back = False
        self._expiry = QTimer(self, singleShot=True, interval=scanner.max_gap_ms + GRACE_MS)
        self._expiry.timeout.connect(self._expire)
        self._due = 0.0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        """Swallow characters and their releases; everything else goes on."""
        if self._giving_back or watched is not self._window or not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.KeyPress:
            return self._pressed(event)
        if event.type() == QEvent.Type.KeyRelease and event.key() in self._taken:
            self._taken.discard(event.key())
            return True
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.isAutoRepeat() or not _is_character(event):
            self._flush()
            return False
        self._taken.add(event.key())
        for character in event.text():
            self._strokes[character] = (event.key(), event.modifiers())
            outcome = self._detector.feed(character, self._now_ms())
            self._give_back(outcome.release)
            if outcome.code is not None:
                self._strokes.clear()
                self.scanned.emit(outcome.code)
        self._due = self._clock() + self._expiry.interval() / 1000
        self._expiry.start()
        return True

    def _expire(self) -> None:
        """Give back what no scanner would still be sending; after a stall of the screen wait once more."""
        if self._clock() - self._due > self._expiry.interval() / 1000:
            self._due = self._clock() + self._expiry.interval() / 1000
            self._expiry.start()
            return
        self._give_back(self._detector.expire(self._now_ms()))

    def _flush(self) -> None:
        self._expiry.stop()
        self._give_back(self._detector.expire(float("inf")))

    def _give_back(self, text: str) -> None:
        self._giving_back = True
        try:
            for character in text:
                key, modifiers = self._strokes.get(character, (0, Qt.KeyboardModifier.NoModifier))
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QCoreApplication.sendEvent(self._window, QKeyEvent(kind, key, modifiers, character))
        finally:
            self._giving_back = False

    def _now_ms(self) -> float:
        return self._clock() * 1000


def _is_character(event: QKeyEvent) -> bool:
    text = event.text()
    if text == GROUP_SEPARATOR:
        return True
    if not text or event.modifiers() & COMMANDS:
        return False
    return all(char.isprintable() or char in ENDS for char in text)
