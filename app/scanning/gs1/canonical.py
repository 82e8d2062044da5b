"""One spelling for one meaning: the canonical Digital Link, else element strings in brackets."""

from collections.abc import Mapping
from urllib.parse import quote

from app.scanning.gs1.rules import KEYS, NOT_IN_A_QUERY, belongs_in_path
from app.scanning.screening import MAX_LENGTH

_STEM = "https://id.gs1.org"
_FIRST_CHOICE = "01"


def canonical(ais: Mapping[str, str], path: tuple[str, ...] = ()) -> str | None:
    """Return the canonical text of a message; `path`: the key and qualifiers of the link that it came from.

    A canonical link has the domain id.gs1.org, numbers for identifiers, and its data attributes in lexical order
    (GS1 Digital Link Standard: URI Syntax, 5). None when the text would be longer than a code may be.
    """
    path = path or _path_for(ais)
    text = _link(ais, path) if path else _bracketed(ais)
    return text if len(text) <= MAX_LENGTH else None


def _path_for(ais: Mapping[str, str]) -> tuple[str, ...]:
    """Return the best path for element strings: the GTIN, else the first key, with most qualifiers; () for none."""
    keys = sorted((ai for ai in ais if ai in KEYS), key=lambda ai: ai != _FIRST_CHOICE)
    for key in keys:
        paths = [(key, *(ai for ai in order if ai in ais)) for order in KEYS[key] or ((),)]
        for path in sorted(paths, key=len, reverse=True):
            if _fits(ais, path):
                return path
    return ()


def _fits(ais: Mapping[str, str], path: tuple[str, ...]) -> bool:
    rest = [ai for ai in ais if ai not in path]
    return not any(ai in NOT_IN_A_QUERY or belongs_in_path(ai, path) for ai in rest)


def _link(ais: Mapping[str, str], path: tuple[str, ...]) -> str:
    steps = "".join(f"/{ai}/{quote(ais[ai], safe='')}" for ai in path)
    attributes = "&".join(f"{ai}={quote(ais[ai], safe='')}" for ai in sorted(ais) if ai not in path)
    return f"{_STEM}{steps}{'?' if attributes else ''}{attributes}"


def _bracketed(ais: Mapping[str, str]) -> str:
    return "".join(f"({ai}){_escaped(value)}" for ai, value in ais.items())


def _escaped(value: str) -> str:
    return value.replace("(", "\\(")
