"""GS1 texts are read exactly as the standards say: what is right gives its GTIN, what is wrong the broken rule."""

import re

import pytest

from app.scanning.gs1 import Gs1Error, form_of, read_gs1
from tests.unit.scanning.gs1_refused import REFUSED, Refused
from tests.unit.scanning.gs1_valid import GS, VALID, G, Valid


def named(groups: dict[str, dict[str, Valid]] | dict[str, dict[str, Refused]]) -> list[object]:
    """Return the vectors as parameters whose names say rule and case."""
    return [
        pytest.param(*vector, id=f"{rule} - {case}") for rule, cases in groups.items() for case, vector in cases.items()
    ]


@pytest.mark.parametrize(("text", "gtin", "canonical"), named(VALID))
def test_what_is_right_is_read(text: str, gtin: str | None, canonical: str) -> None:
    reading = read_gs1(text)
    assert (reading.gtin, reading.canonical, reading.kind) == (gtin, canonical, form_of(text))


@pytest.mark.parametrize(("text", "gtin", "canonical"), named(VALID))
def test_the_canonical_form_says_the_same(text: str, gtin: str | None, canonical: str) -> None:
    first, again = read_gs1(text), read_gs1(canonical)
    assert (again.gtin, again.ais, again.canonical) == (gtin, first.ais, canonical)


@pytest.mark.parametrize(("text", "rule"), named(REFUSED))
def test_what_is_wrong_is_refused_with_the_rule(text: str, rule: str) -> None:
    with pytest.raises(Gs1Error, match=rule) as refused:
        read_gs1(text)
    reason = str(refused.value)
    assert len(text) < 5 or text not in reason
    assert not set(re.findall(r"[A-Za-z0-9]{5,}", text)) & set(re.findall(r"[A-Za-z0-9]{5,}", reason))


def test_there_are_vectors_enough_and_none_twice() -> None:
    texts = [text for cases in VALID.values() for text, _, _ in cases.values()]
    texts += [text for cases in REFUSED.values() for text, _ in cases.values()]
    assert len(set(texts)) == len(texts) >= 250


def test_identifiers_come_in_the_order_found_with_values_decoded() -> None:
    reading = read_gs1(f"https://example.org/01/{G}/10/A%2FB/21/S?3103=000195&17=271231")
    assert list(reading.ais.items()) == [("01", G), ("10", "A/B"), ("21", "S"), ("3103", "000195"), ("17", "271231")]
    assert list(read_gs1(f"]d210L{GS}01{G}").ais) == ["10", "01"]


def test_a_reading_cannot_be_changed() -> None:
    reading = read_gs1(G)
    with pytest.raises(TypeError):
        reading.ais["10"] = "A"  # type: ignore[index]
    with pytest.raises(AttributeError):
        reading.gtin = None  # type: ignore[misc]


@pytest.mark.parametrize(
    ("digits", "symbology", "gtin"),
    [
        ("04965802", "UPC-E", "00049000006582"),
        ("95210049", "EAN-8", "00000095210049"),
        ("614141999996", "UPC-A", "00614141999996"),
        ("614141999996", "UPC-E", "00614141999996"),
    ],
)
def test_the_carrier_says_what_eight_digits_mean(digits: str, symbology: str, gtin: str) -> None:
    assert read_gs1(digits, symbology).gtin == gtin


@pytest.mark.parametrize(
    ("text", "symbology"),
    [("95210049", "UPC-E"), ("04965803", "UPC-E"), (f"01{G}", "EAN-13"), (f"https://example.org/01/{G}", "EAN-13")],
)
def test_a_retail_carrier_holds_a_gtin_and_nothing_else(text: str, symbology: str) -> None:
    with pytest.raises(Gs1Error):
        read_gs1(text, symbology)


def test_databar_carries_element_strings_whatever_they_begin_with() -> None:
    text = f"1727123101{G}"
    assert read_gs1(text, "DataBar").ais == {"17": "271231", "01": G}
    assert read_gs1(G, "DataBar").kind == "gtin"
    with pytest.raises(Gs1Error):
        read_gs1(text)


def test_a_canonical_form_that_no_code_could_hold_is_left_out() -> None:
    text = f"]d201{G}10LOT{GS}" + "".join(f"{ai}{'%' * 90}{GS}" for ai in range(91, 96))
    assert len(text) <= 512
    assert read_gs1(text).canonical is None


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("HtTpS://example.org", "digital-link"),
        ("(01)1", "element-string"),
        ("]C1", "element-string"),
        (f"a{GS}b", "element-string"),
        ("123", "gtin"),
        ("hello", None),
        ("(hello)", None),
        ("", None),
    ],
)
def test_a_text_is_taken_for_what_it_looks_like(text: str, form: str | None) -> None:
    assert form_of(text) == form
