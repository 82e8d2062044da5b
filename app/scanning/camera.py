"""Where frames come from: a camera, a video file, a folder of pictures, all behind one protocol.

`open_source` chooses by a word of the configuration. No source sleeps: `read` gives None when
there is no new frame yet, and whoever asks decides how long to wait.
"""

import re
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

import numpy as np

from app.scanning.devices import EXPOSURE_TIME, GAIN, ControlRange, control_range
from app.scanning.errors import CameraOff, CameraUnavailable
from app.scanning.exposure import ExposureDriver, Knob
from app.scanning.pictures import Clock, FolderCamera, SwitchCamera, blank_frame, is_picture
from app.scanning.vision import Frame, cv2

VIDEOS: Final = frozenset({".mp4", ".mov", ".avi", ".mkv", ".webm", ".m4v", ".mpg", ".mpeg"})
_READ_TIMEOUT_MS: Final = 2000.0
_DEFAULT_RATE: Final = 25.0
_DEVICE: Final = re.compile(r"(?:/dev/video)?([0-9]{1,3})")
_SWITCH: Final = "switch:"
_KNOBS: Final = {
    Knob.AUTO: cv2.CAP_PROP_AUTO_EXPOSURE,
    Knob.EXPOSURE: cv2.CAP_PROP_EXPOSURE,
    Knob.GAIN: cv2.CAP_PROP_GAIN,
}
_MANUAL: Final = 1.0  # V4L2_EXPOSURE_MANUAL
_AUTOMATIC: Final = (3.0, 0.0)  # V4L2_EXPOSURE_APERTURE_PRIORITY, which webcams have, and V4L2_EXPOSURE_AUTO

__all__ = [
    "Capture",
    "CaptureWish",
    "DeviceCamera",
    "FolderCamera",
    "FrameSource",
    "SwitchCamera",
    "VideoCamera",
    "blank_frame",
    "is_picture",
    "is_video",
    "open_source",
    "open_video",
    "video_rate",
]


class FrameSource(Protocol):
    """Gives frames until it is closed."""

    def read(self) -> Frame | None:
        """Return the newest frame (BGR), None when there is none yet.

        Raises CameraUnavailable when the source is gone; a later call may find it again.
        """
        ...

    def close(self) -> None:
        """Let go of the device or file; may be called twice."""
        ...


class Capture(Protocol):
    """The part of `cv2.VideoCapture` that is used here."""

    def read(self) -> tuple[bool, Frame]: ...  # noqa: D102

    def release(self) -> None: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class CaptureWish:
    """What is asked of a camera: pixels and frames a second; it gives the nearest that it has."""

    width: int = 1920
    height: int = 1080
    frames_per_second: float = 30.0


class DeviceCamera:
    """A camera of this machine, found again by itself after it was unplugged."""

    def __init__(
        self,
        index: int,
        capture: Callable[[int], Capture | None] | None = None,
        wish: CaptureWish | None = None,
    ) -> None:
        """Open camera `index` (0 is the first). Raises CameraUnavailable when it is not there.

        `capture` opens the device and gives None when it cannot.
        """
        self._index = index
        self._real = capture is None
        self._open = capture or (lambda number: _capture_device(number, wish or CaptureWish()))
        self._capture: Capture | None = self._connect()

    @property
    def driver(self) -> ExposureDriver | None:
        """Return the opened device's exposure, None while it is closed or where it cannot be set."""
        return self._capture if isinstance(self._capture, ExposureDriver) else None

    def read(self) -> Frame | None:
        """Wait for the next frame (33 ms at 30 a second) and return it."""
        capture = self._capture or self._connect()
        self._capture = capture
        good, frame = capture.read()
        if good and not self._unplugged():
            return frame
        self.close()
        message = f"camera {self._index} stopped giving pictures: is it still plugged in?"
        raise CameraUnavailable(message)

    def close(self) -> None:
        """Release the device."""
        if self._capture is not None:
            self._capture.release()
            self._capture = None

    def _connect(self) -> Capture:
        capture = self._open(self._index)
        if capture is None:
            message = f"camera {self._index} is not there, or another program uses it"
            raise CameraUnavailable(message)
        return capture

    def _unplugged(self) -> bool:
        """Look at the device file: some drivers repeat the last frame for ever."""
        if not self._real or not sys.platform.startswith("linux"):
            return False
        return not Path(f"/dev/video{self._index}").exists()


