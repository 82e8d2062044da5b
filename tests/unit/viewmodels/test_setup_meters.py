"""Meters show rates of the last two seconds, with a word for each figure; without a figure they say nothing."""

import pytest

from app.scanning.figures import ScanFigures
from app.scanning.meters import Measured
from app.scanning.tuning import Examined
from app.viewmodels.rows import Row
from app.viewmodels.setup_meters import Rates, Window, rows_of


class Clock:
    """Time that passes when it is told to."""

    def __init__(self) -> None:
        """Start anywhere."""
        self.now = 9.0

    def __call__(self) -> float:
        return self.now


def rows(rates: Rates, sharpness: float = 80, brightness: float = 120, clipped: float = 0) -> dict[str, Row]:
    found = rows_of(Examined(Measured(sharpness, brightness, clipped)), rates, "fr")
    return {row["key"]: row for row in found}


def test_rates_are_those_of_the_last_two_seconds() -> None:
    clock = Clock()
    window = Window(clock)
    assert window.add(ScanFigures(1000, 900, 800, 9000.0)) == Rates()
    for second in range(1, 8):
        clock.now += 0.5
        frames = 1000 + 15 * second
        rates = window.add(ScanFigures(frames, 900 + 10 * second, 800 + 5 * second, 9000.0 + 120 * second))
    assert rates == Rates(frames=30.0, looks=20.0, hits=0.5, look_ms=12.0)
    window.clear()
    assert window.add(ScanFigures()) == Rates()


def test_nothing_looked_at_gives_no_share() -> None:
    clock = Clock()
    window = Window(clock)
    window.add(ScanFigures())
    clock.now += 1
    assert window.add(ScanFigures(frames=30)) == Rates(frames=30.0, looks=0.0)


@pytest.mark.parametrize(
    ("brightness", "clipped", "word"),
    [(20, 0, "tooDark"), (60, 0, "dark"), (120, 0.05, "right"), (200, 0.1, "bright"), (140, 0.4, "glare")],
)
def test_light_has_a_word(brightness: float, clipped: float, word: str) -> None:
    assert rows(Rates(), brightness=brightness, clipped=clipped)["light"]["word"] == word


@pytest.mark.parametrize(("sharpness", "word"), [(0, "blurred"), (40, "soft"), (90, "sharp")])
def test_sharpness_has_a_word(sharpness: float, word: str) -> None:
    assert rows(Rates(), sharpness=sharpness)["sharpness"]["word"] == word


@pytest.mark.parametrize(
    ("share", "word", "shown"),
    [(None, "", ""), (0.0, "noCode", "0"), (0.05, "hardly", "5"), (0.5, "sometimes", "50"), (1.0, "always", "100")],
)
def test_the_share_of_readings_with_a_code_has_a_word(share: float | None, word: str, shown: str) -> None:
    row = rows(Rates(hits=share))["hits"]
    assert (row["word"], row["value"], row["share"]) == (word, shown, share or 0.0)


@pytest.mark.parametrize(("ms", "word"), [(8.0, "fast"), (50.0, "slow"), (400.0, "tooSlow")])
def test_the_time_of_a_reading_has_a_word_and_a_bar_that_ends(ms: float, word: str) -> None:
    row = rows(Rates(look_ms=ms))["time"]
    assert row["word"] == word
    assert 0 < row["share"] <= 1


def test_without_figures_no_meter_says_anything() -> None:
    assert {(row["value"], row["share"], row["word"]) for row in rows_of(None, Rates(), "fr")} == {("", 0.0, "")}


def test_numbers_are_written_as_the_language_does() -> None:
    assert rows(Rates(frames=24.94))["frames"]["value"] == "24,9"
