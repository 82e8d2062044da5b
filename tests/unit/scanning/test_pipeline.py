"""Stills and live frames: what is read, what is believed, and when it is said again."""

import logging
import threading
import time

import numpy as np
import pytest
import zxingcpp

from app.domain.codes import Code, CodeKind, Symbol
from app.scanning import LiveReader, read_codes
from app.scanning.decoders import available_decoders
from app.scanning.vision import to_gray
from tests.unit.scanning.fakes import BrokenDecoder, FakeDecoder, HangingDecoder, RubbishDecoder
from tests.unit.scanning.pictures import barcode, ean13, noise, on, qr

F = zxingcpp.BarcodeFormat
EAN = Symbol("4006381333931", "EAN-13", "main")
EAN_BY_OTHER = Symbol("4006381333931", "EAN-13", "other")
MISREAD = Symbol("9780201752847", "EAN-13", "other")
QR = Symbol("CMP1:O:1", "QR", "main")


def texts(codes: list[Code]) -> list[str]:
    """Return what the codes say."""
    return [code.text for code in codes]


def test_a_still_gives_its_codes_their_meaning_and_their_places() -> None:
    """A QR on a noisy colour picture is found where it was drawn."""
    (code,) = read_codes(on(noise(), qr("https://example.org/01/04006381333931")))
    assert (code.kind, code.gtin, code.symbology) == (CodeKind.PRODUCT, "04006381333931", "QR")
    assert code.text == "https://example.org/01/04006381333931"
    assert all(300 <= x <= 620 and 150 <= y <= 470 for x, y in code.position)


@pytest.mark.parametrize("form", [F.DataMatrix, F.Code128, F.QRCode])
@pytest.mark.parametrize("engine", ["zxing", "tapirscan"])
def test_element_strings_are_known_by_their_fnc1_wherever_the_gtin_stands(
    form: zxingcpp.BarcodeFormat, engine: str
) -> None:
    """A best-before date in front of the GTIN, and no separator in the text."""
    decoders = available_decoders([engine]) * 2
    frame = on(noise(), barcode("(17)261231(01)04006381333931", form), 200, 100)
    reader = LiveReader(decoders)
    codes = [*reader.feed(frame, 0.0), *reader.feed(frame, 0.1)]
    assert [(code.text, code.gtin) for code in codes] == [("172612310104006381333931", "04006381333931")]


def test_several_codes_in_one_still_are_all_given() -> None:
    """A shelf label with a barcode and a QR gives both."""
    frame = on(on(noise(), qr("CMP1:O:1"), 100, 100), ean13("4006381333931"), 700, 300)
    assert set(texts(read_codes(frame))) == {"CMP1:O:1", "4006381333931"}


@pytest.mark.parametrize("shade", [0.06, 0.12])
def test_a_dark_still_is_read_in_another_tone(shade: float) -> None:
    """A code in poor light is found by one of the looks."""
    dark = (to_gray(on(noise(), qr("CMP1:O:1", 5))) * shade).astype(np.uint8)
    assert texts(read_codes(dark)) == ["CMP1:O:1"]


def test_an_empty_picture_gives_nothing() -> None:
    """Nothing is read that is not there."""
    assert read_codes(noise()) == []


@pytest.mark.parametrize("picture", [np.zeros((0, 5), np.uint8), np.zeros(7, np.uint8), np.zeros((4, 4, 2), np.uint8)])
def test_what_is_not_a_picture_is_named(picture: np.ndarray) -> None:
    """The shape is told."""
    with pytest.raises(ValueError, match="not a picture"):
        read_codes(picture)


def test_a_linear_code_of_one_look_is_left_out_of_a_still() -> None:
    """One engine that saw it once may have misread it."""
    assert read_codes(noise(), [FakeDecoder("main", [EAN]), FakeDecoder("other")]) == []


def test_a_linear_code_of_two_engines_is_believed_in_a_still() -> None:
    """Two engines do not misread alike; the first one's sighting is given."""
    decoders = [FakeDecoder("main", [EAN]), FakeDecoder("other", [EAN_BY_OTHER])]
    (code,) = read_codes(noise(), decoders)
    assert (code.text, code.engine) == (EAN.text, "main")


def test_without_any_engine_nothing_is_read_and_nothing_breaks() -> None:
    """A terminal whose engines are all missing still runs."""
    assert read_codes(noise(), []) == []
    assert LiveReader([]).feed(noise(), 0.0) == []


def test_a_real_barcode_is_reported_on_its_first_frame() -> None:
    """The thorough lane confirms what the fast one saw."""
    assert texts(LiveReader().feed(on(noise(), ean13("4006381333931")), 0.0)) == ["4006381333931"]


def test_the_fast_lane_alone_is_not_believed_with_a_barcode() -> None:
    """Its engine misreads, so it waits for the thorough lane."""
    reader = LiveReader()
    frame = on(noise(), ean13("4006381333931"))
    assert [reader.feed_fast(frame, tenth / 10) for tenth in range(5)] == [[]] * 5
    assert texts(reader.feed_deep(frame, 0.5)) == ["4006381333931"]


