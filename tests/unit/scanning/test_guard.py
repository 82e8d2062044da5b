"""The wrong product never comes on the screen because of one bad look."""

import pytest

from app.domain.codes import Symbol
from app.scanning.guard import MisreadGuard, Presence, overlap

HERE = ((0, 0), (100, 0), (100, 50), (0, 50))
THERE = ((200, 0), (300, 0), (300, 50), (200, 50))
EVERYBODY = ("zxing", "tapirscan", "tapirscan-high", "zbar")
UNTRUSTED = ("zxing", "zbar")


def ean(text: str, engine: str = "zxing", position: tuple[tuple[int, int], ...] = HERE, form: str = "EAN-13") -> Symbol:
    """Return a linear code as an engine saw it."""
    return Symbol(text, form, engine, position)


RIGHT, WRONG, ELSEWHERE = ean("right"), ean("wrong"), ean("elsewhere", position=THERE)


def texts(symbols: list[Symbol]) -> list[str]:
    """Return what the symbols say."""
    return [symbol.text for symbol in symbols]


def test_a_misread_beside_the_right_text_is_not_believed() -> None:
    """In one place only the text that is seen more often counts."""
    guard = MisreadGuard(UNTRUSTED, "zxing")
    said = [
        texts(guard.admit(symbols, moment / 10))
        for moment, symbols in enumerate([[RIGHT], [RIGHT, WRONG], [RIGHT, WRONG], [WRONG]])
    ]
    assert said == [[], ["right"], ["right"], []]


def test_two_codes_in_two_places_are_both_believed() -> None:
    """Barcodes side by side are no rivals."""
    guard = MisreadGuard(UNTRUSTED, "zxing")
    guard.admit([RIGHT, ELSEWHERE], 0.0)
    assert texts(guard.admit([RIGHT, ELSEWHERE], 0.1)) == ["right", "elsewhere"]


def test_two_engines_overrule_a_rival() -> None:
    """Agreement of engines is stronger than repetition."""
    guard = MisreadGuard(UNTRUSTED, "zxing")
    for tenth in range(3):
        guard.admit([WRONG], tenth / 10)
    assert set(texts(guard.admit([RIGHT, ean("right", "zbar")], 0.3))) == {"right"}


def test_where_a_trusted_engine_works_the_others_alone_prove_nothing_however_often() -> None:
    """The same print gives the same misread on every frame."""
    guard = MisreadGuard(EVERYBODY, "zxing")
    assert [guard.admit([RIGHT], tenth / 10) for tenth in range(9)] == [[]] * 9
    assert texts(guard.admit([ean("right", "tapirscan")], 0.95)) == ["right"]


@pytest.mark.parametrize("engine", ["tapirscan", "tapirscan-high"])
def test_a_trusted_engine_is_believed_at_once_with_a_long_code(engine: str) -> None:
    """Twelve digits and more, plain or toned."""
    guard = MisreadGuard(EVERYBODY, "zxing")
    assert texts(guard.admit([ean("right", engine)], 0.0, plain=False)) == ["right"]


@pytest.mark.parametrize("form", ["EAN-8", "UPC-E", "DataBar"])
def test_a_short_code_needs_two_looks_of_the_trusted_engine_one_of_them_plain(form: str) -> None:
    """Six digits are found in stripes, too."""
    guard = MisreadGuard(EVERYBODY, "zxing")
    short = ean("short", "tapirscan-high", form=form)
    assert guard.admit([short], 0.0, plain=False) == []
    assert guard.admit([short], 0.1, plain=False) == []
    assert texts(guard.admit([short], 0.2)) == ["short"]


def test_two_efforts_of_one_engine_are_not_two_engines() -> None:
    """They make the same mistake."""
    guard = MisreadGuard(EVERYBODY, "zxing")
    guard.admit([ean("short", "tapirscan", form="UPC-E")], 0.0, plain=False)
    assert guard.admit([ean("short", "tapirscan-high", form="UPC-E")], 0.1, plain=False) == []


def test_a_trusted_engine_that_is_contested_in_the_same_place_waits_for_a_majority() -> None:
    """Two texts over the same bars: one of them is wrong."""
    guard = MisreadGuard(EVERYBODY, "zxing")
    guard.admit([WRONG], 0.0)
    assert guard.admit([ean("right", "tapirscan")], 0.1) == []
    assert texts(guard.admit([ean("right", "tapirscan")], 0.2)) == ["right"]


@pytest.mark.parametrize(
    ("one", "other", "meets"),
    [(RIGHT, WRONG, True), (RIGHT, ELSEWHERE, False), (RIGHT, ean("x", position=()), False)],
)
def test_symbols_overlap_when_their_boxes_meet(one: Symbol, other: Symbol, *, meets: bool) -> None:
    """An unknown place overlaps with nothing."""
    assert overlap(one, other) is meets
    assert overlap(other, one) is meets


def test_a_late_look_at_an_old_frame_does_not_make_a_code_leave() -> None:
    """The thorough lane may tell of a frame that is older than what the fast one has seen since."""
    presence = Presence()
    assert presence.arrivals([RIGHT], [RIGHT], 5.0) == [RIGHT]
    assert presence.arrivals([RIGHT], [RIGHT], 3.0) == []
    assert presence.arrivals([RIGHT], [RIGHT], 6.4) == []


def test_two_equal_labels_in_one_frame_are_two_codes() -> None:
    """Each has its outline on the picture."""
    presence, twin = Presence(), ean("right", position=THERE)
    assert presence.arrivals([RIGHT, twin], [RIGHT, twin], 0.0) == [RIGHT, twin]
    assert presence.arrivals([twin, RIGHT], [twin, RIGHT], 0.1) == []


def test_a_label_that_moves_stays_one_code() -> None:
    """In the next frame it may be anywhere."""
    presence, moved = Presence(), ean("right", position=THERE)
    assert presence.arrivals([RIGHT], [RIGHT], 0.0) == [RIGHT]
    assert presence.arrivals([moved], [moved], 0.1) == []


def test_the_second_of_two_equal_labels_may_be_found_by_another_look_at_the_same_frame() -> None:
    """What one engine misses, the other adds."""
    presence, twin = Presence(), ean("right", position=THERE)
    presence.arrivals([RIGHT], [RIGHT], 0.0)
    assert presence.arrivals([twin], [twin], 0.0) == [twin]
