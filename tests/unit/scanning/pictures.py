"""Frames with real symbols in them, as a camera would give them: noisy, off centre, gray."""

from pathlib import Path

import numpy as np
import qrcode
import zxingcpp
from qrcode.image.pure import PyPNGImage

from app.scanning.vision import Frame, Gray, cv2

HEIGHT, WIDTH = 720, 1280


def noise(seed: int = 1) -> Frame:
    """Return a 1280 x 720 frame of mid-gray noise."""
    grain = np.random.default_rng(seed).normal(140, 18, (HEIGHT, WIDTH, 3))
    return np.clip(grain, 0, 255).astype(np.uint8)


def qr(text: str, module: int = 6) -> Gray:
    """Return a QR symbol with its quiet zone, `module` pixels a module."""
    code = qrcode.QRCode(border=4, image_factory=PyPNGImage)
    code.add_data(text)
    code.make()
    cells = np.where(np.array(code.get_matrix()), 0, 255).astype(np.uint8)
    return np.kron(cells, np.ones((module, module), dtype=np.uint8))


def barcode(text: str, form: zxingcpp.BarcodeFormat, scale: int = 3) -> Gray:
    """Return a symbol of any form; GS1 content is given in brackets."""
    made = zxingcpp.create_barcode(text, form, gs1=text.startswith("("))
    return np.array(made.to_image(scale=scale, add_quiet_zones=True), dtype=np.uint8)


def ean13(text: str) -> Gray:
    """Return an EAN-13 (or UPC-A, with a leading 0)."""
    return barcode(text, zxingcpp.BarcodeFormat.EAN13)


def on(frame: Frame, symbol: Gray, x: int = 300, y: int = 150) -> Frame:
    """Return `frame` with a white label and `symbol` on it at (x, y), a little blurred."""
    height, width = symbol.shape
    picture = frame.copy()
    picture[y - 20 : y + height + 20, x - 40 : x + width + 40] = 235
    picture[y : y + height, x : x + width] = symbol[:, :, None] // 255 * 215 + 20
    grain = np.random.default_rng(7).normal(0, 6, picture.shape)
    shaken = cv2.GaussianBlur(picture, (3, 3), 0) + grain
    return np.clip(shaken, 0, 255).astype(np.uint8)


def save(path: Path, frame: Frame) -> Path:
    """Write `frame` as a picture file."""
    assert cv2.imwrite(str(path), frame)
    return path
