"""Icons, QR codes and the shadow are drawn as asked, and a QR code can be read back."""

import re

import numpy as np
import pytest
import zxingcpp
from PySide6.QtGui import QColor, QGuiApplication, QImage

from app.paths import qml_dir, resource
from app.ui.images import QUIET_ZONE, SHADOW_REACH, draw_corner, draw_icon, draw_qr, draw_shadow, draw_stars
from tests.gui.components.conftest import Stage, everything


def pixels(image: QImage) -> np.ndarray:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return rows[:, : grey.width()].copy()


@pytest.mark.parametrize("text", ["https://example.org/01/03700000482107?x=1#y", "é è ç", "MM-7F3K-28"])
@pytest.mark.parametrize("side", [20, 164, 372])
def test_a_code_reads_back_at_any_size(text: str, side: int) -> None:
    image = draw_qr(text, "M", side)
    found = zxingcpp.read_barcodes(np.kron(pixels(image), np.ones((3, 3), np.uint8)))
    assert [code.text for code in found] == [text]
    assert image.width() >= side


def test_a_code_has_its_quiet_zone() -> None:
    dark = pixels(draw_qr("MM-7F3K-28", "M", 372)) < 128
    start = int(np.argmax(dark.any(axis=0)))
    finder = int(np.argmin(dark[start, start:]))
    assert start >= QUIET_ZONE * finder // 7


def test_a_text_too_long_gives_a_white_square() -> None:
    assert bool((pixels(draw_qr("x" * 5000, "H", 200)) == 255).all())


def test_an_icon_has_the_colour_and_size_asked_for(fonts: QGuiApplication) -> None:
    assert fonts
    image = draw_icon("check", "0F5C4D", "2", 48)
    assert (image.width(), image.height()) == (48, 48)
    solid = {
        image.pixelColor(x, y).name() for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() > 250
    }
    assert solid == {"#0f5c4d"}


@pytest.mark.parametrize("halves", [0, 5, 9, 10])
def test_stars_are_filled_to_the_half(fonts: QGuiApplication, halves: int) -> None:
    """Ink stands left of the filled half only, the colour of unfilled stars right of it only."""
    assert fonts
    image = draw_stars(halves, "000000", "ff0000", 40)
    assert (image.width(), image.height()) == (200, 40)
    solid = {
        (x // 20, image.pixelColor(x, 20).name()) for x in range(200) if image.pixelColor(x, 20).alpha() > 250
    }
    assert {half for half, colour in solid if colour == "#000000"} == set(range(halves))
    assert {half for half, colour in solid if colour == "#ff0000"} == set(range(halves, 10))


def test_an_icon_outside_the_folder_is_nothing() -> None:
    assert draw_icon("../licences/x", "000000", "2", 24).pixelColor(12, 12).alpha() == 0


def test_every_icon_that_a_component_names_is_there() -> None:
    text = "\n".join(path.read_text("utf-8") for path in (qml_dir() / "Comptoir").rglob("*.qml"))
    names = set(re.findall(r'\b(?:iconName|trailingIcon|hintIcon|name): "([a-z][a-z0-9-]+)"', text))
    there = {path.stem for path in resource("icons").glob("*.svg")}
    assert names - there == set()


def test_the_shadow_is_soft_and_weak() -> None:
    image = draw_shadow(24, "1D1F1E")
    assert image.width() == 2 * (SHADOW_REACH + 24) + 2
    assert image.pixelColor(0, 0).alpha() == 0
    assert 0 < image.pixelColor(image.width() // 2, image.height() // 2).alpha() <= 0.08 * 255 + 1


def test_a_corner_is_clear_inside() -> None:
    image = draw_corner(32, "FAF8F4")
    assert image.pixelColor(0, 0) == QColor("#FAF8F4")
    assert image.pixelColor(31, 31).alpha() == 0
    assert draw_corner(0, "FAF8F4").width() == 1


def test_qml_gets_the_code_that_it_asks_for(stage: Stage) -> None:
    text = "https://example.org/a b?c=%41&d=é"
    item = stage.put(f'QrCode {{ side: 300; code: "{text}" }}')
    assert [part for part in everything(item) if part.inherits("QQuickImage")]
    shot = stage.view.grabWindow()
    assert [code.text for code in zxingcpp.read_barcodes(pixels(shot))] == [text]
