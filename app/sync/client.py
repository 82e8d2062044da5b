"""Talk to the hub: every request signed, every failure one of three words (unreachable, refused, damaged)."""

from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

import httpx
from pydantic import BaseModel, ValidationError
from uuid_utils import uuid7

from app.domain.errors import DamagedError, RefusedError, UnreachableError
from app.sync.unpack import WIRE_PIECE, unpack
from app.wire import API
from app.wire.base import Problem
from app.wire.commands import CommandAnswers
from app.wire.enrolment import Enrol, Enrolled
from app.wire.feeds import MAX_HEAD_BYTES, FeedFile
from app.wire.parcels import TARGET, Parcel
from app.wire.signing import NONCE_HEADER, PROTOCOL_HEADER, SIGNATURE_HEADER, TERMINAL_HEADER, request_text, sign
from app.wire.versions import SPOKEN, Versions, misfit, parse

if TYPE_CHECKING:
    from app.wire.identity import Identity

M = TypeVar("M", bound=BaseModel)
MAX_ANSWER_BYTES = 2_000_000
MAX_PICTURE_BYTES = 8_000_000
SERVER_ERROR = 500
TOO_MANY = 429


class HubClient:
    """One connection pool to the hub; used by one thread."""

    def __init__(
        self,
        url: str,
        timeout_s: float,
        transport: httpx.BaseTransport | None = None,
        *,
        feeds_url: str = "",
        versions: Versions = SPOKEN,
    ) -> None:
        """Talk to the hub at `url`; `transport` replaces the network in tests.

        `feeds_url`: where feeds and pictures are fetched instead, from a static web server or CDN.
        `versions`: those of the contract that this side speaks; the newest that the hub speaks too is used.
        """
        self._versions = versions
        self.hub_versions: Versions | None = None
        self._feeds_url = feeds_url.rstrip("/")
        headers = {PROTOCOL_HEADER: str(versions.newest)}
        timeout = httpx.Timeout(timeout_s)
        self._http = httpx.Client(
            base_url=url, timeout=timeout, headers=headers, transport=transport, trust_env=False, follow_redirects=False
        )
        self.identity: Identity | None = None
        self.token = ""

    @property
    def version(self) -> int:
        """The version of the contract in which the hub is spoken to."""
        return int(self._http.headers[PROTOCOL_HEADER])

    def enrol(self, request: Enrol) -> Enrolled:
        """Ask to be enrolled with a one-time code."""
        answer = self._send("POST", f"{API}/enrol", request.model_dump_json().encode(), signed=False)
        return _parse(Enrolled, answer)

    def post(self, path: str, message: BaseModel, answer: type[M]) -> M:
        """Send a signed message and return the answer."""
        return _parse(answer, self._send("POST", API + path, message.model_dump_json().encode()))

    def forward(self, parcel: Parcel) -> CommandAnswers:
        """Send what a terminal has signed elsewhere."""
        signed = {
            TERMINAL_HEADER: parcel.terminal_id,
            NONCE_HEADER: parcel.nonce,
            SIGNATURE_HEADER: parcel.signature,
            "Content-Type": "application/json",
        }
        return _parse(CommandAnswers, self._talk("POST", TARGET, parcel.body.encode(), signed))

    def get(self, path: str, answer: type[M]) -> M:
        """Ask a signed question."""
        return _parse(answer, self._send("GET", API + path, b""))

    def tell(self, path: str, message: BaseModel | None = None) -> None:
        """Send a signed request whose answer has no body."""
        self._send("POST", API + path, message.model_dump_json().encode() if message else b"")

    def head(self, shard: str, etag: str) -> tuple[bytes, str] | None:
        """Return (body, etag) of a shard's head, None when it has not changed."""
        headers = {"If-None-Match": etag} if etag else {}
        response = self._request("GET", f"{self._feeds_url}/feeds/{shard}/head.json", headers=headers)
        if not self._feeds_url:
            self._agree(response)
        if self._feeds_url and response.status_code == httpx.codes.NOT_FOUND:
            reason = "unknown_shard"  # a static server has no words of the contract
            raise RefusedError(reason, f"{self._feeds_url} has no {shard}")
        if response.status_code == httpx.codes.NOT_MODIFIED:
            return None
        body = _checked(response).content
        if len(body) > MAX_HEAD_BYTES:
            message = f"the head of {shard} is larger than {MAX_HEAD_BYTES} bytes"
            raise DamagedError(message)
        return body, response.headers.get("etag", "")

    def download(self, file: FeedFile, target: Path) -> str:
        """Fetch a feed file, decompressed, into `target`; return the SHA-256 of what came over the wire.

        Never writes more than the head promised, however much comes.
        """
        try:
            with self._http.stream("GET", f"{self._feeds_url}/feeds/{file.path}") as response:
                if response.status_code != httpx.codes.OK:
                    response.read()
                    _checked(response)
                return unpack(response.iter_raw(WIRE_PIECE), file, target)
        except httpx.HTTPError as error:
            raise UnreachableError(str(error)) from error

    def picture(self, name: str) -> bytes:
        """Return the bytes of a picture."""
        data = _checked(self._request("GET", f"{self._feeds_url}/media/{name}")).content
        if len(data) > MAX_PICTURE_BYTES:
            message = f"picture {name} is larger than {MAX_PICTURE_BYTES} bytes"
            raise DamagedError(message)
        return data

    def close(self) -> None:
        """Give the connections back."""
        self._http.close()

    def __enter__(self) -> Self:
        """Return the open client."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it."""
        self.close()

    def _send(self, method: str, target: str, body: bytes, *, signed: bool = True) -> httpx.Response:
        headers = {"Content-Type": "application/json"}
        if signed:
            headers |= self._signature(method, target, body)
        return self._talk(method, target, body, headers)

    def _talk(self, method: str, target: str, body: bytes, headers: dict[str, str]) -> httpx.Response:
        """Ask the hub; when it speaks only older versions, at once again in the newest of them.

        What it does not speak it has not read, so that the signature is as good as before.
        """
        response = self._request(method, target, content=body, headers=headers)
        if self._agree(response) and response.status_code == httpx.codes.UPGRADE_REQUIRED:
            response = self._request(method, target, content=body, headers=headers)
        return _checked(response)

    def _agree(self, response: httpx.Response) -> bool:
        """Go on in the newest version that both sides speak; tell whether that is another one than before.

        RefusedError with one of `app.wire.versions.REASONS` when there is none. What is not the hub states none.
        """
        hub = parse(response.headers.get(PROTOCOL_HEADER, ""))
        if hub is None:
            return False
        self.hub_versions = hub
        before, common = self.version, self._versions.common(hub)
        if common is None:
            raise RefusedError(*misfit(hub, self._versions))
        self._http.headers[PROTOCOL_HEADER] = str(common)
        return common != before

    def _signature(self, method: str, target: str, body: bytes) -> dict[str, str]:
        if self.identity is None:
            reason = "not_enrolled"
            raise RefusedError(reason, "this terminal is not enrolled yet")
        nonce = str(uuid7())
        signature = sign(self.identity.signing_key, request_text(method, target, body, nonce))
        headers = {TERMINAL_HEADER: self.identity.terminal_id, NONCE_HEADER: nonce, SIGNATURE_HEADER: signature}
        return headers | ({"Authorization": f"Bearer {self.token}"} if self.token else {})

    def _request(self, method: str, target: str, **how: Any) -> httpx.Response:  # noqa: ANN401 - passed on to httpx
        try:
            return self._http.request(method, target, **how)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise UnreachableError(str(error) or type(error).__name__) from error


def _checked(response: httpx.Response) -> httpx.Response:
    status = response.status_code
    if status < httpx.codes.MULTIPLE_CHOICES:
        return response
    if status >= SERVER_ERROR or status == TOO_MANY or status < httpx.codes.BAD_REQUEST:
        message = f"the hub answered with status {status}"
        raise UnreachableError(message)
    try:
        problem = Problem.model_validate_json(response.content)
    except ValidationError:
        message = f"status {status} came from something that is not the hub"
        raise UnreachableError(message) from None
    raise RefusedError(problem.reason, problem.message)


def _parse(model: type[M], response: httpx.Response) -> M:
    if len(response.content) > MAX_ANSWER_BYTES:
        message = "the hub's answer is too large"
        raise DamagedError(message)
    try:
        return model.model_validate_json(response.content)
    except ValidationError as error:
        message = "what answered is not the hub, or speaks another version"
        raise UnreachableError(message) from error
