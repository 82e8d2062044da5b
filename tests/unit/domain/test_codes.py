"""GTINs and check digits as GS1 defines them, and the value objects of scanning."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.codes import Code, CodeKind, check_digit, expand_upc_e, gtin14, is_digits
from tests.strategies_codes import DIGITS, gtins


@pytest.mark.parametrize(
    ("payload", "digit"),
    [
        ("629104150021", 3),  # the example of GS1 General Specifications, 7.9
        ("37610425002123456", 9),  # the same clause, an SSCC
        ("400638133393", 1),
        ("03600029145", 2),
        ("9638507", 4),
        ("0", 0),
    ],
)
def test_the_check_digit_is_the_one_of_the_specification(payload: str, digit: int) -> None:
    """Weights 3 and 1 from the right, modulo 10."""
    assert check_digit(payload) == digit


@pytest.mark.parametrize("payload", ["", "12a", "\uff11\uff12", "-1", " 1"])
def test_a_check_digit_of_anything_but_digits_is_an_error(payload: str) -> None:
    """A wrong argument is the caller's bug and is said so."""
    with pytest.raises(ValueError, match="digits"):
        check_digit(payload)


@given(gtins())
def test_a_valid_gtin_becomes_14_digits(digits: str) -> None:
    """Every length is padded with zeros on the left and stays itself."""
    assert gtin14(digits) == digits.zfill(14)


@given(gtins(), st.data())
def test_one_wrong_digit_is_always_found(digits: str, data: st.DataObject) -> None:
    """Modulo 10 with weights 3 and 1 finds every single substitution."""
    place = data.draw(st.integers(0, len(digits) - 1))
    other = data.draw(st.sampled_from([digit for digit in DIGITS if digit != digits[place]]))
    assert gtin14(digits[:place] + other + digits[place + 1 :]) is None


@pytest.mark.parametrize(
    "digits",
    ["", "0" * 8, "0" * 14, "123", "4006381333932", "400638133393\uff11", "4006381333931 "],
)
def test_what_is_not_a_gtin_is_none(digits: str) -> None:
    """Wrong length, wrong check digit, zeros only, other scripts' digits, blanks."""
    assert gtin14(digits) is None


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("01234565", "012345000065"),
        ("04965802", "049000006582"),
        ("01264904", "012000006494"),
        ("01234531", "012300000451"),
        ("01234543", "012340000053"),
    ],
)
def test_upc_e_is_expanded_to_the_gtin_behind_it(short: str, long: str) -> None:
    """Each rule of zero suppression gives the UPC-A that the short form stands for."""
    assert expand_upc_e(short) == long


@pytest.mark.parametrize("digits", ["", "21234565", "01234566", "0123456", "0123456x"])
def test_what_is_not_upc_e_is_none(digits: str) -> None:
    """Number systems other than 0 and 1, wrong check digits and lengths are refused."""
    assert expand_upc_e(digits) is None


def test_only_ascii_digits_are_digits() -> None:
    """`str.isdigit` takes superscripts and other scripts; codes do not."""
    assert is_digits("0123456789")
    assert not is_digits("²")
    assert not is_digits("")


@pytest.mark.parametrize("kind", list(CodeKind))
def test_a_refused_kind_is_never_accepted(kind: CodeKind) -> None:
    """Unknown, foreign and hostile codes are the ones that nobody acts upon."""
    refused = {CodeKind.UNKNOWN, CodeKind.FOREIGN, CodeKind.HOSTILE}
    assert Code(kind, "x").accepted is (kind not in refused)
