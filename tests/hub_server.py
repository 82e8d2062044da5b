"""A hub of another version: the real application in this process, over HTTP on loopback, with what is between changed.

It works on the database and folder of a hub that may run beside it, as a further worker of the same hub would.
"""

import contextlib
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import uvicorn
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.hub.bootstrap import create_app
from app.hub.doors import LOOPBACK, listen
from app.hub.settings import HubSettings
from app.wire.versions import Versions

Change = Callable[[dict[str, Any]], None]
PATIENCE_S = 20


@contextmanager
def serving(app: ASGIApp, port: int) -> Iterator[None]:
    """Serve an application on this port of loopback."""
    with listen(LOOPBACK, port) as door:
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning", access_log=False, timeout_graceful_shutdown=1))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [door]}, name="hub", daemon=True)
        thread.start()
        try:
            yield
        finally:
            server.should_exit = True
            thread.join(PATIENCE_S)


@contextmanager
def hub_of(settings: HubSettings, versions: Versions, port: int, change: Change | None = None) -> Iterator[None]:
    """Serve the hub of these settings as one that speaks `versions`; `change` works on every JSON object it answers."""
    app = create_app(replace(settings, versions=versions))
    with contextlib.closing(_Engine(app)), serving(Changed(app, change) if change else app, port):
        yield


class _Engine:
    """Gives the database's connections back when the application is done."""

    def __init__(self, app: Any) -> None:
        self._hub = app.state.hub

    def close(self) -> None:
        self._hub.engine.dispose()


class Changed:
    """ASGI middleware: hands every JSON object of an answer to `change` before it goes out."""

    def __init__(self, app: ASGIApp, change: Change) -> None:
        """Wrap the application."""
        self._app, self._change = app, change

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hold the answer back until it is whole, and send it changed."""
        held: list[Message] = []

        async def hold(message: Message) -> None:
            held.append(message)

        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        await self._app(scope, receive, hold)
        start, body = held[0], b"".join(message.get("body", b"") for message in held[1:])
        if any(name == b"content-type" and b"json" in value for name, value in start["headers"]):
            said = json.loads(body)
            self._change(said)
            body = json.dumps(said).encode()
        kept = [(name, value) for name, value in start["headers"] if name != b"content-length"]
        size = [(b"content-length", str(len(body)).encode())] if body else []
        await send({**start, "headers": [*kept, *size]})
        await send({"type": "http.response.body", "body": body})
