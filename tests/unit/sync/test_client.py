"""Whatever answers in the hub's place is one of three things: unreachable, refused, or damaged; never a crash."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
import zstandard

from app.domain.errors import ComptoirError, DamagedError, RefusedError, UnreachableError
from app.sync.client import MAX_ANSWER_BYTES, MAX_PICTURE_BYTES, HubClient
from app.wire.commands import PLACE_ORDER, Command, CommandAnswers, CommandBatch
from app.wire.feeds import MAX_HEAD_BYTES, FeedFile
from app.wire.signing import NONCE_HEADER, PROTOCOL_HEADER, SIGNATURE_HEADER, encode, request_text, verifies
from app.wire.versions import Versions, parse
from tests.identities import make_identity

KIOSK = make_identity()
BATCH = CommandBatch(commands=(Command(id="c1", sequence=1, type=PLACE_ORDER, made_at="2026-11-21", payload="AAAA"),))
ROWS = b"rows of a feed " * 1000
PACKED = zstandard.ZstdCompressor().compress(ROWS)
FILE = FeedFile(
    path="catalogue/fr/1.zst",
    start=0,
    end=1,
    bytes=len(PACKED),
    unpacked=len(ROWS),
    sha256=hashlib.sha256(PACKED).hexdigest(),
)


def client_of(answer: Callable[[httpx.Request], httpx.Response]) -> HubClient:
    client = HubClient("http://hub", 1.0, httpx.MockTransport(answer))
    client.identity = KIOSK
    return client


def post(response: httpx.Response) -> CommandAnswers:
    with client_of(lambda _: response) as client:
        return client.post("/commands", BATCH, CommandAnswers)


def bytes_of(data: bytes) -> httpx.Response:
    """Return an answer whose bytes come as a stream, as from a network."""
    return httpx.Response(200, stream=httpx.ByteStream(data))


def down(request: httpx.Request) -> httpx.Response:
    message = "connection reset"
    raise httpx.ConnectError(message, request=request)


@pytest.mark.parametrize(
    ("response", "error"),
    [
        (httpx.Response(200, html="<h1>Welcome to the guest network</h1>"), UnreachableError),
        (httpx.Response(200, content=b"\xff\xfe"), UnreachableError),
        (httpx.Response(200, content=b"[" * 100_000), UnreachableError),
        (httpx.Response(200, content=b'{"answers": [{"id": '), UnreachableError),
        (httpx.Response(200, json={"more": 1}), UnreachableError),
        (httpx.Response(200, content=b" " * (MAX_ANSWER_BYTES + 1)), DamagedError),
        (httpx.Response(302, headers={"Location": "http://elsewhere/"}), UnreachableError),
        (httpx.Response(404, html="no such page"), UnreachableError),
        (httpx.Response(429, json={"reason": "busy"}), UnreachableError),
        (httpx.Response(500, text="Internal Server Error"), UnreachableError),
        (httpx.Response(503), UnreachableError),
        (httpx.Response(403, json={"reason": "revoked", "message": "gone"}), RefusedError),
    ],
)
def test_every_bad_answer_has_its_word(response: httpx.Response, error: type[ComptoirError]) -> None:
    with pytest.raises(error):
        post(response)


def test_a_refusal_keeps_the_word_of_the_contract() -> None:
    with pytest.raises(RefusedError) as caught:
        post(httpx.Response(403, json={"reason": "revoked", "message": "this terminal was revoked"}))
    assert (caught.value.reason, str(caught.value)) == ("revoked", "this terminal was revoked")


def test_a_redirect_is_not_followed() -> None:
    seen: list[str] = []

    def redirect(request: httpx.Request) -> httpx.Response:
        seen.append(str(request.url))
        return httpx.Response(307, headers={"Location": "http://elsewhere/"})

    with client_of(redirect) as client, pytest.raises(UnreachableError):
        client.picture("a.webp")
    assert seen == ["http://hub/media/a.webp"]


def test_a_broken_wire_is_unreachable(tmp_path: Path) -> None:
    with client_of(down) as client:
        for ask in (
            lambda: client.head("stores", ""),
            lambda: client.picture("a.webp"),
            lambda: client.tell("/associates/sign-out"),
            lambda: client.download(FILE, tmp_path / "feed.db"),
        ):
            with pytest.raises(UnreachableError):
                ask()


def test_nothing_is_signed_before_the_terminal_is_enrolled() -> None:
    with client_of(lambda _: httpx.Response(200)) as client:
        client.identity = None
        with pytest.raises(RefusedError) as caught:
            client.tell("/associates/sign-out")
    assert caught.value.reason == "not_enrolled"


def test_a_request_carries_the_signature_of_what_it_says() -> None:
    asked: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(200, json={"answers": []})

    with client_of(answer) as client:
        client.post("/commands", BATCH, CommandAnswers)
        client.post("/commands", BATCH, CommandAnswers)
    first, second = asked
    assert first.headers[NONCE_HEADER] != second.headers[NONCE_HEADER]
    told = request_text("POST", first.url.path, first.content, first.headers[NONCE_HEADER])
    assert verifies(encode(bytes(KIOSK.signing_key.verify_key)), told, first.headers[SIGNATURE_HEADER])


def test_an_unchanged_head_is_nothing() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        same = request.headers.get("If-None-Match") == '"1"'
        return httpx.Response(304) if same else httpx.Response(200, content=b"head", headers={"ETag": '"1"'})

    with client_of(answer) as client:
        assert client.head("stores", "") == (b"head", '"1"')
        assert client.head("stores", '"1"') is None


def test_a_head_has_a_largest_size() -> None:
    answer = httpx.Response(200, content=b"x" * (MAX_HEAD_BYTES + 1))
    with client_of(lambda _: answer) as client, pytest.raises(DamagedError):
        client.head("stores", "")


def test_a_picture_has_a_largest_size() -> None:
    answer = httpx.Response(200, content=b"x" * (MAX_PICTURE_BYTES + 1))
    with client_of(lambda _: answer) as client, pytest.raises(DamagedError):
        client.picture("a.webp")


def test_a_feed_file_arrives_unpacked(tmp_path: Path) -> None:
    with client_of(lambda _: bytes_of(PACKED)) as client:
        assert client.download(FILE, tmp_path / "feed.db") == FILE.sha256
    assert (tmp_path / "feed.db").read_bytes() == ROWS


def test_half_a_feed_file_is_not_the_one_that_was_announced(tmp_path: Path) -> None:
    with client_of(lambda _: bytes_of(PACKED[: len(PACKED) // 2])) as client:
        assert client.download(FILE, tmp_path / "feed.db") != FILE.sha256


@pytest.mark.parametrize(
    ("response", "error"),
    [
        (bytes_of(b"<h1>Welcome</h1>"), DamagedError),
        (bytes_of(PACKED + PACKED), DamagedError),
        (httpx.Response(404, json={"reason": "unknown_shard"}), RefusedError),
        (httpx.Response(500, text="Internal Server Error"), UnreachableError),
    ],
)
def test_what_is_not_a_feed_file_is_not_taken_for_one(
    tmp_path: Path, response: httpx.Response, error: type[ComptoirError]
) -> None:
    with client_of(lambda _: response) as client, pytest.raises(error):
        client.download(FILE, tmp_path / "feed.db")


def test_no_more_is_unpacked_than_was_announced(tmp_path: Path) -> None:
    bomb = zstandard.ZstdCompressor().compress(bytes(5_000_000))
    small = FILE.model_copy(update={"bytes": len(bomb)})
    with client_of(lambda _: bytes_of(bomb)) as client, pytest.raises(DamagedError):
        client.download(small, tmp_path / "feed.db")


def spoken_to(hub: str, terminal: Versions, asked: list[httpx.Request]) -> HubClient:
    """Return a client of a hub that speaks the versions `hub`, which notes what it is asked."""
    spoken = parse(hub)
    assert spoken is not None

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        headers = {PROTOCOL_HEADER: hub}
        if int(request.headers[PROTOCOL_HEADER]) not in spoken:
            return httpx.Response(426, json={"reason": "hub_older", "message": "old"}, headers=headers)
        return httpx.Response(200, json={"answers": [], "later": 1}, headers=headers)

    client = HubClient("http://hub", 1.0, httpx.MockTransport(answer), versions=terminal)
    client.identity = KIOSK
    return client


def test_the_newest_version_that_both_speak_is_used_and_kept() -> None:
    """Signed once: a hub does not read what it does not speak, so the same request may go out again."""
    asked: list[httpx.Request] = []
    with spoken_to("2-3", Versions(1, 5), asked) as client:
        assert client.post("/commands", BATCH, CommandAnswers) == CommandAnswers(answers=())
        client.post("/commands", BATCH, CommandAnswers)
        assert (client.version, client.hub_versions) == (3, Versions(2, 3))
    assert [request.headers[PROTOCOL_HEADER] for request in asked] == ["5", "3", "3"]
    assert asked[0].headers[NONCE_HEADER] == asked[1].headers[NONCE_HEADER]


@pytest.mark.parametrize(("hub", "reason"), [("1", "hub_older"), ("4-9", "terminal_older")])
def test_without_a_common_version_nothing_is_read(hub: str, reason: str) -> None:
    with spoken_to(hub, Versions(2, 3), []) as client, pytest.raises(RefusedError) as caught:
        client.head("stores", "")
    assert caught.value.reason == reason


@pytest.mark.parametrize("stated", ["", "x", "3-1", "-1", "1-2-3", "9" * 40])
def test_what_states_no_versions_changes_none(stated: str) -> None:
    answer = httpx.Response(200, json={"answers": []}, headers={PROTOCOL_HEADER: stated})
    with client_of(lambda _: answer) as client:
        client.post("/commands", BATCH, CommandAnswers)
        assert client.hub_versions is None
