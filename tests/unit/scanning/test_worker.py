"""The camera's threads: frames and codes reach the listener, and nothing stops them for good."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from app.domain.codes import Code
from app.scanning.camera import FrameSource
from app.scanning.engines.zxing import ZxingDecoder
from app.scanning.errors import CameraOff, CameraUnavailable
from app.scanning.pipeline import LiveReader
from app.scanning.vision import Frame
from app.scanning.worker import CameraListener, CameraWorker
from tests.unit.scanning.fakes import FakeSource, HangingDecoder, Recorder
from tests.unit.scanning.pictures import noise, on, qr

CODE = "CMP1:O:1"


def with_code() -> Frame:
    """Return a frame with a QR of ours."""
    return on(noise(), qr(CODE))


@contextmanager
def working(
    open_source: Callable[[], FrameSource],
    listener: CameraListener,
    *,
    release_when_idle: bool = False,
) -> Iterator[CameraWorker]:
    """Run a worker that tries again quickly, and close it."""
    worker = CameraWorker(
        open_source,
        listener,
        reader=LiveReader(),
        release_when_idle=release_when_idle,
        retry_seconds=0.01,
    )
    worker.start()
    try:
        yield worker
    finally:
        worker.close()


def test_frames_and_codes_arrive() -> None:
    """A code before the camera is told once, with a preview going on."""
    told, source = Recorder(), FakeSource(with_code())
    with working(lambda: source, told.listener):
        told.wait_for(lambda seen: bool(seen.codes) and seen.frames > 3)
    assert told.codes == [CODE]
    assert told.states == ["starting", "live"]
    assert source.closed.is_set()


def test_a_camera_that_vanishes_is_found_again() -> None:
    """It is told as unavailable once, retried, and told as live when it is back."""
    told = Recorder()
    sources: list[FakeSource | None] = [FakeSource(noise(), vanish_after=2), None, None]

    def open_source() -> FrameSource:
        source = sources.pop(0) if sources else FakeSource(with_code())
        if source is None:
            message = "not plugged in"
            raise CameraUnavailable(message)
        return source

    with working(open_source, told.listener):
        told.wait_for(lambda seen: bool(seen.codes))
    assert told.states == ["starting", "live", "unavailable", "live"]


def test_a_terminal_without_a_camera_is_not_retried() -> None:
    """Being configured without a camera is final, and closing still works."""
    told, asked = Recorder(), []

    def open_source() -> FrameSource:
        asked.append(1)
        message = "without a camera"
        raise CameraOff(message)

    with working(open_source, told.listener):
        told.wait_for(lambda seen: "unavailable" in seen.states)
    assert len(asked) == 1


def test_a_pause_closes_the_camera_and_makes_codes_new() -> None:
    """With `release_when_idle` the lamp goes out; the next person's code is news again."""
    told, sources = Recorder(), [FakeSource(with_code()), FakeSource(with_code())]
    waiting = list(sources)
    with working(lambda: waiting.pop(0), told.listener, release_when_idle=True) as worker:
        told.wait_for(lambda seen: seen.codes == [CODE])
        worker.set_active(False)
        assert sources[0].closed.wait(10)
        worker.set_active(True)
        told.wait_for(lambda seen: seen.codes == [CODE, CODE])
    assert told.states == ["starting", "live", "starting", "live"]


def test_a_pause_may_keep_the_camera_open() -> None:
    """Without `release_when_idle` going on is immediate, and starts from nothing too."""
    told, source = Recorder(), FakeSource(with_code())
    with working(lambda: source, told.listener) as worker:
        told.wait_for(lambda seen: seen.codes == [CODE])
        worker.set_active(False)
        assert not source.closed.is_set()
        worker.set_active(True)
        told.wait_for(lambda seen: seen.codes == [CODE, CODE])


def test_a_listener_that_fails_does_not_end_the_camera() -> None:
    """A bug in the screen costs a frame or a code, not the scanner."""
    told = Recorder()
    first = threading.Event()

    def failing_once(symbols: list[Code]) -> None:
        if not first.is_set():
            first.set()
            message = "a bug"
            raise RuntimeError(message)
        told.listener.on_codes(symbols)

    listener = CameraListener(told.listener.on_frame, failing_once, told.listener.on_state)
    with working(lambda: FakeSource(with_code()), listener) as worker:
        assert first.wait(10)
        worker.set_active(False)
        worker.set_active(True)
        told.wait_for(lambda seen: seen.codes == [CODE])


def test_a_worker_closes_at_once_and_twice() -> None:
    """Closing while paused, before the start, and again, is fine."""
    told = Recorder()
    never_started = CameraWorker(lambda: FakeSource(noise()), told.listener)
    never_started.close()
    with working(lambda: FakeSource(noise()), told.listener) as worker:
        worker.set_active(False)
        worker.close()
        worker.close()
    names = {thread.name for thread in threading.enumerate()}
    assert not names & {"camera", "camera-codes"}


def test_the_figures_count_frames_and_looks() -> None:
    """For the meters of the set-up page: they only grow."""
    told, source = Recorder(), FakeSource(with_code())
    with working(lambda: source, told.listener) as worker:
        before = worker.figures()
        told.wait_for(lambda seen: bool(seen.codes) and seen.frames > 10)
        after = worker.figures()
    assert after.frames >= 10
    assert after.looks >= after.hits > before.hits
    assert after.look_ms > before.look_ms


def test_an_engine_that_hangs_neither_stops_the_preview_nor_the_other_lane_nor_the_end() -> None:
    """The thorough lane is stuck; the shopper scans on, and the program closes."""
    stuck = HangingDecoder("stuck", [])
    told, source = Recorder(), FakeSource(with_code())
    reader = LiveReader([ZxingDecoder(), stuck])
    worker = CameraWorker(lambda: source, told.listener, reader=reader)
    worker.start()
    assert stuck.asked.wait(10)
    told.wait_for(lambda seen: seen.codes == [CODE] and seen.frames > 5)
    began = time.monotonic()
    worker.close()
    assert time.monotonic() - began < 6
    stuck.go_on.set()
