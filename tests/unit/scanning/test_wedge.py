"""A scanner that types is told from a person who types, and nothing typed is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.scanning.wedge import WedgeDetector, WedgeOutcome


def typed(detector: WedgeDetector, text: str, gap_ms: float, start: float = 0.0) -> WedgeOutcome:
    """Feed `text` with even gaps; return the last outcome with everything released before it."""
    released, outcome = "", WedgeOutcome()
    for number, character in enumerate(text):
        outcome = detector.feed(character, start + number * gap_ms)
        released += outcome.release
    return WedgeOutcome(outcome.code, released)


@pytest.mark.parametrize("end", ["\r", "\n", "\t"])
@pytest.mark.parametrize("gap_ms", [0, 2, 15, 35])
def test_a_burst_that_ends_with_enter_or_tab_is_a_code(end: str, gap_ms: float) -> None:
    """The code comes without its end, and no character reaches the focused field."""
    outcome = typed(WedgeDetector(), "4006381333931" + end, gap_ms)
    assert outcome == WedgeOutcome(code="4006381333931", release="")


@pytest.mark.parametrize("gap_ms", [36, 80, 300])
def test_a_persons_typing_is_given_back_in_order(gap_ms: float) -> None:
    """Slow keys are nobody's code, even with Enter at the end."""
    assert typed(WedgeDetector(), "perceuse\r", gap_ms) == WedgeOutcome(release="perceuse\r")


def test_held_characters_come_out_when_nothing_follows() -> None:
    """A timer of one gap shows what a person typed without waiting for the next key."""
    detector = WedgeDetector()
    assert detector.feed("a", 0) == WedgeOutcome()
    assert detector.expire(20) == ""
    assert detector.expire(36) == "a"
    assert detector.expire(40) == ""


def test_a_short_burst_is_a_persons() -> None:
    """Two fingers at once and Enter are not a barcode."""
    assert typed(WedgeDetector(), "abcde\r", 5) == WedgeOutcome(release="abcde\r")


def test_enter_alone_goes_through() -> None:
    """Enter in a form keeps its meaning."""
    assert WedgeDetector().feed("\r", 0) == WedgeOutcome(release="\r")


def test_typing_before_a_burst_is_given_back_and_the_code_is_whole() -> None:
    """A person types, then the scanner does."""
    detector = WedgeDetector()
    detector.feed("a", 0)
    first = detector.feed("4", 200)
    outcome = typed(detector, "006381333931\r", 5, start=205)
    assert first == WedgeOutcome(release="a")
    assert outcome == WedgeOutcome(code="4006381333931")


def test_a_pause_in_a_burst_breaks_it() -> None:
    """Two halves with a pause between them are not one code."""
    detector = WedgeDetector()
    typed(detector, "400638", 5)
    assert detector.feed("1", 500) == WedgeOutcome(release="400638")


def test_two_codes_follow_each_other() -> None:
    """After a code the detector starts anew."""
    detector = WedgeDetector()
    assert typed(detector, "4006381333931\r", 5).code == "4006381333931"
    assert typed(detector, "96385074\r", 5, start=1000).code == "96385074"


def test_a_prefix_is_taken_off_and_asked_for() -> None:
    """With a prefix configured, keys that do not begin with it are never held."""
    detector = WedgeDetector(prefix="~>")
    assert detector.feed("4", 0) == WedgeOutcome(release="4")
    assert typed(detector, "~>96385074\r", 5, start=100).code == "96385074"
    assert typed(detector, "~x", 5, start=300) == WedgeOutcome(release="~x")
    assert typed(detector, "~>12345\r", 5, start=600) == WedgeOutcome(release="~>12345\r")


def test_another_end_may_be_configured() -> None:
    """Some scanners end with a sign of their own."""
    assert typed(WedgeDetector(suffix=";"), "4006381333931;", 5).code == "4006381333931"


def test_ten_kilobytes_end_as_a_code_that_is_too_long() -> None:
    """Garbage is kept short in memory, taken whole, and refused by the classification."""
    code = typed(WedgeDetector(), "A" * 10_000 + "\r", 1).code
    assert code is not None
    assert 512 < len(code) < 600


@given(st.lists(st.tuples(st.sampled_from("ab4\r\t"), st.integers(0, 90)), max_size=60))
def test_no_character_is_ever_lost_or_doubled(keys: list[tuple[str, int]]) -> None:
    """Codes and released characters together are what was typed, in order."""
    detector, now, out = WedgeDetector(), 0, ""
    for character, gap in keys:
        now += gap
        outcome = detector.feed(character, now)
        out += outcome.release
        if outcome.code is not None:
            out += outcome.code + character
    out += detector.expire(now + 1000)
    assert out == "".join(character for character, _ in keys)
