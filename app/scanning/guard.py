"""Which symbols to believe, and when to speak of them again.

A linear barcode has a check digit and nothing else: zxing-cpp or zbar alone turn up to one hard photo in twenty into
another valid GTIN, which is the wrong product on the screen. Two-dimensional symbols carry error correction and are
believed at once.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.codes import LINEAR, Symbol, Symbology
from app.scanning.decoders import EFFORTS

AGREEMENT_WINDOW = 1.0
"""Seconds within which two sightings of a linear code confirm each other."""

OUT_OF_VIEW = 1.5
"""Seconds that a code must be gone before it is reported again."""

TRUSTED = frozenset({"tapirscan", "tapirscan-high"})
"""Engines that read no GTIN wrongly on any of 526 retail photos (see `comptoir bench scan`)."""

LONG = frozenset({Symbology.EAN_13, Symbology.UPC_A, Symbology.ITF, Symbology.CODE_128})
"""Carriers with enough bars for one look of a trusted engine; six or eight digits are found in stripes, too."""


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
    """Believes a linear code when its engine is trusted with it, or when a second, different look says the same.

    Different looks are those of two engines. Where no trusted engine is at work, two frames of the main engine do, at
    least one of them of the plain picture, and more often than anything else in the same place. Less is not enough:
    zbar repeats its misreads frame after frame, tone variants make up stripes of their own, and a good symbol gives a
    wrong text now and then beside the right one. A code that another text contests in the same place waits.
    """

    def __init__(self, engines: Iterable[str], main_engine: str, window: float = AGREEMENT_WINDOW) -> None:
        """`engines`: names of those at work; `window`: seconds between two sightings at most."""
        self._alone = not TRUSTED & set(engines)
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
        return [symbol for symbol in symbols if self._believed(symbol)]

    def doubts(self, symbols: Iterable[Symbol]) -> bool:
        """Tell whether one of `symbols`, already shown to `admit`, is not believed yet."""
        return not all(self._believed(symbol) for symbol in symbols)

    def _believed(self, symbol: Symbol) -> bool:
        if symbol.symbology not in LINEAR:
            return True
        seen = self._sightings.get(same_code(symbol), [])
        if len({_family(sighting.symbol) for sighting in seen}) > 1:
            return True
        enough = self._trusted(seen) or (self._alone and self._repeated(seen))
        return enough and not self._has_rival(symbol)

    def _trusted(self, seen: list[_Sighting]) -> bool:
        """Tell whether a trusted engine saw a long code, or a short one in two looks of which one was plain."""
        own = [sighting for sighting in seen if sighting.symbol.engine in TRUSTED]
        long = any(sighting.symbol.symbology in LONG for sighting in own)
        return long or (len(own) > 1 and any(sighting.plain for sighting in own))

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


def _family(symbol: Symbol) -> str:
    """Return the engine, whatever its effort: it makes the same mistake at two of them."""
    return "tapirscan" if symbol.engine in EFFORTS else symbol.engine


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


@dataclass(slots=True)
class _InView:
    """A code where it was last seen."""

    symbol: Symbol
    moment: float


class Presence:
    """Remembers which codes are in view, so that each is reported once per visit.

    Two labels with the same text are two codes when one frame shows both; a label that moves stays one.
    """

    def __init__(self, out_of_view: float = OUT_OF_VIEW) -> None:
        """`out_of_view`: seconds after which a code that nobody sees has left."""
        self._out_of_view = out_of_view
        self._in_view: dict[str, list[_InView]] = {}

    def arrivals(self, seen: Iterable[Symbol], admitted: Iterable[Symbol], now: float) -> list[Symbol]:
        """Return the admitted symbols that came into view; `seen` keeps the others in view."""
        self._forget(now)
        believed = list(admitted)
        arrived = []
        for symbol in seen:
            known = self._in_view.setdefault(same_code(symbol), [])
            same = _same_label(known, symbol, now)
            if same:
                same.symbol, same.moment = symbol, max(now, same.moment)
            elif symbol in believed:
                known.append(_InView(symbol, now))
                arrived.append(symbol)
        return arrived

    def _forget(self, now: float) -> None:
        kept = {
            text: [label for label in labels if now - label.moment < self._out_of_view]
            for text, labels in self._in_view.items()
        }
        self._in_view = {text: labels for text, labels in kept.items() if labels}


def _same_label(known: list[_InView], symbol: Symbol, now: float) -> _InView | None:
    """Return the known label that `symbol` is: the one in its place, else one that this frame has not shown yet."""
    for label in known:
        if overlap(label.symbol, symbol) or not (label.symbol.position and symbol.position):
            return label
    return next((label for label in known if label.moment != now), None)
