"""What the document says of baskets and tickets is what the program does: its reader and its vectors are run here."""

import re
from pathlib import Path
from typing import Any

import pytest
from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey

from app.domain.handover import HandedLine, HandoverError, value_of
from app.domain.orders import parse_order_number
from app.scanning.codes import classify
from app.wire.handover import chain_of, from_value, read_ticket
from app.wire.signing import decode, encode

DOCUMENT = (Path(__file__).parents[3] / "docs" / "codes.md").read_text("utf-8")
HUB, TERMINAL = SigningKey(bytes(range(32))), SigningKey(bytes(range(32, 64)))
HUB_KEY, TERMINAL_KEY = (encode(bytes(key.verify_key)) for key in (HUB, TERMINAL))
LINES = (HandedLine("09520000004170", 2), HandedLine("09520000010102", 99))


def vector(name: str) -> str:
    found = re.search(rf"^{name} +(\S+)$", DOCUMENT, re.MULTILINE)
    assert found is not None
    return found[1]


def key_of(serial: int) -> str | None:
    return {0: HUB_KEY, 7: TERMINAL_KEY}.get(serial)


@pytest.fixture(scope="module")
def till() -> dict[str, Any]:
    """The document's own reader."""
    code = re.search(r"```python\n(.*?)```", DOCUMENT, re.DOTALL)
    assert code is not None
    made: dict[str, Any] = {}
    exec(code[1], made)  # noqa: S102 - the document's example is what is tested
    return made


def test_the_vectors_are_of_the_keys_that_the_document_names() -> None:
    assert (vector("hub"), vector("terminal")) == (HUB_KEY, TERMINAL_KEY)


@pytest.mark.parametrize(("name", "lines"), [("basket", LINES), ("phone", LINES[:1])])
def test_baskets_of_the_document(name: str, lines: tuple[HandedLine, ...], till: dict[str, Any]) -> None:
    value = value_of(vector(name))
    assert value is not None
    code = from_value(value, chain_of(HUB_KEY), key_of, 1795353600)
    assert code.lines == lines
    with pytest.raises(HandoverError, match="expired"):
        from_value(value, chain_of(HUB_KEY), key_of, 1795353601)
    version, serial, (expires, _), read = till["read"](vector(name), decode(HUB_KEY), {7: decode(TERMINAL_KEY)})
    assert (version, serial, expires) == (2, code.issuer, 1795353600)
    assert read == [(line.gtin, line.quantity) for line in lines]


def test_ticket_of_the_document(till: dict[str, Any]) -> None:
    text = vector("ticket")
    ticket = read_ticket(text, chain_of(HUB_KEY), key_of)
    assert (ticket.lines, ticket.delivery_cents, ticket.total_cents) == (LINES, 490, 12480)
    assert parse_order_number(ticket.number) == ticket.number == classify(text).value
    *_, rest, read = till["read"](text, decode(HUB_KEY), {7: decode(TERMINAL_KEY)})
    assert (rest, len(read)) == ([1795351800, 490, 12480], 2)
    with pytest.raises(BadSignatureError):
        till["read"](text.replace("0018", "0026"), decode(HUB_KEY), {7: decode(TERMINAL_KEY)})


@pytest.mark.parametrize(("change", "word"), [("0", "damaged"), ("7", "tampered")])
def test_a_ticket_that_was_touched_is_refused(change: str, word: str) -> None:
    text = vector("ticket")
    place = len("CMP1:O:MM-0070-0018:") + 60
    with pytest.raises(HandoverError, match=word):
        read_ticket(text[:place] + change + text[place + 1 :], chain_of(HUB_KEY), key_of)
    with pytest.raises(HandoverError, match="foreign"):
        read_ticket(text, b"else", key_of)


def test_no_signature_fits_another_purpose() -> None:
    value = vector("ticket").rpartition(":")[2]
    with pytest.raises(HandoverError):
        from_value(value, chain_of(HUB_KEY), key_of, 0)
