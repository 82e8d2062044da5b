"""A heart that beats on the screen's thread: what keeps it from beating keeps the screen from answering."""

import time
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer

from app.cli.bench import Figures, percentile

BEAT_MS: Final = 4
BUDGET: Final = {"stall_p99_ms": 16.0, "stall_max_ms": 100.0}


class Beat:
    """Beats every few milliseconds between `start` and `stop`; `stalls`: by how many milliseconds each was late."""

    def __init__(self) -> None:
        """Belong to the thread that makes it."""
        self.stalls: list[float] = []
        self._last = 0.0
        self._keeper = QObject()
        self._timer = QTimer(self._keeper, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin to beat."""
        self._last = 0.0
        self._timer.start()

    def stop(self) -> None:
        """Beat no more."""
        self._timer.stop()

    def figures(self) -> Figures:
        """Return the 99th percentile and the longest of the stalls."""
        return {
            "stall_p99_ms": percentile(self.stalls, 0.99),
            "stall_max_ms": round(max(self.stalls, default=0.0), 3),
        }

    def _tick(self) -> None:
        now = time.perf_counter()
        if self._last:
            self.stalls.append(max(0.0, (now - self._last) * 1000 - BEAT_MS))
        self._last = now
