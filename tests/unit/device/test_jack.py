"""A headphone plug is noticed when it goes in and when it comes out; a socket that cannot be read is no socket."""

import os
import queue
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.device.jack import EV_SW, EVENT, SW_HEADPHONE_INSERT, InputJack, JackError, JackWatch, find_jack, watch_jack

KEY_EVENT = EVENT.pack(0, 0, 1, 30, 1)


def event(state: int) -> bytes:
    return EVENT.pack(1, 2, EV_SW, SW_HEADPHONE_INSERT, state)


@pytest.fixture
def wire() -> Iterator[tuple[int, int]]:
    """The two ends of a pipe in the place of an input device; the reading end is closed by who reads it."""
    out, into = os.pipe()
    os.set_blocking(out, False)
    yield out, into
    os.close(into)


def test_plugging_in_and_out_is_told(wire: tuple[int, int]) -> None:
    out, into = wire
    told: queue.SimpleQueue[bool] = queue.SimpleQueue()
    watch = JackWatch(InputJack(out), told.put)
    os.write(into, KEY_EVENT + event(1))
    assert told.get(timeout=5) is True
    os.write(into, event(0))
    assert told.get(timeout=5) is False
    watch.close()
    assert told.empty()


def test_a_plug_that_is_in_from_the_start_is_told(wire: tuple[int, int], monkeypatch: pytest.MonkeyPatch) -> None:
    told: queue.SimpleQueue[bool] = queue.SimpleQueue()
    jack = InputJack(wire[0])
    monkeypatch.setattr(jack, "plugged", lambda: True)
    watch = JackWatch(jack, told.put)
    assert told.get(timeout=5) is True
    watch.close()


def test_the_device_with_the_switch_is_found(tmp_path: Path) -> None:
    for name, switches in (("event0", "0"), ("event3", "4"), ("event7", "14")):
        folder = tmp_path / name / "device" / "capabilities"
        folder.mkdir(parents=True)
        (folder / "sw").write_text(f"{switches}\n")
    assert find_jack("auto", tmp_path, Path("/dev/input")) == Path("/dev/input/event3")
    assert find_jack("none", tmp_path) is None
    assert find_jack("/dev/input/event9", tmp_path) == Path("/dev/input/event9")


def test_no_socket_is_no_trouble(tmp_path: Path) -> None:
    assert find_jack("auto", tmp_path / "none") is None
    assert watch_jack(str(tmp_path / "not-there"), lambda _: None) is None
    with pytest.raises(JackError, match="not-there"):
        InputJack.open(tmp_path / "not-there")
