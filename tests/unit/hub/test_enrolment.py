"""A one-time code makes a terminal known, once; afterwards only its own signature opens anything."""

import httpx
import pytest
from nacl.signing import SigningKey

from app.domain.errors import InvalidInputError
from app.hub.clock import text
from app.hub.context import Hub
from app.hub.database.engine import writing
from app.hub.trust.enrolment import new_code
from app.hub.trust.terminals import revoke
from app.wire import API, OLDEST_PROTOCOL, PROTOCOL
from app.wire.signing import PROTOCOL_HEADER, SIGNATURE_HEADER, TERMINAL_HEADER, encode
from app.wire.versions import SPOKEN
from tests.hub_client import TerminalClient, enrol
from tests.unit.hub.conftest import Clock

STOCK = "/stock/tours-nord/claw-hammer"


def _code(hub: Hub) -> str:
    with writing(hub.engine) as connection:
        return new_code(connection, "chambray", "kiosk", hub.clock.now())


def _enrol(http: httpx.Client, code: str, version: int = PROTOCOL, **parts: object) -> httpx.Response:
    key = encode(bytes(SigningKey.generate().verify_key))
    message = {"code": code, "public_key": key, "name": "k", "profile": "kiosk"}
    return http.post(f"{API}/enrol", json=message | parts, headers={PROTOCOL_HEADER: str(version)})


def test_enrolment_tells_store_keys_and_a_serial_of_its_own(hub: Hub, http: httpx.Client) -> None:
    first, second = (enrol(hub, http).enrolled for _ in range(2))
    assert (first.store_id, first.zone, first.group, first.order_prefix) == ("chambray", "fr", "marcelin", "MM")
    assert second.serial > first.serial
    assert (first.seal_key, first.feed_key) == (hub.keys.seal_public, hub.keys.feed_public)


def test_code_may_be_typed_in_small_letters_and_groups(hub: Hub, http: httpx.Client) -> None:
    code = _code(hub).lower()
    assert _enrol(http, f" {code[:5]}-{code[5:]} ").status_code == 200


def test_code_works_once(hub: Hub, http: httpx.Client) -> None:
    code = _code(hub)
    assert _enrol(http, code).status_code == 200
    again = _enrol(http, code)
    assert (again.status_code, again.json()["reason"]) == (403, "enrolment_code")


def test_code_that_is_wrong_old_or_of_another_profile_is_refused(hub: Hub, http: httpx.Client, clock: Clock) -> None:
    assert _enrol(http, "ABCDEFGHJK").json()["reason"] == "enrolment_code"
    code = _code(hub)
    assert _enrol(http, code, profile="tablet").json()["reason"] == "enrolment_code"
    clock.forward(hours=25)
    assert _enrol(http, code).json()["reason"] == "enrolment_code"


def test_other_protocol_says_who_has_to_be_updated_and_keeps_the_code(hub: Hub, http: httpx.Client) -> None:
    code = _code(hub)
    newer = _enrol(http, code, PROTOCOL + 1)
    assert (newer.status_code, newer.json()["reason"]) == (426, "hub_older")
    assert newer.json()["message"].endswith(f"update the hub to a program that speaks version {PROTOCOL + 1} or newer")
    older = _enrol(http, code, OLDEST_PROTOCOL - 1)
    assert (older.status_code, older.json()["reason"]) == (426, "terminal_older")
    assert "update the terminal to a program that speaks version 1 or newer" in older.json()["message"]
    assert {answer.headers[PROTOCOL_HEADER] for answer in (newer, older)} == {str(SPOKEN)}
    assert _enrol(http, code).status_code == 200


@pytest.mark.parametrize("key", ["", "A", "AAAA", "not base64!"])
def test_something_that_is_no_key_is_refused_and_keeps_the_code(hub: Hub, http: httpx.Client, key: str) -> None:
    code = _code(hub)
    assert _enrol(http, code, public_key=key).status_code == 422
    assert _enrol(http, code).status_code == 200


def test_code_for_an_unknown_store_names_the_known_ones(hub: Hub) -> None:
    with pytest.raises(InvalidInputError, match="chambray"), writing(hub.engine) as connection:
        new_code(connection, "atlantis", "kiosk", hub.clock.now())


def test_signed_request_is_answered(kiosk: TerminalClient) -> None:
    assert kiosk.send("GET", STOCK).status_code == 200


def test_signature_covers_the_query_as_it_was_sent(kiosk: TerminalClient) -> None:
    assert kiosk.send("GET", f"{STOCK}?seen=%C3%A9%20").status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {SIGNATURE_HEADER: ""},
        {SIGNATURE_HEADER: "AAAA"},
        {TERMINAL_HEADER: "somebody-else"},
        {"X-Comptoir-Nonce": "another"},
        {"X-Comptoir-Nonce": "n" * 100},
    ],
)
def test_request_that_is_not_signed_by_this_terminal_is_refused(kiosk: TerminalClient, headers: dict[str, str]) -> None:
    answer = kiosk.send("GET", STOCK, headers=headers)
    assert (answer.status_code, answer.json()["reason"]) == (401, "signature")


def test_same_nonce_is_taken_once(kiosk: TerminalClient) -> None:
    assert kiosk.send("GET", STOCK, nonce="one").status_code == 200
    replayed = kiosk.send("GET", STOCK, nonce="one")
    assert (replayed.status_code, replayed.json()["reason"]) == (409, "replay")


def test_revoked_terminal_is_let_in_no_more(hub: Hub, kiosk: TerminalClient) -> None:
    with writing(hub.engine) as connection:
        assert revoke(connection, kiosk.enrolled.terminal_id, text(hub.clock.now()))
        assert not revoke(connection, kiosk.enrolled.terminal_id, text(hub.clock.now()))
    answer = kiosk.send("GET", STOCK)
    assert (answer.status_code, answer.json()["reason"]) == (403, "revoked")


@pytest.mark.parametrize(
    ("version", "older"),
    [("0", "terminal_older"), ("2", "hub_older"), ("x", "terminal_older"), ("9" * 90, "terminal_older")],
)
def test_request_in_another_protocol_is_told_so(kiosk: TerminalClient, version: str, older: str) -> None:
    answer = kiosk.send("GET", STOCK, headers={PROTOCOL_HEADER: version})
    assert (answer.status_code, answer.json()["reason"]) == (426, older)
