"""Scanners that type: telling the burst of a barcode scanner from a person at a keyboard.

A keyboard-wedge scanner sends a code as keystrokes 1-15 ms apart (over Bluetooth up to 60, in fits and starts) and ends
with Enter or Tab, if at all. A person needs 80 ms and more. Keystrokes are held back for at most one gap, which nobody
feels; what turns out to be a person's is given back, in order and whole. What has come at a scanner's pace is never
given back: it is a code, or the rest of one.
"""

from dataclasses import dataclass
from typing import Final

from app.scanning.screening import MAX_LENGTH

END_CHARACTERS: Final = frozenset("\r\n\t")
PATIENCE_MS: Final = 150.0
"""How long a burst may stop once it is long enough to be no person's: wireless scanners send in pieces."""
FAST_MS: Final = 35.0
"""What a configured prefix has not announced must come this fast, however slow the scanner is said to be."""
MOST_STROKES: Final = 4 * MAX_LENGTH


@dataclass(frozen=True, slots=True)
class Stroke:
    """A key that was pressed: the characters it gives (none for Escape, F1, Ctrl+C) and whatever the caller keeps."""

    text: str
    event: object = None


@dataclass(frozen=True, slots=True)
class WedgeOutcome:
    """What to do after a keystroke, which the detector always takes over.

    `code`: a complete code, without prefix and end. `release`: strokes that belong to the focused field, the one just
    fed included unless it is held or was part of a code. Both may be empty.
    """

    code: str | None = None
    release: tuple[Stroke, ...] = ()


class WedgeDetector:
    """Fed with strokes and their times, gives codes and gives back what was typed by hand."""

    def __init__(self, prefix: str = "", suffix: str = "\r", max_gap_ms: float = 35, min_length: int = 6) -> None:
        """Describe the scanner.

        `prefix`: what it sends before a code; `suffix`: what ends one, besides Enter and Tab; `max_gap_ms`: longest
        time between two of its keystrokes; `min_length`: shorter bursts are a person's, and begin to be a burst there.
        """
        self._prefix = prefix
        self._suffix = "" if END_CHARACTERS.issuperset(suffix) else suffix
        self._max_gap_ms = max_gap_ms
        self._min_length = min_length
        self._held: list[Stroke] = []
        self._text = ""
        self._last_ms = float("-inf")
        self._ended_ms = float("-inf")

    @property
    def holding(self) -> bool:
        """Whether strokes are held back."""
        return bool(self._held)

    @property
    def bursting(self) -> bool:
        """Whether what is held is a scanner's beyond doubt."""
        return len(self._code()) >= self._min_length

    @property
    def wait_ms(self) -> float:
        """How long after the last stroke `expire` is due."""
        if self.bursting:
            return max(self._max_gap_ms, PATIENCE_MS)
        announced = self._text.startswith(self._prefix) or self._prefix.startswith(self._text)
        return self._max_gap_ms if announced else min(self._max_gap_ms, FAST_MS)

    def feed(self, stroke: Stroke, time_ms: float) -> WedgeOutcome:
        """Take one stroke at `time_ms` (milliseconds of any steady clock)."""
        before = self.expire(time_ms)
        self._last_ms = time_ms
        if END_CHARACTERS.issuperset(stroke.text) and stroke.text:
            after = self._end(stroke, time_ms)
        else:
            after = self._hold(stroke, time_ms)
        return WedgeOutcome(before.code or after.code, before.release + after.release)

    def expire(self, time_ms: float) -> WedgeOutcome:
        """Decide on strokes that have waited longer than a scanner would make them.

        Call it `wait_ms` after each stroke, so that typing shows up without the next key. A burst without an end is a
        code: not every scanner sends one.
        """
        if not self._held or time_ms - self._last_ms <= self.wait_ms:
            return WedgeOutcome()
        return self._finished(time_ms) if self.bursting else WedgeOutcome(release=self._let_go())

    def _end(self, stroke: Stroke, time_ms: float) -> WedgeOutcome:
        if self.bursting:
            return self._finished(time_ms)
        if not self._text and time_ms - self._ended_ms <= PATIENCE_MS:
            self._ended_ms = time_ms  # the second of CR LF, or an end that lags behind its code
            self._let_go()
            return WedgeOutcome()
        return WedgeOutcome(release=(*self._let_go(), stroke))

    def _hold(self, stroke: Stroke, time_ms: float) -> WedgeOutcome:
        """Hold the stroke; past the longest code the rest of a burst is not worth keeping."""
        if len(self._held) < MOST_STROKES and len(self._text) <= MAX_LENGTH + len(self._prefix + self._suffix):
            self._held.append(stroke)
            self._text += stroke.text
        if self._suffix and self._text.endswith(self._suffix) and self.bursting:
            self._text = self._text.removesuffix(self._suffix)
            return self._finished(time_ms)
        return WedgeOutcome()

    def _finished(self, time_ms: float) -> WedgeOutcome:
        code = self._code()
        self._let_go()
        self._ended_ms = time_ms
        return WedgeOutcome(code=code)

    def _code(self) -> str:
        return self._text.removeprefix(self._prefix)

    def _let_go(self) -> tuple[Stroke, ...]:
        held, self._held, self._text = tuple(self._held), [], ""
        return held
