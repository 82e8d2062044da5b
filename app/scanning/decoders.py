"""Engines that find symbols in a gray picture, behind one protocol.

zxing-cpp is always there. zbar needs a system library that its wheels for Linux and macOS do not
bring; without it the terminal works on, and `decoder_report` says what to install.
"""

import ctypes
import importlib
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import version
from types import ModuleType
from typing import Any, Protocol

import zxingcpp

from app.domain.codes import Corners, Symbol, Symbology, gtin14
from app.scanning.vision import Gray

_ZXING_NAMES = {
    zxingcpp.BarcodeFormat.QRCode: Symbology.QR,
    zxingcpp.BarcodeFormat.MicroQRCode: Symbology.MICRO_QR,
    zxingcpp.BarcodeFormat.RMQRCode: Symbology.RECTANGULAR_QR,
    zxingcpp.BarcodeFormat.DataMatrix: Symbology.DATA_MATRIX,
    zxingcpp.BarcodeFormat.Aztec: Symbology.AZTEC,
    zxingcpp.BarcodeFormat.PDF417: Symbology.PDF417,
    zxingcpp.BarcodeFormat.EAN13: Symbology.EAN_13,
    zxingcpp.BarcodeFormat.EAN8: Symbology.EAN_8,
    zxingcpp.BarcodeFormat.UPCA: Symbology.UPC_A,
    zxingcpp.BarcodeFormat.UPCE: Symbology.UPC_E,
    zxingcpp.BarcodeFormat.Code128: Symbology.CODE_128,
    zxingcpp.BarcodeFormat.ITF: Symbology.ITF,
    zxingcpp.BarcodeFormat.DataBar: Symbology.DATABAR,
}
_ZBAR_NAMES = {
    "QRCODE": Symbology.QR,
    "EAN13": Symbology.EAN_13,
    "EAN8": Symbology.EAN_8,
    "UPCA": Symbology.UPC_A,
    "CODE128": Symbology.CODE_128,
    "I25": Symbology.ITF,
}
_EAN_13_LENGTH = 13
_MIN_SIDE = 3
_ZBAR_HINT = "the zbar library is missing: install libzbar0 (Debian, Ubuntu) or zbar (macOS)"


class Decoder(Protocol):
    """Finds symbols in one picture."""

    @property
    def name(self) -> str:
        """Return the engine's name, as `Symbol.engine` gives it."""
        ...

    def decode(self, gray: Gray) -> list[Symbol]:
        """Return every symbol in `gray`; an empty list when there is none. May raise."""
        ...


@dataclass(frozen=True, slots=True)
class DecoderStatus:
    """What `doctor` says of an engine; `problem` tells a person what to do."""

    name: str
    available: bool
    version: str | None
    problem: str | None = None


class ZxingDecoder:
    """zxing-cpp: every carrier of the shop, fast enough for each frame."""

    name = "zxing"

    def __init__(self) -> None:
        """Choose the formats once; plain ITF is left out, it is read where there is none."""
        formats = zxingcpp.BarcodeFormat
        self._formats = zxingcpp.BarcodeFormats([
            formats.QRCode,
            formats.MicroQRCode,
            formats.RMQRCode,
            formats.DataMatrix,
            formats.EAN13,
            formats.EAN8,
            formats.UPCA,
            formats.UPCE,
            formats.Code128,
            formats.ITF14,
            formats.DataBar,
        ])  # fmt: skip

    def decode(self, gray: Gray) -> list[Symbol]:
        """Return every symbol in `gray`; GS1 content comes as element strings without FNC1."""
        if min(gray.shape) < _MIN_SIDE:
            return []
        found = zxingcpp.read_barcodes(gray, formats=self._formats, text_mode=zxingcpp.TextMode.Plain)
        return [self._symbol(barcode) for barcode in found if barcode.valid and barcode.text]

    def _symbol(self, barcode: zxingcpp.Barcode) -> Symbol:
        name = _ZXING_NAMES.get(barcode.format) or _ZXING_NAMES.get(barcode.symbology)
        corners = barcode.position
        position = tuple(
            (point.x, point.y)
            for point in (
                corners.top_left,
                corners.top_right,
                corners.bottom_right,
                corners.bottom_left,
            )
        )
        return _symbol(barcode.text, name or Symbology.OTHER, self.name, position)


