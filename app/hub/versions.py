"""Which versions of the contract the hub speaks: said with every answer, and held against every request."""

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.hub.problems import problem_response
from app.wire import API
from app.wire.signing import PROTOCOL_HEADER
from app.wire.versions import Versions, misfit, parse

NAME = PROTOCOL_HEADER.lower().encode()
UNREADABLE = Versions(0, 0)


class Spoken:
    """ASGI middleware: 426 for a request to the API in another version, before anything of it is read.

    Feeds and pictures are for everybody, in whatever version; so is a request that names none.
    """

    def __init__(self, app: ASGIApp, versions: Versions) -> None:
        """Wrap the application."""
        self._app, self._versions = app, versions
        self._stated = (NAME, str(versions).encode())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, and say with the answer what is spoken here."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def saying(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], self._stated]
            await send(message)

        theirs = _theirs(scope)
        if theirs is None or self._versions.common(theirs) == theirs.newest:
            await self._app(scope, receive, saying)
        else:
            await problem_response(426, *misfit(self._versions, theirs))(scope, receive, saying)


def _theirs(scope: Scope) -> Versions | None:
    """Return the version in which the API is asked, None when the request is not bound to one."""
    if not scope["path"].startswith(f"{API}/"):
        return None
    said = next((value for name, value in scope["headers"] if name == NAME), b"")
    return parse(said.decode("latin-1")) or UNREADABLE if said else None
