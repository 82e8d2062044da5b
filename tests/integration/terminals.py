"""A terminal without screens, on the thread of the test."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from app.bootstrap import Terminal, run_terminal
from app.settings import Settings
from app.viewmodels.context import Relay

PATIENCE_S = 30


@contextmanager
def running(settings: Settings) -> Iterator[Terminal]:
    """Run a terminal that synchronises."""
    _ = QCoreApplication.instance() or QGuiApplication([])
    with run_terminal(settings, Relay()) as terminal:
        terminal.start(lambda status: setattr(terminal.context, "status", status))
        yield terminal


def wait(condition: Callable[[], bool], what: str) -> None:
    """Let Qt run until the condition holds."""
    until = time.monotonic() + PATIENCE_S
    while not condition():
        QCoreApplication.processEvents()
        assert time.monotonic() < until, f"waited in vain for {what}"
        time.sleep(0.01)