class ZbarDecoder:
    """zbar through pyzbar: a second opinion, strong on blurred retail codes."""

    name = "zbar"

    def __init__(self) -> None:
        """Load the library. Raises ImportError when it is not on this machine."""
        self._pyzbar = _load_pyzbar()
        wanted = self._pyzbar.ZBarSymbol
        self._symbols = [wanted[name] for name in _ZBAR_NAMES]

    def decode(self, gray: Gray) -> list[Symbol]:
        """Return every symbol in `gray` whose characters zbar does not have to guess.

        It guesses character sets wrongly (Latin-1 as Big5), so only ASCII is believed; and it sees
        Interleaved 2 of 5 in stripes, so only that with a right GTIN-14 is.
        """
        if min(gray.shape) < _MIN_SIDE:
            return []
        found = self._pyzbar.decode(gray, symbols=self._symbols)
        return [symbol for item in found if (symbol := self._symbol(item)) is not None]

    def _symbol(self, item: Any) -> Symbol | None:  # noqa: ANN401 - pyzbar has no types
        name = _ZBAR_NAMES.get(item.type)
        if name is None or not item.data or not item.data.isascii():
            return None
        text = item.data.decode("ascii")
        if name == Symbology.ITF and (len(text) <= _EAN_13_LENGTH or gtin14(text) is None):
            return None
        position = tuple((int(point.x), int(point.y)) for point in item.polygon)
        return _symbol(text, name, self.name, position)


def available_decoders() -> list[Decoder]:
    """Return the engines that this machine has, the one for every frame first."""
    decoders: list[Decoder] = [ZxingDecoder()]
    try:
        decoders.append(ZbarDecoder())
    except (ImportError, OSError):
        return decoders
    return decoders


def decoder_report() -> list[DecoderStatus]:
    """Return the state of each engine, for `doctor`."""
    zxing = DecoderStatus("zxing", available=True, version=version("zxing-cpp"))
    try:
        module = _load_pyzbar()
    except (ImportError, OSError):
        return [zxing, DecoderStatus("zbar", available=False, version=None, problem=_ZBAR_HINT)]
    return [zxing, DecoderStatus("zbar", available=True, version=_zbar_version(module))]


def _load_pyzbar() -> ModuleType:
    return importlib.import_module("pyzbar.pyzbar")


def _zbar_version(pyzbar: ModuleType) -> str:
    # libzbar writes a third number since 0.23, of which pyzbar does not know: without a place it writes anywhere
    major, minor, patch = ctypes.c_uint(), ctypes.c_uint(), ctypes.c_uint()
    wrapper = importlib.import_module("pyzbar.wrapper")
    wrapper.zbar_version(ctypes.byref(major), ctypes.byref(minor), ctypes.byref(patch))
    return f"{major.value}.{minor.value}.{patch.value} (pyzbar {version(pyzbar.__name__.partition('.')[0])})"


def _symbol(text: str, name: str, engine: str, position: Iterable[tuple[int, int]]) -> Symbol:
    """Make a symbol, writing an EAN-13 that starts with 0 as the UPC-A that it is."""
    corners: Corners = tuple(position)
    if name in {Symbology.EAN_13, Symbology.UPC_E, Symbology.UPC_A}:
        upc = len(text) == _EAN_13_LENGTH and text.startswith("0")
        text = text[1:] if upc else text
        name = Symbology.UPC_A if upc and name == Symbology.EAN_13 else name
    return Symbol(text, str(name), engine, corners)
