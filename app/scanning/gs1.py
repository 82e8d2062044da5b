"""GTINs inside GS1 carriers: Digital Link URIs and element strings.

`biip` knows the application identifiers and the patterns of their values. It accepts things that
the standards do not (short GTINs behind /01/, repeated identifiers, wrong check digits), so its
answer is asked for only after the stricter rules here hold.
"""

import re
from typing import Final
from urllib.parse import SplitResult, parse_qsl, quote, unquote, urlsplit

from biip import BiipException
from biip.gs1_application_identifiers import GS1ApplicationIdentifier
from biip.gs1_digital_link_uris import GS1DigitalLinkURI
from biip.gs1_messages import GS1Message

from app.domain.codes import gtin14
from app.scanning.screening import GROUP_SEPARATOR

_GTIN: Final = "01"
_GTIN14_LENGTH: Final = 14
_NOT_WITH_A_GTIN = frozenset({"00", "02", "03", "37", "255", "8006", "8026"})
_QUALIFIERS = {"cpv": "22", "lot": "10", "ser": "21", "22": "22", "10": "10", "21": "21"}
_QUALIFIERS |= {"235": "235"}
_SCHEMES = ("http://", "https://", "HTTP://", "HTTPS://")
_URI_TEXT = re.compile(r"(?:[A-Za-z0-9\-._~:/?#@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+")
_HOST = re.compile(r"(?!-)[A-Za-z0-9-]{1,63}(?:\.(?!-)[A-Za-z0-9-]{1,63})*\.?(?::[0-9]{1,5})?")
_SYMBOLOGY_IDENTIFIER = re.compile(r"\](?:C1|e0|d2|Q3|J1)")
_ELEMENT_STRING = re.compile(r"01[0-9]{14}")
_BRACKETED = re.compile(r"(?:\([0-9]{2,4}\)[^()]+)+")
_NO_GTIN = "the address carries no GTIN"
_BAD_GTIN = "the GTIN or its check digit is wrong"
_BAD_VALUE = "a value does not fit its identifier"
_MALFORMED = "the address is malformed"
_BIIP_FAILURES = (
    BiipException,
    ValueError,
    TypeError,
    AttributeError,
    ArithmeticError,
    LookupError,
    AssertionError,
)
"""What a parser of strangers' text may raise by a bug of its own, too (biip issue 295)."""


class Gs1Error(ValueError):
    """The text is not what the GS1 standards allow; the message says which rule, never the text."""


def gtin_of_digital_link(text: str) -> str:
    """Return the GTIN (14 digits) of a GS1 Digital Link URI, of any domain.

    GS1 Digital Link Standard, URI Syntax 1.2: `/01/` takes exactly 14 digits, qualifiers 22, 10,
    21, 235 follow in that order, attributes stand in the query once each. The older form with
    words (`/gtin/`, `/cpv/`, `/lot/`, `/ser/`, release 1.1) may carry 8, 12, 13 or 14 digits.
    Raises Gs1Error for anything else. The address is only read, never opened.
    """
    uri = _split(text)
    segments = uri.path.split("/")
    start = next((i for i, part in enumerate(segments) if part in {_GTIN, "gtin"}), None)
    if start is None:
        raise Gs1Error(_NO_GTIN)
    pairs = _pairs(segments[start:])
    gtin = _path_gtin(*pairs[0])
    path = [f"{_QUALIFIERS[key]}/{quote(unquote(value), safe='')}" for key, value in pairs[1:]]
    query = _attributes(uri.query)
    _ask_biip_for_link("/".join((f"{_GTIN}/{gtin}", *path)) + query)
    return gtin


def looks_like_element_string(text: str) -> bool:
    """Tell whether `text` has the form of GS1 element strings with an FNC1, brackets or AI 01."""
    return bool(
        text.startswith(GROUP_SEPARATOR)
        or _SYMBOLOGY_IDENTIFIER.match(text)
        or _ELEMENT_STRING.match(text)
        or _BRACKETED.fullmatch(text)
    )


