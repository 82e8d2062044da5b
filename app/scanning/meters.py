"""What a frame looks like in figures: sharpness, brightness, clipped pixels, motion. Frames are looked at, never kept.

`glance_at` is cheap (a few tenths of a millisecond at 1080p) and feeds the exposure; `measure` is for the set-up page.
"""

from dataclasses import dataclass
from math import log
from typing import Final

import numpy as np

from app.scanning.vision import Frame, Gray, cv2, shrink_to_width, to_gray

MEASURED_WIDTH: Final = 960
SAMPLES: Final = 96
DETAIL: Final = (360, 640)
BLACK_LEVEL, WHITE_LEVEL = 3, 252
TILE: Final = 120
BLURRED, FOCUSED = 0.004, 0.15
"""Quotient of the second best tile at which the meter shows 0 and 100; photographs of codes in focus have 0.06 and
more, smeared by 2 pixels 0.02, by 5 pixels 0.008."""
STRUCTURE: Final = 150.0
"""Variance of the grays below which a tile is paper or wall and says nothing."""


@dataclass(frozen=True, slots=True)
class Glance:
    """A quick look: mean brightness (0 to 255), sharpness as in `Measured`, mean change since the last (0 to 255)."""

    brightness: float
    sharpness: float
    motion: float


@dataclass(frozen=True, slots=True)
class Measured:
    """A thorough look: sharpness (0 to 100), mean brightness (0 to 255), share of black or white pixels (0 to 1)."""

    sharpness: float
    brightness: float
    clipped: float


class Glancer:
    """Looks at frames one after the other; of the last one it keeps a hundred by a hundred grays, for the motion."""

    def __init__(self) -> None:
        """Begin without a frame."""
        self._before: Gray | None = None

    def look(self, frame: Frame) -> Glance:
        """Return what the frame looks like beside the one before."""
        small = _sample(frame)
        before, self._before = self._before, small
        comparable = before is not None and before.shape == small.shape
        motion = float(cv2.absdiff(small, before).mean()) if before is not None and comparable else 0.0
        return Glance(float(small.mean()), sharpness_of(to_gray(_middle(frame))), motion)


def measure(frame: Frame) -> Measured:
    """Return the figures of a frame (BGR or gray)."""
    gray, _ = shrink_to_width(to_gray(frame), MEASURED_WIDTH)
    clipped = np.count_nonzero((gray <= BLACK_LEVEL) | (gray >= WHITE_LEVEL)) / gray.size
    return Measured(sharpness_of(gray), float(gray.mean()), float(clipped))


def sharpness_of(gray: Gray) -> float:
    """Return 0 (nothing but blur, or nothing to see) to 100, on a logarithmic scale.

    In each tile the variance of the Laplacian over the variance of the grays, which depends neither on light nor on
    contrast; the second best tile counts, so that one code in focus is enough and a single reflection is not.
    """
    rows, columns = gray.shape[0] // TILE, gray.shape[1] // TILE
    if not rows or not columns:
        return 0.0
    soft = cv2.GaussianBlur(gray[: rows * TILE, : columns * TILE], (3, 3), 0)
    edges = cv2.Laplacian(soft, cv2.CV_32F).reshape(rows, TILE, columns, TILE)
    spread = soft.astype(np.float32).reshape(rows, TILE, columns, TILE).var(axis=(1, 3))
    quotients = np.where(spread > STRUCTURE, np.square(edges).mean(axis=(1, 3)) / (spread + 1.0), 0.0)
    best = float(np.sort(quotients, axis=None)[-2:][0])
    return 100.0 * min(1.0, max(0.0, log(max(best, BLURRED) / BLURRED) / log(FOCUSED / BLURRED)))


def _sample(frame: Frame) -> Gray:
    rows, columns = (max(1, side // SAMPLES) for side in frame.shape[:2])
    part = frame[::rows, ::columns]
    return np.ascontiguousarray(part[:, :, 1] if part.ndim == 3 else part)  # noqa: PLR2004 - green stands for gray


def _middle(frame: Frame) -> Frame:
    height, width = (min(wanted, side) for wanted, side in zip(DETAIL, frame.shape[:2], strict=True))
    top, left = (frame.shape[0] - height) // 2, (frame.shape[1] - width) // 2
    return frame[top : top + height, left : left + width]
