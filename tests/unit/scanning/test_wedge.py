"""A scanner that types is told from a person who types, and nothing typed by hand is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.scanning.wedge import MOST_STROKES, Stroke, WedgeDetector, WedgeOutcome

CODE = "4006381333931"
Told = tuple[list[str], str]


def feed(detector: WedgeDetector, text: str, time_ms: float, event: object = None) -> WedgeOutcome:
    return detector.feed(Stroke(text, event), time_ms)


def released(outcome: WedgeOutcome) -> str:
    return "".join(stroke.text for stroke in outcome.release)


def typed(detector: WedgeDetector, text: str, gap_ms: float, start: float = 0.0, *, rest: bool = True) -> Told:
    """Feed `text` with even gaps, and wait when `rest`; return all codes and all that was given back."""
    codes, back = [], ""
    outcomes = [feed(detector, character, start + number * gap_ms) for number, character in enumerate(text)]
    if rest:
        outcomes.append(detector.expire(start + len(text) * gap_ms + 1000))
    for outcome in outcomes:
        codes += [outcome.code] if outcome.code is not None else []
        back += released(outcome)
    return codes, back


@pytest.mark.parametrize("end", ["\r", "\n", "\t", "\r\n", ""])
@pytest.mark.parametrize("gap_ms", [0, 2, 15, 35])
def test_a_burst_is_a_code_whatever_ends_it(end: str, gap_ms: float) -> None:
    """The code comes without its end, once, and no character reaches the focused field."""
    assert typed(WedgeDetector(), CODE + end, gap_ms) == ([CODE], "")


@pytest.mark.parametrize("gap_ms", [36, 80, 300])
def test_a_persons_typing_is_given_back_in_order(gap_ms: float) -> None:
    """Slow keys are nobody's code, even with Enter at the end."""
    assert typed(WedgeDetector(), "perceuse\r", gap_ms) == ([], "perceuse\r")


def test_held_characters_come_out_when_nothing_follows() -> None:
    """A timer of one gap shows what a person typed without waiting for the next key."""
    detector = WedgeDetector()
    assert feed(detector, "a", 0) == WedgeOutcome()
    assert detector.holding
    assert detector.expire(20) == WedgeOutcome()
    assert released(detector.expire(36)) == "a"
    assert detector.expire(40) == WedgeOutcome()
    assert not detector.holding


def test_a_short_burst_is_a_persons() -> None:
    """Two fingers at once and Enter are not a barcode."""
    assert typed(WedgeDetector(), "abcde\r", 5) == ([], "abcde\r")
    assert typed(WedgeDetector(min_length=4), "abcd\r", 5) == (["abcd"], "")


def test_enter_alone_goes_through() -> None:
    """Enter in a form keeps its meaning; right after a code it is the rest of it."""
    detector = WedgeDetector()
    assert released(feed(detector, "\r", 0)) == "\r"
    typed(detector, CODE + "\r", 5, start=1000, rest=False)
    assert released(feed(detector, "\r", 1000 + 13 * 5 + 100)) == ""
    assert released(feed(detector, "\r", 2000)) == "\r"


def test_typing_before_a_burst_is_given_back_and_the_code_is_whole() -> None:
    """A person types, then the scanner does."""
    detector = WedgeDetector()
    feed(detector, "a", 0)
    assert released(feed(detector, "4", 200)) == "a"
    assert typed(detector, "006381333931\r", 5, start=205) == ([CODE], "")


def test_a_long_pause_in_a_burst_breaks_it_and_types_nothing() -> None:
    """Halves of a code are no codes of ours, but they belong in no field."""
    detector = WedgeDetector()
    first = typed(detector, "4006381", 5, rest=False)
    second = typed(detector, "333931\r", 5, start=500)
    assert (first, second) == (([], ""), (["4006381", "333931"], ""))


def test_wireless_scanners_send_in_pieces() -> None:
    """Gaps of up to 150 ms are borne once a burst is long enough to be no person's."""
    detector, now, told = WedgeDetector(), 0.0, []
    for number, character in enumerate(CODE + "\r"):
        now += (0, 30, 5)[number % 3] if number % 7 else 25 if number < 7 else 140
        told.append(feed(detector, character, now))
    assert told[-1].code == CODE
    assert not any(outcome.release for outcome in told)


