"""The answer to nearly every request: a head that was checked a moment ago, sent before any routing.

Terminals poll heads all day; the route in `app.hub.feeds.routes` serves the rest and describes both.
"""

from starlette.types import ASGIApp, Receive, Scope, Send

from app.hub.feeds.publish import Publisher

PREFIX, SUFFIX = "/feeds/", "/head.json"
NO_CACHE = (b"cache-control", b"no-cache")
JSON = (b"content-type", b"application/json")


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
