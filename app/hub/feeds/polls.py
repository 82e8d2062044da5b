"""The answer to nearly every request: a head that was checked a moment ago, sent before any routing.

Terminals poll heads all day. `PollProtocol` answers "nothing changed" from the bytes of the request, `Polls` what it
leaves; the route in `app.hub.feeds.routes` serves the rest and describes all three.
"""

from typing import Final

import h11
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from app.hub.feeds.publish import Publisher

PREFIX, SUFFIX = "/feeds/", "/head.json"
NO_CACHE = (b"cache-control", b"no-cache")
JSON = (b"content-type", b"application/json")
PUBLISHER: Final = "publisher"
END: Final = b"\r\n\r\n"
FIRST: Final = b"GET " + PREFIX.encode()
LAST: Final = SUFFIX.encode() + b" HTTP/1.1"
TAG: Final = b"\r\nif-none-match:"
HOST: Final = b"\r\nhost:"
# A request that says any of these is read by the whole parser.
UNUSUAL: Final = (b"\r\nconnection: close", b"\r\ncontent-length", b"\r\ntransfer-encoding", b"\r\nupgrade", b"\r\nexpect")


class PollProtocol(H11Protocol):
    """HTTP/1.1 as uvicorn speaks it; a plain poll for which nothing changed is answered without being parsed.

    The application's lifespan state holds the publisher. Anything unusual goes the long way: a request in pieces, two
    at once, one with a body, a head that has to be checked first.
    """

    def data_received(self, data: bytes) -> None:
        """Answer a poll at once, hand on everything else."""
        answer = self._unchanged(data) if data.startswith(FIRST) else None
        if answer is None:
            super().data_received(data)
            return
        self.transport.write(answer)
        self.on_response_complete()

    def _unchanged(self, data: bytes) -> bytes | None:
        line, _, rest = data.partition(b"\r\n")
        if not line.endswith(LAST) or not rest.endswith(END) or rest.count(END) > 1 or not self._between():
            return None
        publisher: Publisher | None = self.app_state.get(PUBLISHER)
        shard = line[len(FIRST) : -len(LAST)].decode("latin-1")
        published = publisher.fresh(shard) if publisher else None
        return self._not_modified(published.etag.encode()) if published and _has(data, published.etag) else None

    def _between(self) -> bool:
        """Whether the last request is answered and nothing of the next one is here yet."""
        conn = self.conn
        return conn.our_state is h11.IDLE and conn.their_state is h11.IDLE and not conn.trailing_data[0]

    def _not_modified(self, tag: bytes) -> bytes:
        headers = (*self.server_state.default_headers, (b"etag", tag), NO_CACHE)
        return b"\r\n".join((b"HTTP/1.1 304 Not Modified", *(b": ".join(pair) for pair in headers), b"", b""))


class Polls:
    """ASGI middleware around the application."""

    def __init__(self, app: ASGIApp, publisher: Publisher) -> None:
        """Answer from what `publisher` has ready."""
        self._app = app
        self._publisher = publisher

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send a head, or that it has not changed; leave everything else to the application."""
        path = scope.get("path", "")
        polled = scope["type"] == "http" and scope["method"] == "GET" and path.endswith(SUFFIX)
        shard = path[len(PREFIX) : -len(SUFFIX)] if polled and path.startswith(PREFIX) else ""
        published = self._publisher.fresh(shard) if shard else None
        if published is None:
            await self._app(scope, receive, send)
            return
        tag = published.etag.encode()
        known = any(name == b"if-none-match" and tag in value for name, value in scope["headers"])
        body = b"" if known else published.body
        headers = [(b"etag", tag), NO_CACHE]
        if not known:
            headers += [JSON, (b"content-length", str(len(body)).encode())]
        await send({"type": "http.response.start", "status": 304 if known else 200, "headers": headers})
        await send({"type": "http.response.body", "body": body})


def _has(data: bytes, etag: str) -> bool:
    """Tell whether a plain request names this ETag as the one that it has."""
    plain = data.lower()
    known = plain.partition(TAG)[2].partition(b"\r\n")[0]
    return etag.encode() in known and HOST in plain and not any(word in plain for word in UNUSUAL)
