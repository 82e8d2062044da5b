"""Real symbols come back from real engines, under one set of names; every engine may be missing."""

import importlib
import sys
from collections.abc import Iterator

import numpy as np
import pytest
import zxingcpp

from app.domain.codes import Symbology
from app.scanning import decoders
from app.scanning.decoders import NAMES, available_decoders, decoder_report
from app.scanning.engines.opencv import OpencvDecoder
from app.scanning.engines.zbar import ZbarDecoder
from app.scanning.engines.zxing import ZxingDecoder
from app.scanning.errors import DecoderUnknownError
from app.scanning.vision import to_gray
from tests.unit.scanning.pictures import barcode, ean13, noise, on, qr

F = zxingcpp.BarcodeFormat
EVERY_CARRIER = [
    (F.QRCode, "https://example.org/01/04006381333931", None, Symbology.QR),
    (F.QRCode, "perceuse à percussion", None, Symbology.QR),
    (F.MicroQRCode, "12345", None, Symbology.MICRO_QR),
    (F.DataMatrix, "(01)04006381333931(10)AB(21)7", "010400638133393110AB\x1d217", Symbology.DATA_MATRIX),
    (F.EAN13, "4006381333931", None, Symbology.EAN_13),
    (F.EAN8, "96385074", None, Symbology.EAN_8),
    (F.UPCA, "036000291452", None, Symbology.UPC_A),
    (F.UPCE, "01234565", "012345000065", Symbology.UPC_E),
    (F.Code128, "CMP1:L:9800012345", None, Symbology.CODE_128),
    (F.Code128, "(01)04006381333931(10)AB(21)7", "010400638133393110AB\x1d217", Symbology.CODE_128),
    (F.ITF, "14006381333938", None, Symbology.ITF),
]


@pytest.fixture
def fresh_engines() -> Iterator[None]:
    """Let engines be loaded anew, before and after."""
    decoders.decoder.cache_clear()
    yield
    decoders.decoder.cache_clear()


@pytest.mark.parametrize("engine", ["zxing", "tapirscan", "tapirscan-high"])
@pytest.mark.parametrize(("form", "written", "read", "name"), EVERY_CARRIER)
def test_both_main_engines_read_every_carrier_alike(
    form: zxingcpp.BarcodeFormat, written: str, read: str | None, name: str, engine: str
) -> None:
    """What was drawn on a noisy frame is what is read, with its place, whoever reads it."""
    (decoder,) = available_decoders([engine])
    (symbol,) = decoder.decode(to_gray(on(noise(), barcode(written, form), 220, 200)))
    assert (symbol.text, symbol.symbology, symbol.engine) == (read or written, name, engine)
    assert len(symbol.position) == 4
    assert all(180 <= x <= 1280 and 180 <= y <= 720 for x, y in symbol.position)


@pytest.mark.parametrize("decoder", [ZbarDecoder(), OpencvDecoder()])
def test_the_other_engines_read_under_the_same_names(decoder: decoders.Decoder) -> None:
    """The same text and name for the same symbol."""
    frame = to_gray(on(noise(), ean13("4006381333931")))
    upc = to_gray(on(noise(), ean13("0036000291452")))
    own = to_gray(on(noise(), qr("CMP1:O:1", 8)))
    assert [(s.text, s.symbology) for s in decoder.decode(frame)] == [("4006381333931", "EAN-13")]
    assert [(s.text, s.symbology) for s in decoder.decode(upc)] == [("036000291452", "UPC-A")]
    assert [(s.text, s.symbology) for s in decoder.decode(own)] == [("CMP1:O:1", "QR")]


def test_zbar_does_not_pass_on_characters_that_it_guessed() -> None:
    """Latin-1 is taken for Big5 by zbar; a wrong text is worse than none."""
    frame = barcode("h\u00e9llo", F.QRCode, 6)
    assert ZbarDecoder().decode(frame) == []
    assert [s.text for s in ZxingDecoder().decode(frame)] == ["h\u00e9llo"]


def test_places_are_given_in_pixels_of_the_whole_picture_when_a_smaller_one_was_read() -> None:
    """The second opinion looks at a narrower picture."""
    frame = to_gray(on(noise(), qr("CMP1:O:1"), 900, 300))
    (symbol,) = ZbarDecoder(width=640).decode(frame)
    assert all(900 <= x <= 1100 and 300 <= y <= 500 for x, y in symbol.position)


def test_interleaved_2_of_5_counts_only_as_the_gtin_of_a_box() -> None:
    """Stripes look like it; eight digits of it are nobody's product."""
    frame = to_gray(on(noise(), barcode("40220876", F.ITF), 320, 200))
    assert [symbol for decoder in available_decoders() for symbol in decoder.decode(frame)] == []


@pytest.mark.parametrize("shape", [(1, 1), (2, 400), (400, 2), (3, 3)])
def test_a_sliver_of_a_picture_holds_nothing(shape: tuple[int, int]) -> None:
    """Engines are not asked about pictures too small for any symbol."""
    for decoder in available_decoders(NAMES):
        assert decoder.decode(np.zeros(shape, dtype=np.uint8)) == []


def test_noise_holds_nothing() -> None:
    """Nothing is read that is not there."""
    for decoder in available_decoders(NAMES):
        assert decoder.decode(to_gray(noise())) == []


def test_the_report_names_each_engine_and_its_version() -> None:
    """`doctor` can say what works."""
    report = {status.name: status for status in decoder_report()}
    assert list(report) == ["zxing", "tapirscan", "zbar", "opencv"]
    assert all(status.available and status.version and status.problem is None for status in report.values())


@pytest.mark.parametrize(
    ("engine", "module", "remedy"),
    [
        ("zxing", "zxing", "zxing-cpp"),
        ("tapirscan", "tapir", "tapirscan"),
        ("zbar", "zbar", "libzbar0"),
        ("opencv", "opencv", "opencv-python"),
    ],
)
def test_a_missing_engine_costs_that_engine_alone(
    monkeypatch: pytest.MonkeyPatch, fresh_engines: None, engine: str, module: str, remedy: str
) -> None:
    """The others work on, and the report says what to install."""
    del fresh_engines
    monkeypatch.setitem(sys.modules, f"app.scanning.engines.{module}", None)
    assert engine not in [decoder.name for decoder in available_decoders()]
    assert len(available_decoders()) == 3
    missing = next(status for status in decoder_report() if status.name == engine)
    assert not missing.available
    assert remedy in (missing.problem or "")


def test_a_native_library_that_does_not_load_is_an_engine_that_is_missing(
    monkeypatch: pytest.MonkeyPatch, fresh_engines: None
) -> None:
    """A wheel of another machine raises OSError."""
    del fresh_engines

    def broken(*_: object, **__: object) -> None:
        message = "wrong ELF class"
        raise OSError(message)

    monkeypatch.setattr(importlib.import_module("tapirscan"), "Scanner", broken)
    assert [decoder.name for decoder in available_decoders()] == ["zxing", "zbar", "opencv"]


def test_an_engine_may_be_called_by_its_package() -> None:
    """As people know them."""
    found = [decoder.name for decoder in available_decoders(["zxing-cpp", " PyZbar", "OpenCV"])]
    assert found == ["zxing", "zbar", "opencv"]


def test_an_unknown_engine_is_named_with_those_there_are() -> None:
    """A slip in an option is told."""
    with pytest.raises(DecoderUnknownError, match="no engine 'zxin'; choose among: zxing, tapirscan"):
        available_decoders(["zxin"])
