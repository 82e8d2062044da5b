"""What a scanner of another keyboard typed is understood; nothing else is ever turned into a code."""

import random
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.codes import CodeKind
from app.scanning import layouts
from app.scanning.codes import classify
from app.scanning.layouts import Layout, translated, understood

LINK = "https://id.comptoir.example/01/09520004821070/10/AB-1_2?17=271231&linkType=gs1:pip"
OWN = "CMP1:L:2950408155209"
CODES = ("4006381333931", "96385074", LINK, OWN, "(01)09520004821070(10)AB12", "0109520004821070\x1d10AB12")
TABLES = {"us-on-fr": layouts.US_ON_FRENCH, "fr-on-us": layouts.FRENCH_ON_US}
AROUND = st.text(st.sampled_from("&é\"'(-è_çà)!@#$%^&*(1234567890qaQA/:!§;,."), max_size=20)


def as_typed(code: str, layout: str) -> str:
    """Return what the terminal gets for a code: the table read the other way."""
    back = {ord(str(meant)): chr(typed) for typed, meant in TABLES[layout].items()}
    return code.translate(back)


def test_tables_pair_every_key_once() -> None:
    """Four rows of 47 keys, no character twice on one keyboard; known pairs of the standards."""
    assert {len(row) for row in (layouts.US, layouts.US_SHIFT, layouts.FRENCH, layouts.FRENCH_SHIFT)} == {47}
    assert len(layouts.FRENCH_THIRD) == 13
    assert len(set(layouts.US + layouts.US_SHIFT)) == len(set(layouts.FRENCH + layouts.FRENCH_SHIFT)) == 94
    assert translated('&é"\'(-è_çà', "us-on-fr") == "1234567890"
    assert translated("qaQAzwZW;m:M", "us-on-fr") == "aqAQwzWZ,;.:"
    assert translated("!@#$%^&*()", "fr-on-us") == "1234567890"
    assert translated("aq;><.", "fr-on-us") == "qam/.:"


@pytest.mark.parametrize("layout", TABLES)
def test_tables_can_be_read_back(layout: Layout) -> None:
    """The characters of GS1 element strings (82 of ISO/IEC 646) survive the way there and back.

    But for < and >, which the French keyboard has on a key that the US one lacks.
    """
    signs = string.ascii_letters + string.digits + "!\"%&'()*+,-./:;=?_"
    assert translated(as_typed(signs, layout), layout) == signs


def test_with_altgr() -> None:
    """Signs that the French keyboard has on the third level."""
    assert [layouts.third_level(key, "fr-on-us") for key in "0-=3x"] == ["@", "]", "}", "#", ""]
    assert layouts.third_level("0", "same") == layouts.third_level("0", "auto") == ""


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("layout", TABLES)
def test_another_keyboard_is_found_out(layout: str, code: str) -> None:
    """Without being told, caps lock or not."""
    assert understood(as_typed(code, layout)) == code
    assert classify(understood(as_typed(code.swapcase(), layout))).gtin == classify(code).gtin


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("layout", ["auto", "same", "us-on-fr", "fr-on-us"])
def test_a_good_code_stays_as_it_is(layout: Layout, code: str) -> None:
    """Whatever is configured, for the keys have been put right already."""
    assert understood(code, layout) == code


@pytest.mark.parametrize("layout", ["auto", "same", "us-on-fr", "fr-on-us"])
def test_caps_lock_is_undone(layout: Layout) -> None:
    """Letters on every keyboard, digits and signs as well on the French one of Windows."""
    assert understood(OWN.swapcase(), layout) == OWN
    shifted = OWN.translate(layouts.FRENCH_OTHER_SHIFT)
    assert understood(shifted, layout) == OWN


def test_same_means_same() -> None:
    """A layout that is configured is not guessed."""
    typed = as_typed("4006381333931", "fr-on-us")
    assert understood(typed, "same") == typed
    assert understood(typed, "auto") == "4006381333931"


def test_nothing_that_people_scan_becomes_a_code_by_translation() -> None:
    """Serial numbers, broken GTINs, words, addresses: 60,000 of them, none is believed. No digit is made of a digit."""
    dice = random.Random(7)
    kinds = (string.digits, string.ascii_uppercase + string.digits, string.ascii_letters + " -", string.printable[:95])
    wrong = 0
    for _ in range(60_000):
        text = "".join(dice.choices(dice.choice(kinds), k=dice.choice((8, 12, 13, 14, 20))))
        wrong += classify(text).kind is CodeKind.UNKNOWN and understood(text) != text
    assert wrong == 0


def test_even_of_the_worst_texts_only_a_check_digit_in_ten_holds() -> None:
    """Made of nothing but the signs above the digits, in the lengths of a GTIN: what noise would have to look like."""
    dice = random.Random(7)
    believed = 0
    for _ in range(2000):
        text = "".join(dice.choices("!@#$%^&*()", k=13))
        believed += understood(text) != text
    assert 100 < believed < 300


@given(AROUND)
def test_what_comes_out_is_what_went_in_or_a_code(text: str) -> None:
    """And nothing makes it raise."""
    meant = understood(text)
    assert meant == text or classify(meant).accepted


def test_hostile_lengths_are_left_alone() -> None:
    """Ten kilobytes are not translated seven times."""
    assert understood("&" * 10_000) == "&" * 10_000
