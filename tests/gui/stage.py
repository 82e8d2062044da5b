"""The real screens on a filled terminal, offscreen: for GUI tests and for pictures.

`stage(folder, chain)` opens the program as bootstrap does; the camera is none unless one is given.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from app.bootstrap import Screens, Terminal, run_app
from app.scanning.camera import FrameSource
from app.ui.pilot import Pilot
from tests.chain import Chain

PORTRAIT, LANDSCAPE, SMALL, TABLET = (1080, 1920), (1920, 1080), (1280, 800), (1280, 800)
IGNORED = ("propagateSizeHints", "This plugin does not support")


@dataclass(slots=True)
class Stage:
    """An open program: `pilot` touches and looks, `model(name)` is a view model, `warnings` what QML complained of."""

    screens: Screens
    terminal: Terminal
    pilot: Pilot
    warnings: list[str]

    def model(self, name: str) -> Any:
        """Return a view model by its QML name."""
        return self.screens.models[name]

    def go(self, page: str) -> None:
        """Open a page and wait until it stands still."""
        self.model("Navigation").go(page)
        self.settle()

    def settle(self) -> None:
        """Wait until every worker has answered and pages stand still."""
        for worker in (self.terminal.context.reader, self.terminal.context.outbox, self.terminal.context.reader):
            worker.call(lambda _: None)
            QGuiApplication.processEvents()
        self.pilot.settle()

    def shot(self, file: Path | str) -> None:
        """Save a picture of the window."""
        self.settle()
        self.pilot.picture(Path(file))


@contextmanager
def stage(
    folder: Path,
    chain: Chain,
    *,
    profile: str = "kiosk",
    size: tuple[int, int] = PORTRAIT,
    locale: str = "fr",
    camera: Callable[[], FrameSource] | None = None,
    **over: Any,
) -> Iterator[Stage]:
    """Open the program on this folder; a warning of Qt or QML is kept in `warnings` and fails at the end."""
    warnings: list[str] = []

    def keep(kind: QtMsgType, _: object, message: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and not any(word in message for word in IGNORED):
            warnings.append(message)

    before = qInstallMessageHandler(keep)
    QGuiApplication.instance() or QGuiApplication([])
    settings = chain.terminal_settings(folder, profile, locale=locale, **over)
    try:
        with run_app(settings, size=size, camera=camera) as (screens, terminal):
            screens.window.setFlag(Qt.WindowType.FramelessWindowHint)
            made = Stage(screens, terminal, Pilot(screens.window), warnings)
            made.pilot.wait(lambda: bool(made.model("Session").property("ready")), "the cache to be read")
            made.settle()
            yield made
    finally:
        qInstallMessageHandler(before)
    assert not warnings, "Qt complained:\n" + "\n".join(warnings)
