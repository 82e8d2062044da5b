"""Labels lie on their sheets without touching one another; texts are shortened between words; numbers count on."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.codes import gtin14
from app.domain.errors import InvalidInputError
from app.domain.labels import (
    FORMATS,
    MOST_LABELS,
    SHEET_HEIGHT,
    SHEET_WIDTH,
    LoyaltyCard,
    Placed,
    SheetFormat,
    following_cards,
    retail_digits,
    sheet_format,
    sheets,
    wrapped,
)

TINY = 1e-9
TEXTS = st.text(st.sampled_from("ab-é …,\u00a0"), max_size=60)


@pytest.mark.parametrize("sheet", FORMATS.values(), ids=FORMATS)
def test_labels_lie_on_the_sheet_and_do_not_overlap(sheet: SheetFormat) -> None:
    """Every format of the table, a full sheet."""
    (page,) = sheets(range(sheet.count), sheet)
    assert [place.item for place in page] == list(range(sheet.count))
    for place in page:
        assert place.x >= 0
        assert place.y >= 0
        assert place.x + place.width <= SHEET_WIDTH
        assert place.y + place.height <= SHEET_HEIGHT
    assert not [pair for pair in combinations(page, 2) if overlap(*pair)]


def overlap(one: Placed[int], other: Placed[int]) -> bool:
    across = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    down = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    return across > TINY and down > TINY


def test_a_partly_used_sheet_is_filled_up_first() -> None:
    """Skipped places stay empty on the first sheet only."""
    sheet = FORMATS["L7163"]
    first, second = sheets(range(14), sheet, skip=3)
    assert (len(first), len(second)) == (11, 3)
    assert (first[0].x, first[0].y) == (sheet.left + sheet.pitch_x, sheet.top + sheet.pitch_y)
    assert (second[0].x, second[0].y) == (sheet.left, sheet.top)


def test_a_printers_drift_is_made_up_for() -> None:
    """Offsets move every label, and never off the sheet."""
    sheet = FORMATS["L7160"]
    ((place,),) = sheets([0], sheet, offset_x=1.5, offset_y=-2)
    assert (place.x, place.y) == (sheet.left + 1.5, sheet.top - 2)
    with pytest.raises(InvalidInputError, match=r"7\.2 mm sideways"):
        sheets([0], sheet, offset_x=8)


def test_what_cannot_be_laid_out_is_said() -> None:
    """No place left, too many, a format that nobody knows."""
    sheet = FORMATS["L7165"]
    with pytest.raises(InvalidInputError, match="0 to 7"):
        sheets([0], sheet, skip=8)
    with pytest.raises(InvalidInputError, match=f"at most {MOST_LABELS}"):
        sheets(range(MOST_LABELS + 1), sheet)
    with pytest.raises(InvalidInputError, match="L7160"):
        sheet_format("A5")
    assert sheet_format(" l7165 ") is sheet



@given(TEXTS, st.integers(2, 30), st.integers(1, 4))
def test_wrapped_lines_fit_and_lose_nothing_without_an_ellipsis(text: str, room: int, most: int) -> None:
    """Every line fits, there are not too many, and words come in order."""
    made = wrapped(text, lambda part: len(part) <= room, most)
    assert len(made) <= most
    assert all(len(line) <= room for line in made)
    joined = "".join(made).replace(" ", "")
    whole = text.replace(" ", "")
    assert joined == whole or (made and made[-1].endswith("…"))


def test_a_text_is_shortened_after_a_word() -> None:
    """Never in the middle of one, unless a single word is too long; amounts stay with their currency."""
    assert wrapped("Peinture murale mate", lambda part: len(part) <= 17, 1) == ["Peinture murale…"]
    assert wrapped("Peinture murale, mate", lambda part: len(part) <= 17, 1) == ["Peinture murale…"]
    assert wrapped("dont 5,50\u00a0€ d\u2019éco-participation", lambda part: len(part) <= 20, 2) == [
        "dont 5,50\u00a0€",
        "d\u2019éco-participation",
    ]
    drill = wrapped("Perceuse-visseuse 18\u00a0V", lambda part: len(part) <= 14, 2)
    assert drill == ["Perceuse-", "visseuse 18\u00a0V"]
    assert wrapped("Anticonstitutionnellement", lambda part: len(part) <= 10, 2) == ["Anticonst…"]


def test_retail_digits_are_those_of_the_cash_desk() -> None:
    """GTIN-8, -12 and -13 have a symbol there, a trade unit has none."""
    assert retail_digits("09520004821070") == "9520004821070"
    assert retail_digits("00036000291452") == "036000291452"
    assert retail_digits("00000096385074") == "96385074"
    assert retail_digits("10036000291459") == ""


def test_card_numbers_count_on_with_their_check_digits() -> None:
    """Thirteen digits are an EAN-13; others are counted plainly, zeros in front stay."""
    made = list(following_cards("2950408155209", 3))
    assert made[0] == "2950408155209"
    assert all(gtin14(number) for number in made)
    assert len(set(made)) == 3
    assert list(following_cards("0098", 2)) == ["0098", "0099"]


@pytest.mark.parametrize(
    ("first", "words"), [("2950408155208", "check digit"), ("AB12", "made of digits"), ("99", "there are not")]
)
def test_card_numbers_that_cannot_be_counted(first: str, words: str) -> None:
    """Each refusal says why."""
    with pytest.raises(InvalidInputError, match=words):
        list(following_cards(first, 2))


def test_a_card_says_its_number_for_scanners_and_for_people() -> None:
    """The code of the chain, and groups of four."""
    card = LoyaltyCard("2950408155209", "Maison Marcelin")
    assert (card.text, card.grouped) == ("CMP1:L:2950408155209", "2950 4081 5520 9")
    assert LoyaltyCard("AB-12", "").grouped == "AB-12"