def test_a_qr_is_reported_at_once_by_the_fast_lane() -> None:
    """Error correction makes one look enough."""
    reader = LiveReader()
    assert texts(reader.feed_fast(on(noise(), qr("CMP1:O:1")), 0.0)) == ["CMP1:O:1"]
    assert reader.hits == 1


def test_one_engine_alone_needs_two_frames_within_a_second_for_a_barcode() -> None:
    """Where nothing else is installed."""
    reader = LiveReader([FakeDecoder("main", [EAN], [EAN], [EAN])])
    assert texts(reader.feed(noise(), 0.0)) == []
    assert texts(reader.feed(noise(), 1.1)) == []
    assert texts(reader.feed(noise(), 1.9)) == ["4006381333931"]


def test_the_second_engine_alone_is_never_believed() -> None:
    """It repeats its misreads frame after frame, so repetition proves nothing."""
    other = FakeDecoder("other", *[[MISREAD]] * 5)
    reader = LiveReader([FakeDecoder("main"), other])
    assert [reader.feed(noise(), second / 10) for second in range(5)] == [[]] * 5


def test_a_code_is_said_once_and_again_after_it_left() -> None:
    """In view it is silent; gone for 1.5 s and back, it is news."""
    reader = LiveReader([FakeDecoder("main", [QR], [QR], [QR], [], [], [QR])])
    moments = (0.0, 0.5, 1.9, 3.0, 3.6)
    assert [texts(reader.feed_fast(noise(), moment)) for moment in moments] == [
        ["CMP1:O:1"], [], [], [], ["CMP1:O:1"],
    ]  # fmt: skip


def test_a_short_gap_is_not_leaving() -> None:
    """A frame that could not be read does not make the code new."""
    reader = LiveReader([FakeDecoder("main", [QR], [], [], [QR])])
    assert [texts(reader.feed_fast(noise(), moment)) for moment in (0.0, 0.5, 1.4)] == [
        ["CMP1:O:1"], [], [],
    ]  # fmt: skip


def test_after_a_reset_every_code_is_new() -> None:
    """A new person in front of the camera starts from nothing."""
    reader = LiveReader([FakeDecoder("main", [QR], [QR])])
    reader.feed(noise(), 0.0)
    reader.reset()
    assert texts(reader.feed(noise(), 0.1)) == ["CMP1:O:1"]


def test_a_look_that_began_before_a_reset_does_not_count_for_the_next_person() -> None:
    """Otherwise their own code would be taken for one that is still in view."""
    slow = HangingDecoder("main", [QR])
    reader = LiveReader([slow])
    looking = threading.Thread(target=reader.feed_fast, args=(noise(), 0.0))
    looking.start()
    assert slow.asked.wait(10)
    reader.reset()
    slow.go_on.set()
    looking.join(10)
    assert texts(reader.feed_fast(noise(), 0.1)) == ["CMP1:O:1"]


def test_an_engine_that_fails_costs_its_looks_and_fills_no_log(caplog: pytest.LogCaptureFixture) -> None:
    """Its error goes to the log once, the other engines go on."""
    frame = on(noise(), qr("CMP1:O:1"))
    reader = LiveReader([BrokenDecoder(), FakeDecoder("other", [QR])])
    with caplog.at_level(logging.ERROR):
        assert texts(reader.feed(frame, 0.0)) == ["CMP1:O:1"]
        for tenth in range(5):
            reader.feed(frame, tenth / 10)
    assert caplog.text.count("engine broken failed") == 1


def test_rubbish_of_an_engine_is_dropped() -> None:
    """Texts and places of the wrong kind, endless ones, thousands of them: the rest is read."""
    rubbish = RubbishDecoder()
    reader = LiveReader([rubbish, FakeDecoder("other", [QR])])
    assert texts(reader.feed(noise(), 0.0)) == ["CMP1:O:1"]
    assert rubbish.asked


def test_an_engine_that_hangs_holds_up_its_own_lane_alone() -> None:
    """The fast lane reads on while the thorough one is stuck."""
    stuck = HangingDecoder("stuck", [])
    reader = LiveReader([FakeDecoder("main", [], [], [QR]), stuck])
    lane = threading.Thread(target=reader.feed_deep, args=(noise(), 0.0))
    lane.start()
    assert stuck.asked.wait(10)
    began = time.monotonic()
    assert reader.feed_fast(noise(), 0.0) == []
    assert texts(reader.feed_fast(noise(), 0.1)) == ["CMP1:O:1"]
    assert time.monotonic() - began < 2
    stuck.go_on.set()
    lane.join(10)


def test_gray_and_colour_frames_are_read_alike() -> None:
    """A frame may come as BGR, BGRA or gray."""
    frame = on(noise(), qr("CMP1:O:1"))
    with_alpha = np.dstack([frame, np.full(frame.shape[:2], 255, dtype=np.uint8)])
    for image in (frame, with_alpha, to_gray(frame), to_gray(frame)[:, :, None]):
        assert texts(read_codes(image)) == ["CMP1:O:1"]
