"""What is printed is read back by our own scanner at 150 dpi, from PDF, SVG and PNG: every code of a full sheet."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pypdfium2
import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from app.domain.labels import FORMATS, LoyaltyCard, Placed, SheetFormat, following_cards, sheets
from app.scanning.pipeline import read_codes
from app.ui.labels.files import write_sheets
from app.ui.labels.shelf import MINI_HEIGHT, MINI_WIDTH
from tests.unit.ui.labels.conftest import DAY, make_label

DPI = 150
AROUND = 6  # px of the white between labels
KINDS = ("pdf", "svg", "png")


def looked_at(path: Path) -> np.ndarray:
    """Return the first sheet of a file as a picture of 150 dpi."""
    if path.suffix == ".pdf":
        return np.asarray(pypdfium2.PdfDocument(path.read_bytes())[0].render(scale=DPI / 72).to_numpy())
    if path.suffix == ".svg":
        image = QImage(round(210 * DPI / 25.4), round(297 * DPI / 25.4), QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        painter = QPainter(image)
        QSvgRenderer(str(path)).render(painter)
        painter.end()
        path = path.with_suffix(".seen.png")
        assert image.save(str(path))
    picture = cv2.imread(str(path))
    assert picture is not None
    return picture


def codes_on(picture: np.ndarray, place: Placed[Any]) -> list[tuple[str, str | None]]:
    """Return (symbology, GTIN or value) of what is read on one label."""
    left, top, width, height = (value * DPI / 25.4 for value in (place.x, place.y, place.width, place.height))
    rows = slice(max(0, int(top) - AROUND), int(top + height) + AROUND)
    columns = slice(max(0, int(left) - AROUND), int(left + width) + AROUND)
    codes = read_codes(np.ascontiguousarray(picture[rows, columns]))
    return sorted((str(code.symbology), code.gtin or code.value) for code in codes)


def written(page: Sequence[Placed[Any]], folder: Path, kind: str) -> np.ndarray:
    (path,) = write_sheets([page], folder / f"sheet.{kind}", "fr", dpi=DPI, day=DAY)
    return looked_at(path)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("sheet", FORMATS.values(), ids=FORMATS)
def test_every_label_of_a_full_sheet_is_read(sheet: SheetFormat, kind: str, tmp_path: Path) -> None:
    """QR code and bars lead to the right article; mini labels carry a QR code only."""
    (page,) = sheets([make_label(number) for number in range(sheet.count)], sheet)
    picture = written(page, tmp_path, kind)
    mini = sheet.width < MINI_WIDTH or sheet.height < MINI_HEIGHT
    for place in page:
        bars = {13: "EAN-13", 12: "UPC-A", 8: "EAN-8"}[len(place.item.gtin.lstrip("0"))]
        wanted = {("QR", place.item.gtin)} if mini else {("QR", place.item.gtin), (bars, place.item.gtin)}
        assert set(codes_on(picture, place)) == wanted


@pytest.mark.parametrize("kind", KINDS)
def test_a_whole_sheet_is_read_at_once(kind: str, tmp_path: Path) -> None:
    """One picture of 21 labels gives their 42 codes."""
    (page,) = sheets([make_label(number) for number in range(21)], FORMATS["L7160"])
    codes = read_codes(written(page, tmp_path, kind))
    assert len(codes) == 42
    assert {code.gtin for code in codes} == {place.item.gtin for place in page}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ["C32011", "C32015", "L7160"])
def test_loyalty_cards_are_read(name: str, kind: str, tmp_path: Path) -> None:
    """Each gives its own number, as the tablet takes it."""
    cards = [LoyaltyCard(number, "Maison Marcelin") for number in following_cards("2950408155209", 4)]
    (page,) = sheets(cards, FORMATS[name])
    picture = written(page, tmp_path, kind)
    for place in page:
        assert codes_on(picture, place) == [("QR", place.item.number)]
