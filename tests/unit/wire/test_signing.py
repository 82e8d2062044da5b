"""Only the holder of a key can sign, and only the holder of the hub's key can read what was sealed to it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.public import PrivateKey
from nacl.signing import SigningKey

from app.domain.errors import DamagedError
from app.wire.signing import decode, encode, request_text, seal, sign, unseal, verifies

KEY = SigningKey(bytes(range(32)))
PUBLIC = encode(bytes(KEY.verify_key))
HUB = PrivateKey(bytes(range(1, 33)))


@given(st.binary(max_size=200), st.binary(max_size=200))
def test_a_signature_is_good_for_exactly_what_was_signed(data: bytes, other: bytes) -> None:
    assert verifies(PUBLIC, data, sign(KEY, data))
    assert verifies(PUBLIC, other, sign(KEY, data)) is (other == data)


@pytest.mark.parametrize("signature", ["", "A", "é", "AAAA", encode(bytes(64)), encode(bytes(65))])
def test_what_is_no_signature_does_not_verify(signature: str) -> None:
    assert not verifies(PUBLIC, b"text", signature)


@pytest.mark.parametrize(
    "key", ["", "AAAA", "no key", encode(bytes(31)), encode(bytes(SigningKey(bytes(32)).verify_key))]
)
def test_what_is_no_key_of_ours_does_not_verify(key: str) -> None:
    assert not verifies(key, b"text", sign(KEY, b"text"))


def test_a_request_is_signed_with_everything_that_matters() -> None:
    told = request_text("post", "/api/v1/commands?a=1", b"{}", "n1")
    others = [
        request_text("GET", "/api/v1/commands?a=1", b"{}", "n1"),
        request_text("POST", "/api/v1/commands?a=2", b"{}", "n1"),
        request_text("POST", "/api/v1/commands?a=1", b"{ }", "n1"),
        request_text("POST", "/api/v1/commands?a=1", b"{}", "n2"),
    ]
    assert told == request_text("POST", "/api/v1/commands?a=1", b"{}", "n1")
    assert told not in others


@given(st.text())
def test_what_was_sealed_is_read_by_the_hub_alone(text: str) -> None:
    sealed = seal(encode(bytes(HUB.public_key)), text)
    assert unseal(HUB, sealed) == text
    with pytest.raises(DamagedError):
        unseal(PrivateKey(bytes(32)), sealed)


@pytest.mark.parametrize("text", ["", "AAAA", "no base 64", "é"])
def test_what_was_not_sealed_is_told_as_damaged(text: str) -> None:
    with pytest.raises(DamagedError):
        unseal(HUB, text)


def test_what_is_not_base64_is_told_as_damaged() -> None:
    with pytest.raises(DamagedError):
        decode("*")
