"""OpenCV, imported so that it leaves Qt alone, and the few picture helpers everybody shares.

Importing `cv2` points Qt at plugins and fonts inside OpenCV's own wheel, which makes PySide6
fail to start. This module puts the environment back; everybody imports `cv2` from here.
"""

import os
from pathlib import Path
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from app.scanning.errors import PictureUnreadableError

_TOUCHED = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR", "LD_LIBRARY_PATH")
_BEFORE = {name: os.environ.get(name) for name in _TOUCHED}

import cv2  # noqa: E402 - the environment has to be remembered first

for _name, _value in _BEFORE.items():
    if _value is None:
        os.environ.pop(_name, None)
    else:
        os.environ[_name] = _value

cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_ERROR)

__all__ = ["Frame", "Gray", "cv2", "read_picture", "shrink_to_width", "to_gray"]

Frame: TypeAlias = npt.NDArray[np.uint8]
"""Height x width x 3, blue-green-red, or height x width, gray; 8 bits a channel."""

Gray: TypeAlias = npt.NDArray[np.uint8]
"""Height x width, 8 bits, 0 is black."""

_COLOUR_AXES = 3
_AXES = (2, _COLOUR_AXES)
_CHANNELS = (1, 3, 4)
_ALPHA_CHANNELS = 4


def to_gray(image: Frame) -> Gray:
    """Return `image` (BGR, BGRA or gray) as contiguous 8-bit gray. Raises ValueError for anything else."""
    if image.size == 0 or image.ndim not in _AXES or (image.ndim == _COLOUR_AXES and image.shape[2] not in _CHANNELS):
        message = f"an array of shape {image.shape} is not a picture: give height x width, or that x 3 (BGR)"
        raise ValueError(message)
    if image.ndim == _COLOUR_AXES and image.shape[2] == 1:
        image = image[:, :, 0]
    if image.ndim == _COLOUR_AXES:
        alpha = image.shape[2] == _ALPHA_CHANNELS
        image = _bytes(cv2.cvtColor(image, cv2.COLOR_BGRA2GRAY if alpha else cv2.COLOR_BGR2GRAY))
    return np.ascontiguousarray(image, dtype=np.uint8)


def shrink_to_width(gray: Gray, width: int) -> tuple[Gray, float]:
    """Return `gray` at most `width` pixels wide, and the factor from the result back to `gray`."""
    if gray.shape[1] <= width:
        return gray, 1.0
    factor = gray.shape[1] / width
    height = max(1, round(gray.shape[0] / factor))
    return _bytes(cv2.resize(gray, (width, height), interpolation=cv2.INTER_AREA)), factor


def read_picture(path: Path) -> Frame:
    """Return the picture in file `path` as BGR.

    Read through Python, because OpenCV cannot open every path on Windows.
    Raises PictureUnreadableError when there is no readable picture.
    """
    try:
        content = np.frombuffer(path.read_bytes(), dtype=np.uint8)
        picture = cv2.imdecode(content, cv2.IMREAD_COLOR) if content.size else None
    except (OSError, cv2.error) as error:
        message = f"{path.name} cannot be read: {type(error).__name__}"
        raise PictureUnreadableError(message) from error
    if picture is None:
        message = f"{path.name} is not a picture that can be read"
        raise PictureUnreadableError(message)
    return _bytes(picture)


def _bytes(image: npt.NDArray[np.generic]) -> Frame:
    return np.asarray(image, dtype=np.uint8)
