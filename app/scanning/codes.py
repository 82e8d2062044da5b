"""What a scanned text means: a typed allow-list, and a word of why for everything else.

Accepted, in this order:

- GS1 Digital Link URIs of any domain, GS1 element strings with AI 01, and GTIN-8, -12, -13 and
  -14 whose check digit holds: `product`.
- The chain's own codes, `CMP1:<letter>:<value>`:

  ====== ========== =========================================================
  letter kind       value
  ====== ========== =========================================================
  O      order      order number
  B      basket     payload of a basket that is handed over
  L      loyalty    number of a loyalty card
  A      badge      badge of an associate
  E      enrolment  payload that enrols a terminal
  ====== ========== =========================================================

  The 1 is the version of the scheme. Payloads (B, E) are made of `A-Z 0-9 - . _ ~ % * + / : $`;
  those without `_` and `~` fit the alphanumeric mode of QR (ISO/IEC 18004, 7.3.4), which is 45 %
  denser. Numbers (O, L, A) are groups of `A-Z 0-9` joined by one `-`, `.`, `_` or `:`.
  Lower case is refused, so that one code has one spelling.

Nothing is opened, fetched or executed here, and no text makes `classify` raise.
"""

import re

from app.domain.codes import RETAIL, Code, CodeKind, Symbology, expand_upc_e, gtin14, is_digits
from app.scanning import screening
from app.scanning.gs1 import (
    Gs1Error,
    gtin_of_digital_link,
    gtin_of_element_string,
    looks_like_element_string,
)

OWN_SCHEME = "CMP1:"
_NUMBER = re.compile(r"[0-9A-Z]+(?:[-._:][0-9A-Z]+)*")
_PAYLOAD = re.compile(r"[0-9A-Z\-._~%*+/:$]+")
_NUMBER_LENGTH = 64
_OWN_KINDS = {
    "O": (CodeKind.ORDER, _NUMBER, _NUMBER_LENGTH),
    "B": (CodeKind.BASKET, _PAYLOAD, screening.MAX_LENGTH),
    "L": (CodeKind.LOYALTY, _NUMBER, _NUMBER_LENGTH),
    "A": (CodeKind.BADGE, _NUMBER, _NUMBER_LENGTH),
    "E": (CodeKind.ENROLMENT, _PAYLOAD, screening.MAX_LENGTH),
}


def classify(text: str, symbology: str | None = None) -> Code:
    """Return what `text` means; `symbology` (see `Symbology`) is a hint, needed for UPC-E only.

    Kinds `unknown`, `foreign` and `hostile` carry a reason and must not be acted upon.
    """
    danger = screening.danger_in(text)
    if danger:
        return Code(CodeKind.HOSTILE, text, reason=danger)
    trimmed = text.strip(" ")
    if looks_like_element_string(trimmed):
        return _element_string(text, trimmed)
    if screening.GROUP_SEPARATOR in text:
        return Code(CodeKind.HOSTILE, text, reason="control character")
    if trimmed.startswith(OWN_SCHEME):
        return _own(text, trimmed)
    if is_digits(trimmed) or symbology in RETAIL:
        return _digits(text, trimmed, symbology)
    return _address(text, trimmed)


def _element_string(text: str, trimmed: str) -> Code:
    try:
        return Code(CodeKind.PRODUCT, text, gtin=gtin_of_element_string(trimmed))
    except Gs1Error as error:
        broken = screening.GROUP_SEPARATOR in trimmed
        kind = CodeKind.HOSTILE if broken else CodeKind.UNKNOWN
        return Code(kind, text, reason=str(error))


def _own(text: str, trimmed: str) -> Code:
    letter, _, value = trimmed.removeprefix(OWN_SCHEME).partition(":")
    if letter not in _OWN_KINDS:
        return Code(CodeKind.UNKNOWN, text, reason="none of the chain's kinds of code")
    kind, pattern, longest = _OWN_KINDS[letter]
    if len(value) > longest or not pattern.fullmatch(value):
        return Code(CodeKind.UNKNOWN, text, reason=f"not the form of a code for: {kind}")
    return Code(kind, text, value=value)


def _digits(text: str, trimmed: str, symbology: str | None) -> Code:
    expanded = expand_upc_e(trimmed) if symbology == Symbology.UPC_E else None
    gtin = gtin14(expanded or trimmed)
    if gtin is None:
        return Code(CodeKind.UNKNOWN, text, reason="not a GTIN: length or check digit")
    return Code(CodeKind.PRODUCT, text, gtin=gtin)


def _address(text: str, trimmed: str) -> Code:
    scheme = screening.scheme_of(trimmed)
    if scheme is None:
        return Code(CodeKind.UNKNOWN, text, reason="not a code of this store")
    if screening.is_web(scheme):
        return _web_address(text, trimmed)
    if screening.is_dangerous(scheme, trimmed):
        return Code(CodeKind.HOSTILE, text, reason="address that could make something run")
    if screening.is_everyday(scheme):
        return Code(CodeKind.FOREIGN, text, reason="meant for a phone")
    return Code(CodeKind.UNKNOWN, text, reason="not a code of this store")


def _web_address(text: str, trimmed: str) -> Code:
    try:
        return Code(CodeKind.PRODUCT, text, gtin=gtin_of_digital_link(trimmed))
    except Gs1Error as error:
        return Code(CodeKind.FOREIGN, text, reason=f"web page: {error}")
