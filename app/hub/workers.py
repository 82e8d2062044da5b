"""Serve the hub: in this process, or in several that share one listening socket.

Workers keep nothing between requests but copies of what the database and the data folder hold. A worker that dies is
started again; none outlives the process that started them.
"""

import functools
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable

import uvicorn
from fastapi import FastAPI
from uvicorn.config import STARTUP_FAILURE
from uvicorn.supervisors import Multiprocess

from app.domain.errors import InvalidInputError
from app.hub.admin import open_database
from app.hub.bootstrap import create_app
from app.hub.doors import listen
from app.hub.keys import HubKeys
from app.hub.settings import HubSettings

KEEP_ALIVE_S = 30
ANSWER_S = 60  # a worker that does not answer its parent for so long is replaced


def run(settings: HubSettings, host: str, port: int, *, workers: int = 1, until_closed: bool = False) -> None:
    """Serve until asked to stop; with `until_closed` also until standard input closes.

    InvalidInputError in one sentence when the address cannot be had or the workers cannot start.
    """
    with listen(host, port) as door:
        if workers == 1:
            server = uvicorn.Server(_config(create_app(settings)))
            _stop_when_closed(lambda: setattr(server, "should_exit", True), wanted=until_closed)
            server.run(sockets=[door])
            return
        open_database(settings).dispose()
        HubKeys.load_or_make(settings.data_dir)
        supervisor = Multiprocess(_config(functools.partial(make_worker, settings), workers), [door])
        _stop_when_closed(supervisor.should_exit.set, wanted=until_closed)
        supervisor.run()
        if any(process.exitcode == STARTUP_FAILURE for process in supervisor.processes):
            message = "a worker of the hub did not start; what it said is above"
            raise InvalidInputError(message)


def make_worker(settings: HubSettings) -> FastAPI:
    """Return the application of one worker, which ends when its parent does."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_follow, args=(parent.join,), name="parent", daemon=True).start()
    return create_app(settings)


def _config(app: FastAPI | Callable[[], FastAPI], workers: int = 1) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        factory=workers > 1,
        workers=workers,
        log_level="warning",
        access_log=False,
        timeout_keep_alive=KEEP_ALIVE_S,
        timeout_worker_healthcheck=ANSWER_S,
    )


def _follow(wait: Callable[[], None]) -> None:
    wait()
    os.kill(os.getpid(), signal.SIGTERM)


def _stop_when_closed(stop: Callable[[], None], *, wanted: bool) -> None:
    if wanted:
        threading.Thread(target=_watch, args=(stop,), name="parent", daemon=True).start()


def _watch(stop: Callable[[], None]) -> None:
    """Stop when the pipe from the parent closes; a parent that was killed closes it too."""
    while os.read(sys.stdin.fileno(), 1024):
        pass
    stop()
