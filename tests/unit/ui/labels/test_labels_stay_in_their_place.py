"""Nothing on a label lies over anything else or leaves it; symbols are as large as GS1 wants."""

from contextlib import suppress
from dataclasses import dataclass, field
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage, QPainter

from app.domain.errors import InvalidInputError
from app.domain.labels import FORMATS, ShelfLabel
from app.domain.prices import ShownPrice
from app.ui.labels import symbols
from app.ui.labels.pen import CAPITALS, Box, Pen, Style
from app.ui.labels.shelf import ShelfArt
from app.viewmodels.labels import shelf_words
from tests.unit.ui.labels.conftest import make_label

NAMES = st.text(st.sampled_from("abc éW-طلاء\u00a0"), min_size=1, max_size=90).filter(str.strip)
DOT = 25.4 / 300
SLACK = 0.3  # mm: letters have air around them that may meet


@dataclass(slots=True)
class WatchedPen(Pen):
    """A pen that remembers where it wrote and drew: capitals of texts, modules of symbols."""

    drawn: list[tuple[str, Box]] = field(default_factory=list)

    def text(
        self, text: str, style: Style, box: Box, baseline: float, *, end: bool = False, struck: bool = False
    ) -> None:
        width, left = self.width(text, style), self._mirrored(box).x
        x = left + box.width - width if end is not self.right_to_left else left
        self.drawn.append((text, Box(x, baseline - CAPITALS * style.size, width, CAPITALS * style.size)))
        Pen.text(self, text, style, box, baseline, end=end, struck=struck)

    def _modules(self, boxes: list[tuple[float, float, float, float]]) -> None:
        left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
        right, bottom = max(box[0] + box[2] for box in boxes), max(box[1] + box[3] for box in boxes)
        self.drawn.append(("symbol", Box(left, top, right - left, bottom - top)))
        Pen._modules(self, boxes)


def draw(label: ShelfLabel, name: str, locale: str, *, right_to_left: bool = False) -> list[tuple[str, Box]]:
    """Return what was drawn on a label of this format that begins at (50, 40) mm."""
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    sheet = FORMATS[name]
    pen = WatchedPen(painter, Box(50, 40, sheet.width, sheet.height), DOT, right_to_left)
    try:
        ShelfArt(pen, label, shelf_words(label, locale)).draw()
    finally:
        painter.end()
    return pen.drawn


def touches(one: Box, other: Box) -> bool:
    across = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    down = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    return across > SLACK and down > SLACK


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=NAMES,
    variant=NAMES,
    cents=st.integers(1, 99_999_99),
    former=st.none() | st.integers(100_000_00, 200_000_00),
    number=st.integers(0, 50),
    sheet=st.sampled_from(list(FORMATS)),
    locale=st.sampled_from(["fr", "en", "ar"]),
)
def test_nothing_overlaps_or_leaves_the_label(
    name: str, variant: str, cents: int, former: int | None, number: int, sheet: str, locale: str
) -> None:
    price = ShownPrice(cents, "EUR", 30, former)
    label = make_label(number, name=name, variant=variant, price=price)
    drawn: list[tuple[str, Box]] = []
    with suppress(InvalidInputError):  # a mini label may be too small for all that the law wants
        drawn = draw(label, sheet, locale, right_to_left=locale == "ar")
    assert drawn or FORMATS[sheet].height < 26
    place = Box(50, 40, FORMATS[sheet].width, FORMATS[sheet].height)
    for text, box in drawn:
        assert box.x >= place.x - SLACK, text
        assert box.y >= place.y - SLACK, text
        assert box.x + box.width <= place.x + place.width + SLACK, text
        assert box.y + box.height <= place.y + place.height + SLACK, text
    for (text, one), (other_text, other) in combinations(drawn, 2):
        assert not touches(one, other), (text, other_text)


@pytest.mark.parametrize("sheet", FORMATS)
def test_what_the_law_wants_is_on_every_format(sheet: str) -> None:
    """Name, price, price of a unit, former price with its words, eco-contribution."""
    label = make_label(1, name="Fauteuil", price=ShownPrice(33900, "EUR", 550, 37900))
    told = " ".join(text for text, _ in draw(label, sheet, "fr"))
    words = shelf_words(label, "fr")
    for part in (words.name, words.price, words.unit_price, words.strike_words, words.strike, words.eco):
        assert part.replace(" ", "") in told.replace(" ", "")


def test_a_trade_unit_has_no_cash_desk_symbol_but_its_number() -> None:
    """GTIN-14 with an indicator: QR code only, digits in small print."""
    drawn = draw(make_label(1, gtin="10036000291459"), "L7163", "fr")
    assert [text for text, _ in drawn].count("symbol") == 1
    assert any("10036000291459" in text for text, _ in drawn)


@pytest.mark.parametrize("dpi", [150, 300, 600])
@pytest.mark.parametrize("name", ["L7159", "L7160", "L7163", "L7165", "C32011"])
def test_modules_are_whole_dots_of_a_good_size(name: str, dpi: int) -> None:
    """X-dimension of EAN/UPC 0.264 mm or more, of QR codes 0.33 mm or more."""
    dot = 25.4 / dpi
    pen = Pen(QPainter(), Box(0, 0, FORMATS[name].width, FORMATS[name].height), dot)
    sizes = {
        "bars": pen.bar_pitch(symbols.bars("9520004821070"), 0.62 * FORMATS[name].width),
        "qr": pen.qr_fit("https://id.comptoir.example/01/09520004821070", 16)[1],
    }
    assert sizes["bars"] >= symbols.BAR_LEAST
    assert sizes["qr"] >= symbols.QR_LEAST
    assert all(abs(size / dot - round(size / dot)) < 1e-6 for size in sizes.values())


@pytest.mark.parametrize(("digits", "modules"), [("9520004821070", 113), ("036000291452", 113), ("96385074", 81)])
def test_quiet_zones_are_counted(digits: str, modules: int) -> None:
    """As the General Specifications list them."""
    assert symbols.bars(digits).modules == modules


