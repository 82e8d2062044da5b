"""A basket code brings the same basket at today's prices, and only an enrolled terminal can make one."""

import base64
from dataclasses import replace
from datetime import timedelta

import pytest

from app.cache.reading import Reading
from app.domain.baskets import Basket, BasketLine
from app.domain.errors import InvalidInputError
from app.scanning.screening import MAX_LENGTH
from app.services.baskets import PREFIX, from_code, line_of, to_code
from app.services.shop import Shop
from app.wire.identity import Identity
from tests.identities import make_identity
from tests.unit.services.conftest import ARTICLES


def line(reading: Reading, shop: Shop, rank: int, quantity: int = 1) -> BasketLine:
    made = line_of(reading, shop, f"v{rank}", quantity)
    assert made is not None
    return made


def value_of(code: str) -> str:
    assert code.startswith(PREFIX)
    return code.removeprefix(PREFIX)


@pytest.fixture
def value(reading: Reading, shop: Shop, kiosk: Identity) -> str:
    """The code of two drills of one kind and three of another, as it is scanned."""
    basket = Basket((line(reading, shop, 1, 2), line(reading, shop, 2, 3)))
    return value_of(to_code(reading, shop, kiosk, basket))


def test_the_basket_comes_back(reading: Reading, shop: Shop, value: str) -> None:
    basket = from_code(reading, shop, value)
    assert [(x.variant_id, x.quantity, x.unit_cents) for x in basket.lines] == [("v1", 2, 1001), ("v2", 3, 1002)]


def test_the_longest_basket_fits_into_a_code_that_scanners_accept(
    reading: Reading, shop: Shop, kiosk: Identity
) -> None:
    basket = Basket(tuple(line(reading, shop, rank, 99) for rank in ARTICLES))
    code = to_code(reading, shop, kiosk, basket)
    assert len(code) <= MAX_LENGTH
    assert from_code(reading, shop, value_of(code)) == basket


def test_a_code_expires(reading: Reading, shop: Shop, value: str) -> None:
    assert from_code(reading, replace(shop, now=shop.now + timedelta(minutes=29)), value).count == 5
    with pytest.raises(InvalidInputError, match="expired"):
        from_code(reading, replace(shop, now=shop.now + timedelta(minutes=31)), value)


def test_a_terminal_that_is_not_of_the_chain_is_refused(reading: Reading, shop: Shop) -> None:
    basket = Basket((line(reading, shop, 1),))
    for stranger in (make_identity(99), make_identity(7)):
        with pytest.raises(InvalidInputError, match="foreign"):
            from_code(reading, shop, value_of(to_code(reading, shop, stranger, basket)))


@pytest.mark.parametrize("place", [1, 8, 10, 15, 22, 40, -1])
def test_a_changed_byte_is_refused(reading: Reading, shop: Shop, value: str, place: int) -> None:
    data = bytearray(base64.b32decode(value + "=" * (-len(value) % 8)))
    data[place] ^= 1
    with pytest.raises(InvalidInputError, match="foreign"):
        from_code(reading, shop, base64.b32encode(bytes(data)).decode().rstrip("="))


@pytest.mark.parametrize("text", ["", "A", "é", "not base 32", "AEAAAAA", "A" * 500, "MFRGG"])
def test_anything_else_is_told_as_damaged(reading: Reading, shop: Shop, text: str) -> None:
    with pytest.raises(InvalidInputError, match="damaged"):
        from_code(reading, shop, text)


def test_another_version_is_told_as_damaged(reading: Reading, shop: Shop, value: str) -> None:
    data = bytearray(base64.b32decode(value + "=" * (-len(value) % 8)))
    data[0] = 2
    with pytest.raises(InvalidInputError, match="damaged"):
        from_code(reading, shop, base64.b32encode(bytes(data)).decode().rstrip("="))


def test_articles_that_have_left_the_range_are_left_out(reading: Reading, shop: Shop, value: str) -> None:
    assert from_code(reading, replace(shop, locale="en"), value) == Basket()
