"""The headphone socket: whether something is plugged in, as Linux tells it by an input device of the sound card.

A card whose driver knows the state of its socket has a device with the switch SW_HEADPHONE_INSERT; its first state is
asked for, then every change comes as an event (linux/input-event-codes.h). The user needs the group `input`.
"""

import logging
import os
import selectors
import struct
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final, Protocol, Self

log = logging.getLogger(__name__)
AUTO, NONE = "auto", "none"
EV_SW, SW_HEADPHONE_INSERT = 0x05, 0x02
EVENT: Final = struct.Struct("@llHHi")
EVIOCGSW_ONE_BYTE: Final = 0x8001451B  # _IOR('E', 0x1b, 1): the first eight switches
CLASS: Final = Path("/sys/class/input")
DEVICES: Final = Path("/dev/input")


class JackError(Exception):
    """The socket cannot be read; the message says why."""


class Jack(Protocol):
    """A socket whose state can be read."""

    def fileno(self) -> int:
        """Return the descriptor that becomes readable when the state changes."""

    def plugged(self) -> bool:
        """Return whether something is plugged in now."""

    def changes(self) -> list[bool]:
        """Return the states since the last call. Raises OSError when the device is gone."""

    def close(self) -> None:
        """Give the device back."""


class InputJack:
    """The socket of a sound card, read from an input device."""

    def __init__(self, handle: int) -> None:
        """Take over an open, non-blocking descriptor."""
        self._handle = handle

    @classmethod
    def open(cls, file: Path) -> Self:
        """Open an input device. Raises JackError when this user may not, or it is not there."""
        try:
            return cls(os.open(file, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0)))
        except OSError as error:
            message = f"{file}: {error.strerror}"
            raise JackError(message) from error

    def fileno(self) -> int:
        """Return the descriptor."""
        return self._handle

    def plugged(self) -> bool:
        """Ask the driver; a device that cannot be asked has nothing plugged in."""
        if sys.platform == "win32":
            return False
        import fcntl  # noqa: PLC0415 - not on Windows

        state = bytearray(1)
        with suppress(OSError):
            fcntl.ioctl(self._handle, EVIOCGSW_ONE_BYTE, state)
        return bool(state[0] & 1 << SW_HEADPHONE_INSERT)

    def changes(self) -> list[bool]:
        """Read the events that wait."""
        try:
            data = os.read(self._handle, EVENT.size * 64)
        except BlockingIOError:
            return []
        whole = len(data) - len(data) % EVENT.size
        events = EVENT.iter_unpack(data[:whole])
        return [bool(value) for _, _, kind, code, value in events if (kind, code) == (EV_SW, SW_HEADPHONE_INSERT)]

    def close(self) -> None:
        """Close the device."""
        os.close(self._handle)


def find_jack(wish: str = AUTO, inputs: Path = CLASS, devices: Path = DEVICES) -> Path | None:
    """Return the input device of the headphone socket; `wish` is `auto`, `none` or its path."""
    if wish != AUTO:
        return None if wish == NONE else Path(wish)
    for folder in sorted(inputs.glob("event*")):
        with suppress(OSError, ValueError):
            switches = (folder / "device" / "capabilities" / "sw").read_text(encoding="ascii").split()
            if int(switches[-1], 16) & 1 << SW_HEADPHONE_INSERT:
                return devices / folder.name
    return None


class JackWatch:
    """Tells every change of a socket, on a thread of its own; the first state is told at once when plugged."""

    def __init__(self, jack: Jack, on_change: Callable[[bool], None]) -> None:
        """Begin to watch."""
        self._jack, self._on_change = jack, on_change
        self._wake, self._waker = os.pipe()
        self._thread = threading.Thread(target=self._run, name="jack", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """End the thread and give the device back."""
        os.write(self._waker, b"x")
        self._thread.join()
        self._jack.close()
        os.close(self._wake)
        os.close(self._waker)

    def _run(self) -> None:
        if self._jack.plugged():
            self._on_change(True)  # noqa: FBT003 - the state
        with selectors.DefaultSelector() as selector:
            selector.register(self._jack, selectors.EVENT_READ)
            selector.register(self._wake, selectors.EVENT_READ)
            try:
                while self._wake not in {key.fd for key, _ in selector.select()}:
                    for state in self._jack.changes():
                        self._on_change(state)
            except OSError as error:
                log.warning("the headphone socket is gone: %s", error.strerror)
                self._on_change(False)  # noqa: FBT003 - the state


def watch_jack(wish: str, on_change: Callable[[bool], None]) -> JackWatch | None:
    """Watch the socket of this machine; None when it has none that can be read."""
    file = find_jack(wish)
    if file is None:
        return None
    try:
        return JackWatch(InputJack.open(file), on_change)
    except JackError as error:
        log.warning("the headphone socket cannot be read: %s", error)
        return None
