"""Stills and live frames: what is read, what is believed, and when it is said again."""

import logging

import numpy as np
import pytest

from app.domain.codes import Symbol
from app.scanning.pipeline import LiveReader, read_codes
from app.scanning.vision import to_gray
from tests.unit.scanning.fakes import BrokenDecoder, FakeDecoder
from tests.unit.scanning.pictures import ean13, noise, on, qr

EAN = Symbol("4006381333931", "EAN-13", "main")
EAN_BY_OTHER = Symbol("4006381333931", "EAN-13", "other")
MISREAD = Symbol("9780201752847", "EAN-13", "other")
QR = Symbol("CMP1:O:1", "QR", "main")


def texts(symbols: list[Symbol]) -> list[str]:
    """Return what the symbols say."""
    return [symbol.text for symbol in symbols]


def test_a_still_gives_its_codes_and_their_places() -> None:
    """A QR on a noisy colour picture is found where it was drawn."""
    (symbol,) = read_codes(on(noise(), qr("https://example.org/01/04006381333931")))
    assert symbol.text == "https://example.org/01/04006381333931"
    assert all(300 <= x <= 620 and 150 <= y <= 470 for x, y in symbol.position)


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


def test_a_linear_code_of_one_look_is_left_out_of_a_still() -> None:
    """One engine that saw it once may have misread it."""
    assert read_codes(noise(), [FakeDecoder("main", [EAN]), FakeDecoder("other")]) == []


def test_a_linear_code_of_two_engines_is_believed_in_a_still() -> None:
    """Two engines do not misread alike; the first one's sighting is given."""
    decoders = [FakeDecoder("main", [EAN]), FakeDecoder("other", [EAN_BY_OTHER])]
    assert read_codes(noise(), decoders) == [EAN]


def test_a_real_barcode_is_reported_on_its_second_frame() -> None:
    """The main engine alone needs two frames for an EAN-13."""
    reader = LiveReader(second_opinion_every=1000)
    frame = on(noise(), ean13("4006381333931"))
    reader.feed(noise(), 0.0)
    assert texts(reader.feed(frame, 0.1)) == []
    assert texts(reader.feed(frame, 0.2)) == ["4006381333931"]


def test_a_real_barcode_is_reported_at_once_when_two_engines_agree() -> None:
    """One frame is enough for zxing and zbar together."""
    frame = on(noise(), ean13("4006381333931"))
    assert texts(LiveReader(second_opinion_every=1).feed(frame, 0.0)) == ["4006381333931"]


def test_a_qr_is_reported_at_once() -> None:
    """Error correction makes one look enough."""
    assert texts(LiveReader().feed(on(noise(), qr("CMP1:O:1")), 0.0)) == ["CMP1:O:1"]


def test_two_sightings_too_far_apart_do_not_confirm_each_other() -> None:
    """The window is one second."""
    reader = LiveReader([FakeDecoder("main", [EAN], [EAN], [EAN])])
    assert texts(reader.feed(noise(), 0.0)) == []
    assert texts(reader.feed(noise(), 1.1)) == []
    assert texts(reader.feed(noise(), 1.9)) == ["4006381333931"]


def test_the_second_engine_alone_is_never_believed() -> None:
    """It repeats its misreads frame after frame, so repetition proves nothing."""
    other = FakeDecoder("other", *[[MISREAD]] * 5)
    reader = LiveReader([FakeDecoder("main"), other], second_opinion_every=1)
    assert [reader.feed(noise(), second / 10) for second in range(5)] == [[]] * 5


def test_tone_variants_alone_do_not_confirm_each_other() -> None:
    """A linear code that shows only in altered pictures needs the other engine."""
    main = FakeDecoder("main", [], [], [EAN], [], [EAN], [])
    reader = LiveReader([main, FakeDecoder("other", [], [EAN_BY_OTHER])], second_opinion_every=3)
    said = [texts(reader.feed(noise(), moment)) for moment in (0.0, 0.1, 0.2, 0.3)]
    assert said == [[], [], [], ["4006381333931"]]


def test_a_code_is_said_once_and_again_after_it_left() -> None:
    """In view it is silent; gone for 1.5 s and back, it is news."""
    reader = LiveReader([FakeDecoder("main", [QR], [QR], [QR], [], [], [QR])])
    moments = (0.0, 0.5, 1.9, 3.0, 3.6)
    assert [texts(reader.feed(noise(), moment)) for moment in moments] == [
        ["CMP1:O:1"], [], [], [], ["CMP1:O:1"],
    ]  # fmt: skip


def test_a_short_gap_is_not_leaving() -> None:
    """A frame that could not be read does not make the code new."""
    reader = LiveReader([FakeDecoder("main", [QR], [], [], [QR])])
    assert [texts(reader.feed(noise(), moment)) for moment in (0.0, 0.5, 1.4)] == [
        ["CMP1:O:1"], [], [],
    ]  # fmt: skip


def test_after_a_reset_every_code_is_new() -> None:
    """A new person in front of the camera starts from nothing."""
    reader = LiveReader([FakeDecoder("main", [QR], [QR])])
    reader.feed(noise(), 0.0)
    reader.reset()
    assert texts(reader.feed(noise(), 0.1)) == ["CMP1:O:1"]


def test_an_engine_that_fails_costs_one_look(caplog: pytest.LogCaptureFixture) -> None:
    """Its error goes to the log, the other engines go on."""
    frame = on(noise(), qr("CMP1:O:1"))
    other = FakeDecoder("other", [QR])
    with caplog.at_level(logging.ERROR):
        assert LiveReader([BrokenDecoder(), other]).feed(frame, 0.0) == [QR]
    assert "decoder broken failed" in caplog.text


def test_gray_and_colour_frames_are_read_alike() -> None:
    """A frame may come as BGR, BGRA or gray."""
    frame = on(noise(), qr("CMP1:O:1"))
    with_alpha = np.dstack([frame, np.full(frame.shape[:2], 255, dtype=np.uint8)])
    for image in (frame, with_alpha, to_gray(frame), to_gray(frame)[:, :, None]):
        assert texts(read_codes(image)) == ["CMP1:O:1"]
