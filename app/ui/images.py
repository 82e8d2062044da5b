"""Pictures that are drawn by the program: icons, QR codes, the soft shadow, rounded corners.

QML names them by address, the size asked for is the size drawn, in device pixels:

- `image://icon/NAME/RRGGBB[/STROKE]`: an icon of `resources/icons`, its line STROKE units of the
  24-unit grid wide (2 unless told)
- `image://stars/HALVES/RRGGBB/RRGGBB`: five stars in a row, HALVES half ones in the first colour, the
  rest in the second; as high as asked for
- `image://qr/LEVEL/TEXT`: a QR code, error level L, M, Q or H, TEXT percent-encoded
- `image://shadow/RADIUS/RRGGBB`: a nine-patch, `SHADOW_REACH` + RADIUS px wide on each border
- `image://corners/RADIUS/RRGGBB`: paints what lies outside a rounded corner, the one at the top left
"""

from collections.abc import Callable
from functools import lru_cache
from urllib.parse import unquote

import numpy as np
import zxingcpp
from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from app.paths import resource

QUIET_ZONE = 4  # modules of white on each side: ISO/IEC 18004, 9.1
SHADOW_BLUR = 32
SHADOW_OFFSET = 8
SHADOW_OPACITY = 0.08
SHADOW_REACH = SHADOW_BLUR + SHADOW_OFFSET
DEFAULT_SIZE = 24
BLACK_BELOW = 128
STARS = 5

Painted = Callable[[str, QSize], QImage]


class DrawnImages(QQuickImageProvider):
    """An image provider that hands each request to one drawing function."""

    def __init__(self, draw: Painted) -> None:
        """Use `draw`, which gets the rest of the address and the size asked for in device px."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._draw = draw

    def requestImage(self, name: str, size: QSize, wanted: QSize) -> QImage:  # noqa: N802 - Qt's
        """Draw `name` at `wanted`; an empty picture when the name means nothing."""
        image = self._draw(name, wanted)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def register_image_providers(engine: QQmlEngine) -> None:
    """Make all kinds of drawn pictures known to `engine`, which owns the providers."""
    engine.addImageProvider("icon", DrawnImages(_icon))
    engine.addImageProvider("stars", DrawnImages(_stars))
    engine.addImageProvider("qr", DrawnImages(_qr))
    engine.addImageProvider("shadow", DrawnImages(_shadow))
    engine.addImageProvider("corners", DrawnImages(_corners))


def _colour(text: str) -> QColor:
    return QColor(f"#{text}")


def _blank(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


def _side(wanted: QSize) -> int:
    """Longest side asked for, in px; -1 x -1 (nothing asked) gives the grid's own size."""
    side = max(wanted.width(), wanted.height())
    return side if side > 0 else DEFAULT_SIZE


def _icon(name: str, wanted: QSize) -> QImage:
    parts = name.split("/")
    stroke = parts[2] if len(parts) > 2 else "2"  # noqa: PLR2004 - name, colour, stroke
    return draw_icon(parts[0], parts[1] if len(parts) > 1 else "000000", stroke, _side(wanted))


@lru_cache(maxsize=512)
def draw_icon(name: str, rgb: str, stroke: str, side: int) -> QImage:
    """Return icon `name` in colour `rgb` (RRGGBB), `side` px square, lines `stroke` units wide."""
    path = resource("icons", f"{name}.svg")
    if not name.replace("-", "").isalnum() or not path.is_file():
        return _blank(side, side)
    svg = path.read_text("utf-8").replace("currentColor", _colour(rgb).name())
    svg = svg.replace('stroke-width="2"', f'stroke-width="{float(stroke):.3f}"')
    image = _blank(side, side)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return image


def _stars(name: str, wanted: QSize) -> QImage:
    halves, _, colours = name.partition("/")
    on, _, off = colours.partition("/")
    return draw_stars(int(halves), on, off, wanted.height() if wanted.height() > 0 else DEFAULT_SIZE)


@lru_cache(maxsize=64)
def draw_stars(halves: int, on: str, off: str, side: int) -> QImage:
    """Return five stars of `side` px, the first `halves` halves of them in the colour `on`, the others in `off`."""
    image = _blank(STARS * side, side)
    painter = QPainter(image)
    filled = halves * side // 2
    for colour, left, width in ((on, 0, filled), (off, filled, image.width() - filled)):
        painter.setClipRect(left, 0, width, side)
        for place in range(STARS):
            painter.drawImage(place * side, 0, draw_icon("star-solid", colour, "2", side))
    painter.end()
    return image


