"""Pictures in a folder that stand in for a camera: a slide show, and one that a script drives."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeAlias

import numpy as np

from app.scanning.errors import CameraUnavailable, PictureUnreadableError
from app.scanning.vision import Frame, read_picture

PICTURES: Final = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".webp", ".tif", ".tiff"})
BLANK_SIZE: Final = (720, 1280)
_BLANK_TONE: Final = 48

Clock: TypeAlias = Callable[[], float]
"""Monotonic seconds."""


class FolderCamera:
    """A folder of pictures, in the order of their names, each shown for a while."""

    def __init__(
        self,
        path: Path,
        seconds_per_picture: float = 2.0,
        *,
        loop: bool = True,
        clock: Clock = time.monotonic,
    ) -> None:
        """Take the pictures in `path`; the folder is read again at each change of picture.

        Raises CameraUnavailable when there is no such folder.
        """
        _require_folder(path)
        self._path = path
        self._seconds = seconds_per_picture
        self._loop = loop
        self._clock = clock
        self._start = clock()
        self._cache = _PictureCache()

    def read(self) -> Frame | None:
        """Return the picture whose turn it is, None when the folder holds none that is readable."""
        _require_folder(self._path)
        pictures = [item for item in sorted(self._path.iterdir()) if is_picture(item)]
        if not pictures:
            return None
        turn = int((self._clock() - self._start) / self._seconds)
        if turn >= len(pictures) and not self._loop:
            message = f"all pictures of {self._path.name} were shown"
            raise CameraUnavailable(message)
        return self._cache.picture(pictures[turn % len(pictures)])

    def close(self) -> None:
        """Let go of the picture."""
        self._cache = _PictureCache()


class SwitchCamera:
    """A folder in which `current.txt` names the picture in view: for tours and tests.

    Without that file, or when it names nothing readable, the frame is blank. Pictures are looked
    for in the folder only, whatever the name says.
    """

    CURRENT: Final = "current.txt"

    def __init__(self, folder: Path) -> None:
        """Watch `folder`. Raises CameraUnavailable when there is no such folder."""
        _require_folder(folder)
        self._folder = folder
        self._cache = _PictureCache()

    def read(self) -> Frame | None:
        """Return the picture in view, or a blank frame of 1280 x 720."""
        _require_folder(self._folder)
        try:
            name = (self._folder / self.CURRENT).read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError):
            return blank_frame()
        picture = self._cache.picture(self._folder / Path(name).name) if name else None
        return blank_frame() if picture is None else picture

    def close(self) -> None:
        """Let go of the picture."""
        self._cache = _PictureCache()


class _PictureCache:
    """The picture read last, read again only when its file changes."""

    def __init__(self) -> None:
        self._key: tuple[Path, int, int] | None = None
        self._picture: Frame | None = None

    def picture(self, path: Path) -> Frame | None:
        """Return a copy of the picture, None while it cannot be read (half written, say)."""
        try:
            status = path.stat()
            key = (path, status.st_mtime_ns, status.st_size)
            if key != self._key:
                self._picture = read_picture(path)
                self._key = key
        except (OSError, PictureUnreadableError):
            return None
        return None if self._picture is None else self._picture.copy()


def is_picture(path: Path) -> bool:
    """Tell by its name whether `path` is a picture."""
    return path.suffix.lower() in PICTURES and not path.name.startswith(".")


def blank_frame() -> Frame:
    """Return a dark gray frame with nothing in it."""
    return np.full((*BLANK_SIZE, 3), _BLANK_TONE, dtype=np.uint8)


def _require_folder(path: Path) -> None:
    if not path.is_dir():
        message = f"the folder {path.name} with the pictures is not there"
        raise CameraUnavailable(message)
