"""A look: one engine at one tone of the picture. And which looks there are, in which order.

A still gets looks until they bring nothing new. Live frames go through two lanes: the fast one looks at every frame
with the quickest engine, the thorough one at the newest frame with the best engine at growing effort (`deep`).
"""

import logging
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.codes import Symbol
from app.scanning import tones
from app.scanning.decoders import EFFORTS, Decoder, available_decoders
from app.scanning.tones import Variant
from app.scanning.vision import Gray

_log = logging.getLogger(__name__)

LONGEST_TEXT = 8_000
"""More than any symbol can hold (QR: 7,089 digits, ISO/IEC 18004); longer is an engine's rubbish."""

MOST_SYMBOLS = 64
"""More than a shelf of labels shows at once; what an engine gives beyond is not looked at."""

_MOST_CORNERS = 64
_HARD = (tones.sharpened, tones.halved, tones.evened, tones.local_contrast, tones.brighter)
"""Tones for the thorough lane, the one that reads most codes beyond the ones before it first."""


@dataclass(frozen=True, slots=True)
class Look:
    """An engine, and the tone of the picture that it is shown; the plain picture without one."""

    decoder: Decoder
    variant: Variant | None = None

    @property
    def plain(self) -> bool:
        """Whether the engine sees the picture as it is."""
        return self.variant is None

    def at(self, gray: Gray) -> list[Symbol]:
        """Return what is seen, places in pixels of `gray`; an engine that fails has seen nothing this time."""
        try:
            toned, factor = self.variant(gray) if self.variant else (gray, 1.0)
            found = [symbol for symbol in self.decoder.decode(toned) if _is_sound(symbol)]
            return [_enlarged(symbol, factor) for symbol in found[:MOST_SYMBOLS]]
        except Exception:  # noqa: BLE001 - an engine is foreign code: its bug must not stop the kiosk
            _complain_once(self.decoder.name)
            return []


@dataclass(frozen=True, slots=True)
class Looks:
    """The looks of a terminal.

    `fast`: the engine for every frame. `tones`: its other looks, one for each frame on which it saw nothing.
    `deep`: rounds of looks of the thorough lane; the looks of a round are taken until one sees something.
    """

    fast: Look | None
    tones: tuple[Look, ...]
    deep: tuple[tuple[Look, ...], ...]

    @property
    def engines(self) -> frozenset[str]:
        """Names of all engines in use."""
        looks = [*self.tones, *(look for group in self.deep for look in group)]
        return frozenset(look.decoder.name for look in ([self.fast] if self.fast else []) + looks)


def make_looks(decoders: Sequence[Decoder] | None = None) -> Looks:
    """Return the looks that `decoders` allow; without any given, all engines of this machine.

    The first is the fast one. tapirscan's efforts, when there, make up the thorough lane (see docs/adr/0008).
    """
    if decoders is None:
        decoders = available_decoders(("zxing", "tapirscan", "tapirscan-high", "zbar", "opencv"))
    if not decoders:
        return Looks(None, (), ())
    fast, *others = decoders
    tapir = [one for one in others if one.name == "tapirscan"]
    high = [one for one in others if one.name in EFFORTS] or tapir
    rest = [one for one in others if one not in tapir and one not in high]
    first = [(Look(tapir[0]), Look(tapir[0], tones.sharpened), Look(high[0]))] if tapir else []
    hard = [(Look(high[0], tone),) for tone in _HARD] if high else []
    others_plain = [tuple(Look(one) for one in rest)] if rest else []
    others_toned = [(Look(one, tone),) for one in rest for tone in tones.QUICK_VARIANTS] if not tapir else []
    return Looks(
        Look(fast),
        tuple(Look(fast, tone) for tone in tones.QUICK_VARIANTS),
        (*first, *hard[:3], *others_plain, *hard[3:], *others_toned),
    )


def _is_sound(symbol: object) -> bool:
    """Tell whether an engine's answer has the shape it must have."""
    if not isinstance(symbol, Symbol) or not isinstance(symbol.text, str) or not isinstance(symbol.symbology, str):
        return False
    if not 0 < len(symbol.text) <= LONGEST_TEXT or len(symbol.position) > _MOST_CORNERS:
        return False
    return all(isinstance(corner, tuple) and _is_point(corner) for corner in symbol.position)


def _is_point(corner: tuple[object, ...]) -> bool:
    return len(corner) == 2 and all(isinstance(at, (int, float)) and math.isfinite(at) for at in corner)  # noqa: PLR2004


def _enlarged(symbol: Symbol, factor: float) -> Symbol:
    if factor == 1.0:
        return symbol
    corners = tuple((round(x * factor), round(y * factor)) for x, y in symbol.position)
    return replace(symbol, position=corners)


_complained: set[str] = set()


def _complain_once(name: str) -> None:
    """Log an engine's failure with its trace the first time, so that a broken one does not fill the log."""
    if name not in _complained:
        _complained.add(name)
        _log.exception("engine %s failed on a picture; it is asked again, and no more is said of it", name)
