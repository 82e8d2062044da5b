"""Room held back on the disk: when everything else is full, dropping it lets an act be kept after all.

SQLite needs room to delete as well as to write, so nothing inside the database could be given up instead.
"""

import logging
import os
import shutil
from pathlib import Path
from typing import Final

FILE: Final = "ballast"
SIZE: Final = 8_000_000
"""Bytes: a few hundred acts, with what SQLite writes beside them."""

_CHUNK: Final = bytes(1_000_000)
log = logging.getLogger(__name__)


def keep(folder: Path) -> bool:
    """Hold room back in `folder` unless that would leave too little for others; tell whether it is held now."""
    file = folder / FILE
    if file.is_file() and file.stat().st_size >= SIZE:
        return True
    part = file.with_suffix(".part")
    try:
        if shutil.disk_usage(folder).free < 3 * SIZE:
            return False
        with part.open("wb") as out:
            for _ in range(SIZE // len(_CHUNK)):
                out.write(_CHUNK)
            out.flush()
            os.fsync(out.fileno())
        part.replace(file)
    except OSError as error:
        log.warning("no room can be held back: %s", error.strerror)
        part.unlink(missing_ok=True)
        return False
    return True


def drop(folder: Path) -> bool:
    """Give the room up; tell whether there was any."""
    file = folder / FILE
    if not file.exists():
        return False
    file.unlink()
    log.warning("the disk is full: the room held back for orders is in use now")
    return True
