"""Speech: texts spoken by an engine in a process of its own; what comes next can end what is being said at once.

The port is `Engine`. `EspeakNg` runs the program espeak-ng and gives it the text by standard input, so that no list of
processes shows it; `Silent` stands in where there is none. Nothing here writes a text to a log or to a file.
"""

import logging
import re
import shutil
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

log = logging.getLogger(__name__)
PROGRAM: Final = "espeak-ng"
VOICES: Final = {
    "fr": "fr-fr",
    "en": "en-gb",
    "de": "de",
    "es": "es",
    "nl": "nl",
    "it": "it",
    "ar": "ar",
}
FALLBACK: Final = "en-gb"
SLOWEST, FASTEST = 80, 400
LOUDEST: Final = 160  # of espeak-ng's 200: above it a small loudspeaker rattles
LONGEST: Final = 2000
PATIENCE_S: Final = 10.0
SLOWEST_SIGNS_S: Final = 4  # characters a second that even the slowest voice speaks
_CONTROL = re.compile(r"[\x00-\x1f\x7f]+")
_NO_WINDOW: Final = 0x08000000 if sys.platform == "win32" else 0


@dataclass(frozen=True, slots=True)
class Utterance:
    """A piece of text in one language (a tag such as `fr`)."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Voice:
    """How something is spoken: `rate` in words a minute, `volume` from 0 to 1."""

    rate: int = 170
    volume: float = 0.6


class Saying(Protocol):
    """Something that is being said."""

    def wait(self, timeout: float | None = None) -> int:
        """Return 0 when it was said to its end, another number when not. Raises subprocess.TimeoutExpired."""

    def kill(self) -> None:
        """Be silent at once."""


class Engine(Protocol):
    """What can speak."""

    name: str
    able: bool

    def start(self, utterance: Utterance, voice: Voice) -> Saying:
        """Begin to say something, without waiting. Raises OSError when it cannot."""


class _Said:
    """What a silent engine says: nothing, and that at once."""

    def wait(self, timeout: float | None = None) -> int:
        """Return that it was said."""
        del timeout
        return 0

    def kill(self) -> None:
        """There is nothing to end."""


class Silent:
    """The engine of a machine that has none."""

    name = "none"
    able = False

    def start(self, utterance: Utterance, voice: Voice) -> Saying:
        """Say nothing."""
        del utterance, voice
        return _Said()


class EspeakNg:
    """The program espeak-ng: every language of the interface, a few milliseconds to start, no network."""

    name = PROGRAM
    able = True

    def __init__(self, program: str, *extra: str) -> None:
        """Use this program; `extra` are further options, such as `--stdout`."""
        self._command = [program, *extra]

    def start(self, utterance: Utterance, voice: Voice) -> Saying:
        """Begin to speak. Raises OSError when the program cannot be started."""
        made = subprocess.Popen(  # noqa: S603 - the engine that was looked up, options of our own
            [*self._command, *options(utterance.language, voice), "--stdin"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            creationflags=_NO_WINDOW,
        )
        assert made.stdin is not None  # noqa: S101 - asked for above
        try:
            made.stdin.write(plain(utterance.text).encode())
            made.stdin.close()
        except OSError:
            made.kill()  # the program ended before it had read: wait() tells how
        return made


def options(language: str, voice: Voice) -> list[str]:
    """Return espeak-ng's options for a language tag and a voice."""
    rate = min(max(voice.rate, SLOWEST), FASTEST)
    loud = round(min(max(voice.volume, 0.0), 1.0) * LOUDEST)
    tag = language.lower().partition("-")[0]
    return ["-v", VOICES.get(tag, FALLBACK), "-s", str(rate), "-a", str(loud), "-b", "1"]


def plain(text: str) -> str:
    """Return a text that espeak-ng takes as words: `[[` would begin its own notation of sounds."""
    return _CONTROL.sub(" ", text).replace("[[", "[ [")[:LONGEST]


def find_engine(wish: str = "auto") -> Engine:
    """Return the engine of this machine; `wish` is `auto`, `none`, or the path of an espeak-ng."""
    program = None if wish == "none" else shutil.which(PROGRAM if wish == "auto" else wish)
    return EspeakNg(program) if program else Silent()


class Speaker:
    """Says one thing after the other on a thread of its own; `hush` and a new `say` never wait."""

    def __init__(self, engine: Engine, on_idle: Callable[[], None] = lambda: None) -> None:
        """Start the thread; `on_idle` is called on it when everything has been said to the end."""
        self.engine = engine
        self._on_idle = on_idle
        self._queue: deque[tuple[Utterance, Voice]] = deque()
        self._saying: Saying | None = None
        self._turn = 0
        self._closed = False
        self._changed = threading.Condition()
        self._told = False
        self._thread = threading.Thread(target=self._run, name="speech", daemon=True)
        self._thread.start()

    @property
    def busy(self) -> bool:
        """Whether something is being said, or waits for it."""
        with self._changed:
            return bool(self._queue) or self._saying is not None

    def say(self, pieces: Sequence[Utterance], voice: Voice, *, interrupt: bool = True) -> None:
        """Say these pieces: now, or with `interrupt=False` after what is being said."""
        with self._changed:
            if interrupt:
                self._clear()
            self._queue += [(piece, voice) for piece in pieces if piece.text.strip()]
            self._changed.notify()

    def hush(self) -> None:
        """Be silent at once and forget what was to be said."""
        with self._changed:
            self._clear()

    def close(self) -> None:
        """Be silent and end the thread."""
        with self._changed:
            self._closed = True
            self._clear()
            self._changed.notify()
        self._thread.join()

    def _clear(self) -> None:
        self._queue.clear()
        self._turn += 1
        if self._saying is not None:
            self._saying.kill()

    def _run(self) -> None:
        while (job := self._next()) is not None:
            utterance, voice, turn = job
            if self._speak(utterance, voice, turn):
                self._on_idle()

    def _next(self) -> tuple[Utterance, Voice, int] | None:
        with self._changed:
            while not self._queue and not self._closed:
                self._changed.wait()
            return None if self._closed else (*self._queue.popleft(), self._turn)

    def _speak(self, utterance: Utterance, voice: Voice, turn: int) -> bool:
        """Say one piece; return whether it was the last one and came to its end."""
        try:
            saying = self.engine.start(utterance, voice)
        except OSError as error:
            self._complain(type(error).__name__)
            return not self._queue
        with self._changed:
            self._saying = saying
            if turn != self._turn:
                saying.kill()
        status = self._wait(saying, PATIENCE_S + len(utterance.text) / SLOWEST_SIGNS_S)
        with self._changed:
            self._saying = None
            ended = turn == self._turn
            last = ended and not self._queue
        if ended and status:
            self._complain(f"status {status}")
        return last

    def _wait(self, saying: Saying, seconds: float) -> int:
        """Wait for the end of what is being said; what hangs on a sound device that takes nothing is ended."""
        try:
            return saying.wait(seconds)
        except subprocess.TimeoutExpired:
            saying.kill()
            return saying.wait()

    def _complain(self, why: str) -> None:
        """Say once in the log that the engine fails; never what was to be said."""
        if not self._told:
            self._told = True
            log.warning("the speech engine %s fails (%s); comptoir doctor tells more", self.engine.name, why)
