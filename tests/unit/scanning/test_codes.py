"""Every text is classified by an allow-list: what is not known to be good is refused."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.codes import CodeKind
from app.scanning.codes import classify
from tests.strategies_codes import GS1_TEXT, anything, gtins, nearly_codes
from tests.unit.scanning.hostile_codes import HOSTILE

GTIN = "04006381333931"


@pytest.mark.parametrize(
    ("text", "gtin"),
    [
        ("https://id.gs1.org/01/04006381333931", GTIN),
        ("http://example.org/01/04006381333931", GTIN),
        ("HTTPS://EXAMPLE.ORG/01/04006381333931", GTIN),
        ("https://shop.example.org:8443/fr/p/01/04006381333931", GTIN),
        ("https://example.org/01/04006381333931/22/2A/10/LOT-1/21/7?17=271231&x=1#top", GTIN),
        ("https://example.org/01/04006381333931/21/01", GTIN),
        ("https://example.org/01/04006381333931/10/A%2FB", GTIN),
        ("https://example.org/01/04006381333931?17=271231&3103=000195", GTIN),
        ("https://example.org/8004/9521XYZ?01=4006381333931", GTIN),
        ("0104006381333931\x1d0104006381333931", GTIN),
        ("0104006381333931", GTIN),
        ("010400638133393110ABC\x1d2177", GTIN),
        ("\x1d0104006381333931", GTIN),
        ("]d20104006381333931172712312110", GTIN),
        ("]C110ABC\x1d0104006381333931", GTIN),
        ("(01)04006381333931(10)ABC", GTIN),
        ("4006381333931", GTIN),
        (" 4006381333931 ", GTIN),
        ("14006381333938", "14006381333938"),
        ("036000291452", "00036000291452"),
        ("96385074", "00000096385074"),
    ],
)
def test_a_product_is_known_by_its_gtin(text: str, gtin: str) -> None:
    """Digital Links, element strings and plain GTINs all lead to the same 14 digits."""
    code = classify(text)
    assert (code.kind, code.gtin, code.reason) == (CodeKind.PRODUCT, gtin, None)


def test_upc_e_is_expanded_when_the_carrier_says_so() -> None:
    """The 8 digits of a UPC-E mean another product than the same digits as EAN-8."""
    assert classify("04965802", "UPC-E").gtin == "00049000006582"
    assert classify("04965802").gtin is None


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("CMP1:O:MM-2026-000123", CodeKind.ORDER, "MM-2026-000123"),
        ("CMP1:B:1A:%*+/$-._~", CodeKind.BASKET, "1A:%*+/$-._~"),
        ("HTTPS://SHOP.EXAMPLE.ORG:8443/hub/B/" + "A2" * 70, CodeKind.BASKET, "A2" * 70),
        ("CMP1:O:MM-0070-0018:" + "A2" * 70, CodeKind.ORDER, "MM-0070-0018"),
        ("CMP1:L:9800012345", CodeKind.LOYALTY, "9800012345"),
        ("CMP1:R:RMM-0010-004H", CodeKind.RETURN, "RMM-0010-004H"),
        ("CMP1:A:B042.9F3C", CodeKind.BADGE, "B042.9F3C"),
        ("CMP1:E:K7Q2-9XWP", CodeKind.ENROLMENT, "K7Q2-9XWP"),
    ],
)
def test_the_chains_own_codes_carry_a_value(text: str, kind: CodeKind, value: str) -> None:
    """Each letter stands for one kind; the value comes through unchanged."""
    code = classify(text, "QR")
    assert (code.kind, code.value, code.gtin, code.reason) == (kind, value, None, None)


@pytest.mark.parametrize(("trick", "text"), HOSTILE.items(), ids=list(HOSTILE))
@pytest.mark.parametrize("symbology", [None, "QR", "EAN-13"])
def test_every_hostile_code_is_refused(trick: str, text: str, symbology: str | None) -> None:
    """Each is refused with a reason, which never repeats what the stranger wrote."""
    code = classify(text, symbology)
    assert not code.accepted, trick
    assert code.gtin is None
    assert code.value is None
    assert code.reason
    assert text not in code.reason or not text.strip()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("https://example.com/", CodeKind.FOREIGN),
        ("WIFI:T:WPA;S:x;P:y;;", CodeKind.FOREIGN),
        ("tel:+33639980001", CodeKind.FOREIGN),
        ("javascript:alert(1)", CodeKind.HOSTILE),
        ("file:///etc/passwd", CodeKind.HOSTILE),
        ("exampleapp://x", CodeKind.HOSTILE),
        ("a\u202eb", CodeKind.HOSTILE),
        ("a\x00", CodeKind.HOSTILE),
        ("x" * 513, CodeKind.HOSTILE),
        ("x" * 512, CodeKind.UNKNOWN),
        ("hello", CodeKind.UNKNOWN),
        ("hello\x1dworld", CodeKind.HOSTILE),
        ("]d2010400638133393110A\x1d\x1d21B", CodeKind.HOSTILE),
        ("]C100395210000000001238", CodeKind.UNKNOWN),
        ("(410)9521000009004", CodeKind.UNKNOWN),
        ("https://example.org/414/9521000009004", CodeKind.UNKNOWN),
        ("https://example.org/01/04006381333932", CodeKind.FOREIGN),
        ("Ref: 12", CodeKind.UNKNOWN),
    ],
)
def test_a_refused_code_is_of_the_right_kind(text: str, kind: CodeKind) -> None:
    """A page or a phone's code is foreign, an attack hostile, the rest unknown."""
    assert classify(text).kind is kind


def test_the_corpus_is_large_enough() -> None:
    """At least 60 different tricks are kept."""
    assert len(set(HOSTILE.values())) >= 60


@settings(max_examples=2000)
@given(st.one_of(anything(), nearly_codes()), st.sampled_from([None, "QR", "EAN-13", "UPC-E"]))
def test_no_text_makes_it_raise(text: str, symbology: str | None) -> None:
    """Whatever is printed, there is an answer, and it is whole."""
    code = classify(text, symbology)
    assert code.text == text
    assert (code.gtin is not None) == (code.kind is CodeKind.PRODUCT)
    assert (code.reason is None) == code.accepted
    assert code.gtin is None or len(code.gtin) == 14


@given(gtins(), st.text(GS1_TEXT, min_size=1, max_size=20))
def test_every_valid_gtin_comes_through_every_carrier(digits: str, lot: str) -> None:
    """The same GTIN is read from a link, element strings and digits."""
    gtin = digits.zfill(14)
    texts = [digits, f"01{gtin}", f"01{gtin}10{lot}", f"https://example.org/01/{gtin}/10/{lot}"]
    assert {classify(text).gtin for text in texts} == {gtin}
