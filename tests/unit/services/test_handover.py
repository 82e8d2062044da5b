"""A basket code brings the same basket at today's prices, and only an enrolled terminal or the hub can make one."""

import base64
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.signing import SigningKey

from app.cache.reading import Reading
from app.domain.baskets import Basket, BasketLine
from app.domain.handover import HUB, PREFIX, Fault, HandedLine, HandoverCode, HandoverError, value_of
from app.domain.orders import OrderLine, OrderState, PlacedOrder
from app.scanning.screening import MAX_LENGTH
from app.services.baskets import line_of
from app.services.handover import from_code, ticket_of, to_code
from app.services.shop import Shop
from app.wire.handover import chain_of, read_ticket, to_value
from app.wire.identity import Identity
from app.wire.signing import encode
from tests.identities import make_identity
from tests.unit.services.conftest import ARTICLES, NOW, gtin


def line(reading: Reading, shop: Shop, rank: int, quantity: int = 1) -> BasketLine:
    made = line_of(reading, shop, f"v{rank}", quantity)
    assert made is not None
    return made


def value(code: str) -> str:
    found = value_of(code)
    assert found is not None
    return found


def fault(reading: Reading, shop: Shop, reader: Identity, text: str) -> Fault:
    with pytest.raises(HandoverError) as caught:
        from_code(reading, shop, reader, text)
    return caught.value.fault


@pytest.fixture
def scanned(reading: Reading, shop: Shop, kiosk: Identity) -> str:
    """The value of two drills of one kind and three of another, as it is scanned."""
    basket = Basket((line(reading, shop, 1, 2), line(reading, shop, 2, 3)))
    return value(to_code(reading, shop, kiosk, basket))


def test_the_basket_comes_back(reading: Reading, shop: Shop, kiosk: Identity, scanned: str) -> None:
    basket = from_code(reading, shop, kiosk, scanned)
    assert [(x.variant_id, x.quantity, x.unit_cents) for x in basket.lines] == [("v1", 2, 1001), ("v2", 3, 1002)]


def test_the_longest_basket_fits_into_a_code_that_scanners_accept(
    reading: Reading, shop: Shop, kiosk: Identity
) -> None:
    basket = Basket(tuple(line(reading, shop, rank, 99) for rank in ARTICLES))
    for hub in ("", "https://shop.example.org", "http://192.168.178.100:8020/hub", f"https://{'a' * 60}.example.org"):
        code = to_code(reading, shop, kiosk, basket, hub)
        assert len(code) <= MAX_LENGTH
        assert from_code(reading, shop, kiosk, value(code)) == basket
    assert to_code(reading, shop, kiosk, basket, "https://shop.example.org").startswith("HTTPS://SHOP.EXAMPLE.ORG/B/")
    assert to_code(reading, shop, kiosk, basket, f"https://{'a' * 90}.example.org").startswith(PREFIX)


def test_every_code_has_an_id_of_its_own(reading: Reading, shop: Shop, kiosk: Identity) -> None:
    basket = Basket((line(reading, shop, 1),))
    assert to_code(reading, shop, kiosk, basket) != to_code(reading, shop, kiosk, basket)


def test_a_code_expires(reading: Reading, shop: Shop, kiosk: Identity, scanned: str) -> None:
    assert from_code(reading, replace(shop, now=shop.now + timedelta(minutes=29)), kiosk, scanned).count == 5
    later = replace(shop, now=shop.now + timedelta(minutes=31))
    assert fault(reading, later, kiosk, scanned) is Fault.EXPIRED


def test_who_is_not_of_the_chain_is_foreign(reading: Reading, shop: Shop, kiosk: Identity) -> None:
    basket = Basket((line(reading, shop, 1),))
    other_chain = make_identity(kiosk.serial, feed_key=encode(bytes(SigningKey.generate().verify_key)))
    for stranger in (make_identity(99), other_chain):
        assert fault(reading, shop, kiosk, value(to_code(reading, shop, stranger, basket))) is Fault.FOREIGN


