"""No request body over one megabyte gets past the door, announced or not."""

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.hub.problems import problem_response

MAX_BODY = 1_000_000


class BodyLimit:
    """ASGI middleware: 413 for a body that is announced or turns out to be larger than `MAX_BODY` bytes."""

    def __init__(self, app: ASGIApp) -> None:
        """Wrap the application."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Read the body first, so that nothing starts for one that is too large."""
        if scope["type"] != "http" or scope["method"] in {"GET", "HEAD", "OPTIONS"}:
            await self._app(scope, receive, send)
            return
        body = None if _announced(scope) > MAX_BODY else await _bounded(receive)
        if body is None:
            answer = problem_response(413, "too_large", "a request may have one megabyte at most")
            await answer(scope, receive, send)
            return
        await self._app(scope, _replay(body, receive), send)


def _announced(scope: Scope) -> int:
    for name, value in scope["headers"]:
        if name == b"content-length" and value.isdigit():
            return int(value)
    return 0


async def _bounded(receive: Receive) -> bytes | None:
    body = bytearray()
    while True:
        message = await receive()
        body += message.get("body", b"")
        if len(body) > MAX_BODY:
            return None
        if not message.get("more_body", False):
            return bytes(body)


def _replay(body: bytes, receive: Receive) -> Receive:
    sent = False

    async def replayed() -> Message:
        nonlocal sent
        if sent:
            return await receive()
        sent = True
        return {"type": "http.request", "body": body, "more_body": False}

    return replayed
