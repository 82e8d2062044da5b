"""Whatever a stranger or a signed terminal sends to any route of the hub, no answer is an error of the server."""

import itertools
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis.errors import Unsatisfiable
from requests.auth import AuthBase
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.core.result import Ok
from uuid_utils import uuid7

from app.device import identity as identity_file
from app.wire import PROTOCOL
from app.wire.identity import Identity
from app.wire.signing import NONCE_HEADER, PROTOCOL_HEADER, SIGNATURE_HEADER, TERMINAL_HEADER, request_text, sign
from tests.chain import Chain

EXAMPLES = 8
ALL = list(HealthCheck)


class Signed(AuthBase):
    """Signs a request as a terminal does, whatever is in it."""

    def __init__(self, identity: Identity) -> None:
        """Sign as this terminal."""
        self._identity = identity

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        """Add the terminal's headers."""
        body = request.body or b""
        content = body if isinstance(body, bytes) else str(body).encode()
        nonce = str(uuid7())
        text = request_text(request.method or "GET", request.path_url, content, nonce)
        request.headers[TERMINAL_HEADER] = self._identity.terminal_id
        request.headers[NONCE_HEADER] = nonce
        request.headers[SIGNATURE_HEADER] = sign(self._identity.signing_key, text)
        request.headers[PROTOCOL_HEADER] = str(PROTOCOL)
        return request


@pytest.fixture
def schema(chain: Chain) -> schemathesis.BaseSchema:
    """Return the hub's own description of its routes."""
    return schemathesis.openapi.from_url(f"{chain.hub.url}/openapi.json")


@pytest.fixture
def terminal(own_kiosk: Path) -> Iterator[requests.Session]:
    """Give a session that signs."""
    identity = identity_file.load(own_kiosk)
    assert identity is not None
    with requests.Session() as session:
        session.trust_env = False
        session.auth = Signed(identity)
        yield session


def bombard(schema: schemathesis.BaseSchema, session: requests.Session) -> int:
    """Send made-up requests to every route; return how many routes there are."""
    routes = [found.ok() for found in schema.get_all_operations() if isinstance(found, Ok)]
    assert len(routes) == len(list(schema.get_all_operations()))
    for route, mode in itertools.product(routes, GenerationMode):

        @settings(max_examples=EXAMPLES, deadline=None, derandomize=True, database=None, suppress_health_check=ALL)
        @given(case=route.as_strategy(generation_mode=mode))
        def send(case: schemathesis.Case[Any]) -> None:
            case.validate_response(case.call(session=session), checks=[not_a_server_error])

        with suppress(Unsatisfiable):  # a route without anything to send wrongly
            send()
    return len(routes)


def test_a_stranger_gets_an_answer_never_a_failure(schema: schemathesis.BaseSchema) -> None:
    with requests.Session() as session:
        session.trust_env = False
        assert bombard(schema, session) > 8


def test_a_terminal_that_sends_nonsense_gets_an_answer_never_a_failure(
    schema: schemathesis.BaseSchema, terminal: requests.Session
) -> None:
    assert bombard(schema, terminal) > 8
