"""The meters of the camera's set-up page: a number, how full its bar is, and which word and tone it gets."""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from app.scanning.figures import ScanFigures
from app.scanning.tuning import Examined
from app.viewmodels.rows import Row
from app.viewmodels.wording import number

ROLES: Final = ("key", "value", "share", "word", "tone")
WINDOW_S: Final = 2.0
PERCENT: Final = 100
FULL_RATE: Final = 30.0
FULL_MS: Final = 100.0
DARK, DIM, BRIGHT = 45.0, 75.0, 185.0
CLIPPED: Final = 0.25
SHARP, SOFT = 55.0, 30.0
Steps = tuple[tuple[float, str, str], ...]
RATES: Final[Steps] = ((24.0, "smooth", "positive"), (12.0, "slow", "caution"), (0.0, "jerky", "negative"))
LOOKS: Final[Steps] = ((12.0, "often", "positive"), (3.5, "calm", "neutral"), (0.0, "rarely", "caution"))
"""Nothing that moves gets five looks a second on purpose (see app.scanning.pace)."""
HITS: Final[Steps] = (
    (0.8, "always", "positive"),
    (0.3, "sometimes", "caution"),
    (0.001, "hardly", "negative"),
    (0.0, "noCode", "neutral"),
)


@dataclass(frozen=True, slots=True)
class Rates:
    """What the camera did within the last two seconds; None where there is nothing to count yet."""

    frames: float | None = None
    looks: float | None = None
    hits: float | None = None
    look_ms: float | None = None


class Window:
    """The counters of the last two seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """Begin with nothing."""
        self._clock = clock
        self._seen: deque[tuple[float, ScanFigures]] = deque()

    def add(self, figures: ScanFigures) -> Rates:
        """Take the counters as they are now and return the rates since those of two seconds ago."""
        now = self._clock()
        self._seen.append((now, figures))
        while len(self._seen) > 1 and self._seen[1][0] <= now - WINDOW_S:
            self._seen.popleft()
        began, first = self._seen[0]
        passed = now - began
        if passed <= 0:
            return Rates()
        looks = figures.looks - first.looks
        return Rates(
            (figures.frames - first.frames) / passed,
            looks / passed,
            (figures.hits - first.hits) / looks if looks else None,
            (figures.look_ms - first.look_ms) / looks if looks else None,
        )

    def clear(self) -> None:
        """Forget what was counted."""
        self._seen.clear()


def rows_of(examined: Examined | None, rates: Rates, locale: str) -> list[Row]:
    """Return the rows of all meters; without a figure a dash, an empty bar and no word."""
    return [
        _sharpness(examined, locale),
        _light(examined, locale),
        _rate("frames", rates.frames, FULL_RATE, RATES, locale),
        _rate("looks", rates.looks, FULL_RATE, LOOKS, locale),
        _hits(rates.hits, locale),
        _time(rates.look_ms, locale),
    ]


def _sharpness(examined: Examined | None, locale: str) -> Row:
    if examined is None:
        return _nothing("sharpness")
    value = examined.figures.sharpness
    word, tone = _step(value, ((SHARP, "sharp", "positive"), (SOFT, "soft", "caution"), (0.0, "blurred", "negative")))
    return _row("sharpness", number(value, locale), value / PERCENT, word, tone)


def _light(examined: Examined | None, locale: str) -> Row:
    """Return mean brightness as a percentage; its word tells of clipped pixels first, for no engine reads those."""
    if examined is None:
        return _nothing("light")
    mean, clipped = examined.figures.brightness, examined.figures.clipped
    word, tone = "right", "positive"
    if mean < DIM:
        word, tone = ("tooDark", "negative") if mean < DARK else ("dark", "caution")
    elif mean > BRIGHT or clipped > CLIPPED:
        word, tone = ("glare", "negative") if clipped > CLIPPED else ("bright", "caution")
    share = mean / 255
    return _row("light", number(share * PERCENT, locale), share, word, tone)


def _rate(key: str, rate: float | None, full: float, steps: Steps, locale: str) -> Row:
    return _nothing(key) if rate is None else _row(key, number(rate, locale, 1), rate / full, *_step(rate, steps))


def _hits(share: float | None, locale: str) -> Row:
    if share is None:
        return _nothing("hits")
    return _row("hits", number(share * PERCENT, locale), share, *_step(share, HITS))


def _time(milliseconds: float | None, locale: str) -> Row:
    if milliseconds is None:
        return _nothing("time")
    slow = ((80.0, "tooSlow", "negative"), (33.4, "slow", "caution"), (0.0, "fast", "positive"))
    return _row("time", number(milliseconds, locale, 1), milliseconds / FULL_MS, *_step(milliseconds, slow))


def _step(value: float, steps: Steps) -> tuple[str, str]:
    """Return word and tone of the first step that is reached."""
    return next((word, tone) for least, word, tone in steps if value >= least or least == steps[-1][0])


def _row(key: str, value: str, share: float, word: str, tone: str) -> Row:
    return {"key": key, "value": value, "share": min(1.0, max(0.0, share)), "word": word, "tone": tone}


def _nothing(key: str) -> Row:
    return _row(key, "", 0.0, "", "neutral")
