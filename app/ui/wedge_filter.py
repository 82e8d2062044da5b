"""Scanners that type, on every page: their bursts become codes, a person's typing goes where it belongs.

Every key that is pressed in the window is held back for a moment, keys that write nothing too: a scanner may send F1,
Escape or Ctrl and a letter before, in or after a code, and none of that may reach a field, a button or a shortcut. What
turns out to be a person's is sent on as it came, its release when that comes or came.
"""

import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow

from app.scanning.layouts import third_level, translated, understood
from app.scanning.screening import GROUP_SEPARATOR
from app.scanning.wedge import END_CHARACTERS, Stroke, WedgeDetector, WedgeOutcome
from app.settings import ScannerSection

GRACE_MS: Final = 15
Key = Qt.Key
Modifier = Qt.KeyboardModifier
CONTROL_AND_ALT: Final = Modifier.ControlModifier | Modifier.AltModifier
COMMANDS: Final = CONTROL_AND_ALT | Modifier.MetaModifier
MODIFIER_KEYS: Final = frozenset({
    Key.Key_Shift, Key.Key_Control, Key.Key_Alt, Key.Key_AltGr, Key.Key_Meta, Key.Key_CapsLock, Key.Key_NumLock,
})  # fmt: skip
SEPARATOR_KEYS: Final = frozenset({Key.Key_BracketRight, Key.Key_Dollar, Key.Key_Minus})
"""Ctrl and ] on a US keyboard; the same key on a French terminal; Ctrl, AltGr and ) of a French scanner on a US one."""
DEAD_KEYS: Final = {
    Key.Key_Dead_Circumflex: "^",
    Key.Key_Dead_Diaeresis: "¨",
    Key.Key_Dead_Grave: "`",
    Key.Key_Dead_Tilde: "~",
}
LONGEST_NUMBER: Final = 4  # digits of Alt and the number pad
LAST_NUMBER: Final = 255


@dataclass(slots=True)
class HeldKey:
    """A key press that is held back; `state` is held, given (to the window) or taken (into a code)."""

    key: int
    modifiers: Qt.KeyboardModifier
    text: str
    scan_code: int
    released: bool = False
    state: str = "held"


