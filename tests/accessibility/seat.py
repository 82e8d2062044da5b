"""A seat for somebody with an assistive technology: the real program on a display and a bus of its own, read by AT-SPI.

Everything runs in processes of this seat alone and ends with it.
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

SIZE: Final = "1080x1920"
PATIENCE_S, BETWEEN_S = 60.0, 0.1
SYSTEM_PYTHON: Final = "/usr/bin/python3"
"""The one that Debian's python3-gi is for."""
READER: Final = Path(__file__).with_name("outside.py")
Told = dict[str, Any]


@dataclass(slots=True)
class Seat:
    """Asks the reader, a process of its own, about the program; `announced` is all that was announced so far."""

    reader: subprocess.Popen[str]
    announced: list[str] = field(default_factory=list)
    events: list[list[Any]] = field(default_factory=list)

    def ask(self, what: str, **of: object) -> Any:
        """Return the answer to a question (see outside.py); LookupError says why there is none."""
        assert self.reader.stdin is not None
        assert self.reader.stdout is not None
        self.reader.stdin.write(json.dumps({"ask": what, **of}) + "\n")
        self.reader.stdin.flush()
        answer = json.loads(self.reader.stdout.readline())
        if "error" in answer:
            raise LookupError(answer["error"])
        return answer["answer"]

    def shown(self) -> list[Told]:
        """Return all that is shown now."""
        tree: list[Told] = self.ask("tree")
        return tree

    def need(self, name: str, role: str = "", *states: str) -> Told:
        """Return the first thing whose name begins so, with this role and these states, once it is shown."""
        found: list[Told] = []

        def there() -> bool:
            found[:] = [
                one
                for one in self.shown()
                if one["name"].startswith(name) and role in {"", one["role"]} and set(states) <= set(one["states"])
            ]
            return bool(found)

        self.wait(there, f"{role} {name!r} {states} to be shown")
        return found[0]

    def press(self, name: str, role: str = "") -> None:
        """Do the first action of a thing, as a reader does when a person asks for it."""
        assert self.ask("act", path=self.need(name, role)["path"]), f"{name} did not act"

    def hear(self, words: str) -> None:
        """Wait until this is announced."""

        def said() -> bool:
            told = self.ask("heard")
            self.events += told
            self.announced += [value for member, _, value in told if member == "Announcement"]
            return any(words in one for one in self.announced)

        self.wait(said, f"{words!r} to be announced; announced were {self.announced}")

    @staticmethod
    def wait(condition: Callable[[], bool], what: str, seconds: float = PATIENCE_S) -> None:
        """Ask again and again until it holds; what is asked is in another process, which sends no word of it."""
        until, trouble = time.monotonic() + seconds, ""
        while True:
            try:
                if condition():
                    return
            except LookupError as error:
                trouble = f" ({error})"
            assert time.monotonic() < until, f"waited in vain for {what}{trouble}"
            time.sleep(BETWEEN_S)


@contextmanager
def seat(folder: Path) -> Iterator[Seat]:
    """Start display, bus, program and reader; end them all."""
    with ExitStack() as ending:
        environment = _plain() | {
            "DISPLAY": f":{_display(ending)}",
            "XDG_RUNTIME_DIR": str(folder),
            "XDG_CACHE_HOME": str(folder / "cache"),
        }
        bus = _start(["dbus-daemon", "--session", "--nofork", "--print-address=1"], environment, ending)
        assert bus.stdout is not None
        environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        looks = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}
        program = [sys.executable, "-m", "app", "demo", "--window", SIZE, "--camera", "none"]
        _start([*program, "--data", str(folder / "demo")], environment | looks, ending, silent=True)
        yield Seat(_start([SYSTEM_PYTHON, str(READER), "Comptoir"], environment, ending))


def _plain() -> dict[str, str]:
    """Return the environment without what would lead to another display, bus or way of drawing."""
    gone = ("QT_", "QSG_", "WAYLAND_", "DBUS_", "AT_SPI_", "PYTHONHOME", "COMPTOIR_")
    return {name: value for name, value in os.environ.items() if not name.startswith(gone)}


def _display(ending: ExitStack) -> str:
    """Start a virtual display; return its number, which it chooses itself."""
    here, there = os.pipe()
    command = ["Xvfb", "-displayfd", str(there), "-screen", "0", f"{SIZE}x24", "-nolisten", "tcp"]
    process = subprocess.Popen(command, pass_fds=[there], start_new_session=True, stderr=subprocess.DEVNULL)
    ending.callback(_end, process)
    os.close(there)
    with os.fdopen(here) as told:
        return told.readline().strip()


def _start(
    command: Sequence[str], environment: Mapping[str, str], ending: ExitStack, *, silent: bool = False
) -> subprocess.Popen[str]:
    """Start a process that is ended, with all that it started, at the end."""
    process = subprocess.Popen(
        command,
        env=environment,
        text=True,
        start_new_session=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL if silent else subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    ending.callback(_end, process)
    return process


def _end(process: subprocess.Popen[Any], patience_s: float = 5.0) -> None:
    """End a process and those of its session, first politely."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, number)
        except ProcessLookupError:
            break
        try:
            process.wait(patience_s)
        except subprocess.TimeoutExpired:
            continue
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()
    process.wait()