def _qr(name: str, wanted: QSize) -> QImage:
    level, _, text = name.partition("/")
    return draw_qr(unquote(text), level, _side(wanted))


@lru_cache(maxsize=32)
def draw_qr(text: str, level: str, side: int) -> QImage:
    """Return `text` as a QR code, `side` px square, modules a whole number of px.

    The quiet zone is four modules or more. A text too long for a QR code gives a white square.
    When `side` is too small for one px a module, the picture is as large as the code needs.
    """
    # drawn by zxing-cpp: a page waits for its code, and qrcode takes 10 to 25 ms of the screen's thread for one
    try:
        code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level=level)
    except ValueError:
        image = _blank(side, side)
        image.fill(Qt.GlobalColor.white)
        return image
    return _modules(np.array(code.to_image(scale=1, add_quiet_zones=False)) < BLACK_BELOW, side)


def _modules(dark: np.ndarray, side: int) -> QImage:
    count = len(dark)
    pitch = max(1, side // (count + 2 * QUIET_ZONE))
    side = max(side, pitch * (count + 2 * QUIET_ZONE))
    start = (side - pitch * count) // 2
    pixels = np.full((side, side), 255, dtype=np.uint8)
    inner = slice(start, start + pitch * count)
    pixels[inner, inner] = np.where(dark, 0, 255).repeat(pitch, axis=0).repeat(pitch, axis=1)
    return QImage(pixels.tobytes(), side, side, side, QImage.Format.Format_Grayscale8).copy()


def _patch(name: str) -> tuple[int, str]:
    radius, _, rgb = name.partition("/")
    return (int(radius) if radius.isdigit() else 0), rgb or "000000"


def _shadow(name: str, _wanted: QSize) -> QImage:
    return draw_shadow(*_patch(name))


@lru_cache(maxsize=16)
def draw_shadow(radius: int, rgb: str) -> QImage:
    """Return the nine-patch of the one soft shadow around a box with corners of `radius` px."""
    border = SHADOW_REACH + radius
    side = 2 * border + 2
    box = np.zeros((side, side))
    ys, xs = np.mgrid[0:side, 0:side] + 0.5
    dx, dy = (np.maximum(np.abs(at - side / 2) - 1, 0) for at in (xs, ys))
    box[np.hypot(dx, dy) <= max(radius, 1)] = 1.0
    soft = np.roll(_blurred(box), SHADOW_OFFSET, axis=0) * SHADOW_OPACITY
    colour = _colour(rgb)
    pixels = np.empty((side, side, 4), dtype=np.uint8)
    for channel, value in enumerate((colour.blue(), colour.green(), colour.red(), 255)):
        pixels[..., channel] = np.rint(soft * value)
    kind = QImage.Format.Format_ARGB32_Premultiplied
    return QImage(pixels.tobytes(), side, side, side * 4, kind).copy()


def _blurred(box: np.ndarray) -> np.ndarray:
    """Gaussian blur whose standard deviation is half of the blur radius, as in CSS."""
    reach = np.arange(-SHADOW_BLUR, SHADOW_BLUR + 1)
    weights = np.exp(-0.5 * (reach / (SHADOW_BLUR / 2)) ** 2)
    weights /= weights.sum()
    for axis in (0, 1):
        box = np.apply_along_axis(np.convolve, axis, box, weights, mode="same")
    return box


def _corners(name: str, _wanted: QSize) -> QImage:
    return draw_corner(*_patch(name))


@lru_cache(maxsize=16)
def draw_corner(radius: int, rgb: str) -> QImage:
    """Return the top left of a box whose corners have `radius` px: clear inside, `rgb` outside."""
    side = max(1, radius)
    image = _blank(side, side)
    outside = QPainterPath()
    outside.addRect(QRectF(0, 0, side, side))
    inside = QPainterPath()
    inside.addRoundedRect(QRectF(0, 0, 4 * side, 4 * side), radius, radius)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(outside - inside, _colour(rgb))
    painter.end()
    return image