def test_who_only_says_to_be_of_the_chain_has_tampered(reading: Reading, shop: Shop, kiosk: Identity) -> None:
    basket = Basket((line(reading, shop, 1),))
    pretender = make_identity(kiosk.serial)
    assert fault(reading, shop, kiosk, value(to_code(reading, shop, pretender, basket))) is Fault.TAMPERED


def test_the_hubs_own_code_is_taken(reading: Reading, shop: Shop, kiosk: Identity) -> None:
    key = SigningKey.generate()
    reader = replace(kiosk, feed_key=encode(bytes(key.verify_key)))
    expires = int((shop.now + timedelta(minutes=5)).timestamp())
    made = HandoverCode(chain_of(reader.feed_key), HUB, expires, b"abcdef", (HandedLine(gtin(3), 4),))
    assert from_code(reading, shop, reader, to_value(key, made)).lines[0].quantity == 4
    assert fault(reading, shop, reader, to_value(SigningKey.generate(), made)) is Fault.TAMPERED


@pytest.mark.parametrize(("place", "word"), [(0, "damaged"), (1, "foreign"), (8, "tampered"), (12, "tampered"),
                                             (20, "tampered"), (-1, "tampered")])  # fmt: skip
def test_a_changed_byte_is_refused(
    reading: Reading, shop: Shop, kiosk: Identity, scanned: str, place: int, word: str
) -> None:
    data = bytearray(base64.b32decode(scanned + "=" * (-len(scanned) % 8)))
    data[place] ^= 1
    assert fault(reading, shop, kiosk, base64.b32encode(bytes(data)).decode().rstrip("=")) == word


@pytest.mark.parametrize("text", ["", "A", "é", "not base 32", "AEAAAAA", "A" * 500, "MFRGG"])
def test_anything_else_is_told_as_damaged(reading: Reading, shop: Shop, kiosk: Identity, text: str) -> None:
    assert fault(reading, shop, kiosk, text) is Fault.DAMAGED


@given(data=st.binary(max_size=400) | st.binary(max_size=300).map(lambda tail: b"\x02" + tail))
def test_no_bytes_do_harm(data: bytes, cache_file: object, kiosk: Identity) -> None:
    reading = Reading(cache_file)  # type: ignore[arg-type]
    try:
        shop = Shop("chambray", "fr", NOW)
        assert fault(reading, shop, kiosk, base64.b32encode(data).decode().rstrip("=")) in set(Fault)
    finally:
        reading.close()


def test_articles_that_have_left_the_range_are_left_out(
    reading: Reading, shop: Shop, kiosk: Identity, scanned: str
) -> None:
    assert from_code(reading, replace(shop, locale="en"), kiosk, scanned) == Basket()


def test_an_order_takes_a_ticket_along(reading: Reading, shop: Shop, kiosk: Identity) -> None:
    lines = (OrderLine("v1", 2, 1001), OrderLine("v2", 1, 1002))
    order = PlacedOrder("k", "MM-0A7C-002K", OrderState.ACCEPTED, lines=lines, total_cents=3494)
    text = ticket_of(reading, shop, kiosk, order, 490)
    key = encode(bytes(kiosk.signing_key.verify_key))
    ticket = read_ticket(text, chain_of(kiosk.feed_key), lambda _: key)
    assert (ticket.number, ticket.total_cents, ticket.delivery_cents) == ("MM-0A7C-002K", 3494, 490)
    assert ticket.lines == (HandedLine(gtin(1), 2), HandedLine(gtin(2), 1))
    with pytest.raises(HandoverError, match="tampered"):
        read_ticket(text.replace("002K", "002M"), chain_of(kiosk.feed_key), lambda _: key)


def test_an_order_that_cannot_be_told_whole_keeps_its_bare_number(
    reading: Reading, shop: Shop, kiosk: Identity
) -> None:
    for lines in ((OrderLine("gone", 1, 100),), (OrderLine("v1", 60, 1001), OrderLine("v1", 60, 1001)), ()):
        order = PlacedOrder("k", "MM-0A7C-002K", OrderState.ACCEPTED, lines=lines)
        assert ticket_of(reading, shop, kiosk, order, 0) == "CMP1:O:MM-0A7C-002K"