class WedgeFilter(QObject):
    """Takes over every key that is pressed in a window; `scanned(text)` tells a code, the rest is given back."""

    scanned = Signal(str)

    def __init__(
        self, window: QWindow, scanner: ScannerSection, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Listen to `window`; `clock` gives monotonic seconds."""
        super().__init__(window)
        self._clock, self._layout = clock, scanner.layout
        self._detector = WedgeDetector(scanner.prefix, scanner.suffix, scanner.max_gap_ms, scanner.min_length)
        self._signs = frozenset(scanner.prefix + scanner.suffix + GROUP_SEPARATOR) | END_CHARACTERS
        self._down: dict[tuple[int, int], HeldKey] = {}
        self._number = ""
        self._giving_back = False
        self._expiry = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._expiry.timeout.connect(self._expire)
        self._due = 0.0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        """Hold back keys and their releases; everything else goes on."""
        if self._giving_back or watched is not self.parent() or not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride and self._detector.holding:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            return self._pressed(event)
        return event.type() == QEvent.Type.KeyRelease and self._let_up(event)

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.key() in MODIFIER_KEYS:
            return False
        if event.isAutoRepeat():
            return self._repeated()
        if self._is_part_of_number(event):
            self._number = (self._number + chr(event.key()))[-LONGEST_NUMBER:]
            return True
        held = HeldKey(event.key(), event.modifiers(), event.text(), event.nativeScanCode())
        self._down[_place(event)] = held
        self._feed(Stroke(self._meant(event), held))
        return True

    def _repeated(self) -> bool:
        """Swallow the repeats of a key of a scanner; those of a person's go on, after what is held."""
        if self._detector.bursting:
            self._feed(Stroke(""))
            return True
        self._take_over(self._detector.expire(float("inf")))
        return False

    def _let_up(self, event: QKeyEvent) -> bool:
        if event.key() == Key.Key_Alt and self._number:
            number, self._number = int(self._number), ""
            if 0 < number <= LAST_NUMBER:
                text = bytes([number]).decode("cp1252", "ignore")
                self._feed(Stroke(text, HeldKey(0, Modifier.NoModifier, text, 0, released=True)))
            return False
        if event.isAutoRepeat():
            return self._detector.bursting
        held = self._down.pop(_place(event), None)
        if held is None:
            return event.key() not in MODIFIER_KEYS and self._is_part_of_number(event)
        held.released = True
        return held.state != "given"

    def _feed(self, stroke: Stroke) -> None:
        self._take_over(self._detector.feed(stroke, self._now_ms()))
        wait = round(self._detector.wait_ms) + GRACE_MS
        self._due = self._clock() + wait / 1000
        self._expiry.start(wait)

    def _take_over(self, outcome: WedgeOutcome) -> None:
        self._give_back(stroke.event for stroke in outcome.release)
        if outcome.code is not None:
            for held in self._down.values():
                held.state = "taken" if held.state == "held" else held.state
            self.scanned.emit(understood(outcome.code, self._layout))

    def _expire(self) -> None:
        """Decide on what no scanner would still be sending; after a stall of the screen wait once more."""
        wait = self._expiry.interval() / 1000
        if self._clock() - self._due > wait:
            self._due = self._clock() + wait
            self._expiry.start()
            return
        self._take_over(self._detector.expire(self._now_ms()))

    def _give_back(self, events: Iterable[object]) -> None:
        self._giving_back = True
        try:
            for held in events:
                if isinstance(held, HeldKey):
                    self._send(held)
        finally:
            self._giving_back = False

    def _send(self, held: HeldKey) -> None:
        held.state = "given"
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)[: 1 + held.released]:
            made = QKeyEvent(kind, held.key, held.modifiers, held.scan_code, 0, 0, held.text)
            if (window := self.parent()) is not None:
                QCoreApplication.sendEvent(window, made)

    def _meant(self, event: QKeyEvent) -> str:
        """Return what a scanner meant by a key: the characters of its own layout, nothing for commands."""
        key, text, commands = event.key(), event.text(), event.modifiers() & COMMANDS
        if text and all(char in self._signs for char in text):
            return text
        if commands & Modifier.ControlModifier and key in SEPARATOR_KEYS and self._may_separate(key):
            return GROUP_SEPARATOR
        if commands == Modifier.AltModifier and not event.modifiers() & Modifier.KeypadModifier:
            return third_level(text or _plain(key), self._layout)
        if not text:
            return translated(DEAD_KEYS.get(Key(key), ""), self._layout)
        if commands not in {Modifier.NoModifier, CONTROL_AND_ALT} or not text.isprintable():
            return ""
        return translated(text, self._layout)

    def _may_separate(self, key: int) -> bool:
        """Tell whether Ctrl and this key are FNC1: always with ], with the others' places only inside a burst."""
        return key == Key.Key_BracketRight or self._detector.bursting

    @staticmethod
    def _is_part_of_number(event: QKeyEvent) -> bool:
        """Tell whether the key is a digit of Alt and the number pad; Windows puts those together by itself."""
        keypad = event.modifiers() & (COMMANDS | Modifier.KeypadModifier)
        alone = keypad == Modifier.AltModifier | Modifier.KeypadModifier
        return alone and Key.Key_0 <= event.key() <= Key.Key_9 and sys.platform != "win32"

    def _now_ms(self) -> float:
        return self._clock() * 1000


def _place(event: QKeyEvent) -> tuple[int, int]:
    """Return which key it is: by its place, for its name changes when Shift is let go first."""
    return (0, event.nativeScanCode()) if event.nativeScanCode() else (1, event.key())


def _plain(key: int) -> str:
    """Return the character of a key that gave no text; empty for keys without one."""
    return chr(key).lower() if 0x20 < key < 0x7F else ""  # noqa: PLR2004 - Qt's keys of ASCII are ASCII
