r"""GS1 Digital Link URIs: `https://any.domain/any/stem/01/09521234543213/10/LOT?17=271231`.

Source: GS1 Digital Link Standard: URI Syntax, and the behaviour of the GS1 Syntax Engine with its defaults. The
address is only read, never opened.

Stricter than the engine: a percent sign must begin an escape, and domain and port must have the form of one.
"""

import re
from ipaddress import AddressValueError, IPv6Address
from typing import Final
from urllib.parse import unquote_to_bytes

from app.scanning.gs1.checks import require_meaning
from app.scanning.gs1.errors import Gs1Error, refuse
from app.scanning.gs1.identifiers import Identifier, identifier
from app.scanning.gs1.lists import words
from app.scanning.gs1.rules import KEYS, NOT_IN_A_QUERY, belongs_in_path, is_path, require_together

_SCHEMES = ("https://", "HTTPS://", "http://", "HTTP://")
_TEXT = re.compile(r"(?:[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+")
_NAME = r"(?!-)[A-Za-z0-9-]{1,63}(?:\.(?!-)[A-Za-z0-9-]{1,63})*\.?"
_AUTHORITY = re.compile(rf"(?:{_NAME}|\[(?P<ipv6>[0-9A-Fa-f:.]+)\])(?::(?P<port>[0-9]{{1,5}}))?")
_LAST_PORT = 65_535
_WORDS = words(
    "cpid cpsn cpv gcn gdti giai ginc gln glnx gmn grai gsin gsrn gsrnp gtin itip lot party refno ser srin sscc"
)
"""Words for identifiers that release 1.1 of the standard allowed."""

_GTIN: Final = "01"
_GTIN_LENGTH: Final = 14
_SHORT_GTINS = (8, 12, 13)


def read_link(text: str) -> tuple[dict[str, str], tuple[str, ...]]:
    """Return the identifiers of a Digital Link with their values, and the key and qualifiers of its path.

    Raises Gs1Error for every other address.
    """
    path, query = _parts(text)
    pairs = _path_pairs(path.split("/")[1:])
    ais = dict(pairs)
    sequence = tuple(ai for ai, _ in pairs)
    if not is_path(sequence):
        refuse(f"the identifiers after AI ({sequence[0]}) in the path are not its qualifiers, in their order")
    for ai, value in _attributes(query):
        _require_attribute(ai, sequence, ais)
        ais[ai] = value
    for ai, value in ais.items():
        require_meaning(ai, value)
    require_together(ais)
    return ais, sequence


def _parts(text: str) -> tuple[str, str]:
    """Return path and query; what is between scheme and path, and the fragment, only has to be well-formed."""
    scheme = next((scheme for scheme in _SCHEMES if text.startswith(scheme)), None)
    if scheme is None:
        refuse("the scheme is not http or https in one case")
    if not _TEXT.fullmatch(text):
        refuse("there is a character or a percent sign that does not belong in an address")
    domain, slash, rest = text.removeprefix(scheme).partition("/")
    if not slash:
        refuse("the address has no path")
    _require_domain(domain)
    path, _, query = rest.partition("#")[0].partition("?")
    return f"/{path}", query


def _require_domain(domain: str) -> None:
    match = _AUTHORITY.fullmatch(domain)
    if not match or int(match["port"] or 0) > _LAST_PORT:
        refuse("the domain or its port is malformed; names and passwords have no place in it")
    try:
        IPv6Address(match["ipv6"] or "::")
    except AddressValueError:
        refuse("the domain is a malformed IPv6 address")


def _path_pairs(segments: list[str]) -> list[tuple[str, str]]:
    """Return identifiers and values from the last primary key on; before it is the stem, which may be anything."""
    start = len(segments) - 2
    while start >= 0:
        if not identifier(segments[start]):
            break
        if segments[start] in KEYS:
            pairs = zip(segments[start::2], segments[start + 1 :: 2], strict=True)
            return [(ai, _path_value(ai, written)) for ai, written in pairs]
        start -= 2
    raise Gs1Error(_why_no_key(segments))


def _why_no_key(segments: list[str]) -> str:
    if not _WORDS.isdisjoint(segments):
        return "the words of older releases (/gtin/, /lot/) are not allowed, only the numbers (/01/, /10/)"
    if KEYS.keys().isdisjoint(segments):
        return "the path has no GS1 key, such as /01/ with a GTIN"
    return "the path does not end with a GS1 key, its value and its qualifiers with theirs"


def _path_value(ai: str, written: str) -> str:
    value = _decoded(written)
    if ai == _GTIN and len(value) in _SHORT_GTINS:
        refuse("AI (01) takes all 14 digits in a path: shorter GTINs are filled with zeros on the left")
    _known(ai).require_form(value)
    return value


def _attributes(query: str) -> list[tuple[str, str]]:
    """Return the data attributes of a query; parameters with names that are not numbers are not GS1's."""
    attributes = []
    for parameter in query.split("&"):
        name, equals, written = parameter.partition("=")
        if not equals or not name.isdigit():
            continue
        value = _decoded(written.replace("+", " "))
        if name == _GTIN and len(value) in _SHORT_GTINS:
            value = value.zfill(_GTIN_LENGTH)
        _known(name).require_form(value)
        attributes.append((name, value))
    return attributes


def _require_attribute(ai: str, path: tuple[str, ...], seen: dict[str, str]) -> None:
    if ai in seen:
        refuse(f"AI ({ai}) is there more than once")
    if belongs_in_path(ai, path):
        refuse(f"AI ({ai}) is a qualifier: it belongs in the path, not in the query")
    if ai in NOT_IN_A_QUERY:
        refuse(f"AI ({ai}) is not a data attribute of a Digital Link")


def _known(ai: str) -> Identifier:
    found = identifier(ai)
    if found is None:
        refuse("a number in the query is not an application identifier")
    return found


def _decoded(written: str) -> str:
    """Undo percent-encoding, byte by byte: no value has a character beyond ASCII."""
    return unquote_to_bytes(written).decode("latin-1")
