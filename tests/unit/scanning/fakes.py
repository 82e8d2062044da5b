"""Stand-ins that answer: engines, sources and listeners without a camera."""

import threading
from collections.abc import Callable, Iterable

from app.domain.codes import Code, Symbol
from app.scanning.errors import CameraUnavailable
from app.scanning.vision import Frame, Gray
from app.scanning.worker import CameraListener


class FakeDecoder:
    """Sees what it is told to see, picture after picture; then nothing."""

    def __init__(self, name: str, *answers: Iterable[Symbol]) -> None:
        """Take one list of symbols for each picture to come."""
        self.name = name
        self._answers = [list(answer) for answer in answers]

    def decode(self, gray: Gray) -> list[Symbol]:
        """Return the next answer."""
        assert gray.ndim == 2
        return self._answers.pop(0) if self._answers else []


class BrokenDecoder:
    """Fails on every picture."""

    name = "broken"

    def decode(self, gray: Gray) -> list[Symbol]:
        """Fail."""
        message = f"cannot cope with {gray.shape}"
        raise RuntimeError(message)


class HangingDecoder:
    """Answers the first picture only when it is told to go on; the others at once."""

    def __init__(self, name: str, answer: Iterable[Symbol]) -> None:
        """Take what it sees in every picture."""
        self.name = name
        self._answer = list(answer)
        self.asked = threading.Event()
        self.go_on = threading.Event()

    def decode(self, gray: Gray) -> list[Symbol]:
        """Wait, then answer."""
        del gray
        self.asked.set()
        assert self.go_on.wait(20)
        return self._answer


class RubbishDecoder:
    """Gives what no engine should give."""

    name = "rubbish"

    def __init__(self) -> None:
        """Start unasked."""
        self.asked = False

    def decode(self, gray: Gray) -> list[Symbol]:
        """Return things of the wrong kind, size and number."""
        del gray
        self.asked = True
        odd: list[object] = [
            None,
            "4006381333931",
            Symbol(None, "QR", self.name),  # type: ignore[arg-type]
            Symbol("", "QR", self.name),
            Symbol("x" * 100_000, "QR", self.name),
            Symbol("a", 7, self.name),  # type: ignore[arg-type]
            Symbol("b", "QR", self.name, ((0, 0), (1,))),  # type: ignore[arg-type]
            Symbol("c", "QR", self.name, ((float("nan"), 0),)),  # type: ignore[arg-type]
            Symbol("d", "QR", self.name, ((0, 0),) * 1000),
            Symbol("e", "QR", self.name, "somewhere"),  # type: ignore[arg-type]
        ]
        return [*odd * 500]  # type: ignore[list-item]


class FakeSource:
    """Gives its frames one after the other, then the last one for ever; may vanish."""

    def __init__(self, *frames: Frame, vanish_after: int | None = None) -> None:
        """Take the frames, and how many may be read before the camera is gone."""
        self._frames = list(frames)
        self._left = vanish_after
        self.closed = threading.Event()

    def read(self) -> Frame | None:
        """Return the next frame."""
        if self._left is not None:
            self._left -= 1
            if self._left < 0:
                message = "the cable is out"
                raise CameraUnavailable(message)
        return self._frames.pop(0) if len(self._frames) > 1 else self._frames[0]

    def close(self) -> None:
        """Remember that it was closed."""
        self.closed.set()


class Recorder:
    """Remembers what a worker tells, and lets a test wait for it."""

    def __init__(self) -> None:
        """Start with nothing heard."""
        self.frames = 0
        self.codes: list[str] = []
        self.states: list[str] = []
        self._told = threading.Condition()

    @property
    def listener(self) -> CameraListener:
        """Return the functions to give to a worker."""
        return CameraListener(self._frame, self._codes, self._state)

    def wait_for(self, condition: Callable[["Recorder"], bool]) -> None:
        """Wait until `condition` holds; fails after ten seconds."""
        with self._told:
            assert self._told.wait_for(lambda: condition(self), timeout=10), vars(self)

    def _frame(self, frame: Frame) -> None:
        assert frame.ndim == 3
        with self._told:
            self.frames += 1
            self._told.notify_all()

    def _codes(self, codes: list[Code]) -> None:
        with self._told:
            self.codes += [code.text for code in codes]
            self._told.notify_all()

    def _state(self, state: str) -> None:
        with self._told:
            self.states.append(state)
            self._told.notify_all()
