"""Pictures by content hash, in a folder of bounded size: written whole or not at all, least recently used out first."""

import hashlib
import os
import re
from collections.abc import Iterable
from pathlib import Path

from app.domain.errors import DamagedError

NAME = re.compile(r"[0-9a-f]{32}\.(webp|png|jpg)")


class MediaStore:
    """The `media/` folder of a terminal; names are the first 32 hex digits of the SHA-256 and the kind of file."""

    def __init__(self, folder: Path, max_bytes: int) -> None:
        """Use `folder`, which is made when it is missing."""
        self.folder = folder
        self.max_bytes = max_bytes
        folder.mkdir(parents=True, exist_ok=True)

    def path(self, name: str) -> Path | None:
        """Return the file of a picture that is here, otherwise None."""
        if not NAME.fullmatch(name):
            return None
        file = self._file(name)
        return file if file.is_file() else None

    def missing(self, names: Iterable[str]) -> list[str]:
        """Return those well-formed names whose picture is not here."""
        return [name for name in names if NAME.fullmatch(name) and not self._file(name).is_file()]

    def put(self, name: str, data: bytes) -> None:
        """Keep a picture; DamagedError when the bytes are not those that the name promises."""
        if not NAME.fullmatch(name) or hashlib.sha256(data).hexdigest()[:32] != name[:32]:
            message = f"picture {name[:48]!r} is not what its name promises; it was not kept"
            raise DamagedError(message)
        file = self._file(name)
        file.parent.mkdir(exist_ok=True)
        part = file.with_suffix(".part")
        part.write_bytes(data)
        part.replace(file)

    def used(self) -> int:
        """Return how many bytes the pictures here take."""
        return sum(entry.stat().st_size for entry in self._entries())

    def trim(self) -> int:
        """Delete the pictures that were used longest ago until the folder fits; return how many went."""
        files = [(entry.stat(), Path(entry.path)) for entry in self._entries()]
        used = sum(stat.st_size for stat, _ in files)
        gone = 0
        for stat, file in sorted(files, key=lambda item: max(item[0].st_atime, item[0].st_mtime)):
            if used <= self.max_bytes:
                break
            file.unlink(missing_ok=True)
            used -= stat.st_size
            gone += 1
        return gone

    def _file(self, name: str) -> Path:
        return self.folder / name[:2] / name

    def _entries(self) -> Iterable[os.DirEntry[str]]:
        for sub in os.scandir(self.folder):
            if sub.is_dir():
                yield from (entry for entry in os.scandir(sub.path) if entry.is_file())