def gtin_of_element_string(text: str) -> str:
    """Return the GTIN (14 digits) in GS1 element strings, AI 01 (General Specifications, 3.2).

    With or without a symbology identifier (`]d2`) or FNC1 in front, or in the bracketed form that
    people read. Raises Gs1Error when an element is wrong, repeated, or AI 01 is not there.
    """
    elements = _elements(_without_prefix(text))
    identifiers = [identifier for identifier, _ in elements]
    _require(len(set(identifiers)) == len(identifiers), "an identifier is repeated")
    values = dict(elements)
    _require(_GTIN in values, "there is no GTIN in it")
    _require(not _NOT_WITH_A_GTIN & values.keys(), "an identifier does not go with a GTIN")
    return _valid_gtin(values[_GTIN])


def _split(text: str) -> SplitResult:
    _require(text.startswith(_SCHEMES), "the scheme is written in mixed case")
    _require(_URI_TEXT.fullmatch(text) is not None, "a character does not belong in an address")
    try:
        uri = urlsplit(text)
    except ValueError as error:
        raise Gs1Error(_MALFORMED) from error
    _require(_HOST.fullmatch(uri.netloc) is not None, "the domain is malformed")
    return uri


def _pairs(segments: list[str]) -> list[tuple[str, str]]:
    _require(len(segments) % 2 == 0, "an identifier in the address has no value")
    pairs = list(zip(segments[::2], segments[1::2], strict=True))
    words = pairs[0][0] == "gtin"
    for key, _ in pairs[1:]:
        _require(key in _QUALIFIERS, "an identifier does not go with a GTIN")
        _require(key == "235" or key.isalpha() == words, "words and numbers are mixed")
    return pairs


def _path_gtin(key: str, digits: str) -> str:
    _require(key == "gtin" or len(digits) == _GTIN14_LENGTH, "the GTIN behind /01/ is not 14 long")
    return _valid_gtin(digits)


def _attributes(query: str) -> str:
    """Return the identifiers of a query as a query for biip; anything else in it is not ours."""
    pairs = parse_qsl(query.replace(";", "&"), keep_blank_values=True)
    numeric = [(key, value) for key, value in pairs if key.isascii() and key.isdigit()]
    keys = [key for key, _ in numeric]
    _require(len(set(keys)) == len(keys), "an identifier is repeated")
    for key in keys:
        _require(key not in _NOT_WITH_A_GTIN | {_GTIN}, "an identifier does not go with a GTIN")
        _require(key not in _QUALIFIERS, "a qualifier stands in the query")
        _require(_is_identifier(key), "an identifier does not exist")
    return "?" + "&".join(f"{key}={quote(value, safe='')}" for key, value in numeric)


def _is_identifier(key: str) -> bool:
    try:
        return GS1ApplicationIdentifier.extract(key).ai == key
    except _BIIP_FAILURES:
        return False


def _ask_biip_for_link(rest: str) -> None:
    try:
        link = GS1DigitalLinkURI.parse(f"https://id.gs1.org/{rest}")
    except _BIIP_FAILURES as error:
        raise Gs1Error(_BAD_VALUE) from error
    expected = rest.count("=") + rest.partition("?")[0].count("/") // 2 + 1
    _require(len(link.element_strings) == expected, "a value is empty")


def _without_prefix(text: str) -> str:
    if _BRACKETED.fullmatch(text):
        return _unbracketed(text)
    match = _SYMBOLOGY_IDENTIFIER.match(text)
    text = text[match.end() :] if match else text
    text = text.removeprefix(GROUP_SEPARATOR)
    doubled = GROUP_SEPARATOR * 2 in text
    _require(not doubled and not text.startswith(GROUP_SEPARATOR), "a separator is out of place")
    return text


def _unbracketed(text: str) -> str:
    try:
        return GS1Message.parse_hri(text).value
    except _BIIP_FAILURES as error:
        raise Gs1Error(_BAD_VALUE) from error


def _elements(text: str) -> list[tuple[str, str]]:
    try:
        message = GS1Message.parse(text)
    except _BIIP_FAILURES as error:
        raise Gs1Error(_BAD_VALUE) from error
    return [(element.ai.ai, element.value) for element in message.element_strings]


def _valid_gtin(digits: str) -> str:
    gtin = gtin14(digits)
    if gtin is None:
        raise Gs1Error(_BAD_GTIN)
    return gtin


def _require(condition: object, rule: str) -> None:
    if not condition:
        raise Gs1Error(rule)
