"""Which symbols to believe, and when to speak of them again.

A linear barcode has a check digit and nothing else: one engine alone turns up to one hard photo
in twenty into another valid GTIN, which is the wrong product on the screen. Two-dimensional
symbols carry error correction and are believed at once.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.codes import LINEAR, Symbol

AGREEMENT_WINDOW = 1.0
"""Seconds within which two sightings of a linear code confirm each other."""

OUT_OF_VIEW = 1.5
"""Seconds that a code must be gone before it is reported again."""


def same_code(symbol: Symbol) -> str:
    """Return what is equal for two sightings of one code, by whichever engine.

    UPC-E is expanded and UPC-A shortened by the decoders, so the text is enough.
    """
    return symbol.text


@dataclass(frozen=True, slots=True)
class _Sighting:
    symbol: Symbol
    moment: float
    plain: bool


class MisreadGuard:
    """Believes a linear code when a second, different look says the same.

    Either two engines agree; or the main engine saw it on two frames, at least once in the plain
    picture, and more often than anything else in the same place. Less is not enough: the other
    engine repeats its misreads frame after frame, tone variants make up stripes of their own, and
    a good symbol gives a wrong text now and then beside the right one. On 180 retail photos this
    read 153 codes and no wrong one; "any two looks" read 151 and 8 wrong ones.
    """

    def __init__(self, main_engine: str, window: float = AGREEMENT_WINDOW) -> None:
        """`window`: seconds between the two sightings at most."""
        self._main_engine = main_engine
        self._window = window
        self._sightings: dict[str, list[_Sighting]] = {}

    def admit(self, symbols: Iterable[Symbol], now: float, *, plain: bool = True) -> list[Symbol]:
        """Return those of `symbols`, seen in one look at `now` (seconds), that are believed.

        `plain`: the look was at the picture as it is, not at a tone variant.
        """
        self._forget(now)
        symbols = list(symbols)
        for symbol in symbols:
            sightings = self._sightings.setdefault(same_code(symbol), [])
            sightings.append(_Sighting(symbol, now, plain))
        admitted: dict[str, Symbol] = {}
        for symbol in symbols:
            if self._believed(symbol):
                admitted.setdefault(same_code(symbol), symbol)
        return list(admitted.values())

    def doubts(self, symbols: Iterable[Symbol]) -> bool:
        """Tell whether one of `symbols`, already shown to `admit`, is not believed yet."""
        return not all(self._believed(symbol) for symbol in symbols)

    def _believed(self, symbol: Symbol) -> bool:
        if symbol.symbology not in LINEAR:
            return True
        seen = self._sightings.get(same_code(symbol), [])
        engines = {sighting.symbol.engine for sighting in seen}
        return len(engines) > 1 or (self._repeated(seen) and not self._has_rival(symbol))

    def _repeated(self, seen: list[_Sighting]) -> bool:
        own = [sighting for sighting in seen if sighting.symbol.engine == self._main_engine]
        return len({each.moment for each in own}) > 1 and any(each.plain for each in own)

    def _has_rival(self, symbol: Symbol) -> bool:
        key = same_code(symbol)
        count = len(self._sightings[key])
        return any(
            len(seen) >= count and overlap(seen[-1].symbol, symbol)
            for other, seen in self._sightings.items()
            if other != key and seen[-1].symbol.symbology in LINEAR
        )

    def _forget(self, now: float) -> None:
        kept = {
            key: [sighting for sighting in seen if now - sighting.moment <= self._window]
            for key, seen in self._sightings.items()
        }
        self._sightings = {key: seen for key, seen in kept.items() if seen}


def overlap(one: Symbol, other: Symbol) -> bool:
    """Tell whether two symbols are in one place; not when a place is unknown.

    Upright boxes are compared, a quarter of their length apart at most: engines give the lines
    that they read, and a misread comes from other lines of the same bars.
    """
    if not one.position or not other.position:
        return False
    boxes = [[(min(axis), max(axis)) for axis in zip(*each.position, strict=True)] for each in (one, other)]
    margin = max(high - low for box in boxes for low, high in box) // 4
    return all(
        low <= top + margin and bottom <= high + margin for (low, high), (bottom, top) in zip(*boxes, strict=True)
    )


class Presence:
    """Remembers which codes are in view, so that each is reported once per visit."""

    def __init__(self, out_of_view: float = OUT_OF_VIEW) -> None:
        """`out_of_view`: seconds after which a code that nobody sees has left."""
        self._out_of_view = out_of_view
        self._last_seen: dict[str, float] = {}

    def arrivals(self, seen: Iterable[Symbol], admitted: Iterable[Symbol], now: float) -> list[Symbol]:
        """Return the admitted symbols that came into view; `seen` keeps the others in view."""
        self._last_seen = {key: moment for key, moment in self._last_seen.items() if now - moment < self._out_of_view}
        for symbol in seen:
            if same_code(symbol) in self._last_seen:
                self._last_seen[same_code(symbol)] = now
        arrived: dict[str, Symbol] = {}
        for symbol in admitted:
            if same_code(symbol) not in self._last_seen:
                arrived.setdefault(same_code(symbol), symbol)
        self._last_seen.update(dict.fromkeys(arrived, now))
        return list(arrived.values())
