"""Frames leave the camera turned and cut as it is set up, follow each change, and are never kept."""

import gc
import weakref
from typing import Any

import numpy as np
import pytest

from app.scanning.camera import CaptureWish, DeviceCamera
from app.scanning.errors import CameraOff, CameraUnavailable
from app.scanning.exposure import Knob
from app.scanning.tuning import CameraTuning, Examined, TunedSource, region_of, turned
from app.scanning.vision import Frame
from app.settings import CameraSection, RegionSection
from tests.unit.scanning.drivers import FakeDriver

WHOLE = RegionSection()
CORNER = RegionSection(x=0.5, y=0.0, width=0.5, height=0.25)


def numbered(height: int = 40, width: int = 80) -> Frame:
    """Return a frame in which every pixel is another one."""
    rows, columns = np.mgrid[0:height, 0:width]
    return np.dstack([rows, columns, rows + columns]).astype(np.uint8)


class FakeSource:
    """Gives frames of its own; None once they are gone."""

    def __init__(self, *frames: Frame) -> None:
        """Hold the frames."""
        self.frames = list(frames) or [numbered()]
        self.closed = False

    def read(self) -> Frame | None:
        return self.frames.pop(0) if len(self.frames) > 1 else self.frames[0]

    def close(self) -> None:
        self.closed = True


