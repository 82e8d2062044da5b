"""The stage of the tour: a camera before which somebody holds labels; the picture moves as a hand does."""

import math
import threading
import time
from typing import cast

import numpy as np
import zxingcpp
from qrcode import QRCode, constants

from app.paths import resource
from app.scanning.vision import Frame, cv2, read_picture

WIDTH, HEIGHT = 1280, 720
FRAMES_A_SECOND = 25
SWAY_PX, SWAY_DEGREES = 26, 4
NOISE = 3
GRAINS = 4


class StageCamera:
    """A camera (see `app.scanning.camera.FrameSource`) that films a workbench, and a label when one is held up."""

    def __init__(self) -> None:
        """Film the empty bench."""
        bench = read_picture(resource("demo", "hero", "workshop.webp"))
        self._bench = cv2.GaussianBlur(cv2.resize(bench, (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA), (0, 0), 6)
        self._label: Frame | None = None
        self._lock = threading.Lock()
        self._started = time.monotonic()
        self._next = self._started
        self._random = np.random.default_rng(1)
        self._grain = [self._made_grain() for _ in range(GRAINS)]

    def hold(self, label: Frame | None) -> None:
        """Hold a label before the camera, or nothing."""
        with self._lock:
            self._label = label

    def read(self) -> Frame | None:
        """Return the next frame, in the rhythm of a camera."""
        now = time.monotonic()
        if now < self._next:
            return None
        self._next = max(self._next + 1 / FRAMES_A_SECOND, now)
        with self._lock:
            label = self._label
        frame = cast("Frame", self._bench.copy())
        if label is not None:
            self._lay(frame, label, now - self._started)
        brighter, darker = self._grain[int(self._random.integers(len(self._grain)))]
        return cast("Frame", cv2.subtract(cv2.add(frame, brighter), darker))

    def next_frame(self) -> Frame:
        """Wait for the next frame."""
        frame = None
        while frame is None:
            frame = self.read()
        return frame

    def close(self) -> None:
        """Nothing to give back."""

    def _made_grain(self) -> tuple[Frame, Frame]:
        """Return noise as what to add and what to take away; made beforehand, for a camera costs no time either."""
        noise = self._random.integers(-NOISE, NOISE + 1, (HEIGHT, WIDTH, 3), dtype=np.int16)
        return np.maximum(noise, 0).astype(np.uint8), np.maximum(-noise, 0).astype(np.uint8)

    def _lay(self, frame: Frame, label: Frame, seconds: float) -> None:
        height, width = label.shape[:2]
        turn = cv2.getRotationMatrix2D((width / 2, height / 2), SWAY_DEGREES * math.sin(seconds * 1.1), 1.0)
        turn[0, 2] += (WIDTH - width) / 2 + SWAY_PX * math.sin(seconds * 1.7)
        turn[1, 2] += (HEIGHT - height) / 2 + SWAY_PX * math.cos(seconds * 1.3)
        cv2.warpAffine(label, turn, (WIDTH, HEIGHT), frame, borderMode=cv2.BORDER_TRANSPARENT)


def qr_label(text: str, title: str) -> Frame:
    """Return a shelf label with a QR code and a line of text."""
    code = QRCode(border=4, error_correction=constants.ERROR_CORRECT_M)
    code.add_data(text)
    modules = np.array(code.get_matrix(), dtype=np.uint8)
    picture = cv2.resize((1 - modules) * 255, (300, 300), interpolation=cv2.INTER_NEAREST)
    return _card(cast("Frame", picture), title)


def ean_label(gtin13: str, title: str) -> Frame:
    """Return a label with an EAN-13 bar code and a line of text."""
    code = zxingcpp.create_barcode(gtin13, zxingcpp.BarcodeFormat.EAN13)
    picture = np.array(code.to_image(scale=4, add_hrt=False, add_quiet_zones=True))
    stretched = cv2.resize(picture, (picture.shape[1], 200), interpolation=cv2.INTER_NEAREST)
    return _card(cast("Frame", stretched), title)


def _card(code: Frame, title: str) -> Frame:
    height, width = code.shape[:2]
    card = np.full((height + 90, width + 60, 3), 246, np.uint8)
    card[24 : 24 + height, 30 : 30 + width] = code[..., None] if code.ndim == 2 else code  # noqa: PLR2004 - gray
    cv2.putText(card, title, (34, height + 66), cv2.FONT_HERSHEY_SIMPLEX, 0.8, (40, 40, 40), 2, cv2.LINE_AA)
    return card
