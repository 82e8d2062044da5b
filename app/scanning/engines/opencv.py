"""OpenCV's own QR (Aruco) and EAN detectors: always at hand, weaker than the others, so they are asked last."""

from typing import Any

from app.domain.codes import Symbol, Symbology
from app.scanning.engines.symbols import SMALLEST_SIDE, symbol
from app.scanning.vision import Gray, cv2

_EAN_NAMES = {8: Symbology.EAN_8, 12: Symbology.UPC_A, 13: Symbology.EAN_13}


class OpencvDecoder:
    """See the module."""

    name = "opencv"

    def __init__(self) -> None:
        """Make both detectors; raises AttributeError when OpenCV was built without them."""
        self._qr = cv2.QRCodeDetectorAruco()
        self._ean = cv2.barcode.BarcodeDetector()

    def decode(self, gray: Gray) -> list[Symbol]:
        """Return every symbol in `gray`; its decoder garbles other alphabets, so only ASCII is believed."""
        if min(gray.shape) < SMALLEST_SIDE:
            return []
        seen = [*self._codes(self._qr, gray, Symbology.QR), *self._codes(self._ean, gray, Symbology.EAN_13)]
        return [one for one in seen if one is not None]

    def _codes(self, detector: Any, gray: Gray, name: Symbology) -> list[Symbol | None]:  # noqa: ANN401 - two classes
        try:
            found, texts, corners = detector.detectAndDecodeMulti(gray)[:3]
        except (UnicodeDecodeError, cv2.error):  # both come from what a symbol says: bytes, or a mode that it lacks
            return []
        if not found:
            return []
        pairs = zip(texts, corners, strict=True)
        return [self._symbol(text, name, place) for text, place in pairs if text and text.isascii()]

    def _symbol(self, text: str, name: Symbology, place: Any) -> Symbol | None:  # noqa: ANN401 - an array of corners
        if name == Symbology.EAN_13:
            name = _EAN_NAMES.get(len(text), Symbology.OTHER)
        return symbol(text, name, self.name, ((float(x), float(y)) for x, y in place))
