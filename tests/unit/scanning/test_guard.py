"""The wrong product never comes on the screen because of one bad look."""

import pytest

from app.domain.codes import Symbol
from app.scanning.guard import MisreadGuard, overlap

HERE = ((0, 0), (100, 0), (100, 50), (0, 50))
THERE = ((200, 0), (300, 0), (300, 50), (200, 50))


def ean(text: str, engine: str = "main", position: tuple[tuple[int, int], ...] = HERE) -> Symbol:
    """Return an EAN-13 as an engine saw it."""
    return Symbol(text, "EAN-13", engine, position)


RIGHT, WRONG, ELSEWHERE = ean("right"), ean("wrong"), ean("elsewhere", position=THERE)


def texts(symbols: list[Symbol]) -> list[str]:
    """Return what the symbols say."""
    return [symbol.text for symbol in symbols]


def test_a_misread_beside_the_right_text_is_not_believed() -> None:
    """In one place only the text that is seen more often counts."""
    guard = MisreadGuard("main")
    said = [
        texts(guard.admit(symbols, moment / 10))
        for moment, symbols in enumerate([[RIGHT], [RIGHT, WRONG], [RIGHT, WRONG], [WRONG]])
    ]
    assert said == [[], ["right"], ["right"], []]


def test_two_codes_in_two_places_are_both_believed() -> None:
    """Barcodes side by side are no rivals."""
    guard = MisreadGuard("main")
    guard.admit([RIGHT, ELSEWHERE], 0.0)
    assert texts(guard.admit([RIGHT, ELSEWHERE], 0.1)) == ["right", "elsewhere"]


def test_two_engines_overrule_a_rival() -> None:
    """Agreement of engines is stronger than repetition."""
    guard = MisreadGuard("main")
    for tenth in range(3):
        guard.admit([WRONG], tenth / 10)
    assert texts(guard.admit([RIGHT, ean("right", "other")], 0.3)) == ["right"]


@pytest.mark.parametrize(
    ("one", "other", "meets"),
    [(RIGHT, WRONG, True), (RIGHT, ELSEWHERE, False), (RIGHT, ean("x", position=()), False)],
)
def test_symbols_overlap_when_their_boxes_meet(one: Symbol, other: Symbol, *, meets: bool) -> None:
    """An unknown place overlaps with nothing."""
    assert overlap(one, other) is meets
    assert overlap(other, one) is meets
