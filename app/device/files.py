"""Write a small file of the terminal's folder whole or not at all, readable by its user only."""

import os
from pathlib import Path

from app.paths import sync_folder


def write_whole(file: Path, text: str) -> None:
    """Put `text` in the place of what the file held; after a power cut it is the old text or the new one.

    Raises OSError when the folder cannot be written.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_name(f"{file.name}.part")
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as out:
        out.write(text)
        out.flush()
        os.fsync(out.fileno())
    part.replace(file)
    sync_folder(file.parent)
