"""What a scanned text means: a typed allow-list, and a word of why for everything else.

Accepted, in this order:

- GS1 Digital Link URIs of any domain, GS1 element strings, and GTIN-8, -12, -13 and -14, as
  `app.scanning.gs1` reads them, that carry a GTIN: `product`.
- The chain's own codes, `CMP1:<letter>:<value>`:

  ====== ========== =========================================================
  letter kind       value
  ====== ========== =========================================================
  O      order      order number
  B      basket     payload of a basket that is handed over
  L      loyalty    number of a loyalty card
  C      coupon     code of a coupon
  R      return     number of a return
  A      badge      badge of an associate
  E      enrolment  payload that enrols a terminal
  ====== ========== =========================================================

  A basket also comes as an address of the hub that phones open, `https://.../B/<payload>`: whose it is, its signature
  says, not its host. An order number may be followed by `:` and a signed ticket for tills, no part of the value.
  The 1 is the version of the scheme. Payloads (B, E) are made of `A-Z 0-9 - . _ ~ % * + / : $`;
  those without `_` and `~` fit the alphanumeric mode of QR (ISO/IEC 18004, 7.3.4), which is 45 %
  denser. Numbers (O, L, C, R, A) are groups of `A-Z 0-9` joined by one `-`, `.`, `_` or `:`.
  Lower case is refused, so that one code has one spelling.

Nothing is opened, fetched or executed here, and no text makes `classify` raise.
"""

import re

from app.domain.codes import Code, CodeKind
from app.domain.handover import value_of_address
from app.scanning import screening
from app.scanning.gs1 import Gs1Error, form_of, read_gs1

OWN_SCHEME = "CMP1:"
_NUMBER = re.compile(r"[0-9A-Z]+(?:[-._:][0-9A-Z]+)*")
_PAYLOAD = re.compile(r"[0-9A-Z\-._~%*+/:$]+")
_NUMBER_LENGTH = 64
_TICKET = re.compile(r":[A-Z2-7]{100,}\Z")
_OWN_KINDS = {
    "O": (CodeKind.ORDER, _NUMBER, _NUMBER_LENGTH),
    "B": (CodeKind.BASKET, _PAYLOAD, screening.MAX_LENGTH),
    "L": (CodeKind.LOYALTY, _NUMBER, _NUMBER_LENGTH),
    "C": (CodeKind.COUPON, _NUMBER, _NUMBER_LENGTH),
    "R": (CodeKind.RETURN, _NUMBER, _NUMBER_LENGTH),
    "A": (CodeKind.BADGE, _NUMBER, _NUMBER_LENGTH),
    "E": (CodeKind.ENROLMENT, _PAYLOAD, screening.MAX_LENGTH),
}


def classify(text: str, symbology: str | None = None) -> Code:
    """Return what `text` means; `symbology` (see `Symbology`) is the carrier, where it is known.

    Kinds `unknown`, `foreign` and `hostile` carry a reason and must not be acted upon.
    """
    danger = screening.danger_in(text)
    if danger:
        return Code(CodeKind.HOSTILE, text, reason=danger)
    trimmed = text.strip(" ")
    if trimmed.startswith(OWN_SCHEME) and screening.GROUP_SEPARATOR not in text:
        return _own(text, trimmed)
    if (basket := value_of_address(trimmed)) is not None:
        return Code(CodeKind.BASKET, text, value=basket)
    if form_of(trimmed, symbology) is None:
        return _address(text, trimmed)
    return _gs1(text, trimmed, symbology)


def _gs1(text: str, trimmed: str, symbology: str | None) -> Code:
    try:
        reading = read_gs1(trimmed, symbology)
    except Gs1Error as error:
        return _refused(text, trimmed, symbology, str(error))
    if reading.gtin is None:
        return Code(CodeKind.UNKNOWN, text, reason="a GS1 code, but not of a product: it carries no GTIN")
    return Code(CodeKind.PRODUCT, text, gtin=reading.gtin)


def _refused(text: str, trimmed: str, symbology: str | None, why: str) -> Code:
    """Return what broken GS1 text is: a web page, an attack by control characters, or just not a code of ours."""
    if form_of(trimmed, symbology) == "digital-link":
        return Code(CodeKind.FOREIGN, text, reason=f"web page: {why}")
    kind = CodeKind.HOSTILE if screening.GROUP_SEPARATOR in trimmed else CodeKind.UNKNOWN
    return Code(kind, text, reason=why)


def _own(text: str, trimmed: str) -> Code:
    letter, _, value = trimmed.removeprefix(OWN_SCHEME).partition(":")
    if letter not in _OWN_KINDS:
        return Code(CodeKind.UNKNOWN, text, reason="none of the chain's kinds of code")
    kind, pattern, longest = _OWN_KINDS[letter]
    if kind is CodeKind.ORDER:
        value = _TICKET.sub("", value)
    if len(value) > longest or not pattern.fullmatch(value):
        return Code(CodeKind.UNKNOWN, text, reason=f"not the form of a code for: {kind}")
    return Code(kind, text, value=value)


def _address(text: str, trimmed: str) -> Code:
    scheme = screening.scheme_of(trimmed)
    if scheme is None:
        return Code(CodeKind.UNKNOWN, text, reason="not a code of this store")
    if screening.is_dangerous(scheme, trimmed):
        return Code(CodeKind.HOSTILE, text, reason="address that could make something run")
    if screening.is_everyday(scheme):
        return Code(CodeKind.FOREIGN, text, reason="meant for a phone")
    return Code(CodeKind.UNKNOWN, text, reason="not a code of this store")
