"""Order numbers are unique without asking anybody, and every typing mistake of one character is noticed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvalidInputError
from app.domain.orders import ALPHABET, order_number, parse_order_number

serials = st.integers(0, 32**3 - 1)
sequences = st.integers(0, 32**4 - 1)


@given(serials, sequences)
def test_a_number_reads_back(serial: int, sequence: int) -> None:
    number = order_number("MM", serial, sequence)
    assert parse_order_number(number) == number
    assert parse_order_number(number.replace("-", "").lower()) == number


@given(serials, sequences, serials, sequences)
def test_numbers_differ_when_terminal_or_sequence_differ(s1: int, n1: int, s2: int, n2: int) -> None:
    assert (order_number("MM", s1, n1) == order_number("MM", s2, n2)) == ((s1, n1) == (s2, n2))


@given(serials, sequences, st.integers(0, 7), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_noticed(serial: int, sequence: int, place: int, char: str) -> None:
    number = order_number("MM", serial, sequence)
    plain = number[3:7] + number[8:]
    wrong = plain[:place] + char + plain[place + 1 :]
    if wrong != plain:
        with pytest.raises(InvalidInputError, match="typing mistake"):
            parse_order_number(f"MM{wrong}")


@pytest.mark.parametrize("text", ["", "MM", "MM-12", "hello world", "MM-0000-0000-0000", "é" * 12])
def test_what_is_no_number_is_told_so(text: str) -> None:
    with pytest.raises(InvalidInputError):
        parse_order_number(text)


def test_a_terminal_out_of_numbers_is_told_so() -> None:
    with pytest.raises(InvalidInputError, match="enrol"):
        order_number("MM", 1, 32**4)
