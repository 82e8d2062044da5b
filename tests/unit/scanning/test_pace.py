"""A still scene is looked at now and then; the frame that brings movement is looked at at once."""

import numpy as np

from app.scanning.pace import Pace
from app.scanning.vision import Frame
from tests.unit.scanning.pictures import noise, on, qr

RATE = 30


def shares(pace: Pace, frames: list[Frame], start: float = 0.0) -> list[tuple[bool, bool]]:
    """Return which lanes got each of `frames`, 30 a second."""
    return [pace.of(frame, start + number / RATE) for number, frame in enumerate(frames)]


def test_while_something_moves_every_frame_goes_to_both_lanes() -> None:
    """A label that is being brought nearer."""
    frames = [on(noise(), qr("CMP1:O:1"), 100 + 8 * step) for step in range(15)]
    assert all(fast and deep for fast, deep in shares(Pace(), frames))


def test_a_still_scene_is_looked_at_five_times_a_second_and_thoroughly_once() -> None:
    """Noise of the sensor is no movement."""
    pace = Pace()
    seeds = [noise(seed) for seed in range(6)]
    shares(pace, [seeds[step % 6] for step in range(RATE * 4)])
    later = shares(pace, [seeds[step % 6] for step in range(RATE * 4)], start=4.0)
    assert 18 <= sum(fast for fast, _ in later) <= 22
    assert 3 <= sum(deep for _, deep in later) <= 5


def test_the_frame_that_shows_movement_goes_to_both_lanes() -> None:
    """Nobody waits for the next turn."""
    pace = Pace()
    shares(pace, [noise()] * (RATE * 4))
    pace.of(noise(), 4.005)
    assert pace.of(noise(), 4.01) == (False, False)
    assert pace.of(on(noise(), qr("CMP1:O:1")), 4.02) == (True, True)


def test_slow_movement_adds_up() -> None:
    """A label that creeps into view is noticed although no two frames differ much."""
    pace = Pace()
    dim = np.full((720, 1280, 3), 100, np.uint8)
    shares(pace, [dim] * (RATE * 4))
    creeping = [np.full_like(dim, 100 + step) for step in range(10)]
    assert any(deep for _, deep in shares(pace, creeping, start=4.0))


def test_waking_brings_the_full_rate_back() -> None:
    """Somebody touched the screen."""
    pace = Pace()
    shares(pace, [noise()] * (RATE * 4))
    pace.wake(4.0)
    assert pace.of(noise(), 4.01) == (True, True)
    assert pace.of(noise(), 4.02) == (True, True)
