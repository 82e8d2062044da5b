"""Two sides that speak ranges of versions meet at the newest that both speak, or know who has to be updated."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.wire import OLDEST_PROTOCOL, PROTOCOL
from app.wire.versions import HUB_OLDER, SPOKEN, TERMINAL_OLDER, Versions, misfit, parse

NUMBERS = st.integers(0, 999_999)
RANGES = st.tuples(NUMBERS, NUMBERS).map(lambda ends: Versions(min(ends), max(ends)))


@given(RANGES)
def test_what_is_written_is_read(versions: Versions) -> None:
    assert parse(str(versions)) == versions


@given(st.text(max_size=20))
def test_any_text_is_a_range_or_nothing(text: str) -> None:
    found = parse(text)
    assert found is None or found.oldest <= found.newest


@given(RANGES, RANGES)
def test_the_common_version_is_the_newest_of_both_and_the_same_for_both(one: Versions, other: Versions) -> None:
    common = one.common(other)
    assert common == other.common(one)
    if common is None:
        assert one.newest < other.oldest or other.newest < one.oldest
    else:
        assert common in one
        assert common in other
        assert not (common + 1 in one and common + 1 in other)


@pytest.mark.parametrize(
    ("hub", "terminal", "reason", "advice"),
    [
        (Versions(1, 1), Versions(2, 3), HUB_OLDER, "update the hub to a program that speaks version 2 or newer"),
        (Versions(4, 6), Versions(2, 3), TERMINAL_OLDER, "the terminal to a program that speaks version 4 or newer"),
    ],
)
def test_the_older_side_is_told_what_to_be_updated_to(
    hub: Versions, terminal: Versions, reason: str, advice: str
) -> None:
    word, sentence = misfit(hub, terminal)
    assert word == reason
    assert sentence.endswith(advice)
    assert len(sentence) <= 200


def test_this_program_speaks_its_own_version() -> None:
    assert PROTOCOL in SPOKEN
    assert OLDEST_PROTOCOL in SPOKEN
