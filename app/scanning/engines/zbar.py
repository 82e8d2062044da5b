"""zbar through pyzbar: a second opinion, strong on blurred retail codes.

Its library does not come with the wheels for Linux and macOS; Debian has it as libzbar0.
"""

import ctypes
from importlib.metadata import version
from typing import Any

from pyzbar import pyzbar, wrapper

from app.domain.codes import Symbol, Symbology
from app.scanning.engines.symbols import SMALLEST_SIDE, symbol
from app.scanning.vision import Gray, shrink_to_width

_NAMES = {
    "QRCODE": Symbology.QR,
    "EAN13": Symbology.EAN_13,
    "EAN8": Symbology.EAN_8,
    "UPCA": Symbology.UPC_A,
    "CODE128": Symbology.CODE_128,
    "I25": Symbology.ITF,
}
_WANTED = [pyzbar.ZBarSymbol[name] for name in _NAMES]


class ZbarDecoder:
    """See the module; `width` bounds the pixels that it looks at, its time grows with them."""

    name = "zbar"

    def __init__(self, width: int = 960) -> None:
        """`width` in pixels."""
        self._width = width

    def decode(self, gray: Gray) -> list[Symbol]:
        """Return every symbol in `gray` whose characters zbar does not have to guess.

        It guesses character sets wrongly (Latin-1 as Big5), so only ASCII is believed.
        """
        if min(gray.shape) < SMALLEST_SIDE:
            return []
        small, factor = shrink_to_width(gray, self._width)
        made = (self._symbol(item, factor) for item in pyzbar.decode(small, symbols=_WANTED))
        return [one for one in made if one is not None]

    def _symbol(self, item: Any, factor: float) -> Symbol | None:  # noqa: ANN401 - pyzbar has no types
        name = _NAMES.get(item.type)
        if name is None or not item.data or not item.data.isascii():
            return None
        corners = ((point.x * factor, point.y * factor) for point in item.polygon)
        return symbol(item.data.decode("ascii"), name, self.name, corners)


def library_version() -> str:
    """Return the versions of the library and of pyzbar.

    libzbar writes a third number since 0.23, of which pyzbar does not know: without a place it writes anywhere.
    """
    major, minor, patch = ctypes.c_uint(), ctypes.c_uint(), ctypes.c_uint()
    wrapper.zbar_version(ctypes.byref(major), ctypes.byref(minor), ctypes.byref(patch))
    return f"{major.value}.{minor.value}.{patch.value} (pyzbar {version('pyzbar')})"
