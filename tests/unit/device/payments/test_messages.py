"""Whatever a payment terminal sends is a whole answer, the beginning of one, or damage; never a guess, never a card."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.device.payments import messages
from app.domain.errors import DamagedError
from tests.payment_terminal import CARD, written

TAGS = st.from_regex(r"[A-Z][A-Z0-9]", fullmatch=True)
VALUES = st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=0, max_size=60)
FIELDS = st.dictionaries(TAGS, VALUES, max_size=12)


@given(FIELDS)
def test_what_is_packed_is_what_a_terminal_reads(fields: dict[str, str]) -> None:
    """Tag, length in three digits, value; nothing between."""
    assert messages.pack(fields) == written(fields)


@given(FIELDS, VALUES)
def test_a_whole_answer_gives_its_kept_fields_and_no_other(fields: dict[str, str], status: str) -> None:
    """The order of fields does not matter; what is said of a card is not there."""
    said = fields | CARD | {"AE": status}
    found = messages.unpack(written(said))
    assert found == {tag: value for tag, value in said.items() if tag in messages.KEPT}
    assert not set(CARD) & messages.KEPT


@given(FIELDS, st.data())
def test_a_beginning_is_waited_for(fields: dict[str, str], data: st.DataObject) -> None:
    """Cut anywhere before its status has come, an answer is not whole; it is never damage."""
    whole = written({tag: value for tag, value in fields.items() if tag != "AE"} | {"AE": "10"})
    cut = data.draw(st.integers(0, len(whole) - 1))
    assert messages.unpack(whole[:cut]) is None


@given(st.binary(max_size=300))
def test_anything_at_all_is_an_answer_a_beginning_or_damage(data: bytes) -> None:
    """No input makes another error, and none is an answer without a status."""
    try:
        found = messages.unpack(data)
    except DamagedError:
        return
    assert found is None or messages.STATUS in found


@pytest.mark.parametrize(
    "data",
    [
        b"<html>", b"AE0x1", b"AE00210AE00201", b"ae00210", b"AE002\xff0", b"AE00210 ", b"\x02AE00210\x03",
        b"AE00210" + b"AK999" + b"x" * 999 + written({"AK": "y" * 999}) * 20,
    ],
)  # fmt: skip
def test_what_can_be_no_answer_is_damage(data: bytes) -> None:
    """Pages, broken lengths, a field twice, framing of the serial line, more than an answer can be."""
    with pytest.raises(DamagedError):
        messages.unpack(data)
