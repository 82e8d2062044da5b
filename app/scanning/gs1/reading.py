"""One entry to everything that GS1 standardises as the text of a code."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal

from app.domain.codes import GTIN_LENGTHS, RETAIL, Symbology, expand_upc_e, gtin14, is_digits
from app.scanning.gs1.canonical import canonical
from app.scanning.gs1.elements import read_bracketed, read_elements
from app.scanning.gs1.errors import Gs1Error, refuse
from app.scanning.gs1.links import read_link
from app.scanning.screening import GROUP_SEPARATOR, MAX_LENGTH

Form = Literal["digital-link", "element-string", "gtin"]

_GTIN: Final = "01"
_GTIN_LENGTH: Final = 14
_UPC_E_LENGTH: Final = 8
_WEB = re.compile("https?://", re.IGNORECASE)
_WITH_ELEMENTS = re.compile(r"\](?:C1|e0|d2|Q3|J1)")
_WITHOUT_ELEMENTS = re.compile(r"\A\](?:E0(?=[0-9]{13}\Z)|E4(?=[0-9]{8}\Z)|Q1|d1)")
_BRACKETED = re.compile(r"\([0-9]{2,4}\)")
_BARE_ELEMENTS = re.compile(r"00[0-9]{18}|0[1-3][0-9]{14}")
"""Only a key in front makes element strings of text that has neither FNC1 nor symbology identifier nor brackets."""


@dataclass(frozen=True, slots=True)
class Gs1Reading:
    """What a GS1 text says.

    `gtin`: 14 digits, None when the text is about something else (a pallet, a place). `ais`: application identifiers
    and their values, decoded, in the order found. `canonical`: a Digital Link of id.gs1.org where one is possible,
    else element strings in brackets; None when that would be too long for a code.
    """

    kind: Form
    gtin: str | None
    ais: Mapping[str, str]
    canonical: str | None


def read_gs1(text: str, symbology: str | None = None) -> Gs1Reading:
    """Read a GS1 Digital Link, GS1 element strings or a GTIN; `symbology` is the carrier, where it is known.

    Raises Gs1Error with a sentence that names the rule and what is wrong, and never repeats the text.
    """
    if len(text) > MAX_LENGTH:
        refuse(f"the text is longer than {MAX_LENGTH} characters")
    form = form_of(text, symbology)
    if form is None:
        refuse("the text is neither a GS1 Digital Link, nor GS1 element strings, nor a GTIN")
    if form == "digital-link":
        ais, path = read_link(_plain(text))
        return _reading(form, ais, path)
    if form == "element-string":
        return _reading(form, _elements(text))
    return _reading(form, {_GTIN: _gtin(_plain(text), symbology)})


def form_of(text: str, symbology: str | None = None) -> Form | None:
    """Return what `text` has to be read as, whether or not it is right; None when it is nothing of GS1's.

    EAN and UPC carry a GTIN and nothing else; GS1 DataBar carries nothing but a GTIN or element strings.
    """
    plain = _plain(text)
    if symbology in RETAIL:
        return "gtin"
    if symbology == Symbology.DATABAR and len(text) > _GTIN_LENGTH:
        return "element-string"
    if _WEB.match(plain):
        return "digital-link"
    if GROUP_SEPARATOR in text or _WITH_ELEMENTS.match(text) or _BRACKETED.match(text):
        return "element-string"
    if plain == text and _BARE_ELEMENTS.match(text):
        return "element-string"
    return "gtin" if is_digits(plain) else None


def _reading(form: Form, ais: dict[str, str], path: tuple[str, ...] = ()) -> Gs1Reading:
    gtin = ais.get(_GTIN)
    if gtin is not None and not int(gtin):
        refuse("the GTIN is made of zeros only")
    return Gs1Reading(form, gtin, MappingProxyType(ais), canonical(ais, path))


def _plain(text: str) -> str:
    """Return `text` without a symbology identifier that says nothing of element strings."""
    return _WITHOUT_ELEMENTS.sub("", text, count=1)


def _elements(text: str) -> dict[str, str]:
    if _BRACKETED.match(text):
        return read_bracketed(text)
    identified = _WITH_ELEMENTS.match(text)
    return read_elements(text[identified.end() :] if identified else text.removeprefix(GROUP_SEPARATOR))


def _gtin(digits: str, symbology: str | None) -> str:
    if symbology == Symbology.UPC_E and len(digits) == _UPC_E_LENGTH:
        digits = expand_upc_e(digits) or refuse("the UPC-E or its check digit is wrong")
    gtin = gtin14(digits)
    if gtin is not None:
        return gtin
    if len(digits) not in GTIN_LENGTHS or not is_digits(digits):
        refuse("a GTIN has 8, 12, 13 or 14 digits")
    wrong = "the check digit of the GTIN is wrong" if int(digits) else "the GTIN is made of zeros only"
    raise Gs1Error(wrong)
