"""Sounds and less motion are a person's own: off by default, on when they say so, back to normal after them."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal

from app.bootstrap.sounds import sounding
from app.viewmodels.comfort import Comfort
from tests.unit.viewmodels.terminal import make_terminal


@dataclass
class Ear:
    """A player that remembers what it was asked to play."""

    able: bool = True
    heard: list[str] = field(default_factory=list)

    def play(self, file: Path) -> None:
        assert file.is_file()
        self.heard.append(file.stem)

    def close(self) -> None:
        self.able = False


class Told(QObject):
    """What a view model tells, and what it says of itself."""

    changed = Signal()
    fieldsChanged = Signal()  # noqa: N815 - as view models name it
    state, entryProblem = "searching", ""  # noqa: N815 - as above
    errors: dict[str, str] = {}  # noqa: RUF012 - replaced by tests


@pytest.fixture
def comfort(tmp_path: Path, qapp: object) -> Comfort:
    assert qapp
    return Comfort(make_terminal(tmp_path).session)


def test_nothing_is_heard_before_somebody_asks_for_it(comfort: Comfort) -> None:
    ear = Ear()
    comfort.use(ear)
    comfort.play("scan")
    comfort.setSounds(True)
    comfort.play("scan")
    comfort.play("../secret")
    assert ear.heard == ["scan"]


def test_a_terminal_without_sound_has_no_switch(comfort: Comfort) -> None:
    comfort.use(Ear(able=False))
    comfort.setSounds(True)
    assert not comfort.audible
    assert not comfort.sounds


def test_the_next_person_finds_everything_as_usual(tmp_path: Path, qapp: object) -> None:
    assert qapp
    terminal = make_terminal(tmp_path, sound={"on": True})
    comfort = Comfort(terminal.session)
    comfort.use(Ear())
    comfort.setReducedMotion(True)
    comfort.setSounds(False)
    assert terminal.session.aided
    terminal.session.wipe()
    assert comfort.sounds
    assert not comfort.reducedMotion
    assert not terminal.session.aided


def test_each_event_is_heard_once(comfort: Comfort) -> None:
    comfort.setSounds(True)
    scan, checkout, ear = Told(), Told(), Ear()
    models: dict[str, Any] = {"Comfort": comfort, "Scan": scan, "Checkout": checkout}
    with sounding(models, ear):
        for state in ("snapped", "snapped", "searching", "unknown", "foreign"):
            scan.state = state
            scan.changed.emit()
        checkout.errors = {"name": "empty"}
        checkout.fieldsChanged.emit()
        checkout.fieldsChanged.emit()
    assert ear.heard == ["scan", "error", "error"]
    assert not ear.able
