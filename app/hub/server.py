"""Run the hub beside this process, in one of its own that never outlives it."""

import http.client
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from app.domain.errors import UnreachableError
from app.hub.doors import LOOPBACK, free_port
from app.hub.settings import HubSettings

STOP_S = 10.0
POLL_S = 0.05
ANSWER_S = 1.0


class EmbeddedHub:
    """A hub in a process of its own on loopback; it ends when this process does, however that ends.

    The pipe to its standard input is held by this process alone, so the system closes it in every case.
    """

    def __init__(self, settings: HubSettings, port: int = 0, *, demo: bool = True, workers: int = 1) -> None:
        """Prepare a hub; port 0 takes a free one and keeps it over restarts."""
        self._settings = settings
        self._how = ["--demo" if demo else "--no-demo", "--workers", str(workers), "--until-closed"]
        self.port = port or free_port()
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """Where the hub answers."""
        return f"http://{LOOPBACK}:{self.port}"

    @property
    def pid(self) -> int | None:
        """The number of the process while there is one."""
        return self._process.pid if self._process else None

    @property
    def log(self) -> Path:
        """What the process writes to its standard error."""
        return self._settings.data_dir / "hub.log"

    def start(self, timeout: float = 60.0) -> None:
        """Start the process and return when it answers.

        UnreachableError with its last words when it ends or does not answer within `timeout` seconds.
        """
        if self._process is not None:
            return
        self._settings.data_dir.mkdir(parents=True, exist_ok=True)
        with self.log.open("wb") as log:
            self._process = subprocess.Popen(  # noqa: S603 - our own program
                self._command(), stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=log
            )
        try:
            self._wait(self._process, time.monotonic() + timeout)
        except UnreachableError:
            self.kill()
            raise

    def stop(self) -> None:
        """Let the hub finish what it does, then end it."""
        if self._process is not None:
            self._process.terminate()
            self._end(STOP_S)

    def kill(self) -> None:
        """End the hub at once, as a power cut would."""
        if self._process is not None:
            self._process.kill()
            self._end(STOP_S)

    def __enter__(self) -> Self:
        """Start."""
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop."""
        self.stop()

    def _command(self) -> list[str]:
        program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "app"]
        where = ["--host", LOOPBACK, "--port", str(self.port), "--data", str(self._settings.data_dir)]
        database = ["--database", self._settings.database_url]
        theme = ["--theme", self._settings.theme] if self._settings.theme else []
        return [*program, "hub", "serve", *where, *database, *theme, *self._how]

    def _wait(self, process: subprocess.Popen[bytes], deadline: float) -> None:
        while time.monotonic() < deadline:
            if process.poll() is not None:
                break
            if _answers(self.port):
                return
            time.sleep(POLL_S)
        words = self.log.read_text(encoding="utf-8", errors="replace").strip().splitlines()
        message = f"the hub did not start: {words[-1] if words else 'it did not answer in time'}"
        raise UnreachableError(message)

    def _end(self, timeout: float) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        try:
            process.wait(timeout)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdin:
            process.stdin.close()


def _answers(port: int) -> bool:
    connection = http.client.HTTPConnection(LOOPBACK, port, timeout=ANSWER_S)
    try:
        connection.request("GET", "/health")
        return connection.getresponse().status == http.client.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
