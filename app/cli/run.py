"""`comptoir run`: open this terminal's screens until they are closed."""

import logging
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from app.settings import Settings, load_settings
from app.ui.references import keep_singletons

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication


def run(
    profile: Annotated[str, typer.Option(help="Profile of kiosk_config/profiles.")] = "kiosk",
    camera: Annotated[str, typer.Option(help="Device, video file, folder of pictures, or none.")] = "",
    window: Annotated[str, typer.Option(help="Size of a window, such as 1080x1920; full screen without it.")] = "",
    setup: Annotated[bool, typer.Option("--setup", help="Begin with the set-up of the camera (PIN).")] = False,  # noqa: FBT002 - a flag
) -> None:
    """Open this terminal's screens."""
    over = {"camera": {"source": camera}} if camera else {}
    show(load_settings(profile, **over), size=parse_size(window), setup=setup)


def show(settings: Settings, *, size: tuple[int, int] | None, setup: bool = False) -> None:
    """Run the program until its window is closed or the process is told to end; `setup` begins with that page."""
    with application() as app:
        from app.bootstrap import run_app  # noqa: PLC0415 - Qt is prepared first

        with run_app(settings, size=size) as (screens, _):
            if setup:
                screens.models["CameraSetup"].begin()
            app.exec()


@contextmanager
def application() -> "Iterator[QGuiApplication]":
    """Prepare logging, Qt and the signals that end a process, and yield Qt's application."""
    prepare()
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - after prepare()

    running = QGuiApplication.instance()
    app = running if isinstance(running, QGuiApplication) else QGuiApplication(sys.argv[:1])
    app.setApplicationName("Comptoir")
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: app.quit())
    with _ticking():
        yield app


def prepare() -> None:
    """Set what Qt and the log read at their start."""
    keep_singletons()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    for noisy in ("httpx", "httpcore", "alembic"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    if not has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        os.environ.setdefault("QT_QUICK_BACKEND", "software")


def has_display() -> bool:
    """Tell whether somebody could see a window."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def parse_size(text: str) -> tuple[int, int] | None:
    """Return (width, height) of a text such as `1080x1920`, None for an empty one."""
    if not text:
        return None
    try:
        width, height = (int(part) for part in text.lower().split("x"))
    except ValueError:
        message = f"{text!r} is not a size; write it like 1080x1920"
        raise typer.BadParameter(message) from None
    return width, height


@contextmanager
def _ticking() -> Iterator[None]:
    """Let Python look at its signals now and then while Qt's loop runs."""
    from PySide6.QtCore import QTimer  # noqa: PLC0415 - after prepare()

    timer = QTimer()
    timer.timeout.connect(lambda: None)
    timer.start(200)
    try:
        yield
    finally:
        timer.stop()
