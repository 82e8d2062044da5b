"""A file layer below SQLite that writes down every write and every sync, in their order."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import apsw

NAME: Final = "comptoir-recorder"
WRITE, TRUNCATE, SYNC, DELETE, SHOWN = "write", "truncate", "sync", "delete", "shown"


@dataclass(frozen=True, slots=True)
class Step:
    """Something that happened to a file, or, with SHOWN, an order that a person was told is accepted."""

    kind: str
    file: str = ""
    offset: int = 0
    data: bytes = b""
    synced: bool = False
    key: str = ""


class Recorder(apsw.VFS):
    """Passes everything on to the system's own layer and keeps the steps."""

    def __init__(self) -> None:
        """Register with SQLite; `unregister` when done."""
        self.steps: list[Step] = []
        super().__init__(NAME, "")

    def xOpen(self, name: Any, flags: Any) -> "RecordedFile":  # noqa: N802 - SQLite's name
        """Open a file whose steps are kept."""
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        return RecordedFile(self.steps, Path(path).name if path else "", name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: N802, FBT001 - SQLite's
        """Delete a file."""
        super().xDelete(filename, syncdir)
        self.steps.append(Step(DELETE, Path(filename).name, synced=syncdir))


class RecordedFile(apsw.VFSFile):
    """A file of the system whose writes, cuts and syncs are kept."""

    def __init__(self, steps: list[Step], file: str, name: Any, flags: Any) -> None:
        """Open it through the system's own layer."""
        self._steps, self._file = steps, file
        super().__init__("", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802 - SQLite's name
        """Write, and keep what was written."""
        super().xWrite(data, offset)
        self._steps.append(Step(WRITE, self._file, offset, bytes(data)))

    def xTruncate(self, newsize: int) -> None:  # noqa: N802 - SQLite's name
        """Cut the file off."""
        super().xTruncate(newsize)
        self._steps.append(Step(TRUNCATE, self._file, newsize))

    def xSync(self, flags: int) -> None:  # noqa: N802 - SQLite's name
        """Return once the disk has it."""
        super().xSync(flags)
        self._steps.append(Step(SYNC, self._file))


def image(before: dict[str, bytes], steps: list[Step], rng: Any) -> dict[str, bytes]:
    """Return the files as a power cut after these steps may leave them.

    What was synced is there. Of the rest each write is there, is not, or is torn at sectors, whatever came before or
    after it: disks write in the order they like.
    """
    disk = {name: bytearray(data) for name, data in before.items()}
    waiting: list[Step] = []
    for step in steps:
        if step.kind == SYNC:
            _apply(disk, [old for old in waiting if old.file == step.file])
            disk.setdefault(step.file, bytearray())
            waiting = [old for old in waiting if old.file != step.file]
        elif step.kind == DELETE and step.synced:
            disk.pop(step.file, None)
            waiting = [old for old in waiting if old.file != step.file]
        elif step.kind != SHOWN:
            waiting.append(step)
    kept = rng.choice((0.0, 0.1, 0.5, 0.9, 1.0))
    _apply(disk, [_torn(step, rng) for step in waiting if rng.random() < kept])
    return {name: bytes(data) for name, data in disk.items()}


SECTOR: Final = 512


def _torn(step: Step, rng: Any) -> Step:
    """Return the step, or one time in three a part of it that begins and ends at sectors."""
    sectors = len(step.data) // SECTOR
    if step.kind != WRITE or sectors < 1 or rng.random() < 2 / 3:
        return step
    first = rng.randrange(sectors) * SECTOR
    last = rng.randrange(first, len(step.data)) // SECTOR * SECTOR
    return Step(WRITE, step.file, step.offset + first, step.data[first:last])


def _apply(disk: dict[str, bytearray], steps: list[Step]) -> None:
    for step in steps:
        if step.kind == DELETE:
            disk.pop(step.file, None)
            continue
        data = disk.setdefault(step.file, bytearray())
        end = step.offset + len(step.data)
        if len(data) < end:
            data.extend(bytes(end - len(data)))
        if step.kind == WRITE:
            data[step.offset : end] = step.data
        else:
            del data[step.offset :]
