"""Cameras for GUI tests: they can vanish, hang, change their size, and show a code when they are told to."""

import threading
import time

import numpy as np

from app.cli.stage import qr_label
from app.scanning.errors import CameraUnavailable
from app.scanning.vision import Frame

PERIOD_S = 1 / 30
SIZE = (720, 1280)


class FakeCamera:
    """One device for the life of a test: `open` is given to the program in the place of the real one."""

    def __init__(self) -> None:
        """Be plugged in, with nothing in view."""
        self.plugged = True
        self.sizes = [SIZE]
        self.reads = self.opened = 0
        self.hanging = threading.Event()
        self.released = threading.Event()
        self._text = ""
        self._due = 0.0

    def open(self) -> "FakeCamera":
        if not self.plugged:
            message = "camera 0 is not there, or another program uses it"
            raise CameraUnavailable(message)
        self.opened += 1
        return self

    def show(self, text: str) -> None:
        """Hold a QR code into view, or nothing."""
        self._text = text

    def hang(self) -> None:
        """Let the next read wait until `released`, as a driver that waits for a dead cable."""
        self.released.clear()
        self.hanging.set()

    def read(self) -> Frame | None:
        if self.hanging.is_set():
            self.hanging.clear()
            self.released.wait(10)
        if not self.plugged:
            message = "camera 0 stopped giving pictures: is it still plugged in?"
            raise CameraUnavailable(message)
        now = time.monotonic()
        if now < self._due:
            return None
        self._due = now + PERIOD_S
        self.reads += 1
        return self._frame(self.sizes[self.reads % len(self.sizes)])

    def close(self) -> None:
        """Stay as it is."""

    def _frame(self, size: tuple[int, int]) -> Frame:
        frame: Frame = np.full((*size, 3), 130 + self.reads % 3, np.uint8)
        if self._text:
            label = qr_label(self._text, "")[: size[0], : size[1]]
            top, left = (size[0] - label.shape[0]) // 2, (size[1] - label.shape[1]) // 2
            frame[top : top + label.shape[0], left : left + label.shape[1]] = label
        return frame