class VideoCamera:
    """A video file that plays in real time, again and again."""

    def __init__(self, path: Path, *, loop: bool = True, clock: Clock = time.monotonic) -> None:
        """Open `path`. Raises CameraUnavailable when it is not a video that can be read."""
        self._path = path
        self._loop = loop
        self._clock = clock
        self._capture = open_video(path)
        self._period = 1.0 / video_rate(self._capture)
        self._due = clock()

    def read(self) -> Frame | None:
        """Return the next frame when its time has come."""
        now = self._clock()
        if now < self._due:
            return None
        self._skip_late_frames(now)
        good, frame = self._capture.read()
        if not good:
            good, frame = self._again()
        self._due = max(self._due, now - self._period) + self._period
        return np.asarray(frame, dtype=np.uint8)

    def close(self) -> None:
        """Close the file."""
        self._capture.release()

    def _skip_late_frames(self, now: float) -> None:
        while now - self._due > self._period and self._capture.grab():
            self._due += self._period

    def _again(self) -> tuple[bool, Frame]:
        if self._loop:
            self._capture.release()
            self._capture = open_video(self._path)
            good, frame = self._capture.read()
            if good:
                return True, np.asarray(frame, dtype=np.uint8)
        message = f"the video {self._path.name} is at its end"
        raise CameraUnavailable(message)


def open_source(spec: str, wish: CaptureWish | None = None) -> FrameSource:
    """Open what a setting names; `wish` is asked of a device, videos and pictures are as they are.

    `""` or `"0"`: the first camera; `"2"` or `"/dev/video2"`: another one; a video file; a folder
    of pictures; `"switch:FOLDER"`: see SwitchCamera; `"none"`: no camera on this terminal.
    Raises CameraOff for `"none"`, CameraUnavailable when the source is missing or broken.
    """
    spec = spec.strip()
    if spec == "none":
        message = "this terminal is configured without a camera"
        raise CameraOff(message)
    if device := _DEVICE.fullmatch(spec or "0"):
        return DeviceCamera(int(device[1]), wish=wish)
    if spec.startswith(_SWITCH):
        return SwitchCamera(Path(spec.removeprefix(_SWITCH)))
    path = Path(spec)
    if path.is_dir():
        return FolderCamera(path)
    if path.is_file() and is_picture(path):
        return FolderCamera(path.parent)
    return VideoCamera(path)


def is_video(path: Path) -> bool:
    """Tell by its name whether `path` is a video."""
    return path.suffix.lower() in VIDEOS and not path.name.startswith(".")


def open_video(path: Path) -> cv2.VideoCapture:
    """Open a video file. Raises CameraUnavailable when there is none that can be read."""
    capture = cv2.VideoCapture(str(path)) if path.is_file() else None
    if capture is None or not capture.isOpened():
        message = f"{path.name or path} is not a camera, a folder or a video that can be read"
        raise CameraUnavailable(message)
    return capture


def video_rate(capture: cv2.VideoCapture) -> float:
    """Return frames per second of a video; 25 when the file does not say anything sensible."""
    rate = capture.get(cv2.CAP_PROP_FPS)
    return rate if 1.0 <= rate <= 240.0 else _DEFAULT_RATE  # noqa: PLR2004


def _capture_device(index: int, wish: CaptureWish) -> Capture | None:
    backend = cv2.CAP_V4L2 if sys.platform.startswith("linux") else cv2.CAP_ANY
    capture = cv2.VideoCapture(index, backend)
    if not capture.isOpened():
        capture.release()
        return None
    # Motion JPEG first: uncompressed 1080p does not fit through USB 2 at 30 frames a second.
    capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
    capture.set(cv2.CAP_PROP_FRAME_WIDTH, wish.width)
    capture.set(cv2.CAP_PROP_FRAME_HEIGHT, wish.height)
    capture.set(cv2.CAP_PROP_FPS, wish.frames_per_second)
    capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)
    capture.set(cv2.CAP_PROP_READ_TIMEOUT_MSEC, _READ_TIMEOUT_MS)
    return _Device(capture, index)


class _Device:
    """A `cv2.VideoCapture` whose frames are known to be bytes, with the knobs of its Video4Linux driver."""

    def __init__(self, capture: cv2.VideoCapture, index: int) -> None:
        self._capture = capture
        asked = {Knob.EXPOSURE: EXPOSURE_TIME, Knob.GAIN: GAIN}
        self._ranges = {knob: control_range(index, control) for knob, control in asked.items()}

    def read(self) -> tuple[bool, Frame]:
        good, frame = self._capture.read()
        return good, np.asarray(frame, dtype=np.uint8) if good else blank_frame()

    def release(self) -> None:
        self._capture.release()

    def range(self, knob: Knob) -> ControlRange | None:
        return self._ranges.get(knob)

    def get(self, knob: Knob) -> float | None:
        value = self._capture.get(_KNOBS[knob])
        if knob is Knob.AUTO:
            return float(value != _MANUAL)
        return value if value > 0 or (knob is Knob.GAIN and value == 0) else None

    def set(self, knob: Knob, value: float) -> bool:
        if knob is Knob.AUTO:
            ways = _AUTOMATIC if value else (_MANUAL,)
            return any(self._capture.set(_KNOBS[knob], way) for way in ways)
        return bool(self._capture.set(_KNOBS[knob], value))
