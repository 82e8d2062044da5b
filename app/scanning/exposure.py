"""Exposure against motion blur: the driver's automatic is left alone until it exposes too long, then time is capped.

Measured on real codes: motion blur of two modules beats every engine, while engines with tone variants read down to
3 % of normal light. So a short, dark picture is worth more than a long, bright one: time is capped and gain raised.
Nothing is set outside the range that a driver tells, and nothing at all where it tells none.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Protocol, runtime_checkable

from app.scanning.devices import ControlRange
from app.scanning.meters import Glance

LONGEST: Final = 100.0
"""10 ms in the unit of Video4Linux: a hand moves a shelf code by about two modules; one period of lamps at 50 Hz."""
UTMOST: Final = 300.0
"""30 ms, only when it is too dark for every engine even at full gain: a still code may yet be read."""
DARK, BRIGHT = 60.0, 170.0
BLACK, LIT = 10.0, 40.0
WHITE: Final = 235.0
MOVING: Final = 6.0
BLURRED: Final = 0.5
PATIENCE_S: Final = 0.6
SETTLE_S: Final = 0.3
RETURN_S: Final = 3.0
DAZZLED_S: Final = 0.5
DWELL_S: Final = 10.0
LONGEST_DWELL_S: Final = 600.0
FACTOR: Final = 1.25
GAIN_STEPS: Final = 16
SHORTEST_STRIDE: Final = 0.25
FADING: Final = 0.98


class Knob(StrEnum):
    """What a driver may let be set."""

    AUTO = "auto"
    """1: the driver chooses time and gain; 0: it does not."""
    EXPOSURE = "exposure"
    GAIN = "gain"


@runtime_checkable
class ExposureDriver(Protocol):
    """The part of a camera's driver that is used here."""

    def range(self, knob: Knob) -> ControlRange | None:
        """Return from where to where it goes, None when the driver does not have it."""
        ...

    def get(self, knob: Knob) -> float | None:
        """Return the present value, None when the driver does not tell."""
        ...

    def set(self, knob: Knob, value: float) -> bool:
        """Set a value; False when the driver refuses."""
        ...


@dataclass(frozen=True, slots=True)
class Light:
    """What is asked of the camera: time of exposure and gain, in the driver's units."""

    exposure: float
    gain: float


