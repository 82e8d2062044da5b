"""200,000 texts of strangers: none raises anything but Gs1Error, and none is accepted that is not on the list.

What may be accepted is told here a second time, in another way than the program's, by an oracle that shares no code.
"""

import re
import time
from urllib.parse import unquote

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.codes import Code, CodeKind
from app.scanning.codes import classify
from app.scanning.gs1 import Gs1Error, Gs1Reading, read_gs1
from tests.strategies_codes import anything, nearly_codes
from tests.unit.scanning.hostile_texts import texts

COUNT = 200_000
SECONDS = 40.0
P95_SECONDS = 0.0002

OWN = re.compile(r"CMP1:(?:[OLA]:[0-9A-Z][-0-9A-Z._:]{0,63}|[BE]:[-0-9A-Z._~%*+/:$]{1,505})", re.ASCII)
LINK = re.compile(r"(?:\](?:Q1|d1))?(?:https?|HTTPS?)://[^/?#@\\]+/[!-~]+")
ELEMENTS = re.compile(r"(?:\](?:C1|e0|d2|Q3|J1)|\x1d)?[0-9]{2,4}[!-~\x1d]+|\([0-9]{2,4}\)[!-~]+")
DIGITS = re.compile(r"(?:\](?:E0|E4|Q1|d1))?(?P<digits>[0-9]{8,14})")
CANONICAL = re.compile(r"https://id\.gs1\.org(?:/[0-9]{2,4}/[A-Za-z0-9._~%-]+)+(?:\?[0-9]{2,4}=[A-Za-z0-9._~%=&-]+)?")
BRACKETED = re.compile(r"(?:\([0-9]{2,4}\)[!-~]+)+")


def right(gtin: str) -> bool:
    """Tell whether the last digit brings the weighted sum to a multiple of ten, counted from the left."""
    return len(gtin) == 14 and int(gtin) > 0 and sum(map(int, gtin[1::2] + gtin[::2] * 3)) % 10 == 0


def on_the_list(text: str, form: re.Pattern[str]) -> bool:
    """Tell whether `text` has the form, and nothing in it that a person could not see."""
    return len(text) <= 512 and form.fullmatch(text) is not None and all(" " <= c <= "~" or c == "\x1d" for c in text)


def question(text: str, gtin: str) -> str | None:
    """Return what speaks against having taken `text` for a product with `gtin`."""
    if not right(gtin):
        return "the check digit is wrong"
    if gtin.lstrip("0") not in unquote(text):
        return "the digits are not in the text"
    if plain := DIGITS.fullmatch(text):
        return None if plain["digits"].zfill(14) == gtin else "other digits"
    if on_the_list(text, LINK):
        return None if re.search(rf"(?:/01/{gtin}|[?&]01=0*{gtin.lstrip('0')})(?:[/?#&]|$)", unquote(text)) else "no 01"
    if on_the_list(text, ELEMENTS):
        return None if f"01{gtin}" in text or f"(01){gtin}" in text else "no element 01"
    return "a form that is not on the list"


def examine(text: str, code: Code) -> None:
    """Assert that what `classify` said of `text` is whole, and backed by the oracle."""
    assert code.text == text
    assert (code.reason is None) == code.accepted
    assert (code.gtin is not None) == (code.kind is CodeKind.PRODUCT)
    if code.gtin is not None:
        assert question(text.strip(" "), code.gtin) is None, repr(text)
    elif code.accepted:
        assert on_the_list(text.strip(" "), OWN), repr(text)


def reading_of(text: str) -> Gs1Reading | None:
    try:
        return read_gs1(text)
    except Gs1Error:
        return None


def examine_reading(text: str, reading: Gs1Reading) -> None:
    """Assert that a reading is backed by the oracle and that its canonical form says the same, and stays."""
    assert any(on_the_list(text, form) for form in (LINK, ELEMENTS, DIGITS)), repr(text)
    assert reading.gtin is None or question(text, reading.gtin) is None, repr(text)
    said = f"{text} {unquote(text)}".replace("\\(", "(")
    assert all(value in said for ai, value in reading.ais.items() if ai != "01"), repr(text)
    if reading.canonical is None:
        return
    assert CANONICAL.fullmatch(reading.canonical) or BRACKETED.fullmatch(reading.canonical), repr(text)
    again = read_gs1(reading.canonical)
    assert (again.gtin, again.ais, again.canonical) == (reading.gtin, reading.ais, reading.canonical), repr(text)


def test_two_hundred_thousand_texts_of_strangers() -> None:
    strangers = list(texts(COUNT, seed=2026))
    accepted, took, started = 0, [], time.process_time()
    for text in strangers:
        before = time.perf_counter()
        code = classify(text)
        took.append(time.perf_counter() - before)
        reading = reading_of(text)
        examine(text, code)
        if reading:
            accepted += 1
            examine_reading(text, reading)
    assert time.process_time() - started < SECONDS
    assert sorted(took)[int(COUNT * 0.95)] < P95_SECONDS
    assert COUNT // 100 < accepted < COUNT // 2, "the texts are too tame or too wild to mean anything"


@settings(max_examples=1000)
@given(st.one_of(anything(), nearly_codes()))
def test_any_text_at_all(text: str) -> None:
    examine(text, classify(text))
    reading = reading_of(text)
    if reading:
        examine_reading(text, reading)
