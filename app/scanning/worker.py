"""The camera at work: one thread owns the source, two read codes from the newest frame (see the pipeline)."""

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.domain.codes import Code
from app.scanning.camera import FrameSource
from app.scanning.desk import Desk
from app.scanning.errors import CameraOff, CameraUnavailable
from app.scanning.figures import ScanFigures
from app.scanning.pace import Pace
from app.scanning.pipeline import LiveReader
from app.scanning.vision import Frame

_log = logging.getLogger(__name__)

FRAME_PERIOD: Final = 1 / 30
RETRY_SECONDS: Final = 2.0
_STALE_FRAMES: Final = 5


class CameraState(StrEnum):
    """What the camera is doing, as `on_state` tells it."""

    STARTING = "starting"
    LIVE = "live"
    UNAVAILABLE = "unavailable"


@dataclass(frozen=True, slots=True)
class CameraListener:
    """Who is told; the functions run on the worker's threads and must return quickly.

    `on_frame`: each new frame (BGR), at most 30 a second. `on_codes`: codes that came into view.
    `on_state`: one of `CameraState`.
    """

    on_frame: Callable[[Frame], None]
    on_codes: Callable[[list[Code]], None]
    on_state: Callable[[str], None]


class CameraWorker:
    """Keeps a camera going: opens it, reads it, finds it again when it vanishes."""

    def __init__(
        self,
        open_source: Callable[[], FrameSource],
        listener: CameraListener,
        *,
        reader: LiveReader | None = None,
        release_when_idle: bool = False,
        retry_seconds: float = RETRY_SECONDS,
    ) -> None:
        """Prepare; nothing is opened before `start`.

        `release_when_idle`: close the camera while not active (its lamp goes out);
        `retry_seconds`: time between two attempts to open a camera that is not there.
        """
        self._open_source = open_source
        self._listener = listener
        self._release_when_idle = release_when_idle
        self._retry_seconds = retry_seconds
        self._reader = look = reader or LiveReader()
        self._fast = Desk("camera-codes", look.feed_fast, look.visit, listener.on_codes)
        self._deep = Desk("camera-deep", look.feed_deep, look.visit, listener.on_codes, polite=True)
        self._pace = Pace()
        self._frames = 0
        self._due = 0.0
        self._source: FrameSource | None = None
        self._state: CameraState | None = None
        self._stale = 0
        self._stopping = threading.Event()
        self._active = threading.Event()
        self._active.set()
        self._thread = threading.Thread(target=self._run, name="camera", daemon=True)

    def start(self) -> None:
        """Start the threads; once in the life of a worker."""
        self._fast.start()
        self._deep.start()
        self._thread.start()

    def set_active(self, active: bool) -> None:  # noqa: FBT001 - reads as a switch
        """Pause or go on; every code is new again after a pause."""
        if not active:
            self._active.clear()
        self._forget()
        if active:
            self._pace.wake(time.monotonic())
            self._active.set()

    def figures(self) -> ScanFigures:
        """Return what has been done so far; may be asked from any thread."""
        fast, deep = self._fast, self._deep
        return ScanFigures(self._frames, fast.looks, self._reader.hits, fast.spent_ms, deep.looks, deep.spent_ms)

    def close(self) -> None:
        """Stop the threads and close the camera; may be called twice."""
        self._stopping.set()
        self._active.set()
        if self._thread.is_alive():
            self._thread.join()
        self._fast.close()
        self._deep.close()

    stop = close

    def _run(self) -> None:
        while not self._stopping.is_set():
            if not self._active.is_set():
                self._rest()
            else:
                self._attempt()
        self._release()

    def _rest(self) -> None:
        if self._release_when_idle:
            self._release()
            self._state = None
        self._stale = _STALE_FRAMES
        self._active.wait()

    def _attempt(self) -> None:
        try:
            self._step()
            self._stopping.wait(self._pause())
        except CameraOff as off:
            self._lost(str(off))
            self._stopping.wait()
        except CameraUnavailable as lost:
            self._lost(str(lost))
            self._stopping.wait(self._retry_seconds)
        except Exception:  # noqa: BLE001 - a driver's or a listener's bug must not end the camera's thread
            _log.exception("the camera's thread goes on after an error")
            self._release()
            self._stopping.wait(self._retry_seconds)

    def _pause(self) -> float:
        """Return the seconds until the next frame is due; a late frame does not put off those after it."""
        now = time.monotonic()
        self._due = max(self._due + FRAME_PERIOD, now - FRAME_PERIOD)
        return max(0.0, self._due - now)

    def _step(self) -> None:
        if self._source is None:
            self._tell(CameraState.STARTING)
            self._source = self._open_source()
        frame = self._source.read()
        if frame is None:
            return
        self._tell(CameraState.LIVE)
        if self._stale:
            self._stale -= 1  # the driver's buffer may still hold what was in view before a pause
            return
        if self._active.is_set():
            self._frames += 1
            self._share_out(frame)
            self._listener.on_frame(frame)

    def _share_out(self, frame: Frame) -> None:
        fast, deep = self._pace.of(frame, time.monotonic())
        if fast:
            self._fast.put(frame)
        if deep:
            self._deep.put(frame)

    def _forget(self) -> None:
        self._fast.forget()
        self._deep.forget()
        self._reader.reset()

    def _lost(self, words: str) -> None:
        if self._state is not CameraState.UNAVAILABLE:
            _log.warning("%s", words)
        self._release()
        self._tell(CameraState.UNAVAILABLE)

    def _release(self) -> None:
        source, self._source = self._source, None
        if source is not None:
            source.close()

    def _tell(self, state: CameraState) -> None:
        """Tell a change; a retry of a missing camera is not one until a frame has come."""
        retrying = self._state is CameraState.UNAVAILABLE and state is CameraState.STARTING
        if state is not self._state and not retrying:
            self._state = state
            self._listener.on_state(state)
