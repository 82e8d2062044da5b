"""What a basket code says is what was packed into it; other bytes are told as what they are, never more."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.baskets import MAX_LINES
from app.domain.codes import check_digit
from app.domain.handover import (
    HEADER,
    Fault,
    HandedLine,
    HandoverCode,
    HandoverError,
    pack,
    text_of,
    unpack,
    unpack_lines,
    value_of,
)


def article(number: int) -> str:
    body = str(number).zfill(13)
    return f"{body}{check_digit(body)}"


gtins = st.integers(1, 10**13 - 1).map(article)
basket_lines = st.lists(st.builds(HandedLine, gtins, st.integers(1, 99)), min_size=1, max_size=MAX_LINES).map(tuple)
codes = st.builds(
    HandoverCode,
    chain=st.binary(min_size=4, max_size=4),
    issuer=st.integers(0, 2**16 - 1),
    expires=st.integers(0, 2**32 - 1),
    id=st.binary(min_size=6, max_size=6),
    lines=basket_lines,
)


@given(code=codes)
def test_every_basket_comes_back(code: HandoverCode) -> None:
    assert unpack(pack(code)) == code


def test_thirty_lines_are_as_small_as_the_document_says() -> None:
    code = HandoverCode(b"abcd", 7, 1, b"abcdef", (HandedLine(article(10**13 - 1), 99),) * MAX_LINES)
    assert len(pack(code)) + 64 == 273


@given(data=st.binary(max_size=300))
def test_what_is_read_is_packed_to_the_same_bytes(data: bytes) -> None:
    body = b"\x02" + data
    try:
        again = pack(unpack(body))
    except HandoverError as error:
        again = body if error.fault in {Fault.DAMAGED, Fault.OVERSIZED} else b""
    assert again == body


@pytest.mark.parametrize("bad", [HandedLine(article(5), 0), HandedLine(article(5), 100), HandedLine("123", 1)])
def test_what_is_no_line_is_not_packed(bad: HandedLine) -> None:
    with pytest.raises(ValueError, match="GTIN"):
        pack(HandoverCode(b"abcd", 7, 1, b"abcdef", (bad,)))


def test_a_basket_has_a_line_and_not_more_than_thirty() -> None:
    for count in (0, MAX_LINES + 1):
        with pytest.raises(ValueError, match="30"):
            pack(HandoverCode(b"abcd", 7, 1, b"abcdef", (HandedLine(article(5), 1),) * count))
    with pytest.raises(HandoverError, match="oversized"):
        unpack_lines(b"\x01" * 198)
    with pytest.raises(HandoverError, match="damaged"):
        unpack(b"\x02" + bytes(HEADER.size - 1))


@pytest.mark.parametrize(
    "text",
    [
        "https://elsewhere.example/B/ABC",
        "https://elsewhere.example/b/" + "A" * 141,
        "https://elsewhere.example/B/" + "a" * 141,
        "https://elsewhere.example/B/" + "A" * 141 + "?x=1",
        "https://elsewhere.example/B/" + "A" * 141 + "/more",
        "javascript:/B/" + "A" * 141,
        "ftp://elsewhere.example/B/" + "A" * 141,
        "/B/" + "A" * 141,
        "CMP1:L:123",
    ],
)
def test_other_addresses_are_no_baskets(text: str) -> None:
    assert value_of(text) is None


@pytest.mark.parametrize("address", ["https://shop.example.org/", "http://10.0.0.7:8020", "https://example.org/hub"])
def test_a_code_is_read_back_from_its_address(address: str) -> None:
    value = "A" * 141
    text = text_of(value, address)
    assert text.startswith(("HTTPS://", "HTTP://"))
    assert value_of(text) == value
    assert text_of(value, "https://" + "a" * 400) == "CMP1:B:" + value
    assert text_of(value, "") == "CMP1:B:" + value
