"""Application identifiers (AIs): which exist, and the length and characters of their values.

The table is the one that `biip` brings (GS1 General Specifications, 3.2). Of its entries only the format is used
(`N2+X..20`): its patterns take empty values and check dates and characters more loosely than GS1 does.
"""

import functools
import re
from dataclasses import dataclass
from typing import Final

from biip import BiipException
from biip.gs1_application_identifiers import GS1ApplicationIdentifier

from app.scanning.gs1.errors import refuse

LONGEST_AI: Final = 4
_SHORTEST_AI: Final = 2
_CHARACTERS = {
    "N": "[0-9]",
    "X": '[!-"%-?A-Z_a-z]',
    "Y": "[#/0-9A-Z-]",
    "Z": "[0-9A-Z_a-z=-]",
}
"""Numeric, and the sets 82, 39 and 64 (with its padding) of the General Specifications, 7.11."""

_FORMATS = {
    "423": "N3[+N3][+N3][+N3][+N3]",
    "425": "N3[+N3][+N3][+N3][+N3]",
    "4330": "N6[+X1]",
    "4331": "N6[+X1]",
    "4332": "N6[+X1]",
    "4333": "N6[+X1]",
    "8008": "N8[+N2][+N2]",
    "8043": "N18[+N..2]",
}
"""Formats that the table writes more loosely, or in a way of its own."""

_PIECE = re.compile(r"\+?(?P<optional>\[\+?)?(?P<kind>[NXYZ])(?P<up_to>\.\.)?(?P<length>[0-9]+)\]?")


@dataclass(frozen=True, slots=True)
class Identifier:
    """An AI: lengths in characters; `separated` when an FNC1 must follow its value, unless the text ends."""

    ai: str
    format: str
    shortest: int
    longest: int
    separated: bool
    _form: re.Pattern[str]

    def require_form(self, value: str) -> None:
        """Raise Gs1Error when `value` has a wrong length or a character that is not of the AI's set."""
        if not value:
            refuse(f"AI ({self.ai}) has no value")
        if len(value) < self.shortest:
            refuse(f"the value of AI ({self.ai}) is too short: its format is {self.format}")
        if len(value) > self.longest:
            refuse(f"the value of AI ({self.ai}) is too long: its format is {self.format}")
        if not self._form.fullmatch(value):
            refuse(f"the value of AI ({self.ai}) has a character or a length that is not of {self.format}")


def identifier(ai: str) -> Identifier | None:
    """Return the identifier that is written `ai`, None when there is none."""
    found = identifier_at(ai) if len(ai) <= LONGEST_AI else None
    return found if found and found.ai == ai else None


def identifier_at(text: str) -> Identifier | None:
    """Return the identifier that `text` begins with; no identifier is the beginning of another."""
    head = text[:LONGEST_AI]
    digits = len(head) - len(head.lstrip("0123456789"))
    return _known(head[:digits]) if digits >= _SHORTEST_AI else None


@functools.lru_cache(maxsize=20_000)
def _known(digits: str) -> Identifier | None:
    try:
        entry = GS1ApplicationIdentifier.extract(digits)
    except BiipException:
        return None
    written = _FORMATS.get(entry.ai) or entry.format.partition("+")[2]
    return _made(entry.ai, written, separated=entry.separator_required)


@functools.cache
def _made(ai: str, written: str, *, separated: bool) -> Identifier:
    shortest = longest = 0
    form = ""
    for piece in _PIECE.finditer(written):
        length, optional = int(piece["length"]), bool(piece["optional"])
        least = 1 if piece["up_to"] else length
        shortest += 0 if optional else least
        longest += length
        form += f"(?:{_CHARACTERS[piece['kind']]}{{{least},{length}}}){'?' * optional}"
    return Identifier(ai, written, shortest, longest, separated, re.compile(form))
