"""From a picture, or a sequence of frames, to codes that can be believed.

`read_codes(picture)` takes its time: it looks in every way until two looks in a row bring nothing new.

`LiveReader` reads a camera in two lanes. The fast lane takes every frame: the quick engine, and one other tone when it
saw nothing. The thorough lane takes the newest frame whenever it is free, with the best engine at growing effort, on a
second thread: `feed_fast` and `feed_deep` may be called at the same time. An engine that hangs holds up its own lane.
"""

import itertools
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.domain.codes import Code, Symbol
from app.scanning.codes import classify
from app.scanning.decoders import Decoder
from app.scanning.guard import MisreadGuard, Presence, overlap, same_code
from app.scanning.looks import Look, Looks, make_looks
from app.scanning.screening import GROUP_SEPARATOR
from app.scanning.vision import Frame, to_gray

ENOUGH_LOOKS = 3
"""Looks at a still, at least; and two in a row must have brought nothing new."""


def read_codes(image: Frame, decoders: Sequence[Decoder] | None = None) -> list[Code]:
    """Return every code in one picture: height x width, 8 bits, gray or BGR (or BGRA).

    `position` is in the picture's pixels, clockwise from top left where the engine says so; `kind` and `gtin` tell
    what the text means. `decoders`: the engines to use, all of this machine without. Linear codes that only one look of
    an engine that misreads has found are left out (see MisreadGuard). Never opens anything. Raises ValueError for an
    array that is not a picture.
    """
    looks = make_looks(decoders)
    if looks.fast is None:
        return []
    guard = MisreadGuard(looks.engines, looks.fast.decoder.name)
    gray = to_gray(image)
    presence = Presence()
    seen: list[Symbol] = []
    believed: list[Symbol] = []
    idle = 0
    for number, look in enumerate(_still_looks(looks)):
        symbols = look.at(gray)
        seen += symbols
        admitted = guard.admit(symbols, number / 1000, plain=look.plain)
        arrived = presence.arrivals(symbols, admitted, 0.0)
        believed += arrived
        idle = 0 if arrived else idle + 1
        if believed and idle > 1 and number + 1 >= ENOUGH_LOOKS and not guard.doubts(seen):
            break
    return [_meaning(_first_seen(symbol, seen)) for symbol in believed]


def _first_seen(symbol: Symbol, seen: Sequence[Symbol]) -> Symbol:
    """Return the earliest sighting of `symbol`: that of the engine that finds corners best."""
    same = (one for one in seen if same_code(one) == same_code(symbol))
    return next(one for one in same if one is symbol or overlap(one, symbol) or not (one.position and symbol.position))


def _still_looks(looks: Looks) -> Iterator[Look]:
    """Yield all looks, those that read most first."""
    if looks.fast is not None:
        yield looks.fast
    yield from itertools.chain.from_iterable(looks.deep)
    yield from looks.tones


def _meaning(symbol: Symbol) -> Code:
    code = classify(GROUP_SEPARATOR + symbol.text if symbol.gs1 else symbol.text, symbol.symbology)
    code = replace(code, text=symbol.text, symbology=symbol.symbology)
    return replace(code, engine=symbol.engine, position=symbol.position)


@dataclass(slots=True)
class Visit:
    """What was seen since the last reset, by the person who stands here; opaque to everybody else.

    `tone`, `deep`: whose turn it is in each lane; both start again when something was read.
    """

    guard: MisreadGuard
    presence: Presence
    tone: int = 0
    deep: int = 0


class LiveReader:
    """Reads a sequence of frames; each code is reported once for as long as it stays in view.

    >>> reader = LiveReader()
    >>> codes = reader.feed(frame, seconds)          # one thread: both lanes, one after the other
    >>> codes = reader.feed_fast(frame, seconds)     # or one thread for each lane
    >>> codes = reader.feed_deep(frame, seconds)

    Frames as for `read_codes`; seconds of any steady clock. A code is new again 1.5 s after it was last seen.
    """

    def __init__(self, decoders: Sequence[Decoder] | None = None) -> None:
        """Choose the engines, the one for every frame first; all of this machine without."""
        self._looks = make_looks(decoders)
        self._lock = threading.Lock()
        self._hits = 0
        self.reset()

    @property
    def hits(self) -> int:
        """Frames so far in which the fast lane saw a code, believed or not, new or not."""
        return self._hits

    def reset(self) -> None:
        """Forget every code, as if nothing had been seen yet: a new person stands here."""
        main = self._looks.fast.decoder.name if self._looks.fast else ""
        with self._lock:
            self._visit = Visit(MisreadGuard(self._looks.engines, main), Presence())

    def visit(self) -> Visit:
        """Return who stands here now; a frame that is fed with a visit of before a reset brings nothing."""
        return self._visit

    def feed(self, frame: Frame, now: float) -> list[Code]:
        """Return the codes that `frame`, seen at `now`, newly brought; both lanes look at it."""
        gray = to_gray(frame)
        return [*self.feed_fast(gray, now), *self.feed_deep(gray, now)]

    def feed_fast(self, frame: Frame, now: float, visit: Visit | None = None) -> list[Code]:
        """Look at `frame` with the quick engine, in one other tone when it sees nothing."""
        looks = self._looks
        if looks.fast is None:
            return []
        gray = to_gray(frame)
        visit = visit or self._visit
        symbols = looks.fast.at(gray)
        arrived, _ = self._weigh(looks.fast, symbols, now, visit)
        if not symbols and looks.tones:
            tone = looks.tones[visit.tone % len(looks.tones)]
            visit.tone += 1
            symbols = tone.at(gray)
            arrived, _ = self._weigh(tone, symbols, now, visit)
        self._hits += bool(symbols)
        return arrived

    def feed_deep(self, frame: Frame, now: float, visit: Visit | None = None) -> list[Code]:
        """Look at `frame` more thoroughly, differently each time."""
        rounds = self._looks.deep
        if not rounds:
            return []
        gray = to_gray(frame)
        visit = visit or self._visit
        turn, visit.deep = visit.deep, visit.deep + 1
        everything: list[Code] = []
        for look in rounds[turn % len(rounds)]:
            arrived, settled = self._weigh(look, look.at(gray), now, visit)
            everything += arrived
            if settled:
                break
        return everything

    def _weigh(self, look: Look, symbols: list[Symbol], now: float, visit: Visit) -> tuple[list[Code], bool]:
        """Return what a look newly brought, and whether it saw something and left no doubt about it."""
        with self._lock:
            if visit is not self._visit:
                return [], False
            admitted = visit.guard.admit(symbols, now, plain=look.plain)
            arrived = visit.presence.arrivals(symbols, admitted, now)
            settled = bool(symbols) and not visit.guard.doubts(symbols)
            if arrived:
                visit.tone = visit.deep = 0
        return [_meaning(symbol) for symbol in arrived], settled
