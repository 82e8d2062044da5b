"""Where trials play: one hub, one wire, filled terminals; each is made once and used by all trials."""

import os
import random
import shutil
import signal
import time
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack, suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from app.hub.server import EmbeddedHub
from app.hub.settings import HubSettings, default_database_url
from tests.faults import moods
from tests.faults.books import Books
from tests.faults.ledger import PLENTY, Ledger
from tests.faults.proxy import Mood, Proxy
from tests.faults.terminal import VARIANT, WORD, Start, TerminalProcess

PATIENCE_S = 30.0
PAUSE_S = 0.02


class TrialError(AssertionError):
    """What was promised did not come."""


class NotPossibleError(Exception):
    """This machine cannot play this fault; the words say why."""


class Stage:
    """Hub, wire and terminals of a batch of trials, with the books of the trial that is on."""

    def __init__(self, folder: Path, database_url: str = "") -> None:
        """Prepare below `folder`; the hub keeps its data in SQLite unless an address says otherwise."""
        self.folder = folder
        hub = folder / "hub"
        self.settings = HubSettings(database_url or default_database_url(hub), hub)
        self.hub = EmbeddedHub(self.settings)
        self.heads: dict[str, bytes] = {}
        self.rng, self.books = random.Random(0), Books("none")
        self.figures: Counter[str] = Counter()
        self.mending = ExitStack()
        self.cramped: TerminalProcess | None = None
        self._made = ExitStack()
        self._count = 0

    def __enter__(self) -> Self:
        """Start the hub and fill a terminal from it."""
        try:
            self._build()
        except BaseException:
            self._made.close()
            raise
        return self

    def _build(self) -> None:
        self.hub.start()
        self._made.callback(self.hub.stop)
        self.ledger = Ledger(self.settings)
        self._made.callback(self.ledger.close)
        self.ledger.set_stock(VARIANT, PLENTY)
        self.proxy = Proxy(self.hub.port)
        self._made.callback(self.proxy.close)
        self.proxy.mood = moods.listening(self.heads)
        self.first = self.new_terminal(None)
        self.first.quit()
        self.template = Path(shutil.copytree(self.first.folder, self.folder / "template"))
        (self.template / "identity.json").unlink()
        self.first.start()
        self.second = self.new_terminal()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End everything."""
        self.mending.close()
        self._made.close()

    def at_end(self, work: Callable[[], object]) -> None:
        """Have something done when the batch ends, before what was made earlier is taken down."""
        self._made.callback(work)

    def begin(self, trial: str, rng: random.Random) -> None:
        """Open the books of a trial and see to it that everybody is well."""
        self.rng, self.books, self.figures = rng, Books(trial), Counter()
        for terminal in (self.first, self.second):
            if not terminal.running:
                terminal.start()
        self.proxy.mood = moods.listening(self.heads)

    def new_terminal(self, template: Path | None = Path(), folder: Path | None = None) -> TerminalProcess:
        """Return an enrolled terminal that has the whole range; from what the first has fetched unless None."""
        self._count += 1
        place = folder or self.folder / f"terminal-{self._count}"
        if template is not None:
            shutil.copytree(self.template, place, dirs_exist_ok=True)
        else:
            place.mkdir()
        made = TerminalProcess(Start(place, self.proxy.url))
        self._made.callback(made.kill)
        made.start(Start(place, self.proxy.url, code=self.ledger.new_code()))
        self.wait(lambda: _filled(made.ask("state")), "a new terminal to be filled")
        return made

    def order(self, count: int = 1, terminal: TerminalProcess | None = None, **how: Any) -> None:
        """Let somebody order, without waiting."""
        for _ in range(count):
            self.books.order(terminal or self.first, **how)

    def answered(self) -> None:
        """Wait until every order that was asked for is accepted or refused by its terminal."""

        def heard() -> bool:
            self.books.listen()
            return not self.books.open

        self.wait(heard, "terminals to answer")

    def spoil(self, mood: Mood) -> None:
        """Let the wire behave like this until the trial is over."""
        self.proxy.mood = mood

    def acted(self, times: int = 1, seconds: float = 5.0) -> None:
        """Wait until the mood has spoilt something."""
        for _ in range(times):
            if not self.proxy.acted.acquire(timeout=seconds):
                message = "the fault never took place"
                raise TrialError(message)

    def pause(self, most_s: float) -> None:
        """Let a random time go by."""
        until = time.monotonic() + self.rng.uniform(0, most_s)
        while time.monotonic() < until:
            self.books.listen()
            time.sleep(min(PAUSE_S, max(0.0, until - time.monotonic())))

    def freeze_hub(self) -> None:
        """Stop the hub's process without ending it, until the trial is over."""
        pid = self.hub.pid
        if pid is not None:
            os.kill(pid, signal.SIGSTOP)
            self.mending.callback(os.kill, pid, signal.SIGCONT)

    def heal(self) -> None:
        """End every fault: the wire is whole, the hub and the terminals run."""
        self.mending.close()
        self.proxy.mend()
        self.proxy.mood = moods.listening(self.heads)
        self.hub.start()
        self.books.listen()
        for terminal in self.books.terminals:
            if not terminal.running:
                terminal.start()

    def usable(self, terminal: TerminalProcess) -> None:
        """Wait until the terminal has the whole range again and a search finds something."""

        def serves() -> bool:
            with suppress(EOFError):
                return bool(terminal.ask("state")["ready"] and terminal.ask("search", WORD))
            message = f"the terminal in {terminal.folder.name} has ended"
            raise TrialError(message)

        self.wait(serves, "a terminal that has the whole range and finds something")

    def wait(self, condition: Callable[[], object], what: str, seconds: float = PATIENCE_S) -> None:
        """Wait for something that must come."""
        until = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > until:
                message = f"waited in vain for {what}"
                raise TrialError(message)
            time.sleep(PAUSE_S)


def _filled(state: dict[str, Any]) -> bool:
    return bool(state["ready"] and state["idle"] and state["terminal_id"])
