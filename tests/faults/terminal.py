"""A terminal without screens in a process of its own, forked from one that has loaded the program.

`serve` runs in the child and does what a person would: search, order; `TerminalProcess` is the bench's end of it.
"""

import logging
import multiprocessing
import resource
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from app.bootstrap import Terminal, run_terminal
from app.bootstrap import terminal as bootstrap
from app.cache import shards
from app.domain.orders import Contact, Draft, Method, OrderLine
from app.services.catalogue import find_products
from app.services.orders import place_order
from app.settings import load_settings
from app.viewmodels.context import Relay

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.process import BaseProcess

VARIANT, CENTS, WORD = "cordless-drill--teal--1-battery", 8990, "perceuse"
TIMEOUT_S, POLL_S, RETRY_S = 1.5, 0.25, 0.1
GRACE_S = 20.0
FORKS = multiprocessing.get_context("forkserver")
FORKS.set_forkserver_preload(["tests.faults.terminal"])


@dataclass(frozen=True, slots=True)
class Start:
    """How a terminal is started: `clock_days` is what its clock is wrong by."""

    folder: Path
    url: str
    code: str = ""
    clock_days: int = 0


@dataclass(frozen=True, slots=True)
class Wish:
    """An order that somebody wants; `marker` is theirs alone and ends up in the order's e-mail address."""

    marker: str
    variant_id: str = VARIANT
    store_id: str = "blois"
    cents: int = 0


class TerminalProcess:
    """A terminal that can be killed; what it says is kept in `said` by `listen`."""

    def __init__(self, start: Start) -> None:
        """Prepare; `start` begins."""
        self.how = start
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self.on_order: Callable[[str, dict[str, Any]], None] = lambda _marker, _said: None

    @property
    def folder(self) -> Path:
        """Where its files lie."""
        return self.how.folder

    @property
    def running(self) -> bool:
        """Whether there is a process."""
        return self._process is not None and self._process.is_alive()

    def start(self, how: Start | None = None) -> None:
        """Start the process; it need not be ready when this returns."""
        self._pipe, far = multiprocessing.Pipe()
        self._process = FORKS.Process(target=serve, args=(far, how or self.how), daemon=True)
        self._process.start()
        far.close()

    def order(self, wish: Wish) -> None:
        """Ask for an order without waiting for it to be accepted."""
        self._send(("order", wish))

    def ask(self, what: str, value: object = None) -> Any:
        """Return the terminal's answer; EOFError when it has died."""
        self._send((what, value))
        while (said := self._receive())[0] != what:
            self._heard(said)
        return said[1]

    def listen(self) -> None:
        """Hear what has been said so far, also by one that has died meanwhile."""
        try:
            while self._pipe is not None and self._pipe.poll():
                self._heard(self._pipe.recv())
        except (EOFError, OSError):
            self._forget()

    def kill(self) -> None:
        """End it with SIGKILL."""
        if self._process is not None:
            self._process.kill()
            self._process.join(GRACE_S)
        self.listen()
        self._forget()

    def quit(self) -> None:
        """Let it end as it does when the machine is switched off in an orderly way."""
        try:
            self.ask("quit")
        except (EOFError, OSError):
            self.kill()
        if self._process is not None:
            self._process.join(GRACE_S)
        self._forget()

    def _send(self, message: tuple[str, object]) -> None:
        if self._pipe is None:
            raise EOFError
        try:
            self._pipe.send(message)
        except OSError as error:
            raise EOFError from error

    def _receive(self) -> tuple[str, Any]:
        if self._pipe is None or not self._pipe.poll(GRACE_S):
            raise EOFError
        try:
            said: tuple[str, Any] = self._pipe.recv()
        except OSError as error:
            raise EOFError from error
        return said

    def _heard(self, said: tuple[str, Any]) -> None:
        if said[0] == "order":
            self.on_order(said[1]["marker"], said[1])

    def _forget(self) -> None:
        if self._pipe is not None:
            self._pipe.close()
        self._pipe, self._process = None, None


