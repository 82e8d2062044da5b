"""The tour: the real program, touched as a person would, its camera filming labels, its network cut and mended.

Every step is checked against the screen or the hub's database, and leaves a picture; the whole ends in `tour.json`.
"""

import json
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import typer
from PySide6.QtCore import Qt

from app.bootstrap import Screens, run_app
from app.cli.demo import DemoChain
from app.cli.relay import Relay
from app.cli.run import application
from app.cli.stage import StageCamera
from app.domain.errors import ComptoirError
from app.scanning.vision import Frame
from app.ui.pilot import Pilot, PilotError, rest

UPPER = "key{shift}"
SPACE = "key{space}"
PICTURES_MS = 250  # pictures of a page come a moment after its words
PACE = {"sync": {"poll_s": 1.0, "retry_s": 0.5}, "idle": {"after_s": 25, "warning_s": 20, "confirmation_s": 20}}


@dataclass(slots=True)
class Step:
    """One step as `tour.json` tells it; `ms` is the time it took, its checks included."""

    name: str
    ok: bool = False
    ms: int = 0
    screenshot: str = ""
    problem: str = ""


@dataclass(slots=True)
class Order:
    """An order as both sides tell it."""

    number: str
    channel_state: str
    hub_state: str
    idempotency_key: str


@dataclass(slots=True)
class Tour:
    """A tour under way: the open program, the wire to the hub, and what has been seen so far."""

    chain: DemoChain
    screens: Screens
    pilot: Pilot
    relay: Relay
    camera: StageCamera
    out: Path
    steps: list[Step] = field(default_factory=list)
    orders: list[Order] = field(default_factory=list)

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Play a step; what goes wrong in it is written down and ends the tour."""
        step = Step(name, screenshot=f"{len(self.steps) + 1:02}-{name}.png")
        self.steps.append(step)
        began = time.monotonic()
        try:
            yield
            rest(PICTURES_MS)
            step.ok = True
        except (ComptoirError, AssertionError) as error:
            step.problem = str(error) or type(error).__name__
            raise
        finally:
            step.ms = round((time.monotonic() - began) * 1000)
            self.screens.window.grabWindow().save(str(self.out / step.screenshot))

    def model(self, name: str) -> Any:  # noqa: ANN401 - view models by name
        """Return a view model."""
        return self.screens.models[name]

    def on_page(self, page: str, seconds: float = 10.0) -> None:
        """Wait until this page is shown and stands still."""
        navigation = self.model("Navigation")
        self.pilot.wait(lambda: navigation.page == page, f"page {page} (now {navigation.page})", seconds)
        self.pilot.settle()

    def expect(self, condition: Callable[[], bool], what: str, seconds: float = 10.0) -> None:
        """Wait for something to become true."""
        self.pilot.wait(condition, what, seconds)

    def type(self, text: str) -> None:
        """Type on the screen's own keyboard, key by key."""
        for char in text:
            if char.isupper() and self.pilot.see(f"key{char}") is None and not self.pilot.upper():
                self.pilot.touch(UPPER)
            self.pilot.touch(SPACE if char == " " else f"key{char.lower()}")

    def point_camera(self, label: Frame) -> None:
        """Wait for the scan page and hold a label in front of the camera."""
        self.on_page("Scan")
        self.expect(lambda: bool(self.model("Scan").state == "searching"), "the camera to be live")
        self.camera.hold(label)

    def write_address(self, street: str, postal_code: str, town: str) -> None:
        """Fill in the page of the address."""
        self.on_page("Address")
        for name, text in (("street", street), ("postalCode", postal_code), ("town", town)):
            self.pilot.touch(f"{name}Input")
            self.type(text)

    def hub(self, sql: str, *values: object) -> list[sqlite3.Row]:
        """Ask the hub's database, on a connection of our own."""
        with closing(sqlite3.connect(self.chain.settings.data_dir / "hub.db", timeout=10)) as db:
            db.row_factory = sqlite3.Row
            return db.execute(sql, values).fetchall()

    def finish(self) -> bool:
        """Write tour.json and say how it went."""
        ok = bool(self.steps) and all(step.ok for step in self.steps)
        told = {"ok": ok, "steps": [asdict(step) for step in self.steps], "orders": [asdict(x) for x in self.orders]}
        (self.out / "tour.json").write_text(json.dumps(told, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        for step in self.steps:
            typer.echo(f"{'ok  ' if step.ok else 'FAIL'} {step.name:<28} {step.ms:>6} ms  {step.problem}".rstrip())
        typer.echo(f"{'The tour went well' if ok else 'The tour failed'}; pictures and tour.json are in {self.out}")
        return ok


def play(chain: DemoChain, profile: str, out: Path, size: tuple[int, int] | None) -> int:
    """Play the tour of a profile and return the exit status: 0 only when every check held."""
    from app.cli.tour_kiosk import shopper  # noqa: PLC0415 - the acts know this module
    from app.cli.tour_tablet import associate  # noqa: PLC0415 - as above

    out.mkdir(parents=True, exist_ok=True)
    for old in (*out.glob("*.png"), *out.glob("tour.json")):
        old.unlink()
    with Relay(chain.hub.port) as relay, application():
        camera = StageCamera()
        settings = chain.terminal(profile, f"{profile}-tour", full_screen=False, hub={"url": relay.url}, **PACE)
        with run_app(settings, size=size, camera=lambda: camera) as (screens, _):
            screens.window.setFlag(Qt.WindowType.FramelessWindowHint)
            tour = Tour(chain, screens, Pilot(screens.window), relay, camera, out)
            with suppress(PilotError, ComptoirError, AssertionError):
                (associate if profile == "tablet" else shopper)(tour)
            return 0 if tour.finish() else 1
