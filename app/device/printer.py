"""The receipt printer: ESC/POS through python-escpos, asked how it is before and after each slip.

The port is `Printer`; it belongs to one thread and opens the device for each slip alone, so that it may be switched
off, unplugged or refilled in between. Nothing of a slip is kept or logged.
"""

import logging
import os
import select
import socket
import stat
import textwrap
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from escpos import printer as devices
from escpos.escpos import Escpos
from escpos.exceptions import Error

from app.domain.receipts import PrinterTrouble, Slip
from app.settings import ConfigError, PrinterSection

log = logging.getLogger(__name__)
ASK_OFFLINE: Final = b"\x10\x04\x02"  # DLE EOT 2: why the printer is off line
ASK_PAPER: Final = b"\x10\x04\x04"  # DLE EOT 4: the paper sensors
FIXED_MASK, FIXED_BITS = 0x93, 0x12  # bits 0, 1, 4 and 7 of every status byte are as given
COVER, STOPPED_BY_PAPER, ERROR = 0x04, 0x20, 0x40
NO_PAPER = 0x60
ANSWER_S: Final = 2.0
QR_SIZE: Final = 4
FONT_PIXELS: Final = 12  # width of a character of font A
PLAIN: Final = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2019": "'", "\u2212": "-", "\u00d7": "x"})
"""Signs of good print that few code pages hold."""
Open = Callable[[], Escpos]


class Printer:
    """Prints slips; every method returns what is wrong, `PrinterTrouble.NONE` when nothing is."""

    def __init__(self, open_: Open, columns: int, *, answers: bool = True) -> None:
        """Print by the device that `open_` gives; `answers`: it tells its status, and is off when it does not."""
        self._open, self._columns, self._answers = open_, columns, answers

    def look(self) -> PrinterTrouble:
        """Ask the printer how it is."""
        return self._with(self._trouble)

    def print_slip(self, slip: Slip) -> PrinterTrouble:
        """Print a slip and cut it; nothing is sent to a printer that says that it cannot print."""

        def work(device: Escpos) -> PrinterTrouble:
            trouble = self._trouble(device)
            if not trouble:
                self._write(device, slip)
                trouble = self._trouble(device)
            return trouble

        return self._with(work)

    def close(self) -> None:
        """End; the device is open only while it prints."""

    def _with(self, work: Callable[[Escpos], PrinterTrouble]) -> PrinterTrouble:
        try:
            with _opened(self._open) as device:
                return work(device)
        except (Error, OSError) as error:
            log.warning("the printer cannot be used: %s", type(error).__name__)
            return PrinterTrouble.OFF

    def _trouble(self, device: Escpos) -> PrinterTrouble:
        why = _status(device, ASK_OFFLINE)
        paper = _status(device, ASK_PAPER)
        if why is None or paper is None:
            return PrinterTrouble.OFF if self._answers else PrinterTrouble.NONE
        if why & COVER:
            return PrinterTrouble.COVER_OPEN
        if paper & NO_PAPER or why & STOPPED_BY_PAPER:
            return PrinterTrouble.PAPER_OUT
        return PrinterTrouble.FAULT if why & ERROR else PrinterTrouble.NONE

    def _write(self, device: Escpos, slip: Slip) -> None:
        device.hw("INIT")
        self._set_width(device)
        device.set(align="center", bold=True, double_height=True, double_width=True)
        device.textln(_plain(slip.title))
        device.set(align="center", bold=False, normal_textsize=True)
        for text in slip.head:
            device.textln(_plain(text))
        device.qr(slip.code, size=QR_SIZE, center=False)
        device.set(align="left")
        for row in self._rows((*slip.lines, ("", ""), slip.total)):
            device.textln(row)
        device.set(align="center")
        for text in slip.foot:
            device.textln("\n".join(textwrap.wrap(_plain(text), self._columns)))
        device.cut()

    def _rows(self, pairs: tuple[tuple[str, str], ...]) -> Iterator[str]:
        """Give lines with the figure at their right end; a long text goes on below."""
        for text, figure in (map(_plain, pair) for pair in pairs):
            *above, last = textwrap.wrap(text, self._columns - len(figure) - 1) or [""]
            yield from above
            yield last.ljust(self._columns - len(figure)) + figure if figure else last

    def _set_width(self, device: Escpos) -> None:
        """Tell the library how wide the paper is, where the printer's profile does not."""
        width = device.profile.profile_data["media"]["width"]
        if not isinstance(width["pixels"], int):
            width["pixels"] = self._columns * FONT_PIXELS


class NetworkDevice(devices.Network):  # type: ignore[misc] # the library has no types of its own
    """A printer on the network; the library's own leaves a socket open when nobody is there."""

    def open(self, raise_not_found: bool = True) -> None:  # noqa: FBT001, FBT002, ARG002 - the library's signature
        """Connect; OSError when nobody is there."""
        self.device = socket.create_connection((self.host, self.port), self.timeout)


class DeviceFile(devices.File):  # type: ignore[misc] # the library has no types of its own
    """A printer behind a device file such as /dev/usb/lp0, which can be asked; a plain file gets what is printed."""

    def open(self, raise_not_found: bool = True) -> None:  # noqa: FBT001, FBT002, ARG002 - the library's signature
        """Open for both ways where the file is a device."""
        both = stat.S_ISCHR(os.stat(self.devfile).st_mode) if os.path.exists(self.devfile) else False  # noqa: PTH110, PTH116 - a name of a device
        self.device = open(self.devfile, "r+b" if both else "ab", buffering=0)  # noqa: PTH123, SIM115 - closed by close()

    def _read(self) -> bytes:
        if not stat.S_ISCHR(os.fstat(self.device.fileno()).st_mode):
            return b""
        ready, _, _ = select.select([self.device], [], [], ANSWER_S)
        return bytes(self.device.read(1)) if ready else b""


def make_printer(settings: PrinterSection) -> Printer:
    """Return the printer of the settings; ConfigError when none is set."""
    profile = {"profile": settings.profile} if settings.profile else {}
    makers: dict[str, Open] = {
        "network": lambda: NetworkDevice(settings.address, settings.port, timeout=ANSWER_S, **profile),
        "serial": lambda: devices.Serial(settings.address, settings.baud, timeout=ANSWER_S, dsrdtr=False, **profile),
        "usb": lambda: devices.Usb(*_ids(settings.address), timeout=int(ANSWER_S * 1000), **profile),
        "file": lambda: DeviceFile(settings.address, **profile),
    }
    if settings.kind not in makers:
        message = "printer.kind names no printer"
        raise ConfigError(message)
    return Printer(makers[settings.kind], settings.columns, answers=settings.kind != "file")


def _ids(address: str) -> tuple[int, int]:
    """Return vendor and product of `04b8:0202`, as lsusb prints them."""
    vendor, _, product = address.partition(":")
    return int(vendor, 16), int(product, 16)


@contextmanager
def _opened(open_: Open) -> Iterator[Escpos]:
    device = open_()
    device.open()
    try:
        yield device
    finally:
        device.close()


def _plain(text: str) -> str:
    return text.translate(PLAIN)


def _status(device: Escpos, question: bytes) -> int | None:
    """Return a status byte, None when nothing came that is one."""
    answer = device.query_status(question)
    value = answer[0] if answer else 0
    return value if value & FIXED_MASK == FIXED_BITS else None
