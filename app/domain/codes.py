"""What a scanned code is: what a decoder saw (`Symbol`) and what it means (`Code`).

GTINs are compared and stored as 14 digits everywhere in Comptoir; GTIN-8, -12 and -13 are padded
with zeros on the left (GS1 General Specifications, 3.2).
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

Corners: TypeAlias = tuple[tuple[int, int], ...]
"""Corners of a symbol in pixels of the frame, clockwise from top left; empty when unknown."""

GTIN_LENGTHS = (8, 12, 13, 14)


class Symbology(StrEnum):
    """Names of the carriers; one set for every decoder."""

    QR = "QR"
    MICRO_QR = "MicroQR"
    RECTANGULAR_QR = "rMQR"
    DATA_MATRIX = "DataMatrix"
    AZTEC = "Aztec"
    PDF417 = "PDF417"
    EAN_13 = "EAN-13"
    EAN_8 = "EAN-8"
    UPC_A = "UPC-A"
    UPC_E = "UPC-E"
    CODE_128 = "Code128"
    ITF = "ITF"
    DATABAR = "DataBar"
    OTHER = "Other"


RETAIL = frozenset({Symbology.EAN_13, Symbology.EAN_8, Symbology.UPC_A, Symbology.UPC_E})
LINEAR = RETAIL | {Symbology.CODE_128, Symbology.ITF, Symbology.DATABAR}
"""Carriers without error correction: one look is not enough to believe them."""


class CodeKind(StrEnum):
    """What a code is for; the last three are never acted upon."""

    PRODUCT = "product"
    ORDER = "order"
    BASKET = "basket"
    LOYALTY = "loyalty"
    COUPON = "coupon"
    RETURN = "return"
    BADGE = "badge"
    ENROLMENT = "enrolment"
    UNKNOWN = "unknown"
    FOREIGN = "foreign"
    HOSTILE = "hostile"


REFUSED = frozenset({CodeKind.UNKNOWN, CodeKind.FOREIGN, CodeKind.HOSTILE})


@dataclass(frozen=True, slots=True)
class Symbol:
    """A symbol as one decoder read it, not yet interpreted.

    `symbology` is one of `Symbology`; `engine` is the name of the decoder; `position` holds the
    corners in pixels of the frame that was read. `gs1`: the carrier begins with FNC1, so the text is GS1 element
    strings; the FNC1 itself is not part of it.
    """

    text: str
    symbology: str
    engine: str
    position: Corners = ()
    gs1: bool = False


@dataclass(frozen=True, slots=True)
class Code:
    """The meaning of a code.

    `gtin`: 14 digits, for products only. `value`: the order number, card number, badge or payload
    of one of the chain's own codes. `reason`: why a code was refused, in English, for logs and
    support; it never quotes the text of the code. `symbology`, `engine` and `position` tell where it was read, as in
    `Symbol`; they are empty for typed codes.
    """

    kind: CodeKind
    text: str
    gtin: str | None = None
    value: str | None = None
    reason: str | None = None
    symbology: str = ""
    engine: str = ""
    position: Corners = ()

    @property
    def accepted(self) -> bool:
        """True when the kiosk may act on the code."""
        return self.kind not in REFUSED


def check_digit(payload: str) -> int:
    """Return the check digit for `payload`, a GTIN, GLN or SSCC without its last digit.

    Weights 3 and 1 alternate from the right, modulo 10 (GS1 General Specifications, 7.9).
    Raises ValueError when `payload` is not made of ASCII digits.
    """
    if not is_digits(payload):
        message = "a check digit is computed from digits"
        raise ValueError(message)
    total = sum(int(digit) * (3 if index % 2 == 0 else 1) for index, digit in enumerate(reversed(payload)))
    return -total % 10


def is_digits(text: str) -> bool:
    """Tell whether `text` is made of ASCII digits only (`str.isdigit` takes other scripts' too)."""
    return text.isascii() and text.isdigit()


def gtin14(digits: str) -> str | None:
    """Return a GTIN-8, -12, -13 or -14 as 14 digits; None when it is not a valid GTIN.

    Valid: the length is right, the check digit holds, and it is not made of zeros only.
    """
    if len(digits) not in GTIN_LENGTHS or not is_digits(digits):
        return None
    if int(digits) == 0 or check_digit(digits[:-1]) != int(digits[-1]):
        return None
    return digits.zfill(14)


def expand_upc_e(digits: str) -> str | None:
    """Return the GTIN-12 behind an 8-digit UPC-E, None when there is none.

    `digits`: number system 0 or 1, six digits, check digit. Zero suppression as in GS1 General
    Specifications, 5.2.2.4.2.
    """
    if len(digits) != 8 or not is_digits(digits) or digits[0] not in "01":  # noqa: PLR2004
        return None
    head, last, check = digits[1:6], digits[6], digits[7]
    if last in "012":
        body = f"{head[:2]}{last}0000{head[2:]}"
    elif last == "3":
        body = f"{head[:3]}00000{head[3:]}"
    elif last == "4":
        body = f"{head[:4]}00000{head[4]}"
    else:
        body = f"{head}0000{last}"
    expanded = digits[0] + body + check
    return expanded if gtin14(expanded) else None