def test_keys_that_write_nothing_belong_to_their_burst() -> None:
    """F1 before a code, Ctrl+C and Escape inside, End behind: none of it is given back."""
    detector = WedgeDetector()
    burst = ["", *CODE[:5], "", "", *CODE[5:], ""]
    outcomes = [feed(detector, text, number * 5) for number, text in enumerate(burst)]
    outcomes.append(detector.expire(1000))
    assert [outcome.code for outcome in outcomes if outcome.code] == [CODE]
    assert not any(outcome.release for outcome in outcomes)


def test_a_persons_commands_are_given_back_in_order() -> None:
    """With whatever the caller keeps of them."""
    detector = WedgeDetector()
    feed(detector, "a", 0, "key a")
    feed(detector, "", 20, "Ctrl+C")
    assert [stroke.event for stroke in detector.expire(60).release] == ["key a", "Ctrl+C"]


def test_two_codes_follow_each_other() -> None:
    """After a code the detector starts anew."""
    detector = WedgeDetector()
    assert typed(detector, CODE + "\r96385074\r", 5) == ([CODE, "96385074"], "")


@pytest.mark.parametrize("gap_ms", [5, 40, 60, 79])
def test_a_slow_scanner_needs_a_prefix(gap_ms: float) -> None:
    """Behind its prefix a code may come slowly; a person at the same pace is given back."""
    detector = WedgeDetector(prefix="~>", max_gap_ms=80)
    assert typed(detector, "~>96385074\r", gap_ms) == (["96385074"], "")
    assert typed(detector, "perceuse\r", max(gap_ms, 40), start=5000) == ([], "perceuse\r")
    assert typed(detector, "~>12345\r", gap_ms, start=9000) == ([], "~>12345\r")


def test_a_burst_without_the_prefix_is_still_typed_nowhere() -> None:
    """Another scanner, or one that has lost its settings."""
    assert typed(WedgeDetector(prefix="~>", max_gap_ms=80), CODE + "\r", 10) == ([CODE], "")


def test_another_end_may_be_configured() -> None:
    """Some scanners end with a sign of their own, or several; the sign may stand in the code as a single letter."""
    assert typed(WedgeDetector(suffix=";"), CODE + ";", 5) == ([CODE], "")
    assert typed(WedgeDetector(suffix="##"), "400#638##", 5) == (["400#638"], "")


def test_ten_kilobytes_end_as_a_code_that_is_too_long() -> None:
    """Garbage is kept short in memory, taken whole, and refused by the classification."""
    (code,), back = typed(WedgeDetector(), "A" * 10_000 + "\r", 1)
    assert 512 < len(code) < 600
    assert back == ""
    detector = WedgeDetector()
    for number in range(10_000):
        feed(detector, "", number)
    assert len(detector._held) == MOST_STROKES


@given(st.lists(st.tuples(st.sampled_from("ab4\r\t"), st.integers(0, 90)), max_size=60))
def test_no_character_of_a_person_is_ever_lost_or_doubled(keys: list[tuple[str, int]]) -> None:
    """Codes and released characters together are what was typed, in order, but for the ends behind codes."""
    detector, now, out = WedgeDetector(), 0, ""
    for character, gap in keys:
        now += gap
        outcome = feed(detector, character, now)
        out += (outcome.code or "") + released(outcome)
    last = detector.expire(now + 1000)
    out += (last.code or "") + released(last)
    ends = str.maketrans("", "", "\r\t")
    assert out.translate(ends) == "".join(character for character, _ in keys).translate(ends)
    assert len(out) <= len(keys)


@given(st.lists(st.tuples(st.sampled_from("abcdefgh \r"), st.integers(36, 400)), max_size=60))
def test_at_a_persons_pace_everything_is_given_back(keys: list[tuple[str, int]]) -> None:
    """Enter included."""
    detector, now, out = WedgeDetector(), 0, ""
    for character, gap in keys:
        now += gap
        outcome = feed(detector, character, now)
        assert outcome.code is None
        out += released(outcome)
    out += released(detector.expire(now + 1000))
    assert out == "".join(character for character, _ in keys)