class Onlooker:
    """Remembers sizes and figures, no frames."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.sizes: list[tuple[int, int]] = []
        self.examined: list[Examined] = []

    def on_whole(self, frame: Frame) -> None:
        self.sizes.append((frame.shape[1], frame.shape[0]))

    def on_examined(self, examined: Examined) -> None:
        self.examined.append(examined)


class Opening:
    """Opens fake sources and remembers for which wish."""

    def __init__(self) -> None:
        """Nothing is open."""
        self.wishes: list[CameraSection] = []
        self.sources: list[FakeSource] = []

    def __call__(self, wish: CameraSection) -> FakeSource:
        self.wishes.append(wish)
        self.sources.append(FakeSource())
        return self.sources[-1]


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize("region", [WHOLE, CORNER, RegionSection(x=0.1, y=0.3, width=0.45, height=0.7)])
def test_the_region_is_that_of_the_turned_picture(rotation: int, region: RegionSection) -> None:
    frame = numbered()
    whole = turned(frame, rotation)
    height, width = whole.shape[:2]
    left, top = round(region.x * width), round(region.y * height)
    right, bottom = round((region.x + region.width) * width), round((region.y + region.height) * height)
    assert np.array_equal(region_of(frame, rotation, region), whole[top:bottom, left:right])


def test_turned_clockwise() -> None:
    frame = numbered()
    assert np.array_equal(turned(frame, 90), np.rot90(frame, -1))
    assert np.array_equal(turned(frame, 270), np.rot90(frame))
    assert np.array_equal(turned(frame, 180), frame[::-1, ::-1])


def test_the_whole_picture_as_it_is_costs_no_copy() -> None:
    frame = numbered()
    assert np.shares_memory(region_of(frame, 0, WHOLE), frame)
    assert np.shares_memory(region_of(frame, 0, CORNER), frame)


@pytest.mark.parametrize("shape", [(1, 1, 3), (3, 2, 3), (7, 1000, 3), (5, 5)])
@pytest.mark.parametrize("rotation", [0, 90])
def test_the_smallest_pictures_keep_a_pixel(shape: tuple[int, ...], rotation: int) -> None:
    frame: Frame = np.zeros(shape, np.uint8)
    assert region_of(frame, rotation, RegionSection(x=0.9, y=0.9, width=0.1, height=0.1)).size > 0


def test_turn_and_region_change_at_once_without_opening_the_camera_again() -> None:
    opening = Opening()
    tuning = CameraTuning(CameraSection(), opening)
    source = tuning.open()
    assert shape_of(source) == (80, 40)
    tuning.wish = CameraSection(rotation=90, region=CORNER)
    assert shape_of(source) == (20, 20)
    assert len(opening.sources) == 1


@pytest.mark.parametrize("change", [{"source": "1"}, {"width": 640}, {"height": 480}, {"frames_per_second": 15}])
def test_another_device_or_size_opens_the_camera_again(change: dict[str, Any]) -> None:
    opening = Opening()
    tuning = CameraTuning(CameraSection(), opening)
    source = tuning.open()
    tuning.wish = CameraSection(**change)
    assert shape_of(source) == (80, 40)
    assert opening.sources[0].closed
    assert opening.wishes[-1] == tuning.wish


def test_frames_of_varying_size_pass() -> None:
    sizes = [(480, 640), (2, 3), (1080, 1920), (720, 1280)]
    device = FakeSource(*(np.zeros((*size, 3), np.uint8) for size in sizes))
    source = CameraTuning(CameraSection(region=CORNER), lambda _: device).open()
    assert [shape_of(source) for _ in sizes] == [(320, 120), (1, 1), (960, 270), (640, 180)]


def test_no_camera_can_become_one() -> None:
    """The set-up page may choose a camera on a terminal that has none: its absence is not for ever."""

    def off(_: CameraSection) -> FakeSource:
        message = "none"
        raise CameraOff(message)

    with pytest.raises(CameraUnavailable):
        CameraTuning(CameraSection(source="none"), off).open()


def test_who_watches_sees_the_whole_picture_and_figures_of_the_region() -> None:
    tuning = CameraTuning(CameraSection(rotation=90, region=CORNER), lambda _: FakeSource())
    source, onlooker = tuning.open(), Onlooker()
    source.read()
    tuning.watcher = onlooker
    assert shape_of(source) == (20, 20)
    tuning.watcher = None
    source.read()
    assert onlooker.sizes == [(40, 80)]
    assert onlooker.examined[0].figures.brightness > 0
    assert onlooker.examined[0].range is None


def test_no_frame_is_kept() -> None:
    """A frame is gone as soon as the next has been asked for: neither the source nor its meters hold it."""
    frames = [numbered() for _ in range(3)]
    alive = [weakref.ref(frame) for frame in frames]
    device = FakeSource(*frames, numbered())
    tuning = CameraTuning(CameraSection(region=CORNER), lambda _: device)
    tuning.watcher = Onlooker()
    source = tuning.open()
    frames.clear()
    for _ in alive:
        source.read()
    gc.collect()
    assert [reference() for reference in alive] == [None, None, None]


class KnobbedCapture(FakeDriver):
    """A device with a driver: dark frames, every time."""

    def read(self) -> tuple[bool, Frame]:
        self.pass_time()
        return True, np.full((60, 80, 3), self.brightness(), np.uint8)

    def release(self) -> None:
        """Nothing to give back."""


class Clock:
    """A tenth of a second passes at each look."""

    def __init__(self) -> None:
        """Start."""
        self.now = 0.0

    def __call__(self) -> float:
        self.now += 0.1
        return self.now


def test_a_device_in_the_dark_gets_a_short_exposure_and_is_automatic_after_closing() -> None:
    capture = KnobbedCapture(light=0.1)
    tuning = CameraTuning(CameraSection(), lambda _: DeviceCamera(0, lambda _: capture))
    onlooker = Onlooker()
    tuning.watcher = onlooker
    source = TunedSource(tuning, Clock())
    for _ in range(300):
        source.read()
    assert capture.exposure == 100
    assert onlooker.examined[-1].capped
    assert onlooker.examined[-1].exposure == 100
    source.close()
    assert capture.auto


def test_a_fixed_exposure_is_set_and_follows_a_change() -> None:
    capture = KnobbedCapture(light=1.0)
    tuning = CameraTuning(CameraSection(exposure=40), lambda _: DeviceCamera(0, lambda _: capture))
    source = TunedSource(tuning, Clock())
    source.read()
    assert (capture.auto, capture.exposure) == (False, 40)
    tuning.wish = CameraSection(exposure=80)
    source.read()
    assert capture.exposure == 80
    tuning.wish = CameraSection()
    source.read()
    assert capture.orders[-1] == (Knob.AUTO, 1.0)


def test_what_is_asked_of_a_device_is_a_full_hd_picture_unless_it_is_set() -> None:
    assert CaptureWish() == CaptureWish(1920, 1080, 30.0)


def shape_of(source: Any) -> tuple[int, int]:
    frame = source.read()
    assert frame is not None
    return frame.shape[1], frame.shape[0]
