"""Keyboard layouts: what a scanner meant whose keyboard is not the terminal's.

A scanner that types presses keys; which characters they give is up to the terminal. A scanner set to the US layout on a
French terminal types `&é"'` where the code says `1234`, and `q` for `a`. The tables pair the same key of both layouts,
row by row from the top left: US as in ANSI INCITS 154-1988 (R1999), French as in the AZERTY that France's PC keyboards
have (ISO/IEC 9995-2 positions; the layouts `us` and `fr` of xkeyboard-config, `kbdus` and `kbdfr` of Windows).
"""

from collections.abc import Callable, Iterator
from typing import Final, Literal

from app.domain.codes import CodeKind
from app.scanning.codes import classify
from app.scanning.screening import MAX_LENGTH

Layout = Literal["auto", "same", "us-on-fr", "fr-on-us"]

# Four rows of keys in one string each, the digits first; FRENCH_THIRD (with AltGr) has the row of digits only.
US: Final = "`1234567890-=qwertyuiop[]asdfghjkl;'\\zxcvbnm,./"
US_SHIFT: Final = '~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"|ZXCVBNM<>?'
FRENCH: Final = "²&é\"'(-è_çà)=azertyuiop^$qsdfghjklmù*wxcvbn,;:!"
FRENCH_SHIFT: Final = "\0001234567890°+AZERTYUIOP¨£QSDFGHJKLM%µWXCVBN?./§"
FRENCH_THIRD: Final = "\0\0~#{[|`\\^@]}"
NOTHING: Final = "\0"


def _pairs(here: str, there: str) -> Iterator[tuple[str, str]]:
    return ((a, b) for a, b in zip(here, there, strict=True) if NOTHING not in (a, b))


US_ON_FRENCH: Final = str.maketrans(dict((*_pairs(FRENCH, US), *_pairs(FRENCH_SHIFT, US_SHIFT))))
FRENCH_ON_US: Final = str.maketrans(dict((*_pairs(US, FRENCH), *_pairs(US_SHIFT, FRENCH_SHIFT))))
THIRD_ON_US: Final = dict(_pairs(US[:13], FRENCH_THIRD))
FRENCH_OTHER_SHIFT: Final = str.maketrans(dict((*_pairs(FRENCH, FRENCH_SHIFT), *_pairs(FRENCH_SHIFT, FRENCH))))


def translated(text: str, layout: Layout) -> str:
    """Return what a scanner meant that typed `text`; as it is for `same` and `auto`."""
    if layout == "us-on-fr":
        return text.translate(US_ON_FRENCH)
    return text.translate(FRENCH_ON_US) if layout == "fr-on-us" else text


def third_level(character: str, layout: Layout) -> str:
    """Return what a French scanner meant by AltGr and the key of `character` on a US terminal; empty for nothing."""
    return THIRD_ON_US.get(character, "") if layout == "fr-on-us" else ""


def understood(text: str, layout: Layout = "auto") -> str:
    """Return a scanned text as it was meant, layout and caps lock put right.

    A text that is a code of a product or of the chain stays as it is. With `auto`, the other layout is believed only
    when that makes it such a code: its check digit, its scheme or `CMP1:` then speak for it. The other layouts have
    been put right key by key already; for them, and for `same`, only caps lock is tried.
    """
    if len(text) > MAX_LENGTH or _is_code(text):
        return text
    ways = _AUTO if layout == "auto" else _LOCKED
    return next((meant for way in ways if (meant := way(text)) != text and _is_code(meant)), text)


def _is_code(text: str) -> bool:
    return classify(text).kind not in {CodeKind.UNKNOWN, CodeKind.FOREIGN, CodeKind.HOSTILE}


def _other_shift(text: str) -> str:
    """Undo the caps lock of a French keyboard, which shifts digits and signs as well on Windows."""
    return text.translate(FRENCH_OTHER_SHIFT)


_Way = Callable[[str], str]
_LOCKED: Final[tuple[_Way, ...]] = (str.swapcase, _other_shift)
_AUTO: Final[tuple[_Way, ...]] = (
    lambda text: text.translate(US_ON_FRENCH),
    lambda text: text.translate(FRENCH_ON_US),
    str.swapcase,
    lambda text: text.translate(US_ON_FRENCH).swapcase(),
    lambda text: text.translate(FRENCH_ON_US).swapcase(),
    _other_shift,
    lambda text: _other_shift(text).translate(US_ON_FRENCH),
)
