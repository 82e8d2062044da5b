"""What the camera sees, for the screen: the newest frame only, in memory only.

QML shows it as `image://camera/N`, where N is a number that grows with each frame. The picture is cut and
scaled to the size that is asked for, so that the renderer, which may be software, only has to copy it. From the second
frame on that happens on the camera's thread: the screen's thread finds it ready.
"""

import threading
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickImageProvider

from app.scanning.vision import Frame, cv2

EMPTY: Final = QColor("#1D1F1E")
STEP: Final = 32


@dataclass(frozen=True, slots=True)
class _Ready:
    """A picture that was made before it is asked for, and for what it was made."""

    frame: Frame
    wanted: QSize
    mirror: bool
    image: QImage


class CameraPreview(QQuickImageProvider):
    """Takes frames from the camera's thread and tells the GUI thread, one at a time.

    `changed(width, height, brightness)` comes on the GUI thread: size of the frame in pixels, brightness 0 to 255.
    """

    changed = Signal(int, int, float)
    _arrived = Signal()

    def __init__(self, *, mirror: bool = False) -> None:
        """Make it on the GUI thread; `mirror` shows the picture as a mirror does."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._mirror = mirror
        self._lock = threading.Lock()
        self._frame: Frame | None = None
        self._wanted = QSize()
        self._ready: _Ready | None = None
        self._told = True
        self._arrived.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def set_mirror(self, *, on: bool) -> None:
        """Show the picture as a mirror does from now on, or as it is."""
        self._mirror = on

    def put(self, frame: Frame) -> None:
        """Show this frame (BGR, height x width x 3) in the place of the one before; callable from every thread."""
        ready = self._prepare(frame)
        with self._lock:
            self._frame, self._ready = frame, ready
            waiting, self._told = not self._told, False
        if not waiting:
            self._arrived.emit()

    @Slot()
    def clear(self) -> None:
        """Forget the frame."""
        with self._lock:
            self._frame = self._ready = None

    def requestImage(self, name: str, size: QSize, wanted: QSize) -> QImage:  # noqa: N802 - Qt's
        """Return the newest frame, cut to the shape of `wanted` and as large; dark when there is none."""
        del name
        with self._lock:
            frame, ready, self._wanted = self._frame, self._ready, QSize(wanted)
        image = _blank(wanted) if frame is None else self._image(frame, ready, wanted)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image

    @Slot()
    def _tell(self) -> None:
        with self._lock:
            frame, self._told = self._frame, True
        if frame is not None:
            height, width = frame.shape[:2]
            self.changed.emit(width, height, float(frame[::STEP, ::STEP].mean()))

    def _prepare(self, frame: Frame) -> _Ready | None:
        """Make the picture for the size that was asked for last, None before anything was."""
        wanted, mirror = self._wanted, self._mirror
        return None if wanted.isEmpty() else _Ready(frame, wanted, mirror, picture_of(frame, wanted, mirror=mirror))

    def _image(self, frame: Frame, ready: _Ready | None, wanted: QSize) -> QImage:
        fits = ready is not None and ready.frame is frame and (ready.wanted, ready.mirror) == (wanted, self._mirror)
        return ready.image if ready is not None and fits else picture_of(frame, wanted, mirror=self._mirror)


def picture_of(frame: Frame, wanted: QSize, *, mirror: bool) -> QImage:
    """Return the middle of a frame (BGR) that has the shape of `wanted`, as large; whole when nothing is wanted."""
    part: Any = _cut(frame, wanted)
    if wanted.width() > 0 and wanted.height() > 0:
        part = cv2.resize(part, (wanted.width(), wanted.height()), interpolation=cv2.INTER_LINEAR)
    if mirror:
        part = cv2.flip(part, 1)
    height, width = part.shape[:2]
    image = QImage(width, height, QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.bits(), np.uint8).reshape(height, image.bytesPerLine() // 4, 4)
    cv2.cvtColor(part, cv2.COLOR_BGR2BGRA, dst=pixels)
    return image


def _cut(frame: Frame, wanted: QSize) -> Frame:
    height, width = frame.shape[:2]
    if wanted.width() <= 0 or wanted.height() <= 0:
        return frame
    scale = max(wanted.width() / width, wanted.height() / height)
    inner_width = max(1, min(width, round(wanted.width() / scale)))
    inner_height = max(1, min(height, round(wanted.height() / scale)))
    x, y = (width - inner_width) // 2, (height - inner_height) // 2
    return frame[y : y + inner_height, x : x + inner_width]


def _blank(wanted: QSize) -> QImage:
    image = QImage(max(1, wanted.width()), max(1, wanted.height()), QImage.Format.Format_RGB32)
    image.fill(EMPTY)
    return image
