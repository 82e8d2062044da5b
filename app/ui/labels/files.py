"""Sheets of labels as files: one PDF, or one SVG or PNG a sheet; whole or not at all.

The same labels on the same day give the same bytes: dates and identifiers of a PDF are those of its content.
"""

import hashlib
import os
import re
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Final
from uuid import UUID

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRect, QSize, QUuid
from PySide6.QtGui import QImage, QPageSize, QPaintDevice, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from app.domain.errors import ComptoirError, InvalidInputError
from app.domain.labels import SHEET_HEIGHT, SHEET_WIDTH, LoyaltyCard, Placed, ShelfLabel
from app.ui.labels.card import draw_card
from app.ui.labels.pen import UNITS, Box, Pen
from app.ui.labels.shelf import ShelfArt
from app.viewmodels.labels import card_words, shelf_words
from app.viewmodels.wording import is_right_to_left

INCH: Final = 25.4
VECTOR_DPI: Final = 600  # modules are whole dots of a common printer
KINDS: Final = (".pdf", ".svg", ".png")
TITLE: Final = "Comptoir"
Label = ShelfLabel | LoyaltyCard
Page = Sequence[Placed[Label]]


class LabelFileError(ComptoirError):
    """The labels cannot be written where they were asked for."""


def write_sheets(pages: Sequence[Page], out: Path, locale: str, *, dpi: int, day: date) -> list[Path]:
    """Write sheets as `out`, whose ending is the kind; several SVG or PNG are numbered. Return the files.

    Needs a QGuiApplication with the program's fonts and translator. `dpi` is for PNG. Nothing is left of a file that
    could not be finished.
    """
    kind = out.suffix.lower()
    if kind not in KINDS:
        message = f"{out.name}: labels are written as .pdf, .svg or .png"
        raise InvalidInputError(message)
    if kind == ".pdf":
        return _put([(out, _pdf(pages, locale, day))])
    draw: Callable[[Page], bytes] = (lambda page: _svg(page, locale)) if kind == ".svg" else (
        lambda page: _png(page, locale, dpi)
    )
    return _put([(path, draw(page)) for path, page in zip(_numbered(out, len(pages)), pages, strict=True)])


def _pdf(pages: Sequence[Page], locale: str, day: date) -> bytes:
    identity = UUID(bytes=hashlib.sha256(repr((pages, locale)).encode()).digest()[:16])
    buffer = _buffer()
    writer = QPdfWriter(buffer)
    writer.setResolution(round(INCH * UNITS))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(TITLE)
    writer.setCreator(TITLE)
    writer.setDocumentId(QUuid(str(identity)))
    writer.setDocumentXmpMetadata(b"<x:xmpmeta xmlns:x='adobe:ns:meta/'/>")
    with _painting(writer) as painter:
        for number, page in enumerate(pages):
            if number:
                writer.newPage()
            _draw(painter, page, locale, VECTOR_DPI)
    return re.sub(rb"\(D:\d{14}Z", b"(D:" + day.strftime("%Y%m%d").encode() + b"000000Z", _bytes(buffer))


def _svg(page: Page, locale: str) -> bytes:
    buffer = _buffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    size = QSize(round(SHEET_WIDTH * UNITS), round(SHEET_HEIGHT * UNITS))
    generator.setResolution(round(INCH * UNITS))
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(TITLE)
    with _painting(generator) as painter:
        _draw(painter, page, locale, VECTOR_DPI, outlines=True)
    return _bytes(buffer)


def _png(page: Page, locale: str, dpi: int) -> bytes:
    image = QImage(round(SHEET_WIDTH * dpi / INCH), round(SHEET_HEIGHT * dpi / INCH), QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(dpi * 1000 / INCH))
    image.setDotsPerMeterY(round(dpi * 1000 / INCH))
    image.fill(0xFFFFFFFF)
    with _painting(image) as painter:
        painter.scale(dpi / INCH / UNITS, dpi / INCH / UNITS)
        _draw(painter, page, locale, dpi)
    buffer = _buffer()
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes, Qt takes str
    return _bytes(buffer)


@contextmanager
def _painting(device: QPaintDevice) -> Iterator[QPainter]:
    """Give a painter that is ended whatever happens, as Qt wants it before the device goes."""
    painter = QPainter(device)
    try:
        yield painter
    finally:
        painter.end()


def _draw(painter: QPainter, page: Page, locale: str, dpi: int, *, outlines: bool = False) -> None:
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    for place in page:
        box = Box(place.x, place.y, place.width, place.height)
        pen = Pen(painter, box, INCH / dpi, right_to_left=is_right_to_left(locale), outlines=outlines)
        if isinstance(place.item, LoyaltyCard):
            draw_card(pen, place.item, card_words(place.item))
        else:
            ShelfArt(pen, place.item, shelf_words(place.item, locale)).draw()


def _numbered(out: Path, count: int) -> list[Path]:
    if count == 1:
        return [out]
    digits = len(str(count))
    return [out.with_name(f"{out.stem}-{number:0{digits}d}{out.suffix}") for number in range(1, count + 1)]


def _put(files: list[tuple[Path, bytes]]) -> list[Path]:
    """Write every file under a passing name, then give all of them their own."""
    passing: list[tuple[Path, Path]] = []
    try:
        for path, content in files:
            handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
            passing.append((Path(name), path))
            with os.fdopen(handle, "wb") as out:
                out.write(content)
        for made, path in passing:
            made.chmod(0o644)
            made.replace(path)
    except OSError as error:
        for made, _ in passing:
            made.unlink(missing_ok=True)
        message = f"{files[0][0]} cannot be written: {error.strerror}"
        raise LabelFileError(message) from error
    return [path for path, _ in files]


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


def _bytes(buffer: QBuffer) -> bytes:
    return bytes(buffer.data().data())
