"""The code of thirty lines, as small as a screen ever shows it, is read from what a phone sees of it at 40 cm."""

import re
from pathlib import Path

import cv2
import numpy as np
import pytest
import zxingcpp
from nacl.signing import SigningKey
from PySide6.QtGui import QImage
from qrcode import QRCode, constants

from app.domain.handover import HandedLine, HandoverCode, text_of
from app.scanning.codes import classify
from app.ui.images import draw_qr
from app.wire.handover import to_value

PAGES = Path(__file__).parents[3] / "app" / "ui" / "qml" / "Comptoir" / "Pages"
QUIET = 8
PHONE_PX_MM = 3.8  # 1920 px of preview over 51 cm: 65 degrees at 40 cm
PITCH_MM = 0.159  # of a page's pixel on the finest kiosk: 1280 x 800 over 27.5 cm shows 1080 lines in 800
LINES = tuple(HandedLine(f"{number:013d}{number % 10}", 99) for number in range(9_520_000_004_170, 9_520_000_004_200))


def thirty(address: str) -> str:
    code = HandoverCode(b"abcd", 65_535, 2**32 - 1, b"\xff" * 6, LINES)
    return text_of(to_value(SigningKey(bytes(32)), code), address)


def modules(text: str) -> int:
    code = QRCode(error_correction=constants.ERROR_CORRECT_L, border=0)
    code.add_data(text)
    code.make(fit=True)
    return int(code.modules_count)


def pixels(image: QImage) -> "np.ndarray[tuple[int, ...], np.dtype[np.uint8]]":
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return rows[:, : grey.width()].copy()


@pytest.mark.parametrize(
    ("address", "most"), [("", 61), ("https://shop.example.org", 61), (f"https://{'a' * 70}.example.org:8443", 65)]
)
def test_its_size_is_what_the_document_says(address: str, most: int) -> None:
    text = thirty(address)
    assert len(text) <= 512
    assert modules(text) <= most
    assert classify(text).accepted


@pytest.mark.parametrize("address", ["https://shop.example.org", f"https://{'a' * 70}.example.org:8443"])
def test_a_phone_reads_it_from_forty_centimetres(address: str) -> None:
    text = thirty(address)
    sides = [int(side) for page in ("BasketCodeSheet", "BasketCode") for side in _sides(page)]
    assert len(sides) == 2
    for side in sides:
        drawn = pixels(draw_qr(text, "L", side))
        seen = PITCH_MM * PHONE_PX_MM
        assert side // (modules(text) + QUIET) * seen >= 3
        blurred = cv2.GaussianBlur(drawn, (0, 0), 1.2)
        small = cv2.resize(blurred, None, fx=seen, fy=seen, interpolation=cv2.INTER_AREA)
        page = cv2.copyMakeBorder(small, 60, 60, 60, 60, cv2.BORDER_CONSTANT, value=255)
        turned = cv2.warpAffine(
            page,
            cv2.getRotationMatrix2D((page.shape[1] / 2, page.shape[0] / 2), 7, 1),
            page.shape[::-1],
            borderValue=255,
        )
        assert [read.text for read in zxingcpp.read_barcodes(turned)] == [text]


def _sides(page: str) -> list[str]:
    return re.findall(r"\bside: (\d+)", (PAGES / f"{page}.qml").read_text("utf-8"))
