"""QR codes and the symbols of the cash desk as dark and light modules, and how large a module is printed.

Sizes after the GS1 General Specifications, release 25: X-dimension of EAN/UPC 0.264 to 0.66 mm, nominal 0.33 (5.2.1.3),
quiet zones (5.2.3.4), guard bars five modules longer (5.2.1.4); QR with a Digital Link 0.396 mm and more, quiet zone
four modules (5.12.3.1, ISO/IEC 18004). Where a label is too small for that a QR code may go down to 0.33 mm, which
phones and our own cameras read; under that it is not printed.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np
import zxingcpp
from qrcode import QRCode, constants

BAR_TARGET: Final = 0.335
BAR_LEAST: Final = 0.264
QR_TARGET: Final = 0.5
QR_GOOD: Final = 0.396
QR_LEAST: Final = 0.33
QR_QUIET: Final = 4
LEVELS: Final = (constants.ERROR_CORRECT_M, constants.ERROR_CORRECT_L)
ROUNDING: Final = 1e-6


@dataclass(frozen=True, slots=True)
class Bars:
    """A symbol of the cash desk: its modules, the longer ones, quiet zones in modules, and where its digits stand.

    `digits` holds (text, first module, modules wide) below the bars; modules may be negative or past the end.
    """

    dark: tuple[bool, ...]
    guards: tuple[tuple[int, int], ...]
    quiet: tuple[int, int]
    digits: tuple[tuple[str, int, int], ...]

    @property
    def modules(self) -> int:
        """Modules across, quiet zones included."""
        return len(self.dark) + sum(self.quiet)

    def runs(self) -> list[tuple[int, int]]:
        """Return the dark bars as (first module, modules)."""
        return _runs(self.dark)


@lru_cache(maxsize=256)
def bars(digits: str) -> Bars:
    """Return the EAN-13, EAN-8 or UPC-A symbol of 13, 8 or 12 digits."""
    formats = {13: zxingcpp.BarcodeFormat.EAN13, 12: zxingcpp.BarcodeFormat.UPCA, 8: zxingcpp.BarcodeFormat.EAN8}
    made = zxingcpp.create_barcode(digits, formats[len(digits)])
    row = np.array(made.to_image(scale=1, add_quiet_zones=False))[0]
    dark = tuple(bool(value < 128) for value in row)  # noqa: PLR2004 - black and white
    texts: tuple[tuple[str, int, int], ...]
    if len(digits) == 8:  # noqa: PLR2004 - EAN-8
        texts = ((digits[:4], 3, 28), (digits[4:], 36, 28))
        return Bars(dark, ((0, 3), (31, 36), (64, 67)), (7, 7), texts)
    if len(digits) == 12:  # noqa: PLR2004 - UPC-A: its first and last digit are drawn whole as guards
        texts = ((digits[0], -9, 7), (digits[1:6], 10, 36), (digits[6:11], 49, 36), (digits[11], 97, 7))
        return Bars(dark, ((0, 10), (45, 50), (85, 95)), (9, 9), texts)
    texts = ((digits[0], -11, 9), (digits[1:7], 3, 42), (digits[7:], 50, 42))
    return Bars(dark, ((0, 3), (45, 50), (92, 95)), (11, 7), texts)


@lru_cache(maxsize=256)
def qr(text: str, most: int) -> tuple[tuple[bool, ...], ...]:
    """Return a QR code without quiet zone: the best error correction whose code is at most `most` modules wide."""
    made: tuple[tuple[bool, ...], ...] = ()
    for level in LEVELS:
        code = QRCode(error_correction=level, border=0)
        code.add_data(text)
        code.make(fit=True)
        made = tuple(tuple(bool(dark) for dark in row) for row in code.get_matrix())
        if len(made) <= most:
            break
    return made


def pitch(modules: int, room: float, dot: float, target: float, least: float) -> float:
    """Return the size of a module in millimetres: whole printer dots, near `target`, `modules` of them within `room`.

    0 when even the least size does not fit. `dot` is the size of a dot of the printer or picture.
    """
    dots = min(round(target / dot), int(room / modules / dot + ROUNDING))
    return dots * dot if dots * dot + ROUNDING >= least else 0.0


def rows(dark: tuple[tuple[bool, ...], ...]) -> list[tuple[int, int, int]]:
    """Return the dark runs of a QR code as (row, first module, modules)."""
    return [(number, first, length) for number, row in enumerate(dark) for first, length in _runs(row)]


def _runs(dark: tuple[bool, ...]) -> list[tuple[int, int]]:
    edges = np.flatnonzero(np.diff(np.array((False, *dark, False), dtype=np.int8)))
    return [(int(first), int(last - first)) for first, last in zip(edges[::2], edges[1::2], strict=True)]