class ExposureControl:
    """Watches brightness and blur of one opened camera and turns its knobs; feed it a few glances a second."""

    def __init__(self, driver: ExposureDriver, wish: float | None) -> None:
        """Prepare; `wish` is a fixed time of exposure in the driver's unit, None for automatic."""
        self._driver = driver
        self._time, self._gain = driver.range(Knob.EXPOSURE), driver.range(Knob.GAIN)
        self._works = driver.set(Knob.AUTO, 1.0) if wish is None else self._fix(wish)
        self._automatic = wish is None and self._works and self._time is not None
        self._capped: Light | None = None
        self._since: float | None = None
        self._rests_until = 0.0
        self._dwell = DWELL_S
        self._stride, self._last = 1.0, 0
        self._sharpest = 0.0

    @property
    def capped(self) -> bool:
        """Whether time and gain are chosen here and not by the driver."""
        return self._capped is not None

    def look(self, glance: Glance, now: float) -> None:
        """Take what a frame looks like at `now` (monotonic seconds); turns a knob at most every SETTLE_S."""
        if not self._automatic or now < self._rests_until:
            return
        if self._capped is None:
            if self._holds(self._too_long(glance), now, PATIENCE_S):
                self._cap(now)
        elif self._holds(self._light_is_back(glance), now, DAZZLED_S if glance.brightness > WHITE else RETURN_S):
            self._hand_back(now)
        else:
            self._follow(glance, now)

    def stop(self) -> None:
        """Leave the driver as it was found: automatic; drivers keep their settings after the program has gone."""
        if self._works:
            self._driver.set(Knob.AUTO, 1.0)
        self._capped, self._automatic = None, False

    def _fix(self, wish: float) -> bool:
        return self._driver.set(Knob.AUTO, 0.0) and self._driver.set(Knob.EXPOSURE, wish)

    def _holds(self, reason: bool, now: float, seconds: float) -> bool:  # noqa: FBT001 - a condition, not a switch
        """Tell whether the reason has held without a break for so long."""
        if not reason:
            self._since = None
            return False
        self._since = now if self._since is None else self._since
        return now - self._since >= seconds

    def _too_long(self, glance: Glance) -> bool:
        """Tell whether the automatic exposes too long: it is at its limit in the dark, or motion smears."""
        self._sharpest = max(glance.sharpness, self._sharpest * FADING)
        if glance.brightness < DARK:
            return True
        smeared = glance.motion > MOVING and glance.sharpness < BLURRED * self._sharpest
        told = self._driver.get(Knob.EXPOSURE)
        return smeared and (told is None or told > LONGEST)

    def _light_is_back(self, glance: Glance) -> bool:
        """Tell whether the automatic would expose shorter than the cap: half the cap is enough at the least gain.

        All white is light that came at once, which the driver meets sooner than the steps of this class.
        """
        light = self._capped
        if light is None or glance.brightness > WHITE:
            return light is not None
        short = light.gain <= self._least_gain() and light.exposure <= LONGEST / 2
        return short and glance.brightness >= DARK

    def _cap(self, now: float) -> None:
        present = self._driver.get(Knob.GAIN)
        gain = present if self._gain is not None and present is not None else self._least_gain()
        self._since, self._stride, self._last = None, 1.0, 0
        if self._driver.set(Knob.AUTO, 0.0) and self._turn(Light(self._within(LONGEST), gain), now):
            return
        self._automatic = False  # the driver refuses: it is left alone for good
        self._driver.set(Knob.AUTO, 1.0)

    def _hand_back(self, now: float) -> None:
        """Let the driver choose again, and for longer each time, so that it never goes to and fro."""
        self._driver.set(Knob.AUTO, 1.0)
        self._capped, self._since = None, None
        self._rests_until = now + self._dwell
        self._dwell = min(self._dwell * 2, LONGEST_DWELL_S)

    def _follow(self, glance: Glance, now: float) -> None:
        """Keep the brightness within a wide band: up by gain, down by gain and then by time."""
        light = self._capped
        if light is None:
            return
        upper = LIT if light.exposure > LONGEST else BRIGHT
        way = 1 if glance.brightness < DARK else -1 if glance.brightness > upper else 0
        if way == 0 or (way > 0 and light.exposure > LONGEST and glance.brightness >= BLACK):
            return
        if way == -self._last:
            self._stride = max(self._stride / 2, SHORTEST_STRIDE)
        fresh = self._up(light, glance.brightness) if way > 0 else self._down(light)
        if fresh != light:
            self._last = way
            self._turn(fresh, now)

    def _up(self, light: Light, brightness: float) -> Light:
        if light.exposure < self._within(LONGEST):
            return Light(min(self._within(LONGEST), light.exposure * self._factor()), light.gain)
        most = self._gain.most if self._gain else 0.0
        if light.gain < most:
            far = 4 if brightness < DARK / 3 else 2 if brightness < DARK / 1.5 else 1
            return Light(light.exposure, min(most, light.gain + self._gain_step() * far))
        if brightness < BLACK:
            return Light(min(self._within(UTMOST), light.exposure * self._factor()), light.gain)
        return light

    def _down(self, light: Light) -> Light:
        if light.exposure > LONGEST:
            return Light(max(LONGEST, light.exposure / self._factor()), light.gain)
        if light.gain > self._least_gain():
            return Light(light.exposure, max(self._least_gain(), light.gain - self._gain_step()))
        return Light(self._within(light.exposure / self._factor()), light.gain)

    def _turn(self, light: Light, now: float) -> bool:
        """Set both knobs; a driver that refuses the gain is treated as one that has none."""
        if not self._driver.set(Knob.EXPOSURE, light.exposure):
            return False
        if self._gain is not None and not self._driver.set(Knob.GAIN, light.gain):
            self._gain, light = None, Light(light.exposure, 0.0)
        self._capped, self._rests_until = light, now + SETTLE_S
        return True

    def _within(self, exposure: float) -> float:
        if self._time is None:
            return exposure
        return max(self._time.least, min(self._time.most, exposure))

    def _least_gain(self) -> float:
        return self._gain.least if self._gain else 0.0

    def _gain_step(self) -> float:
        return (self._gain.most - self._gain.least) / GAIN_STEPS * self._stride if self._gain else 0.0

    def _factor(self) -> float:
        return float(FACTOR**self._stride)
