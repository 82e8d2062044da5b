"""The preview shows the newest frame only, cut to the shape asked for, mirrored on request, and forgets it."""

import threading
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from app.scanning.vision import Frame
from app.ui.preview import EMPTY, CameraPreview, picture_of

RED, BLUE = (0, 0, 255), (255, 0, 0)


def plain(bgr: tuple[int, int, int], width: int = 64, height: int = 36) -> Frame:
    frame: Frame = np.full((height, width, 3), bgr, np.uint8)
    return frame


def halves() -> Frame:
    frame = plain(RED)
    frame[:, 32:] = BLUE
    return frame


def colour(preview: CameraPreview, wanted: QSize) -> str:
    return preview.requestImage("1", QSize(), wanted).pixelColor(2, 2).name()


@pytest.fixture
def preview(qapp: Any) -> CameraPreview:
    del qapp
    return CameraPreview()


def test_the_newest_frame_is_shown(preview: CameraPreview) -> None:
    preview.put(plain(RED))
    preview.put(plain(BLUE))
    assert colour(preview, QSize(32, 18)) == "#0000ff"


def test_frames_of_another_thread_are_told_once(preview: CameraPreview, qapp: Any) -> None:
    told: list[tuple[int, int, float]] = []
    preview.changed.connect(lambda width, height, brightness: told.append((width, height, brightness)))

    def film() -> None:
        for _ in range(50):
            preview.put(plain((90, 90, 90)))

    camera = threading.Thread(target=film)
    camera.start()
    camera.join()
    qapp.processEvents()
    assert told == [(64, 36, 90.0)]
    preview.put(plain(RED))
    qapp.processEvents()
    assert len(told) == 2


@pytest.mark.parametrize("size", [(30, 60), (60, 30), (7, 3)])
def test_the_picture_has_the_shape_asked_for(size: tuple[int, int]) -> None:
    image = picture_of(halves(), QSize(*size), mirror=False)
    assert (image.width(), image.height()) == size


def test_without_a_shape_the_whole_frame_is_given() -> None:
    image = picture_of(halves(), QSize(), mirror=False)
    assert (image.width(), image.height()) == (64, 36)


def test_a_mirror_turns_the_picture_round() -> None:
    straight, turned = (picture_of(halves(), QSize(64, 36), mirror=mirror) for mirror in (False, True))
    assert QColor(straight.pixelColor(5, 5)).name() == "#ff0000"
    assert QColor(turned.pixelColor(5, 5)).name() == "#0000ff"


def test_after_the_wipe_nothing_is_left(preview: CameraPreview) -> None:
    preview.put(plain(RED))
    preview.clear()
    assert colour(preview, QSize(32, 18)) == EMPTY.name()


def test_the_next_picture_is_made_before_it_is_asked_for(
    preview: CameraPreview, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []

    def draw(frame: Frame, wanted: QSize, *, mirror: bool) -> QImage:
        made.append(threading.current_thread().name)
        return picture_of(frame, wanted, mirror=mirror)

    monkeypatch.setattr("app.ui.preview.picture_of", draw)
    preview.put(plain(RED))
    assert colour(preview, QSize(32, 18)) == "#ff0000"
    camera = threading.Thread(target=preview.put, args=(plain(BLUE),), name="camera")
    camera.start()
    camera.join()
    assert colour(preview, QSize(32, 18)) == "#0000ff"
    assert made == ["MainThread", "camera"]


def test_another_size_or_a_mirror_is_obeyed_at_once(preview: CameraPreview) -> None:
    preview.put(halves())
    assert colour(preview, QSize(64, 36)) == "#ff0000"
    preview.put(halves())
    preview.set_mirror(on=True)
    assert colour(preview, QSize(64, 36)) == "#0000ff"
    assert preview.requestImage("1", QSize(), QSize(10, 20)).width() == 10


def test_before_the_first_frame_the_picture_is_dark(preview: CameraPreview) -> None:
    assert colour(preview, QSize(32, 18)) == EMPTY.name()
