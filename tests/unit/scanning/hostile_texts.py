"""Texts that strangers could print, by the hundred thousand: right ones broken in every way, and plain noise.

Seeded: the same texts every time.
"""

import random
from collections.abc import Iterator

from tests.unit.scanning.gs1_refused import REFUSED
from tests.unit.scanning.gs1_valid import VALID
from tests.unit.scanning.hostile_codes import HOSTILE

DIGITS = "0123456789"
SYNTAX = "/?#&=;:@%()[]{}^\\+-.,~_!*'\"<>|$` \x1d"
PIECES = [
    "/01/", "/10/", "/21/", "/22/", "/235/", "/414/", "/00/", "?17=", "&17=", "?01=", "&3103=", "(01)", "(10)", "(21)",
    "01", "10", "17", "21", "3922", "8200", "\x1d", "]C1", "]d2", "]Q3", "]E0", "]e0", "^", "https://", "HTTP://",
    "javascript:", "data:", "file://", "CMP1:", "CMP1:O:", "%00", "%2F", "%1D", "%", "%zz", "%E2%80%AE", "..", "//",
]  # fmt: skip
SCHEMES = (
    "http", "https", "HTTP", "Https", "ftp", "file", "javascript", "data", "tel", "mailto", "ws", "wss", "ssh", "ldap",
    "intent", "content", "urn", "blob", "about", "ms-settings", "view-source", "jar", "smb", "sip", "bitcoin", "cmp1",
)  # fmt: skip
STRANGE = (
    "\x00\x07\x08\x09\x0a\x0d\x1b\x1c\x1d\x1e\x1f\x7f\x85\u00a0\u00ad\u034f\u061c\u0660\u06f0\u115f\u180e\u200b\u200d"
    "\u200e\u200f\u2028\u2029\u202a\u202e\u2060\u2066\u2069\u2800\u3000\u3164\ud800\udfff\ue000\ufe0f\ufeff\uff10\uff0f"
    "\uffa0\uffff\U0001d7ce\U000e0041\U000e0100\U0010ffff\u00e9\u0435\u4e2d"
)


def texts(count: int, seed: int) -> Iterator[str]:
    """Yield `count` texts; four of five begin as something that is, or nearly is, accepted."""
    chance = random.Random(seed)
    seeds = [text for cases in VALID.values() for text, _, _ in cases.values()]
    seeds += [text for cases in REFUSED.values() for text, _ in cases.values()]
    seeds += [*HOSTILE.values(), "CMP1:O:MM-2026-000123", "CMP1:B:1A:%*+/$-._~", "CMP1:L:9800012345", "04965802"]
    for index in range(count):
        yield _noise(chance) if index % 5 == 0 else _broken(chance, chance.choice(seeds), seeds)


def _broken(chance: random.Random, text: str, seeds: list[str]) -> str:
    for _ in range(chance.choice((0, 1, 1, 1, 2, 2, 3, 8))):
        at = chance.randrange(len(text) + 1)
        end = min(len(text), at + chance.choice((0, 0, 1, 1, 2, 5, 20)))
        text = text[:at] + _insert(chance, text, seeds) + text[end:]
    return text[: chance.choice((600, 600, 600, 20))]


def _insert(chance: random.Random, text: str, seeds: list[str]) -> str:
    return chance.choice((
        "",
        chance.choice(DIGITS),
        chance.choice(DIGITS),
        chance.choice(SYNTAX),
        chance.choice(PIECES),
        chance.choice(STRANGE),
        text[chance.randrange(len(text) + 1) :][:40],
        "".join(chance.choices(DIGITS, k=chance.randrange(20))),
        chance.choice(seeds)[: chance.randrange(60)],
    ))  # fmt: skip


def _noise(chance: random.Random) -> str:
    kind = chance.randrange(6)
    length = chance.choice((0, 1, 5, 8, 12, 13, 14, 16, 18, 20, 40, 120, 511, 512, 513, 700))
    if kind in {0, 1}:
        return "".join(chance.choices(DIGITS, k=length))
    if kind == 2:
        return f"{chance.choice(SCHEMES)}:{chance.choice(('', '//'))}" + _mixed(chance, length)
    if kind == 3:
        return "".join(chr(chance.randrange(0x110000)) for _ in range(min(length, 40)))
    if kind == 4:
        return "".join(chance.choices(PIECES, k=min(length, 12)))
    return _mixed(chance, length)


def _mixed(chance: random.Random, length: int) -> str:
    alphabet = DIGITS * 3 + SYNTAX + "ACGLOTZacmp" + (STRANGE if chance.random() < 0.3 else "")
    return "".join(chance.choices(alphabet, k=length))
