"""The set-up page opens by PIN only, tries every choice at once, keeps what is saved and takes the rest back."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtTest import QTest

from app.device import own_settings
from app.device.setup_pin import Answer, hash_pin
from app.scanning.devices import CameraDevice, ControlRange
from app.scanning.figures import ScanFigures
from app.scanning.meters import Measured
from app.scanning.tuning import Examined
from app.settings import CameraSection, RegionSection, load_settings
from app.viewmodels import camera_setup
from app.viewmodels.camera_setup import CameraSetup
from tests.unit.viewmodels.terminal import make_terminal

PIN = "246810"
HASH = hash_pin(PIN)
GOOD = Examined(Measured(80.0, 120.0, 0.01), 156.0, ControlRange(3, 2047))


class Heard:
    """Notes what the page tells the camera."""

    def __init__(self, setup: CameraSetup) -> None:
        """Listen."""
        self.wishes: list[CameraSection] = []
        self.watched: list[bool] = []
        setup.tuned.connect(self.wishes.append)
        setup.watched.connect(self.watched.append)


@pytest.fixture
def terminal(tmp_path: Path, qapp: Any, monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    del qapp
    monkeypatch.setattr(camera_setup, "available_cameras", lambda: [CameraDevice("0", "HD Webcam")])
    return make_terminal(tmp_path, data_dir=str(tmp_path), setup={"pin_hash": HASH})


@pytest.fixture
def setup(terminal: SimpleNamespace) -> CameraSetup:
    made = CameraSetup(terminal.session, terminal.navigation)
    terminal.heard = Heard(made)
    made.set_camera_state("live")
    made.begin()
    return made


@pytest.fixture
def opened(setup: CameraSetup) -> CameraSetup:
    setup.enter(PIN)
    assert setup.state == "open"
    return setup


def test_it_begins_on_the_page_that_waits_and_nowhere_else(terminal: SimpleNamespace) -> None:
    made = CameraSetup(terminal.session, terminal.navigation)
    terminal.navigation.go("Product")
    made.begin()
    assert terminal.navigation.page == "Product"
    terminal.navigation.restart()
    made.begin()
    assert (terminal.navigation.page, made.state, made.wantsCamera) == ("CameraSetup", "locked", False)


def test_a_finger_on_the_corner_asks_for_the_pin_only_when_it_stays(
    terminal: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(camera_setup, "HOLD_MS", 20)
    made = CameraSetup(terminal.session, terminal.navigation)
    made.hold()
    assert made.letGo()
    QTest.qWait(60)
    assert terminal.navigation.page == "Attract"
    made.hold()
    QTest.qWait(60)
    assert terminal.navigation.page == "CameraSetup"
    assert not made.letGo()


def test_without_a_pin_in_the_settings_nothing_opens_it(tmp_path: Path, qapp: Any) -> None:
    del qapp
    terminal = make_terminal(tmp_path, data_dir=str(tmp_path))
    made = CameraSetup(terminal.session, terminal.navigation)
    made.begin()
    assert made.state == "disabled"
    made.enter(PIN)
    made.enter("")
    assert made.state == "disabled"


def test_a_wrong_pin_is_told_with_the_tries_that_are_left(setup: CameraSetup, terminal: SimpleNamespace) -> None:
    setup.enter("000000")
    assert (setup.state, setup.trouble, setup.count) == ("locked", "wrong", 4)
    for _ in range(4):
        setup.enter("000000")
    assert (setup.trouble, setup.count) == ("locked", 60)
    setup.enter(PIN)
    assert (setup.state, setup.trouble) == ("locked", "locked")
    assert terminal.heard.watched == []


def test_before_it_is_open_nothing_can_be_chosen(setup: CameraSetup, terminal: SimpleNamespace) -> None:
    setup.chooseRotation(90)
    setup.setMirror(on=True)
    setup.nudge("left", 1)
    assert terminal.heard.wishes == []


def test_an_answer_that_comes_after_leaving_opens_nothing(setup: CameraSetup) -> None:
    life = setup._life
    setup.leave()
    setup._answered(life, Answer("open"))
    assert setup.state == "locked"


def test_each_choice_goes_to_the_camera_at_once(opened: CameraSetup, terminal: SimpleNamespace) -> None:
    opened.chooseDevice("2")
    opened.chooseSize(1280, 720)
    opened.chooseRotation(270)
    opened.setMirror(on=True)
    opened.chooseExposure(40)
    opened.setRegion(0.25, 0.0, 0.5, 1.0)
    last = terminal.heard.wishes[-1]
    assert len(terminal.heard.wishes) == 6
    assert last == CameraSection(
        source="2",
        width=1280,
        height=720,
        rotation=270,
        mirror=True,
        exposure=40.0,
        region=RegionSection(x=0.25, y=0, width=0.5, height=1),
    )
    assert opened.unsaved
    opened.chooseExposure(0)
    assert terminal.heard.wishes[-1].exposure == "auto"


def test_another_turn_makes_the_region_whole(opened: CameraSetup) -> None:
    opened.setRegion(0.2, 0.2, 0.2, 0.2)
    opened.chooseRotation(90)
    assert (opened.region.x(), opened.region.y(), opened.region.width(), opened.region.height()) == (0, 0, 1, 1)
    opened.setRegion(0.2, 0.2, 0.2, 0.2)
    opened.chooseRotation(90)
    opened.chooseRotation(45)
    assert (opened.rotation, opened.region.x()) == (90, 0.2)


def test_in_a_mirror_left_is_where_people_see_it(opened: CameraSetup, terminal: SimpleNamespace) -> None:
    opened.setMirror(on=True)
    opened.setRegion(0.0, 0.0, 0.3, 1.0)
    assert terminal.heard.wishes[-1].region.x == pytest.approx(0.7)
    assert opened.region.x() == 0
    opened.nudge("left", 1)
    assert opened.region.x() == pytest.approx(0.05)
    assert opened.region.width() == pytest.approx(0.25)
    assert terminal.heard.wishes[-1].region.x == pytest.approx(0.7)


def test_leaving_takes_everything_back(opened: CameraSetup, terminal: SimpleNamespace) -> None:
    opened.chooseRotation(90)
    opened.leave()
    assert terminal.heard.wishes[-1] == terminal.context.settings.camera == CameraSection()
    assert terminal.heard.watched == [True, False]
    assert (opened.state, terminal.navigation.page) == ("locked", "Attract")


@pytest.mark.parametrize("way", ["page", "wipe"])
def test_however_it_is_left_it_is_locked_and_taken_back(
    opened: CameraSetup, terminal: SimpleNamespace, way: str
) -> None:
    opened.setMirror(on=True)
    if way == "page":
        terminal.navigation.begin("Home")
    else:
        terminal.session.wipe()
    assert opened.state == "locked"
    assert not terminal.heard.wishes[-1].mirror


def test_saving_keeps_only_what_differs(opened: CameraSetup, terminal: SimpleNamespace, tmp_path: Path) -> None:
    opened.chooseRotation(180)
    opened.save()
    assert (opened.notice, opened.unsaved) == ("saved", False)
    assert (tmp_path / "terminal.toml").read_text(encoding="utf-8").count("=") == 1
    assert load_settings("kiosk", data_dir=str(tmp_path)).camera.rotation == 180
    assert terminal.context.settings.camera.rotation == 180
    opened.leave()
    assert terminal.heard.wishes[-1].rotation == 180
    opened.begin()
    opened.enter(PIN)
    assert opened.rotation == 180


def test_a_folder_that_cannot_be_written_is_told(
    opened: CameraSetup, terminal: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    def ask(work: Any, then: Any, failed: Any = None) -> None:
        error = work.exception()
        then(work.result()) if error is None else failed(error)

    def submit(work: Any) -> Any:
        future: Any = SimpleNamespace()
        try:
            value = work(None)
            future.exception, future.result = (lambda: None), (lambda: value)
        except OSError as error:
            caught = error
            future.exception = lambda: caught
        return future

    monkeypatch.setattr(own_settings, "save", full)
    monkeypatch.setattr(terminal.context.reader, "submit", submit)
    monkeypatch.setattr(terminal.context, "ask", ask)
    opened.setMirror(on=True)
    opened.save()
    assert (opened.notice, opened.unsaved) == ("failed", True)


def test_devices_sizes_and_exposures_are_offered(opened: CameraSetup) -> None:
    assert [(row["deviceId"], row["name"], row["chosen"]) for row in opened.devices.rows()] == [
        ("0", "HD Webcam", True)
    ]
    assert [row["width"] for row in opened.sizes.rows() if row["chosen"]] == [1920]
    assert [row["value"] for row in opened.exposures.rows()] == [0]
    assert not opened.adjustable
    opened.take_examined(GOOD)
    assert opened.adjustable
    assert [row["text"] for row in opened.exposures.rows()][:3] == ["", "1/1000 s", "1/500 s"]


def test_a_camera_that_goes_away_takes_its_picture_and_figures_along(opened: CameraSetup) -> None:
    opened.frame_shown(1280, 720, 100.0)
    opened.take_examined(GOOD)
    opened.measure()
    assert opened.given
    assert opened.meters.rows()[0]["word"] == "sharp"
    opened.set_camera_state("unavailable")
    opened.measure()
    assert (opened.given, opened.frameWidth, opened.adjustable) == ("", 0, False)
    assert {row["value"] for row in opened.meters.rows()} == {""}
    opened.set_camera_state("live")
    opened.frame_shown(1280, 720, 100.0)
    assert opened.frameWidth == 1280


def test_the_size_that_the_camera_gives_is_told_as_it_gives_it(opened: CameraSetup) -> None:
    opened.chooseRotation(90)
    opened.frame_shown(720, 1280, 100.0)
    assert opened.given.split()[0] == "1280"


def test_figures_of_the_camera_become_meters(opened: CameraSetup) -> None:
    told = iter([ScanFigures(frames=n, looks=n, hits=n, look_ms=5.0 * n) for n in range(0, 300, 30)])
    opened.figures_from(lambda: next(told))
    opened.measure()
    opened.measure()
    assert {row["key"]: row["value"] for row in opened.meters.rows()}["time"]


def test_while_it_is_closed_frames_and_figures_are_nobodys(setup: CameraSetup) -> None:
    setup.frame_shown(1280, 720, 100.0)
    setup.take_examined(GOOD)
    assert (setup.frame, setup.adjustable) == (0, False)
