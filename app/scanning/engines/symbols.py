"""One spelling of a symbol, whichever engine read it."""

from collections.abc import Iterable

from app.domain.codes import RETAIL, Corners, Symbol, Symbology, expand_upc_e, gtin14, is_digits

_EAN_13_LENGTH = 13
_UPC_E_LENGTH = 8
SMALLEST_SIDE = 3
"""Engines fail on pictures with a shorter side, in pixels."""


def symbol(
    text: str, name: str, engine: str, position: Iterable[tuple[float, float]], *, gs1: bool = False
) -> Symbol | None:
    """Return the symbol, None when its text cannot be what `name` carries.

    An EAN-13 that starts with 0 is written as the UPC-A that it is, a UPC-E as its twelve digits. Interleaved 2 of 5
    is seen in stripes and shadows of all kinds, so only the GTIN-14 of a box (ITF-14) counts.
    """
    corners: Corners = tuple((round(x), round(y)) for x, y in position)
    if name == Symbology.ITF and (len(text) <= _EAN_13_LENGTH or gtin14(text) is None):
        return None
    if name == Symbology.EAN_13 and len(text) == _EAN_13_LENGTH and text.startswith("0"):
        name = Symbology.UPC_A
    if name == Symbology.UPC_A and len(text) == _EAN_13_LENGTH:
        text = text.removeprefix("0")
    if name == Symbology.UPC_E:
        text = expand_upc_e(text) or text if len(text) == _UPC_E_LENGTH else text.removeprefix("0").rjust(12, "0")
    if name in RETAIL and not (is_digits(text) and gtin14(text)):
        return None
    return Symbol(text, str(name), engine, corners, gs1)
