"""The basket hand-over code: what its bytes mean, before the signature and after it. `docs/codes.md` tells it to tills.

Body, big-endian: version (1 byte), chain (4), who issued it (2: the terminal's serial, 0 for the hub), expiry in Unix
seconds (4), id (6), then the lines as one row of bits, 51 each: 44 for the GTIN-14 without its check digit, 7 for the
quantity; zero bits fill the last byte.
"""

import re
import struct
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from app.domain.baskets import MAX_LINES, MAX_QUANTITY
from app.domain.codes import check_digit
from app.domain.errors import InvalidInputError

PREFIX = "CMP1:B:"
VERSION = 2
HUB = 0
GOOD_FOR = timedelta(minutes=30)
HEADER = struct.Struct(">B4sHI6s")
CHAIN_BYTES, ID_BYTES = 4, 6
GTIN_BITS, QUANTITY_BITS = 44, 7
LINE_BITS = GTIN_BITS + QUANTITY_BITS
GTIN_DIGITS = 13
SHORTEST = 100
"""Characters below which an address ending in `/B/...` is somebody else's page: the shortest code has 141."""
ADDRESS = re.compile(rf"[Hh][Tt][Tt][Pp][Ss]?://[^\s?#]+/B/([A-Z2-7]{{{SHORTEST},}})")


class Fault(StrEnum):
    """Why a code is refused: each has its own word on screens and pages."""

    DAMAGED = "damaged"
    TAMPERED = "tampered"
    EXPIRED = "expired"
    FOREIGN = "foreign"
    OVERSIZED = "oversized"
    USED = "used"


class HandoverError(InvalidInputError):
    """A code that is not taken; `fault` says why."""

    def __init__(self, fault: Fault) -> None:
        """Keep the word."""
        super().__init__(fault.value)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class HandedLine:
    """Pieces of an article; prices are never handed over, whoever takes the basket has today's."""

    gtin: str
    quantity: int


@dataclass(frozen=True, slots=True)
class HandoverCode:
    """A basket on its way. `chain` 4 bytes, `id` 6 bytes, `expires` Unix seconds, `issuer` a serial or `HUB`."""

    chain: bytes
    issuer: int
    expires: int
    id: bytes
    lines: tuple[HandedLine, ...]


def pack(code: HandoverCode) -> bytes:
    """Return the body; ValueError for lines that are none."""
    head = HEADER.pack(VERSION, code.chain, code.issuer, code.expires, code.id)
    return head + pack_lines(code.lines)


def unpack(body: bytes) -> HandoverCode:
    """Return what a body says; HandoverError when it is none of this version, or too large."""
    if len(body) <= HEADER.size or body[0] != VERSION:
        raise HandoverError(Fault.DAMAGED)
    _, chain, issuer, expires, number = HEADER.unpack_from(body)
    return HandoverCode(chain, issuer, expires, number, unpack_lines(body[HEADER.size :]))


def pack_lines(lines: tuple[HandedLine, ...]) -> bytes:
    """Return lines as bits; ValueError when one has no GTIN-14 or a quantity outside 1 to 99, or for too many."""
    if not 0 < len(lines) <= MAX_LINES:
        message = f"a code holds 1 to {MAX_LINES} lines"
        raise ValueError(message)
    bits = 0
    for line in lines:
        if not 1 <= line.quantity <= MAX_QUANTITY or len(line.gtin) != GTIN_DIGITS + 1:
            message = "a line is a GTIN-14 and a quantity of 1 to 99"
            raise ValueError(message)
        bits = bits << LINE_BITS | int(line.gtin[:-1]) << QUANTITY_BITS | line.quantity
    filling = -LINE_BITS * len(lines) % 8
    return (bits << filling).to_bytes((LINE_BITS * len(lines) + filling) // 8, "big")


def unpack_lines(data: bytes) -> tuple[HandedLine, ...]:
    """Return the lines again; HandoverError when they are none or too many."""
    count, filling = divmod(len(data) * 8, LINE_BITS)
    if count > MAX_LINES:
        raise HandoverError(Fault.OVERSIZED)
    bits = int.from_bytes(data, "big")
    if count == 0 or filling > 7 or bits & (1 << filling) - 1:  # noqa: PLR2004 - what fills the last byte
        raise HandoverError(Fault.DAMAGED)
    bits >>= filling
    return tuple(_line(bits >> LINE_BITS * place) for place in reversed(range(count)))


def _line(bits: int) -> HandedLine:
    quantity = bits & (1 << QUANTITY_BITS) - 1
    number = bits >> QUANTITY_BITS & (1 << GTIN_BITS) - 1
    if not 1 <= quantity <= MAX_QUANTITY or not 0 < number < 10**GTIN_DIGITS:
        raise HandoverError(Fault.DAMAGED)
    body = str(number).zfill(GTIN_DIGITS)
    return HandedLine(f"{body}{check_digit(body)}", quantity)


def value_of(text: str) -> str | None:
    """Return the value of a code: what follows `CMP1:B:`, or `/B/` in an address of whichever hub; None for neither."""
    return text.removeprefix(PREFIX) if text.startswith(PREFIX) else value_of_address(text)


def value_of_address(text: str) -> str | None:
    """Return the value in an address that a phone would open, None when it is no such address."""
    found = ADDRESS.fullmatch(text)
    return found[1] if found else None


def text_of(value: str, address: str, longest: int = 512) -> str:
    """Return what the QR code holds: an address that phones open, or the bare value when that would be too long."""
    opened = link(address, f"/B/{value}") if address else ""
    return opened if opened and len(opened) <= longest else PREFIX + value


def link(address: str, path: str) -> str:
    """Return the address of a page of the hub at `address`.

    Scheme and host are written large, so that the whole stays in the compact alphanumeric mode of QR codes.
    """
    scheme, mark, rest = address.rstrip("/").partition("://")
    host, slash, base = rest.partition("/")
    return f"{scheme.upper()}{mark}{host.upper()}{slash}{base}{path}"
