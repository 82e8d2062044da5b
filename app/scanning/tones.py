"""Other tones and sizes of a picture, for symbols that the plain picture does not give away.

Measured on photos: no variant reads more than the plain picture, but each reads some that the
others miss. Dark pictures want a low gamma, glare a high one, shadows a local contrast, blur an
unsharp mask; noise and very large symbols want half the size.
"""

from collections.abc import Callable
from typing import TypeAlias

import numpy as np

from app.scanning.vision import Gray, cv2, shrink_to_width

Variant: TypeAlias = Callable[[Gray], tuple[Gray, float]]
"""Makes another picture, and the factor from its pixels back to those of the original."""

_CLAHE_WIDTH = 960
_FLAT_WIDTH = 640
_TONE_WIDTH = 1280
_LEVELS = np.arange(256) / 255.0


def brighter(gray: Gray) -> tuple[Gray, float]:
    """Gamma 0.45: opens up the dark tones; at most 1280 pixels wide, which loses next to nothing."""
    small, factor = shrink_to_width(gray, _TONE_WIDTH)
    return _tone(small, 0.45), factor


def darker(gray: Gray) -> tuple[Gray, float]:
    """Gamma 4: spreads what is nearly white; at most 1280 pixels wide."""
    small, factor = shrink_to_width(gray, _TONE_WIDTH)
    return _tone(small, 4.0), factor


def local_contrast(gray: Gray) -> tuple[Gray, float]:
    """Contrast-limited adaptive histogram equalisation at 960 pixels wide."""
    small, factor = shrink_to_width(gray, _CLAHE_WIDTH)
    equalised = cv2.createCLAHE(clipLimit=3.0, tileGridSize=(8, 8)).apply(small)
    return np.asarray(equalised, dtype=np.uint8), factor


def flat_field(gray: Gray) -> tuple[Gray, float]:
    """Divide by the blurred picture at 640 pixels wide: takes away shadows and gradients."""
    small, factor = shrink_to_width(gray, _FLAT_WIDTH)
    light = cv2.blur(small, (41, 41))
    return np.asarray(cv2.divide(small, light, scale=160), dtype=np.uint8), factor


def evened(gray: Gray) -> tuple[Gray, float]:
    """Divide by the blurred picture at full size: `flat_field` for small symbols."""
    return np.asarray(cv2.divide(gray, cv2.blur(gray, (61, 61)), scale=160), dtype=np.uint8), 1.0


def sharpened(gray: Gray) -> tuple[Gray, float]:
    """Unsharp mask of two pixels: for codes that are a little out of focus or moving."""
    soft = cv2.GaussianBlur(gray, (0, 0), 2.0)
    return np.asarray(cv2.addWeighted(gray, 2.5, soft, -1.5, 0), dtype=np.uint8), 1.0


def halved(gray: Gray) -> tuple[Gray, float]:
    """Half the size: takes away noise and the texture of what a symbol is printed on."""
    return shrink_to_width(gray, max(1, gray.shape[1] // 2))


QUICK_VARIANTS: tuple[Variant, ...] = (local_contrast, flat_field, brighter, darker)
"""Those that cost less than 10 ms at 1080p; one of them goes with each frame of the fast lane."""


def _tone(gray: Gray, gamma: float) -> Gray:
    table = np.round(255.0 * _LEVELS**gamma).astype(np.uint8)
    return np.asarray(cv2.LUT(gray, table), dtype=np.uint8)
