"""From a picture, or a sequence of frames, to symbols that can be believed.

A still gets every look there is. A live frame gets one look by the main engine, and at most one
more: another engine every third time, else another tone on a miss; the next frame is 33 ms away.
"""

import itertools
import logging
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.domain.codes import Symbol
from app.scanning.decoders import Decoder, available_decoders
from app.scanning.guard import MisreadGuard, Presence, same_code
from app.scanning.tones import VARIANTS
from app.scanning.vision import Frame, Gray, shrink_to_width, to_gray

_log = logging.getLogger(__name__)

SECOND_OPINION_WIDTH = 960
SECOND_OPINION_EVERY = 3


def read_codes(image: Frame, decoders: Sequence[Decoder] | None = None) -> list[Symbol]:
    """Return the symbols in one picture (BGR or gray), positions in its pixels.

    Looks again in other tones and with the other engines until what was seen is believed (see
    MisreadGuard); a linear code that only one look found is left out.
    """
    decoders = decoders or available_decoders()
    guard = MisreadGuard(decoders[0].name)
    seen: dict[str, Symbol] = {}
    believed: dict[str, Symbol] = {}
    for number, (symbols, plain) in enumerate(_looks(to_gray(image), decoders)):
        for symbol in symbols:
            seen.setdefault(same_code(symbol), symbol)
        for symbol in guard.admit(symbols, number / 1000, plain=plain):
            believed.setdefault(same_code(symbol), seen[same_code(symbol)])
        if believed and not guard.doubts(seen.values()):
            break
    return list(believed.values())


class LiveReader:
    """Reads a sequence of frames; each code is reported once for as long as it stays in view."""

    def __init__(
        self,
        decoders: Sequence[Decoder] | None = None,
        second_opinion_every: int = SECOND_OPINION_EVERY,
    ) -> None:
        """Choose the engines: first the one for every frame, then those asked now and then.

        `second_opinion_every`: frames between two questions to the others.
        """
        self._first, *self._others = decoders or available_decoders()
        self._every = second_opinion_every
        self.reset()

    def reset(self) -> None:
        """Forget every code, as if nothing had been seen yet: a new person stands here."""
        self._count = 0
        self._variants = itertools.cycle(VARIANTS)
        self._guard = MisreadGuard(self._first.name)
        self._presence = Presence()

    def feed(self, frame: Frame, now: float) -> list[Symbol]:
        """Return the codes that `frame`, seen at `now` (monotonic seconds), newly brought."""
        gray = to_gray(frame)
        seen = _decode(self._first, gray)
        admitted = self._guard.admit(seen, now)
        if self._others and self._count % self._every == 0:
            opinions = self._second_opinions(gray)
            seen = seen + opinions
            admitted += self._guard.admit(opinions, now)
        elif not seen:
            other, factor = next(self._variants)(gray)
            seen = _decode(self._first, other, factor)
            admitted = self._guard.admit(seen, now, plain=False)
        self._count += 1
        return self._presence.arrivals(seen, admitted, now)

    def _second_opinions(self, gray: Gray) -> list[Symbol]:
        small, factor = shrink_to_width(gray, SECOND_OPINION_WIDTH)
        return [symbol for decoder in self._others for symbol in _decode(decoder, small, factor)]


def _looks(gray: Gray, decoders: Sequence[Decoder]) -> Iterator[tuple[list[Symbol], bool]]:
    """Yield what each look at a still gives, and whether it was at the plain picture."""
    first, *others = decoders
    yield _decode(first, gray), True
    small, factor = shrink_to_width(gray, SECOND_OPINION_WIDTH)
    for other in others:
        yield _decode(other, small, factor), True
    for variant in VARIANTS:
        toned, factor = variant(gray)
        for decoder in decoders:
            yield _decode(decoder, toned, factor), False


def _decode(decoder: Decoder, gray: Gray, factor: float = 1.0) -> list[Symbol]:
    """Return what `decoder` finds; an engine that fails has found nothing this time."""
    try:
        symbols = decoder.decode(gray)
    except Exception:  # noqa: BLE001 - an engine is foreign code: its bug must not stop the kiosk
        _log.exception("decoder %s failed on a frame", decoder.name)
        return []
    return [_enlarged(symbol, factor) for symbol in symbols] if factor != 1.0 else symbols


def _enlarged(symbol: Symbol, factor: float) -> Symbol:
    corners = tuple((round(x * factor), round(y * factor)) for x, y in symbol.position)
    return replace(symbol, position=corners)
