"""Scanners that type: telling the burst of a barcode scanner from a person at a keyboard.

A keyboard-wedge scanner sends a code as keystrokes 1-15 ms apart and ends with Enter or Tab. A
person needs 80 ms and more. Characters are held back for at most one gap, which nobody feels;
what turns out to be a person's typing is given back, in order and whole.
"""

from dataclasses import dataclass

from app.scanning.screening import MAX_LENGTH

_ENDS = frozenset("\r\n\t")


@dataclass(frozen=True, slots=True)
class WedgeOutcome:
    """What to do after a keystroke, which the detector always takes over.

    `code`: a complete code, without prefix and end. `release`: characters that belong to the
    focused field, the one just fed included unless it is held. Both may be empty: it is held.
    """

    code: str | None = None
    release: str = ""


class WedgeDetector:
    """Fed with characters and their times, gives codes and gives back what was typed by hand."""

    def __init__(self, prefix: str = "", suffix: str = "\r", max_gap_ms: float = 35, min_length: int = 6) -> None:
        """Describe the scanner.

        `prefix`: what it sends before a code; `suffix`: characters that end one, besides Enter
        and Tab; `max_gap_ms`: longest time between two of its keystrokes; `min_length`: shorter
        bursts are a person's.
        """
        self._prefix = prefix
        self._ends = _ENDS | frozenset(suffix)
        self._max_gap_ms = max_gap_ms
        self._min_length = min_length
        self._held = ""
        self._last_ms = 0.0

    def feed(self, character: str, time_ms: float) -> WedgeOutcome:
        """Take one character at `time_ms` (milliseconds of any steady clock)."""
        typed = self.expire(time_ms)
        self._last_ms = time_ms
        outcome = self._end(character) if character in self._ends else self._hold(character)
        return WedgeOutcome(outcome.code, typed + outcome.release)

    def expire(self, time_ms: float) -> str:
        """Return held characters that have waited longer than a scanner would make them.

        Call it `max_gap_ms` after each keystroke, so that typing shows up without the next key.
        """
        if not self._held or time_ms - self._last_ms <= self._max_gap_ms:
            return ""
        return self._let_go()

    def _end(self, character: str) -> WedgeOutcome:
        code = self._held.removeprefix(self._prefix)
        if self._held.startswith(self._prefix) and len(code) >= self._min_length:
            self._held = ""
            return WedgeOutcome(code=code)
        return WedgeOutcome(release=self._let_go() + character)

    def _hold(self, character: str) -> WedgeOutcome:
        """Hold the character; past the longest code the rest of a burst is not worth keeping."""
        if len(self._held) <= MAX_LENGTH + len(self._prefix):
            self._held += character
        length = min(len(self._held), len(self._prefix))
        if self._held[:length] != self._prefix[:length]:
            return WedgeOutcome(release=self._let_go())
        return WedgeOutcome()

    def _let_go(self) -> str:
        held, self._held = self._held, ""
        return held
