"""Cameras of this machine by name, and what their drivers let be set: Video4Linux only, empty elsewhere.

Numbers and layouts are those of the kernel's `videodev2.h`; nothing is changed here, drivers are only asked.
"""

import os
import re
import struct
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

SYSTEM: Final = Path("/sys/class/video4linux")
NODES: Final = Path("/dev")
EXPOSURE_TIME: Final = 0x009A0902  # V4L2_CID_EXPOSURE_ABSOLUTE, in units of 100 microseconds
GAIN: Final = 0x00980913  # V4L2_CID_GAIN
_QUERYCAP, _CAPABILITY = 0x80685600, struct.Struct("=16s32s32s6I")
_QUERYCTRL, _CONTROL = 0xC0445624, struct.Struct("=2I32s4i3I")
_CAPTURES: Final = 0x0000_1001  # single or multi-planar capture
_OF_THIS_NODE: Final = 0x8000_0000
_OUT_OF_USE: Final = 0x0001 | 0x0004  # disabled, read only
_NODE: Final = re.compile(r"video([0-9]{1,3})")


@dataclass(frozen=True, slots=True)
class CameraDevice:
    """A camera: `id` is what the setting camera.source takes, `name` what its maker calls it."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class ControlRange:
    """From where to where a driver lets something be set, in its own unit."""

    least: float
    most: float


def available_cameras(
    system: Path = SYSTEM, captures: Callable[[str], bool | None] | None = None
) -> list[CameraDevice]:
    """Return the cameras of this machine, the first one first; none where there is no Video4Linux.

    A camera often has several nodes of which one gives pictures. `captures` tells of a node's name whether it does,
    None when it cannot be asked: then its first node is taken for it.
    """
    tell = captures or captures_pictures
    numbers = sorted(int(match[1]) for node in _nodes(system) if (match := _NODE.fullmatch(node.name)))
    found = []
    for number in numbers:
        node = system / f"video{number}"
        gives = tell(node.name)
        if gives if gives is not None else _line(node / "index") in {"0", ""}:
            found.append(CameraDevice(str(number), _line(node / "name") or node.name))
    return found


def captures_pictures(node: str) -> bool | None:
    """Ask a node such as `video0` whether it gives pictures; None when it cannot be asked (no right, gone)."""
    answer = _ask(node, _QUERYCAP, bytes(_CAPABILITY.size))
    if answer is None:
        return None
    *_, all_capabilities, own, _, _, _ = _CAPABILITY.unpack(answer)
    return bool((own if all_capabilities & _OF_THIS_NODE else all_capabilities) & _CAPTURES)


def control_range(index: int, control: int) -> ControlRange | None:
    """Return the range of a control of camera `index`, None when its driver does not have it."""
    question = _CONTROL.pack(control, 0, b"", 0, 0, 0, 0, 0, 0, 0)
    answer = _ask(f"video{index}", _QUERYCTRL, question)
    if answer is None:
        return None
    _, _, _, least, most, _, _, flags, _, _ = _CONTROL.unpack(answer)
    return ControlRange(float(least), float(most)) if most > least and not flags & _OUT_OF_USE else None


def _ask(node: str, question: int, content: bytes) -> bytes | None:
    if sys.platform != "linux":
        return None
    import fcntl  # noqa: PLC0415 - not on Windows

    with suppress(OSError):
        handle = os.open(NODES / node, os.O_RDWR | os.O_NONBLOCK)
        try:
            return fcntl.ioctl(handle, question, content)
        finally:
            os.close(handle)
    return None


def _nodes(system: Path) -> list[Path]:
    return list(system.iterdir()) if system.is_dir() else []


def _line(file: Path) -> str:
    """Return what a file of the kernel says, empty when it says nothing."""
    try:
        return file.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
