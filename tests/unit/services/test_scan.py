"""What is scanned or typed leads to an article of the range, to one of the chain's own codes, or to a reason."""

import pytest

from app.cache.reading import Reading
from app.domain.codes import Code, CodeKind, Symbology
from app.services.scan import look_up, look_up_text
from app.services.shop import Shop
from tests.codes import seen_code
from tests.unit.services.conftest import gtin


def symbol(text: str, symbology: str = Symbology.EAN_13) -> Code:
    return seen_code(text, symbology, ((0, 0), (9, 0), (9, 9), (0, 9)))


def test_two_codes_of_one_article_count_once(reading: Reading, shop: Shop) -> None:
    link = f"https://id.comptoir.example/01/{gtin(1)}"
    seen = look_up(reading, shop, [symbol(gtin(1)[1:]), symbol(link, Symbology.QR), symbol(gtin(2)[1:])])
    assert [(found.product.variant_id, found.product.cents) for found in seen.found] == [("v1", 1001), ("v2", 1002)]
    assert seen.found[0].corners == ((0, 0), (9, 0), (9, 9), (0, 9))
    assert (seen.own, seen.reason) == ((), "")


@pytest.mark.parametrize("text", ["482101", " 48 21 01 ", gtin(1)[1:], gtin(1)])
def test_a_typed_reference_or_code_finds_the_article(reading: Reading, shop: Shop, text: str) -> None:
    assert [found.product.variant_id for found in look_up_text(reading, shop, text).found] == ["v1"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (gtin(99), "notInRange"),
        ("48210", "unknown"),
        ("https://example.com/", "foreign"),
        ("hammer", "unknown"),
    ],
)
def test_what_leads_nowhere_says_why(reading: Reading, shop: Shop, text: str, reason: str) -> None:
    assert (look_up_text(reading, shop, text).found, look_up_text(reading, shop, text).reason) == ((), reason)


def test_a_code_of_the_chain_is_handed_on(reading: Reading, shop: Shop) -> None:
    seen = look_up_text(reading, shop, "CMP1:B:AEAAAAAH")
    assert [code.kind for code in seen.own] == [CodeKind.BASKET]
    assert seen.reason == ""
