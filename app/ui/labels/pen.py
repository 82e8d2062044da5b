"""A pen that measures in millimetres and points, mirrors for languages from right to left, and wraps between words."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QTextLayout, QTextOption

from app.domain.labels import wrapped
from app.ui.fonts import ARABIC, LATIN
from app.ui.labels import symbols
from app.ui.labels.symbols import Bars

UNITS: Final = 100  # of the painter, in a millimetre
POINT: Final = 25.4 / 72
INK: Final = "#1D1F1E"
MUTED: Final = "#5F635F"
PROMOTION: Final = "#C2410C"
BRAND: Final = "#0F5C4D"
LEADING: Final = 1.16  # height of a line, in sizes of its type
BASELINE: Final = 0.90  # of the first line below its upper edge, in sizes of its type
CAPITALS: Final = 0.73  # height of capitals and figures of Inter, in sizes of its type
GUARD: Final = 5  # modules that guard bars are longer
DIGITS: Final = 7.5  # height of the digits below bars with the air above them, in modules
STRIKE_AT: Final = 0.27  # height of the stroke through a price above its baseline, in sizes of its type


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in millimetres."""

    x: float
    y: float
    width: float
    height: float

    def inset(self, by: float) -> "Box":
        """Return the rectangle without a margin of that width."""
        return Box(self.x + by, self.y + by, self.width - 2 * by, self.height - 2 * by)


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set: size in points, weight, colour."""

    points: float
    weight: QFont.Weight = QFont.Weight.Normal
    colour: str = INK

    @property
    def size(self) -> float:
        """Size in millimetres."""
        return self.points * POINT

    @property
    def leading(self) -> float:
        """Height of a line in millimetres."""
        return self.size * LEADING

    def times(self, factor: float) -> "Style":
        """Return the style in another size."""
        return Style(self.points * factor, self.weight, self.colour)


@dataclass(slots=True)
class Pen:
    """Draws on one label.

    `dot`: size of a dot of the output in mm; `outlines`: draw letters as shapes, not as text; `qr_target`: size in mm
    that the modules of a QR code have where there is room.
    """

    painter: QPainter
    label: Box
    dot: float
    right_to_left: bool = False
    outlines: bool = False
    qr_target: float = symbols.QR_TARGET

    def width(self, text: str, style: Style) -> float:
        """Return how wide a text is, in millimetres."""
        return _advance(text, style)

    def wrap(self, text: str, style: Style, width: float, lines: int) -> list[str]:
        """Break a text into lines of at most `width`."""
        return wrapped(text, lambda part: _advance(part, style) <= width, lines)

    def lines(self, texts: Sequence[str], style: Style, box: Box, *, end: bool = False) -> None:
        """Write lines below one another from the top of `box`, at its beginning or its end."""
        for number, text in enumerate(texts):
            self.text(text, style, box, box.y + number * style.leading + BASELINE * style.size, end=end)

    def text(
        self, text: str, style: Style, box: Box, baseline: float, *, end: bool = False, struck: bool = False
    ) -> None:
        """Write one line within the sides of `box`, its baseline at `baseline`."""
        font, width = _font(style), self.width(text, style)
        at_right = end is not self.right_to_left
        left = self._mirrored(box).x
        x = left + box.width - width if at_right else left
        self._write(text, font, style.colour, x * UNITS, baseline * UNITS)
        if struck:
            y, thick = (baseline - STRIKE_AT * style.size) * UNITS, 0.07 * style.size * UNITS
            self.painter.fillRect(QRectF(x * UNITS, y - thick / 2, width * UNITS, thick), QColor(style.colour))

    def fill(self, box: Box, colour: str) -> None:
        """Fill a rectangle."""
        self.painter.fillRect(_scaled(self._mirrored(box)), QColor(colour))

    def qr(self, text: str, box: Box, *, end: bool = True) -> None:
        """Draw a QR code as large as `box` and the target allow, at its end and its bottom."""
        dark, size = self.qr_fit(text, min(box.width, box.height))
        side = (len(dark) + 2 * symbols.QR_QUIET) * size
        x = box.x + (box.width - side if end else 0)
        at = self._mirrored(Box(x, box.y + box.height - side, side, side))
        left, top = (self._snapped(value + symbols.QR_QUIET * size) for value in (at.x, at.y))
        self._modules([(left + n * size, top + row * size, w * size, size) for row, n, w in symbols.rows(dark)])

    def qr_fit(self, text: str, room: float) -> tuple[tuple[tuple[bool, ...], ...], float]:
        """Return the modules of a QR code and their size within `room`; the size is 0 when there is not enough."""
        for least in (symbols.QR_GOOD, symbols.QR_LEAST):
            dark = symbols.qr(text, int(room / least) - 2 * symbols.QR_QUIET)
            modules = len(dark) + 2 * symbols.QR_QUIET
            size = symbols.pitch(modules, room, self.dot, self.qr_target, least)
            if size:
                return dark, size
        return (), 0.0

    def qr_side(self, text: str, room: float) -> float:
        """Return how much of `room` the QR code takes with its quiet zone, in mm; 0 when it does not fit."""
        dark, size = self.qr_fit(text, room)
        return (len(dark) + 2 * symbols.QR_QUIET) * size if size else 0.0

    def bar_pitch(self, symbol: Bars, room: float) -> float:
        """Return the size of a module of a symbol within `room`, 0 when it does not fit."""
        return symbols.pitch(symbol.modules, room, self.dot, symbols.BAR_TARGET, symbols.BAR_LEAST)

    def bars(self, symbol: Bars, box: Box) -> None:
        """Draw a symbol of the cash desk at the beginning and the bottom of `box`, its digits below the bars."""
        size = self.bar_pitch(symbol, box.width)
        width = symbol.modules * size
        at = self._mirrored(Box(box.x, box.y, width, box.height))
        left, top = self._snapped(at.x + symbol.quiet[0] * size), self._snapped(box.y)
        long = box.height - (DIGITS - GUARD) * size
        short = box.height - DIGITS * size
        guards = {module for first, last in symbol.guards for module in range(first, last)}
        self._modules([(left + n * size, top, w * size, long if n in guards else short) for n, w in symbol.runs()])
        style = Style(6.6 * size / POINT, QFont.Weight.Medium)
        for text, first, wide in symbol.digits:
            self._spread(text, style, left + first * size, wide * size, box.y + box.height)

    def _spread(self, text: str, style: Style, left: float, width: float, baseline: float) -> None:
        step = width / len(text)
        for number, digit in enumerate(text):
            x = left + (number + 0.5) * step - self.width(digit, style) / 2
            self._write(digit, _font(style), INK, x * UNITS, baseline * UNITS)

    def _modules(self, boxes: list[tuple[float, float, float, float]]) -> None:
        path = QPainterPath()
        for x, y, width, height in boxes:
            path.addRect(_scaled(Box(x, y, width, height)))
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        self.painter.fillPath(path, Qt.GlobalColor.black)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)

    def _write(self, text: str, font: QFont, colour: str, x: float, baseline: float) -> None:
        layout = self._layout(text, font)
        top = baseline - layout.lineAt(0).ascent()
        if not self.outlines:
            self.painter.setPen(QColor(colour))
            layout.draw(self.painter, QPointF(x, top))
            return
        path = QPainterPath()
        for run in layout.glyphRuns():
            for glyph, at in zip(run.glyphIndexes(), run.positions(), strict=True):
                path.addPath(run.rawFont().pathForGlyph(glyph).translated(at))
        self.painter.fillPath(path.translated(x, top), QColor(colour))

    @staticmethod
    def _layout(text: str, font: QFont) -> QTextLayout:
        layout = QTextLayout(text, font)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        layout.beginLayout()
        layout.createLine().setLineWidth(1e6)
        layout.endLayout()
        return layout

    def _mirrored(self, box: Box) -> Box:
        if not self.right_to_left:
            return box
        return Box(2 * self.label.x + self.label.width - box.x - box.width, box.y, box.width, box.height)

    def _snapped(self, at: float) -> float:
        return round(at / self.dot) * self.dot


def _scaled(box: Box) -> QRectF:
    return QRectF(box.x * UNITS, box.y * UNITS, box.width * UNITS, box.height * UNITS)


@lru_cache(maxsize=8192)
def _advance(text: str, style: Style) -> float:
    return QFontMetricsF(_font(style)).horizontalAdvance(text) / UNITS


def _font(style: Style) -> QFont:
    font = QFont([LATIN, ARABIC])
    font.setPixelSize(max(1, round(style.size * UNITS)))
    font.setWeight(style.weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.ForceOutline)
    return font
