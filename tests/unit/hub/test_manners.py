"""Whatever is asked, the hub answers in the contract's words, within limits, and shows nothing of others."""

import logging
import re
from collections.abc import Iterator

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy.exc import OperationalError

from app.hub.bootstrap import create_app
from app.hub.settings import HubSettings
from app.wire import API, OLDEST_PROTOCOL, PROTOCOL
from app.wire.base import Problem
from app.wire.signing import PROTOCOL_HEADER
from app.wire.versions import SPOKEN
from tests.hub_client import TerminalClient, client_of


def test_health_names_protocol_and_database(http: httpx.Client, backend: str) -> None:
    spoken = {"protocol": PROTOCOL, "oldest_protocol": OLDEST_PROTOCOL}
    assert http.get("/health").json() == {"status": "ok", "database": backend} | spoken


@pytest.mark.parametrize("path", ["/health", "/nothing", "/feeds/stores/head.json", "/docs", f"{API}/enrol"])
def test_every_answer_says_which_versions_are_spoken(http: httpx.Client, path: str) -> None:
    for _ in range(2):
        assert http.get(path).headers.get_list(PROTOCOL_HEADER) == [str(SPOKEN)]


@pytest.mark.parametrize(
    ("method", "path", "status", "reason"),
    [
        ("GET", "/nothing", 404, "unknown_path"),
        ("GET", f"{API}/nothing", 404, "unknown_path"),
        ("GET", f"{API}/enrol", 405, "method"),
        ("POST", f"{API}/enrol", 422, "invalid"),
        ("POST", f"{API}/commands", 401, "signature"),
        ("GET", "/media/nothing", 404, "unknown_file"),
        ("GET", "/media/..%2fhub-keys.json", 404, "unknown_path"),
    ],
)
def test_every_refusal_is_a_problem(http: httpx.Client, method: str, path: str, status: int, reason: str) -> None:
    answer = http.request(method, path)
    problem = Problem.model_validate_json(answer.content)
    assert (answer.status_code, problem.reason) == (status, reason)
    assert problem.message


def test_refusal_of_a_field_names_it_without_its_value(http: httpx.Client) -> None:
    answer = http.post(f"{API}/enrol", json={"code": {"secret": "value"}})
    assert "body.code" in answer.json()["message"]
    assert "secret" not in answer.text


def test_body_over_one_megabyte_is_refused_announced_or_not(http: httpx.Client) -> None:
    def endless() -> Iterator[bytes]:
        for _ in range(20):
            yield b"x" * 100_000

    for content in (b"x" * 1_000_001, endless()):
        answer = http.post(f"{API}/enrol", content=content)
        assert (answer.status_code, answer.json()["reason"]) == (413, "too_large")


def test_mistake_of_the_hub_is_logged_without_its_words(
    settings: HubSettings, caplog: pytest.LogCaptureFixture
) -> None:
    app = create_app(settings)

    @app.get("/broken")
    def broken() -> None:
        message = "Camille Moreau"
        raise RuntimeError(message)

    with client_of(app) as http, caplog.at_level(logging.DEBUG):
        answer = http.get("/broken")
    assert (answer.status_code, answer.json()["reason"]) == (500, "bug")
    assert "RuntimeError" in caplog.text
    assert "Camille" not in caplog.text
    app.state.hub.engine.dispose()


def test_logs_hold_nothing_personal(tablet: TerminalClient, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        tablet.sign_in("2041", "2580")
        tablet.send("POST", "/customers/find", {"query": "Moreau"})
        tablet.answer(tablet.order())
    for word in ("Moreau", "Alix", "2580", "rue Neuve"):
        assert word not in caplog.text


def test_docs_describe_every_route_and_load_nothing(http: httpx.Client, app: FastAPI) -> None:
    page = http.get("/docs").text
    for path in app.openapi()["paths"]:
        assert f"<code>{path}</code>" in page
    assert not re.search(r"<script|https?://|@import|url\(", page)
    assert "#0F5C4D" in page
    for target in set(re.findall(r"href='#(\w+)'", page)):
        assert f"id='{target}'" in page


def test_picture_is_served_under_the_hash_of_its_bytes(http: httpx.Client, app: FastAPI) -> None:
    name = next(app.state.hub.settings.media_dir.iterdir()).name
    answer = http.get(f"/media/{name}")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "image/webp")
    assert "immutable" in answer.headers["cache-control"]


def test_nul_in_a_request_is_no_mistake_of_the_hub(tablet: TerminalClient) -> None:
    """PostgreSQL cannot hold one: what SQLite takes or does not find is invalid there."""
    asked = [
        tablet.send("GET", "/stock/online/claw%00hammer"),
        tablet.send("POST", "/associates/sign-in", {"number": "20\u000041", "pin": "2580"}),
        tablet.send("GET", "/stock/online/claw-hammer", nonce="on\tce"),
        tablet.http.get("/feeds/stock/cham%00bray/head.json"),
    ]
    assert [answer.status_code for answer in asked if answer.status_code >= 500] == []


def test_database_that_is_away_is_told_as_busy_not_as_a_mistake(
    settings: HubSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: object) -> None:
        statement = "SELECT 1"
        raise OperationalError(statement, {}, ConnectionError())

    app = create_app(settings)
    monkeypatch.setattr("app.hub.health.reading", away)
    with client_of(app) as http:
        answer = http.get("/health")
    assert (answer.status_code, answer.json()["reason"], answer.headers["retry-after"]) == (503, "busy", "1")
    app.state.hub.engine.dispose()
