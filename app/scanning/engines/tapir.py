"""tapirscan: the engine that reads most and, of retail codes, hardly ever wrongly; slower than zxing-cpp.

Measured (`comptoir bench scan`): its medium effort reads nine in ten retail photos. It is young, so it stays optional.
"""

from typing import Literal

import tapirscan

from app.domain.codes import Symbol, Symbology
from app.scanning.engines.symbols import SMALLEST_SIDE, symbol
from app.scanning.vision import Gray

Effort = Literal["low", "medium", "high"]
_NAMES: dict[tapirscan.Format, Symbology] = {
    "QRCode": Symbology.QR,
    "MicroQRCode": Symbology.MICRO_QR,
    "DataMatrix": Symbology.DATA_MATRIX,
    "EAN13": Symbology.EAN_13,
    "EAN8": Symbology.EAN_8,
    "UPCA": Symbology.UPC_A,
    "UPCE": Symbology.UPC_E,
    "Code128": Symbology.CODE_128,
    "ITF": Symbology.ITF,
    "DataBar": Symbology.DATABAR,
}


class TapirDecoder:
    """See the module; `name` tells the effort, too, so that benches can compare them."""

    def __init__(self, effort: Effort = "medium") -> None:
        """Load the native library, once for each effort. Raises OSError when there is none for this machine."""
        self.name = "tapirscan" if effort == "medium" else f"tapirscan-{effort}"
        self._scanner = tapirscan.Scanner(effort, formats=tuple(_NAMES), parallel=False)

    def decode(self, gray: Gray) -> list[Symbol]:
        """Return every symbol in `gray`."""
        if min(gray.shape) < SMALLEST_SIDE:
            return []
        made = (self._symbol(barcode) for barcode in self._scanner.scan(gray).barcodes)
        return [one for one in made if one is not None]

    def _symbol(self, barcode: tapirscan.Barcode) -> Symbol | None:
        name = _NAMES.get(barcode.format)
        if name is None or not barcode.text:
            return None
        corners = ((point.x, point.y) for point in barcode.polygon)
        return symbol(barcode.text, name, self.name, corners, gs1=bool(barcode.gs1))
