"""Real symbols come back from real engines, under one set of names."""

import importlib
from types import ModuleType

import numpy as np
import pytest
import zxingcpp

from app.domain.codes import Symbology
from app.scanning.decoders import ZbarDecoder, ZxingDecoder, available_decoders, decoder_report
from app.scanning.vision import to_gray
from tests.unit.scanning.pictures import barcode, ean13, noise, on, qr

F = zxingcpp.BarcodeFormat


@pytest.mark.parametrize(
    ("form", "written", "read", "name"),
    [
        (F.QRCode, "https://example.org/01/04006381333931", None, Symbology.QR),
        (F.QRCode, "perceuse à percussion", None, Symbology.QR),
        (F.MicroQRCode, "12345", None, Symbology.MICRO_QR),
        (F.DataMatrix, "(01)04006381333931(10)AB", "010400638133393110AB", Symbology.DATA_MATRIX),
        (F.EAN13, "4006381333931", None, Symbology.EAN_13),
        (F.EAN8, "96385074", None, Symbology.EAN_8),
        (F.UPCA, "036000291452", None, Symbology.UPC_A),
        (F.UPCE, "01234565", "012345000065", Symbology.UPC_E),
        (F.Code128, "CMP1:L:9800012345", None, Symbology.CODE_128),
        (F.ITF, "14006381333938", None, Symbology.ITF),
    ],
)
def test_zxing_reads_every_carrier(form: zxingcpp.BarcodeFormat, written: str, read: str | None, name: str) -> None:
    """What was drawn on a noisy frame is what is read, with its place."""
    (symbol,) = ZxingDecoder().decode(to_gray(on(noise(), barcode(written, form), 320, 200)))
    assert (symbol.text, symbol.symbology, symbol.engine) == (read or written, name, "zxing")
    assert len(symbol.position) == 4
    assert all(280 <= x <= 1280 and 180 <= y <= 720 for x, y in symbol.position)


def test_zbar_reads_under_the_same_names() -> None:
    """The second engine gives the same text and name for the same symbol."""
    frame = to_gray(on(noise(), ean13("4006381333931")))
    upc = to_gray(on(noise(), ean13("0036000291452")))
    assert [(s.text, s.symbology) for s in ZbarDecoder().decode(frame)] == [("4006381333931", "EAN-13")]
    assert [(s.text, s.symbology) for s in ZbarDecoder().decode(upc)] == [("036000291452", "UPC-A")]


def test_zbar_does_not_pass_on_characters_that_it_guessed() -> None:
    """Latin-1 is taken for Big5 by zbar; a wrong text is worse than none."""
    frame = barcode("h\u00e9llo", F.QRCode, 6)
    assert ZbarDecoder().decode(frame) == []
    assert [s.text for s in ZxingDecoder().decode(frame)] == ["h\u00e9llo"]


@pytest.mark.parametrize("shape", [(1, 1), (2, 400), (400, 2), (3, 3)])
def test_a_sliver_of_a_picture_holds_nothing(shape: tuple[int, int]) -> None:
    """Engines are not asked about pictures too small for any symbol."""
    for decoder in available_decoders():
        assert decoder.decode(np.zeros(shape, dtype=np.uint8)) == []


def test_noise_holds_nothing() -> None:
    """Nothing is read that is not there."""
    for decoder in available_decoders():
        assert decoder.decode(to_gray(noise())) == []


def test_the_report_names_each_engine_and_its_version() -> None:
    """`doctor` can say what works."""
    report = {status.name: status for status in decoder_report()}
    assert report["zxing"].available
    assert report["zxing"].version
    assert report["zbar"].available
    assert report["zbar"].problem is None


def test_without_the_zbar_library_the_rest_works(monkeypatch: pytest.MonkeyPatch) -> None:
    """A missing system library costs one engine and is said in words."""
    real = importlib.import_module

    def without_zbar(name: str) -> ModuleType:
        if name.startswith("pyzbar"):
            message = "Unable to find zbar shared library"
            raise ImportError(message)
        return real(name)

    monkeypatch.setattr("app.scanning.decoders.importlib.import_module", without_zbar)
    assert [decoder.name for decoder in available_decoders()] == ["zxing"]
    missing = decoder_report()[1]
    assert not missing.available
    assert "libzbar0" in (missing.problem or "")


def test_a_qr_of_our_own_scheme_is_read_by_both() -> None:
    """Our codes are ASCII, so that both engines may confirm them."""
    frame = to_gray(on(noise(), qr("CMP1:O:MM-2026-000123")))
    texts = [symbol.text for decoder in available_decoders() for symbol in decoder.decode(frame)]
    assert texts == ["CMP1:O:MM-2026-000123"] * 2
