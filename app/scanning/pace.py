"""How many frames are worth a look: all while something moves, few while nothing does.

A kiosk shows its attract screen all day to an empty shop. Reading thirty identical frames a second would keep two
processors warm for nothing; the first movement brings the full rate back with the very frame that shows it.
"""

from typing import Final

import numpy as np
import numpy.typing as npt

from app.scanning.vision import Frame, cv2

STILL_AFTER_S: Final = 3.0
"""Seconds without movement after which looks become rare."""

FAST_EVERY_S: Final = 0.2
DEEP_EVERY_S: Final = 1.0
_CELLS: Final = (32, 18)
_MOVED: Final = 7.0
"""Levels of 255 by which the mean of one cell must change; noise of a cell's pixels is far below."""


class Pace:
    """Tells for each frame whether the fast and the thorough lane should have it."""

    def __init__(self) -> None:
        """Start as if something had just moved."""
        self._last: npt.NDArray[np.float32] | None = None
        self._moved = self._fast = self._deep = float("-inf")

    def wake(self, now: float) -> None:
        """Look at every frame again, whether it moves or not: somebody is there."""
        self._moved = now

    def of(self, frame: Frame, now: float) -> tuple[bool, bool]:
        """Return whether `frame`, taken at `now` (monotonic seconds), is for the fast and for the thorough lane."""
        if self._has_moved(frame):
            self._moved = now
        if now - self._moved < STILL_AFTER_S:
            return True, True
        fast, deep = now - self._fast >= FAST_EVERY_S, now - self._deep >= DEEP_EVERY_S
        self._fast = now if fast else self._fast
        self._deep = now if deep else self._deep
        return fast, deep

    def _has_moved(self, frame: Frame) -> bool:
        """Compare with the frame that last counted as movement, so that slow movement adds up."""
        sparse = np.ascontiguousarray(frame[::2, ::2, 1] if frame.ndim == 3 else frame[::2, ::2])  # noqa: PLR2004
        cells = np.asarray(cv2.resize(sparse, _CELLS, interpolation=cv2.INTER_AREA), dtype=np.float32)
        if self._last is None or float(np.abs(cells - self._last).max()) > _MOVED:
            self._last = cells
            return True
        return False
