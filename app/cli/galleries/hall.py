"""The hall of the gallery: the real program on the demo chain, brought into a state and looked at in many ways."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.bootstrap import Screens, Terminal, run_app
from app.cli.demo import SETUP_PIN_HASH, DemoChain
from app.cli.galleries.looks import Look
from app.cli.relay import Relay
from app.cli.stage import StageCamera
from app.sync.loop import SyncStatus
from app.ui.pilot import Pilot, rest
from app.ui.theme import Wardrobe
from app.worker import Worker

LIFE = {
    "idle": {"after_s": 3600},
    "sync": {"poll_s": 2.0, "retry_s": 0.5},
    "setup": {"pin_hash": SETUP_PIN_HASH},
    "payment_terminal": {"kind": "trial"},
}
STILL_MS = 220  # pictures of a page come a moment after its words, and what fades in has come by then
FILLING_S = 90


class SetClock:
    """Monotonic seconds that stand still until they are moved."""

    def __init__(self) -> None:
        """Begin at nought."""
        self.seconds = 0.0

    def __call__(self) -> float:
        """Return the seconds."""
        return self.seconds


@dataclass(slots=True)
class Hall:
    """The open program; scenes bring it into a state, `look` changes how it is seen."""

    screens: Screens
    terminal: Terminal
    pilot: Pilot
    relay: Relay
    camera: StageCamera
    clock: SetClock
    wardrobe: Wardrobe
    _held: set[int] = field(default_factory=set)
    _status: SyncStatus | None = None

    def model(self, name: str) -> Any:  # noqa: ANN401 - view models by name
        """Return a view model."""
        return self.screens.models[name]

    def go(self, page: str) -> None:
        """Open a page and wait until it stands still."""
        self.model("Navigation").go(page)
        self.settle()

    def expect(self, condition: Callable[[], bool], what: str, seconds: float = 10.0) -> None:
        """Wait for something to become true."""
        self.pilot.wait(condition, what, seconds)

    def settle(self) -> None:
        """Wait until workers that are not held have answered, and pages stand still."""
        context = self.terminal.context
        workers: tuple[Worker[Any], ...] = (context.reader, context.outbox, context.reader, context.live)
        for worker in workers:
            if id(worker) not in self._held:
                worker.call(lambda _: None, 30)
            QGuiApplication.processEvents()
        self.pilot.settle()

    def wear(self, look: Look) -> None:
        """Change to another look, whatever is shown."""
        session = self.screens.session
        self.wardrobe.wear(look.theme)
        self.screens.window.resize(*look.size)
        session.setLocale(look.locale)
        session.setTextScale(look.text)
        session.setContrast(look.contrast)
        self.settle()
        rest(STILL_MS)

    def save(self, file: Path) -> None:
        """Save what is seen."""
        if self._status:
            self.screens.session.set_status(self._status)
        self.screens.window.grabWindow().save(str(file))

    def leave(self) -> None:
        """End the session, as the next person finds it."""
        self.model("Idle").end()
        self.camera.hold(None)
        self.settle()

    @contextmanager
    def unanswered(self, *workers: Worker[Any]) -> Iterator[None]:
        """Keep every question to these workers open."""
        gate = threading.Event()
        for worker in workers:
            worker.submit(lambda _: gate.wait(FILLING_S))
            self._held.add(id(worker))
        try:
            yield
        finally:
            gate.set()
            self._held.clear()
            self.settle()

    @contextmanager
    def offline(self) -> Iterator[None]:
        """Cut the wire to the hub."""
        self.relay.cut()
        self.terminal.sync.wake()
        session = self.screens.session
        self.expect(lambda: not session.online, "the terminal to notice that the hub is away")
        try:
            yield
        finally:
            self.relay.mend()
            self.terminal.sync.wake()
            self.expect(lambda: bool(session.online), "the hub to be back", 30)

    @contextmanager
    def told(self, status: SyncStatus) -> Iterator[None]:
        """Show what synchronisation would say."""
        real = self.terminal.context.status
        self._status = status
        self.screens.session.set_status(status)
        try:
            yield
        finally:
            self._status = None
            self.screens.session.set_status(real)

    @contextmanager
    def later(self, time: timedelta) -> Iterator[None]:
        """Let so much time have passed since the hub was last heard."""
        context = self.terminal.context
        now = context.now
        context.now = lambda: now() + time
        try:
            yield
        finally:
            context.now = now


@contextmanager
def hall(chain: DemoChain, profile: str) -> Iterator[Hall]:
    """Open a terminal of the demo chain and wait until it is filled; needs Qt's application."""
    with Relay(chain.hub.port) as relay:
        camera, clock = StageCamera(), SetClock()
        settings = chain.terminal(profile, f"{profile}-gallery", full_screen=False, hub={"url": relay.url}, **LIFE)
        with run_app(settings, size=(1080, 1920), camera=lambda: camera) as (screens, terminal):
            screens.window.setFlag(Qt.WindowType.FramelessWindowHint)
            screens.models["Idle"].use_clock(clock)
            pilot = Pilot(screens.window)
            made = Hall(screens, terminal, pilot, relay, camera, clock, Wardrobe(screens.engine))
            made.expect(lambda: terminal.sync.status.ready and terminal.sync.idle, "the range", FILLING_S)
            yield made
