"""A camera driver that answers: its brightness follows light, time of exposure and gain, its blur follows motion."""

from dataclasses import dataclass, field

from app.scanning.devices import ControlRange
from app.scanning.exposure import ExposureControl, Knob
from app.scanning.meters import Glance

STEP_S = 0.1
TARGET = 120.0
FRAME_LIMIT = 333.0


@dataclass
class FakeDriver:
    """`light` is the brightness at one unit of time and gain 1; automatic aims at 120 and may take a whole frame."""

    light: float = 2.0
    motion: float = 0.0
    time: ControlRange | None = field(default_factory=lambda: ControlRange(3, 2047))
    gains: ControlRange | None = field(default_factory=lambda: ControlRange(0, 255))
    gain_factor: float = 8.0
    tells: bool = True
    refuses: frozenset[Knob] = frozenset()
    auto: bool = True
    exposure: float = 100.0
    gain: float = 0.0
    orders: list[tuple[Knob, float]] = field(default_factory=list)

    def range(self, knob: Knob) -> ControlRange | None:
        return {Knob.EXPOSURE: self.time, Knob.GAIN: self.gains}.get(knob)

    def get(self, knob: Knob) -> float | None:
        return {Knob.EXPOSURE: self.exposure, Knob.GAIN: self.gain}.get(knob) if self.tells else None

    def set(self, knob: Knob, value: float) -> bool:
        self.orders.append((knob, value))
        if knob in self.refuses:
            return False
        if knob is Knob.AUTO:
            self.auto = value == 1.0
        elif knob is Knob.EXPOSURE:
            self.exposure = value
        else:
            self.gain = value
        return True

    def brightness(self) -> float:
        amplified = 1 + self.gain_factor * self.gain / 255
        return min(255.0, self.light * self.exposure * amplified)

    def pass_time(self) -> None:
        """Let the driver's automatic follow the light, as fast ones do."""
        if self.auto:
            wanted = TARGET / self.light if self.light else FRAME_LIMIT
            self.exposure = min(FRAME_LIMIT, max(3.0, wanted))
            self.gain = 0.0

    def sharpness(self) -> float:
        """Return 80 for a still picture; a long exposure of something that moves smears it."""
        return 80.0 if self.motion < 1 else max(5.0, 80.0 - self.exposure * self.motion / 30)


def run(driver: FakeDriver, control: ExposureControl, seconds: float, start: float = 0.0) -> float:
    """Feed the control for so long, ten glances a second; return the time it is then."""
    now = start
    while now < start + seconds:
        driver.pass_time()
        control.look(Glance(driver.brightness(), driver.sharpness(), driver.motion), now)
        now += STEP_S
    return now
