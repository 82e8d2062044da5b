"""Which identifiers go together, and where in a GS1 Digital Link each may stand.

Sources: GS1 General Specifications, 4.13 (invalid and mandatory pairs), GS1 Digital Link Standard: URI Syntax, 4
(keys, their qualifiers in order, data attributes), as the GS1 Barcode Syntax Dictionary of 2025 and 2026 states them.
In the rows below `n` at the end of an identifier stands for any digit; `a+b` means both.
"""

import functools
from collections.abc import Mapping
from types import MappingProxyType

from app.scanning.gs1.errors import refuse
from app.scanning.gs1.lists import words

KEYS: Mapping[str, tuple[tuple[str, ...], ...]] = MappingProxyType(
    {
        "00": (),
        "01": (("22", "10", "21"), ("235",)),
        "253": (),
        "255": (),
        "401": (),
        "402": (),
        "414": (("254",), ("7040",)),
        "415": (("8020",),),
        "417": (("7040",),),
        "8003": (),
        "8004": (("7040",),),
        "8006": (("22", "10", "21"),),
        "8010": (("8011",),),
        "8013": (),
        "8017": (("8019",),),
        "8018": (("8019",),),
    }
)
"""Primary keys of a Digital Link, each with the sequences of its qualifiers; a sequence may have gaps."""

NOT_IN_A_QUERY = words("03 21 22 235 254 7040 7041 8011 8014 8019 8020 8040 8041 8042 8043 8200")
"""Identifiers that are no data attributes of a Digital Link."""

_TRADE_ITEM = "01 02 8006 8026"
_MEASURED = "30 31nn 32nn 35nn 36nn"

_REQUIRED = (
    ("02", "37"),
    ("10 11 13 15 16", f"{_TRADE_ITEM} 03"),
    ("12", "8020"),
    ("17", f"{_TRADE_ITEM} 03 255"),
    ("20 240 241 242 422 7001", _TRADE_ITEM),
    ("21", "01 03 8006"),
    ("22 235 243 337n 392n 71n 8001 8014 8200", "01"),
    ("250 251 7020 7021 7240 8012", "01 8006"),
    ("250", "21"),
    ("254", "414"),
    ("30 31nn 32nn 350n 351n 352n 356n 357n 360n 361n 364n 365n 366n", "01 02"),
    ("423 424 425 426 427 7002 7003 7005 7006 7007 7008 7009 701n 703n 8005 8008", "01 02"),
    ("330n 331n 332n 333n 334n 335n 336n 34nn 353n 354n 355n 362n 363n 367n 368n 369n 8009", "00 01"),
    ("37", "00"),
    ("37", "02 8026"),
    ("390n", "255 8020"),
    ("391n", "8020"),
    ("392n 393n 395n", _MEASURED),
    ("394n 8111", "255"),
    ("403 4300 4301 4302 4304 4305 4306 4307 4308 4309 4310 4311 4312 4314 4315 4316 4317 4318 4319", "00"),
    ("432n 433n 7041", "00"),
    ("427", "422"),
    ("4303", "4302"),
    ("4313", "4312"),
    ("415", "8020"),
    ("7004", "01+10"),
    ("7020", "416"),
    ("7022", "7021"),
    ("723n", "01 8004"),
    ("7241 7242 7253 7254 7255 7256 8019", "8017 8018"),
    ("7250 7251 7252 7257 7259", "8018"),
    ("7258", "8018+7259"),
    ("8007 8020", "415"),
    ("8011", "8010"),
    ("8026", "37"),
    ("8030", "00 01+21 253 255 8003 8004 8006+21 8010+8011 8017 8018"),
    ("8040", "01+21"),
    ("8041 8042 8043", "01+21+8040"),
)
"""Identifiers, and what one of must be there too; more rows for one identifier hold together."""

_EXCLUDED = (
    ("01", "255 37"),
    ("02", "01 03"),
    ("03", "01 02 37"),
    ("21", "235"),
    ("255", "01 02 415 8006 8020 8026"),
    ("390n", "390n 391n 394n 8111"),
    ("391n", "391n"),
    ("392n", "392n 393n"),
    ("393n", "393n"),
    ("394n", "394n 8111"),
    ("395n", "392n 393n 395n 8005"),
    ("420", "421"),
    ("421", "4307"),
    ("422 423 424 425", "426"),
    ("4330", "4331"),
    ("4332", "4333"),
    ("7250", "7251"),
    ("7253 7254 7255", "7256 7259"),
    ("7259", "7256"),
    ("8006", "01 37"),
    ("8017", "8018"),
    ("8026", "02 8006"),
)
"""Identifiers that must not stand together."""

_MEASURES = ("31", "32", "33", "34", "35", "36")
"""One measure (`310n`) is given once, with one number of decimals."""

_SERIALS = {"253": 13, "255": 13, "8003": 14}
"""Keys with an optional serial: length without it. A digital signature (8030) needs the serial."""


def require_together(ais: Mapping[str, str]) -> None:
    """Raise Gs1Error when identifiers of a message exclude each other or lack what they require."""
    for ai in ais:
        for pattern in _excluded_by(ai):
            if _present(pattern, ais, besides=ai):
                refuse(f"AI ({ai}) must not stand together with AI ({pattern})")
        for groups in _required_by(ai):
            if not any(all(_present(part, ais, besides=ai) for part in group.split("+")) for group in groups):
                refuse(f"AI ({ai}) must stand together with AI ({') or ('.join(groups)})")
    if "8030" in ais:
        _require_serials(ais)


def is_path(sequence: tuple[str, ...]) -> bool:
    """Tell whether a key followed by these qualifiers may be the path of a Digital Link."""
    key, *rest = sequence
    if not rest:
        return key in KEYS
    return any(_within(rest, order) for order in KEYS.get(key, ()))


def belongs_in_path(ai: str, path: tuple[str, ...]) -> bool:
    """Tell whether an identifier found in the query could have been a qualifier of `path`."""
    return any(is_path((*path[:place], ai, *path[place:])) for place in range(1, len(path) + 1))


def _within(parts: list[str], order: tuple[str, ...]) -> bool:
    """Tell whether `parts` are of `order`, in its order, with or without gaps."""
    rest = iter(order)
    return all(part in rest for part in parts)


def _require_serials(ais: Mapping[str, str]) -> None:
    for ai, bare in _SERIALS.items():
        if len(ais.get(ai, "")) == bare:
            refuse(f"AI (8030) signs single things: AI ({ai}) must have its serial part")


@functools.lru_cache(maxsize=1024)
def _required_by(ai: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(needed.split()) for subjects, needed in _REQUIRED if _listed(ai, subjects))


@functools.lru_cache(maxsize=1024)
def _excluded_by(ai: str) -> tuple[str, ...]:
    rows = [row for row in _EXCLUDED if _listed(ai, row[0])]
    own = (f"{ai[:3]}n",) if ai.startswith(_MEASURES) else ()
    return (*own, *(pattern for _, others in rows for pattern in others.split()))


def _listed(ai: str, patterns: str) -> bool:
    return any(_matches(ai, pattern) for pattern in patterns.split())


def _present(pattern: str, ais: Mapping[str, str], *, besides: str) -> bool:
    if not pattern.endswith("n"):
        return pattern in ais and pattern != besides
    return any(_matches(ai, pattern) for ai in ais if ai != besides)


def _matches(ai: str, pattern: str) -> bool:
    stem = pattern.rstrip("n")
    return ai == pattern or (len(ai) == len(pattern) > len(stem) and ai.startswith(stem))
