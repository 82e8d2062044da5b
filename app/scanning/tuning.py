"""The camera as it is set up: its picture turned, cut to the region, its exposure kept short; changed while it runs.

What leaves here is what is shown and read, so that the places of codes fit the preview. Frames pass through and are
never stored; turning and cutting cost a view of the frame, and a copy of the region alone when it is turned.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

import numpy as np

from app.scanning.camera import CaptureWish, DeviceCamera, FrameSource, open_source
from app.scanning.devices import ControlRange
from app.scanning.errors import CameraOff, CameraUnavailable
from app.scanning.exposure import ExposureControl, ExposureDriver, Knob
from app.scanning.meters import Glancer, Measured, measure
from app.scanning.vision import Frame, cv2
from app.settings import CameraSection, RegionSection

GLANCE_S: Final = 0.2
MEASURE_S: Final = 0.25
_TURNS: Final = {90: cv2.ROTATE_90_CLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_COUNTERCLOCKWISE}
OpenDevice = Callable[[CameraSection], FrameSource]


@dataclass(frozen=True, slots=True)
class Examined:
    """What the set-up page is told a few times a second: figures of the region, and of the driver's exposure.

    `exposure` is the present time in the driver's unit, None when it does not tell; `range` is None when it cannot be
    set; `capped` tells whether it is kept short because the driver's automatic smeared.
    """

    figures: Measured
    exposure: float | None = None
    range: ControlRange | None = None
    capped: bool = False


class Watcher(Protocol):
    """Looks on while the camera is set up; called on the camera's thread, must return quickly."""

    def on_whole(self, frame: Frame) -> None:
        """Take the whole picture, turned but not cut."""
        ...

    def on_examined(self, examined: Examined) -> None:
        """Take figures."""
        ...


class CameraTuning:
    """How the camera is set up just now: the set-up page changes `wish`, the camera's thread follows."""

    def __init__(self, wish: CameraSection, open_device: OpenDevice | None = None) -> None:
        """Begin with the settings; `open_device` stands in for `open_source`."""
        self.wish = wish
        self.watcher: Watcher | None = None
        self._open = open_device or _open_device

    def open(self) -> FrameSource:
        """Open the camera. Raises CameraUnavailable when it is not there, or none is configured.

        The difference does not matter here: the set-up page may choose one at any time.
        """
        return TunedSource(self)

    def open_device(self) -> FrameSource:
        """Open what is wished for, as it is. Raises CameraUnavailable."""
        try:
            return self._open(self.wish)
        except CameraOff as off:
            raise CameraUnavailable(str(off)) from off


class TunedSource:
    """A source (see FrameSource) that follows a CameraTuning; another device or size opens the camera anew."""

    def __init__(self, tuning: CameraTuning, clock: Callable[[], float] = time.monotonic) -> None:
        """Open the camera. Raises CameraUnavailable."""
        self._tuning, self._clock = tuning, clock
        self._opened = tuning.wish
        self._source = tuning.open_device()
        self._driver: ExposureDriver | None = None
        self._exposure: ExposureControl | None = None
        self._glancer = Glancer()
        self._glance_due = self._measure_due = 0.0

    def read(self) -> Frame | None:
        """Return the newest frame as it is to be shown and read, None when there is none yet."""
        wish = self._follow()
        frame = self._source.read()
        if frame is None:
            return None
        part = region_of(frame, wish.rotation, wish.region)
        self._expose(part)
        watcher = self._tuning.watcher
        if watcher is not None:
            watcher.on_whole(turned(frame, wish.rotation))
            self._examine(part, watcher)
        return part

    def close(self) -> None:
        """Let go of the camera; its exposure is automatic again for whoever uses it next."""
        if self._exposure is not None and self._driver is _driver_of(self._source):
            self._exposure.stop()
        self._driver, self._exposure = None, None
        self._source.close()

    def _follow(self) -> CameraSection:
        """Open the camera anew when another one, or another size, is wished for."""
        wish = self._tuning.wish
        if _of_device(wish) != _of_device(self._opened):
            self.close()
            self._opened = wish
            self._source = self._tuning.open_device()
        elif wish.exposure != self._opened.exposure:
            self._opened, self._driver = wish, None
        return wish

    def _expose(self, part: Frame) -> None:
        """Feed the exposure a few times a second, and begin anew after the camera came back."""
        driver = _driver_of(self._source)
        if driver is None:
            self._driver, self._exposure = None, None
            return
        if driver is not self._driver or self._exposure is None:
            wish = self._opened.exposure
            self._exposure = ExposureControl(driver, None if wish == "auto" else wish)
            self._driver = driver
        now = self._clock()
        if now >= self._glance_due:
            self._glance_due = now + GLANCE_S
            self._exposure.look(self._glancer.look(part), now)

    def _examine(self, part: Frame, watcher: Watcher) -> None:
        now = self._clock()
        if now < self._measure_due:
            return
        self._measure_due = now + MEASURE_S
        driver, exposure = self._driver, self._exposure
        present = driver.get(Knob.EXPOSURE) if driver else None
        span = driver.range(Knob.EXPOSURE) if driver else None
        watcher.on_examined(Examined(measure(part), present, span, exposure is not None and exposure.capped))


def turned(frame: Frame, rotation: int) -> Frame:
    """Return the frame turned clockwise by 0, 90, 180 or 270 degrees."""
    return np.asarray(cv2.rotate(frame, _TURNS[rotation]), dtype=np.uint8) if rotation else frame


def region_of(frame: Frame, rotation: int, region: RegionSection) -> Frame:
    """Return the region of the turned picture; it is cut out first, so that only the region is turned."""
    left, top, right, bottom = _unturned(region, rotation)
    height, width = frame.shape[:2]
    rows = slice(*_pixels(top, bottom, height))
    columns = slice(*_pixels(left, right, width))
    return turned(frame[rows, columns], rotation)


def _unturned(region: RegionSection, rotation: int) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of the region as fractions of the picture before it is turned."""
    x, y, right, bottom = region.x, region.y, region.x + region.width, region.y + region.height
    if rotation == 90:  # noqa: PLR2004 - quarter turns
        return y, 1 - right, bottom, 1 - x
    if rotation == 180:  # noqa: PLR2004 - as above
        return 1 - right, 1 - bottom, 1 - x, 1 - y
    if rotation == 270:  # noqa: PLR2004 - as above
        return 1 - bottom, x, 1 - y, right
    return x, y, right, bottom


def _pixels(start: float, end: float, size: int) -> tuple[int, int]:
    """Return first and last-but-one pixel; at least one even of the smallest picture."""
    first = min(size - 1, max(0, round(start * size)))
    return first, max(first + 1, min(size, round(end * size)))


def _of_device(wish: CameraSection) -> tuple[str, int, int, float]:
    return wish.source, wish.width, wish.height, wish.frames_per_second


def _open_device(wish: CameraSection) -> FrameSource:
    return open_source(wish.source, CaptureWish(wish.width, wish.height, wish.frames_per_second))


def _driver_of(source: FrameSource) -> ExposureDriver | None:
    return source.driver if isinstance(source, DeviceCamera) else None
