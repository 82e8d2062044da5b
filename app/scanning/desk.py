"""A thread that reads codes, with room on its desk for one frame: the newest.

Frames are never queued and never stored: while a frame is being read, newer ones replace each other, so that a code is
always looked for in what the camera sees now.
"""

import contextlib
import logging
import os
import threading
import time
from collections.abc import Callable
from typing import Final

from app.domain.codes import Code
from app.scanning.pipeline import Visit
from app.scanning.vision import Frame

_log = logging.getLogger(__name__)

CLOSE_SECONDS: Final = 3.0
"""How long closing waits for an engine that is at work; one that hangs is left behind, its thread is a daemon."""

_NICENESS: Final = 5


class Desk:
    """Reads the newest frame, tells the codes that came into view, and takes the next."""

    def __init__(
        self,
        name: str,
        feed: Callable[[Frame, float, Visit], list[Code]],
        visit: Callable[[], Visit],
        on_codes: Callable[[list[Code]], None],
        *,
        polite: bool = False,
    ) -> None:
        """`feed` and `visit`: of a `LiveReader`. `polite`: leave the processor to others when they want it."""
        self._feed = feed
        self._visit = visit
        self._on_codes = on_codes
        self._polite = polite
        self._changed = threading.Condition()
        self._frame: Frame | None = None
        self._closing = False
        self._looks, self._spent = 0, 0.0
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    @property
    def looks(self) -> int:
        """Frames read so far."""
        return self._looks

    @property
    def spent_ms(self) -> float:
        """Milliseconds spent reading so far."""
        return self._spent

    def start(self) -> None:
        """Start the thread; once."""
        self._thread.start()

    def put(self, frame: Frame) -> None:
        """Lay a frame on the desk, in the place of one that still lies there."""
        with self._changed:
            self._frame = frame
            self._changed.notify()

    def forget(self) -> None:
        """Throw the frame away; one that is being read is the business of `LiveReader.reset`."""
        with self._changed:
            self._frame = None

    def close(self) -> None:
        """Stop the thread."""
        with self._changed:
            self._closing = True
            self._changed.notify()
        if self._thread.is_alive():
            self._thread.join(CLOSE_SECONDS)

    def _run(self) -> None:
        if self._polite:
            _be_polite()
        while (taken := self._next()) is not None:
            self._read(*taken)

    def _read(self, frame: Frame, visit: Visit) -> None:
        began = time.monotonic()
        try:
            codes = self._feed(frame, began, visit)
            self._looks += 1
            if codes:
                self._on_codes(codes)
        except Exception:  # noqa: BLE001 - one bad frame or listener must not end the reading
            _log.exception("a frame could not be read")
        finally:
            self._spent += (time.monotonic() - began) * 1000

    def _next(self) -> tuple[Frame, Visit] | None:
        with self._changed:
            self._changed.wait_for(lambda: self._closing or self._frame is not None)
            frame, self._frame = self._frame, None
            return None if self._closing or frame is None else (frame, self._visit())


def _be_polite() -> None:
    """Lower this thread's priority where threads have their own (Linux)."""
    with contextlib.suppress(AttributeError, OSError):
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)
