"""zxing-cpp: every carrier of a shop, fast enough for each frame."""

import zxingcpp

from app.domain.codes import Symbol, Symbology
from app.scanning.engines.symbols import SMALLEST_SIDE, symbol
from app.scanning.vision import Gray

_FORMATS = zxingcpp.BarcodeFormat
_NAMES = {
    _FORMATS.QRCode: Symbology.QR,
    _FORMATS.MicroQRCode: Symbology.MICRO_QR,
    _FORMATS.RMQRCode: Symbology.RECTANGULAR_QR,
    _FORMATS.DataMatrix: Symbology.DATA_MATRIX,
    _FORMATS.EAN13: Symbology.EAN_13,
    _FORMATS.EAN8: Symbology.EAN_8,
    _FORMATS.UPCA: Symbology.UPC_A,
    _FORMATS.UPCE: Symbology.UPC_E,
    _FORMATS.Code128: Symbology.CODE_128,
    _FORMATS.ITF: Symbology.ITF,
    _FORMATS.ITF14: Symbology.ITF,
    _FORMATS.DataBar: Symbology.DATABAR,
}
_WANTED = [name for name in _NAMES if name != _FORMATS.ITF]
"""Plain ITF is left out: it is read where there is none."""


class ZxingDecoder:
    """See the module."""

    name = "zxing"

    def decode(self, gray: Gray) -> list[Symbol]:
        """Return every symbol in `gray`; GS1 content comes as element strings without the first FNC1."""
        if min(gray.shape) < SMALLEST_SIDE:
            return []
        # made each time: an object of the engine that outlives the interpreter's end is complained about
        wanted = zxingcpp.BarcodeFormats(_WANTED)
        found = zxingcpp.read_barcodes(gray, formats=wanted, text_mode=zxingcpp.TextMode.Plain)
        made = (self._symbol(barcode) for barcode in found if barcode.valid and barcode.text)
        return [one for one in made if one is not None]

    def _symbol(self, barcode: zxingcpp.Barcode) -> Symbol | None:
        name = _NAMES.get(barcode.format) or _NAMES.get(barcode.symbology) or Symbology.OTHER
        place = barcode.position
        corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
        gs1 = barcode.content_type == zxingcpp.ContentType.GS1
        return symbol(barcode.text, name, self.name, ((point.x, point.y) for point in corners), gs1=gs1)