class _Log(logging.Handler):
    """Keeps what the program wrote into its log, for the bench to look at."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.words: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.words.append(record.getMessage())


def serve(pipe: Connection, how: Start) -> None:
    """Be a terminal until the bench says quit or goes away."""
    app = QCoreApplication([])
    log, logging.raiseExceptions = _Log(), False
    logging.basicConfig(filename=how.folder.with_suffix(".log"), level=logging.INFO, force=True)
    logging.getLogger().addHandler(log)
    if how.clock_days:
        _set_clock(how.clock_days)
    over: dict[str, Any] = {
        "hub": {"url": how.url, "timeout_s": TIMEOUT_S, "enrolment_code": how.code},
        "sync": {"poll_s": POLL_S, "retry_s": RETRY_S},
    }
    with run_terminal(load_settings("kiosk", data_dir=str(how.folder), **over), Relay()) as terminal:
        terminal.start(lambda status: setattr(terminal.context, "status", status))
        _obey(app, pipe, terminal, log)
    pipe.send(("quit", None))


def _obey(app: QCoreApplication, pipe: Connection, terminal: Terminal, log: _Log) -> None:
    deeds: dict[str, Callable[[Any], Any]] = {
        "order": lambda wish: _order(terminal, wish),
        "search": lambda word: terminal.context.reader.call(
            lambda reading: len(find_products(reading, terminal.context.shop(), word))
        ),
        "state": lambda _: _state(terminal, log),
        "limit": lambda size: resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY)),
    }
    while True:
        app.processEvents()
        if not pipe.poll(0.01):
            continue
        what, value = pipe.recv()
        if what == "quit":
            return
        pipe.send((what, deeds[what](value)))


def _order(terminal: Terminal, wish: Wish) -> dict[str, Any]:
    """Order at the price that this terminal shows; what it raises is what the person is told."""
    context = terminal.context
    if context.identity is None:
        return {"marker": wish.marker, "failed": "not enrolled"}
    line = OrderLine(wish.variant_id, 1, wish.cents or _shown_cents(terminal, wish.variant_id))
    contact = Contact("Eve Essai", f"{wish.marker}@example.org")
    draft = Draft((line,), Method.PICK_UP, contact, "fr", store_id=wish.store_id)
    identity = context.identity
    try:
        placed = context.outbox.call(lambda db: place_order(db, identity, draft, context.now()))
    except Exception as error:  # noqa: BLE001 - whatever it was, the order was not accepted
        return {"marker": wish.marker, "failed": f"{type(error).__name__}: {error}"}
    context.wake_sync()
    return {"marker": wish.marker, "key": placed.key, "number": placed.number}


def _shown_cents(terminal: Terminal, variant_id: str) -> int:
    """Return today's price, as far as this terminal knows what day it is; a basket's own where the cache is empty."""
    shop = terminal.context.shop()
    found = terminal.context.reader.call(lambda reading: find_products(reading, shop, WORD))
    return next((row.cents for row in found if row.variant_id == variant_id and row.cents), CENTS)


def _state(terminal: Terminal, log: _Log) -> dict[str, Any]:
    status = terminal.sync.status
    known = terminal.cache.call(lambda db: shards.followed(db.conn))
    return {
        "ready": status.ready,
        "idle": terminal.sync.idle,
        "online": status.online,
        "reason": status.reason,
        "marks": {name: (state.epoch, state.watermark) for name, state in known.items()},
        "log": list(log.words),
        "terminal_id": terminal.context.identity.terminal_id if terminal.context.identity else "",
    }


def _set_clock(days: int) -> None:
    """Let everything of this process that asks for the time be wrong by so many days."""

    class Wrong(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return datetime.now(tz) + timedelta(days=days)

    vars(bootstrap)["datetime"] = Wrong
