"""Exposure is left to the driver until it smears codes; then it is short, steady, and handed back with the light."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.scanning.devices import ControlRange
from app.scanning.exposure import LONGEST, UTMOST, ExposureControl, Knob
from tests.unit.scanning.drivers import FakeDriver, run

GOOD_LIGHT, DIM, DARK, NIGHT = 3.0, 0.3, 0.12, 0.004


def test_in_good_light_nothing_is_touched() -> None:
    driver = FakeDriver(light=GOOD_LIGHT, motion=20.0)
    control = ExposureControl(driver, None)
    run(driver, control, 60)
    assert driver.orders == [(Knob.AUTO, 1.0)]
    assert not control.capped


def test_motion_that_smears_at_a_long_exposure_caps_it() -> None:
    driver = FakeDriver(light=0.4)
    control = ExposureControl(driver, None)
    now = run(driver, control, 5)
    assert driver.exposure == 300
    assert not control.capped
    driver.motion = 20.0
    run(driver, control, 10, now)
    assert control.capped
    assert driver.exposure <= LONGEST
    assert driver.gain > 0
    assert driver.sharpness() > 10


def test_in_the_dark_time_is_capped_and_gain_makes_up_for_it() -> None:
    driver = FakeDriver(light=DARK)
    control = ExposureControl(driver, None)
    run(driver, control, 30)
    assert not driver.auto
    assert driver.exposure == LONGEST
    assert 60 <= driver.brightness() <= 170


def test_only_when_gain_is_not_enough_even_for_the_engines_the_time_grows_again() -> None:
    driver = FakeDriver(light=NIGHT)
    control = ExposureControl(driver, None)
    run(driver, control, 60)
    assert driver.gain == 255
    assert LONGEST < driver.exposure <= UTMOST


@given(
    light=st.floats(0.001, 30.0),
    motion=st.sampled_from([0.0, 20.0]),
    factor=st.floats(0.5, 40.0),
    tells=st.booleans(),
    most=st.sampled_from([60.0, 333.0, 2047.0]),
)
def test_in_steady_light_it_comes_to_rest(
    light: float, motion: float, factor: float, *, tells: bool, most: float
) -> None:
    """Whatever the camera is like, after a minute nothing is turned any more but for rare, ever rarer tries."""
    driver = FakeDriver(light=light, motion=motion, gain_factor=factor, tells=tells, time=ControlRange(3, most))
    control = ExposureControl(driver, None)
    now = run(driver, control, 60)
    driver.orders.clear()
    run(driver, control, 600, now)
    switches = [value for knob, value in driver.orders if knob is Knob.AUTO]
    assert len(switches) <= 12
    assert len(driver.orders) <= 150


def test_when_light_returns_the_driver_chooses_again_and_stays_with_it() -> None:
    driver = FakeDriver(light=DARK)
    control = ExposureControl(driver, None)
    now = run(driver, control, 20)
    assert control.capped
    driver.light = GOOD_LIGHT
    now = run(driver, control, 5, now)
    assert not control.capped
    assert driver.auto
    driver.orders.clear()
    run(driver, control, 120, now)
    assert driver.orders == []


def test_light_that_grows_slowly_is_followed_without_a_white_picture() -> None:
    driver = FakeDriver(light=DARK)
    control = ExposureControl(driver, None)
    now = run(driver, control, 20)
    brightest = 0.0
    for _ in range(60):
        driver.light *= 1.06
        now = run(driver, control, 1, now)
        brightest = max(brightest, driver.brightness())
    assert driver.auto
    assert brightest < 235


@pytest.mark.parametrize("knob", [Knob.AUTO, Knob.EXPOSURE])
def test_a_driver_that_refuses_is_left_alone_for_good(knob: Knob) -> None:
    driver = FakeDriver(light=DARK, refuses=frozenset({knob}))
    control = ExposureControl(driver, None)
    now = run(driver, control, 10)
    driver.orders.clear()
    run(driver, control, 60, now)
    assert driver.orders == []
    assert driver.auto


def test_a_driver_that_tells_no_range_is_never_touched() -> None:
    driver = FakeDriver(light=DARK, time=None)
    control = ExposureControl(driver, None)
    run(driver, control, 30)
    control.stop()
    assert all(order == (Knob.AUTO, 1.0) for order in driver.orders)


@pytest.mark.parametrize("gains", [None, ControlRange(0, 255)])
def test_without_gain_the_time_is_capped_all_the_same(gains: ControlRange | None) -> None:
    driver = FakeDriver(light=DIM, motion=20.0, gains=gains, refuses=frozenset({Knob.GAIN}))
    control = ExposureControl(driver, None)
    driver.motion = 0.0
    now = run(driver, control, 2)
    driver.motion = 20.0
    run(driver, control, 30, now)
    assert control.capped
    assert driver.exposure <= UTMOST
    assert driver.gain == 0


def test_a_fixed_time_is_set_once_and_the_driver_is_automatic_again_at_the_end() -> None:
    driver = FakeDriver(light=DARK)
    control = ExposureControl(driver, 40.0)
    run(driver, control, 30)
    assert driver.orders == [(Knob.AUTO, 0.0), (Knob.EXPOSURE, 40.0)]
    control.stop()
    assert driver.auto
