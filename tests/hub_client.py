"""Talk to a hub's application without a network, signed as a terminal signs."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any
from urllib.parse import quote

import httpx
from anyio.from_thread import BlockingPortal, start_blocking_portal
from fastapi import FastAPI
from nacl.signing import SigningKey
from uuid_utils import uuid7

from app.domain.orders import order_number
from app.hub.context import Hub
from app.hub.database.engine import writing
from app.hub.trust.enrolment import new_code
from app.wire import API, PROTOCOL
from app.wire.commands import PLACE_ORDER, Command, CommandAnswer, CommandBatch
from app.wire.enrolment import Enrol, Enrolled
from app.wire.signing import (
    NONCE_HEADER,
    PROTOCOL_HEADER,
    SIGNATURE_HEADER,
    TERMINAL_HEADER,
    encode,
    request_text,
    seal,
    sign,
)

Json = dict[str, Any]


class AppTransport(httpx.BaseTransport):
    """Hand requests of a blocking httpx client to an ASGI application, on an event loop of its own."""

    def __init__(self, app: FastAPI) -> None:
        """Start the event loop."""
        self._app = app
        self._context = start_blocking_portal()
        self._portal: BlockingPortal = self._context.__enter__()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Return the application's answer."""
        return self._portal.call(self._answer, request, request.read())

    def close(self) -> None:
        """End the event loop."""
        self._context.__exit__(None, None, None)

    async def _answer(self, request: httpx.Request, body: bytes) -> httpx.Response:
        inner = httpx.ASGITransport(self._app, raise_app_exceptions=False)
        headers = request.headers
        answer = await inner.handle_async_request(
            httpx.Request(request.method, request.url, headers=headers, content=body)
        )
        return httpx.Response(answer.status_code, headers=answer.headers, content=await answer.aread())


@dataclass(slots=True)
class TerminalClient:
    """A terminal as the hub sees it: a key, a name, signed requests, growing sequences."""

    http: httpx.Client
    key: SigningKey
    enrolled: Enrolled
    token: str = ""
    sequence: int = 0

    def send(
        self,
        method: str,
        path: str,
        message: Json | None = None,
        *,
        nonce: str = "",
        headers: Mapping[str, str] = MappingProxyType({}),
    ) -> httpx.Response:
        """Send a signed request; `headers` replace the right ones."""
        target, body = API + path, json.dumps(message).encode() if message is not None else b""
        once = nonce or str(uuid7())
        right = {
            TERMINAL_HEADER: self.enrolled.terminal_id,
            NONCE_HEADER: once,
            SIGNATURE_HEADER: sign(self.key, request_text(method, target, body, once)),
            PROTOCOL_HEADER: str(PROTOCOL),
            "Content-Type": "application/json",
        }
        if self.token:
            right["Authorization"] = f"Bearer {self.token}"
        return self.http.request(method, target, content=body, headers=right | dict(headers))

    def order(self, **parts: Any) -> Command:
        """Return the command of a good order (one hammer by post), `parts` of it replaced."""
        self.sequence += 1
        enrolled = self.enrolled
        payload: Json = {
            "number": order_number(enrolled.order_prefix, enrolled.serial, self.sequence),
            "lines": [{"variant_id": "claw-hammer", "quantity": 1, "unit_cents": 1790}],
            "method": "home",
            "delivery_cents": 490,
            "contact": {"name": "Alix Martin", "email": "alix.martin@example.org"},
            "locale": "fr",
            "address": {"street": "1 rue Neuve", "postal_code": "37000", "town": "Tours", "country": "FR"},
        } | parts
        goods = sum(line["quantity"] * line["unit_cents"] for line in payload["lines"])
        payload.setdefault("total_cents", goods + payload["delivery_cents"])
        return self.command(seal(enrolled.seal_key, json.dumps(payload)))

    def command(self, sealed: str, kind: str = PLACE_ORDER) -> Command:
        """Return a command with this sealed payload."""
        made_at = "2026-11-21T14:32:00+01:00"
        number = max(1, self.sequence)
        return Command(id=str(uuid7()), sequence=number, type=kind, made_at=made_at, payload=sealed)

    def push(self, *commands: Command) -> httpx.Response:
        """Send a batch of commands."""
        return self.send("POST", "/commands", CommandBatch(commands=commands).model_dump(mode="json"))

    def answer(self, command: Command) -> CommandAnswer:
        """Send one command and return its answer."""
        response = self.push(command)
        assert response.status_code == 200, response.text
        return CommandAnswer.model_validate(response.json()["answers"][0])

    def sign_in(self, number: str, pin: str) -> httpx.Response:
        """Sign an associate in and keep the token."""
        response = self.send("POST", "/associates/sign-in", {"number": number, "pin": pin})
        self.token = response.json().get("token", "")
        return response

    def stock(self, store_id: str, variant_id: str) -> int:
        """Return what the hub says a store can promise."""
        return int(self.send("GET", f"/stock/{store_id}/{quote(variant_id)}").json()["quantity"])


def enrol(hub: Hub, http: httpx.Client, store_id: str = "chambray", profile: str = "kiosk") -> TerminalClient:
    """Return a terminal enrolled with a fresh code."""
    with writing(hub.engine) as connection:
        code = new_code(connection, store_id, profile, hub.clock.now())
    key = SigningKey.generate()
    message = Enrol(
        code=code,
        public_key=encode(bytes(key.verify_key)),
        name=f"{profile} 1",
        profile=profile,
    )
    response = http.post(f"{API}/enrol", json=message.model_dump())
    assert response.status_code == 200, response.text
    return TerminalClient(http, key, Enrolled.model_validate(response.json()))


@contextmanager
def client_of(app: FastAPI) -> Iterator[httpx.Client]:
    """Give a client whose requests go to the application."""
    transport = AppTransport(app)
    with httpx.Client(transport=transport, base_url="http://hub") as client:
        yield client
