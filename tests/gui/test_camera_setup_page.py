"""IT sets the camera up on the screen: a hold and a PIN open the page, fingers choose, and what is saved stays."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from app.cli.demo import SETUP_PIN, SETUP_PIN_HASH
from app.settings import load_settings
from app.ui.pilot import rest
from app.ui.setup_keys import BOTH
from tests.chain import Chain
from tests.gui.cameras import FakeCamera
from tests.gui.stage import LANDSCAPE, PORTRAIT, TABLET, Stage, stage

QUIET: dict[str, Any] = {"sync": {"poll_s": 60, "retry_s": 60}, "setup": {"pin_hash": SETUP_PIN_HASH}}
METERS = ("sharpness", "light", "frames", "looks", "hits", "time")


def hold_corner(made: Stage, milliseconds: int) -> None:
    """Lay a finger on the top left corner for so long; a slow machine may need a moment more."""
    finger = made.pilot._finger
    place = QPointF(30, 30).toPoint()
    QTest.touchEvent(made.pilot.window, finger).press(0, place, made.pilot.window).commit()
    rest(milliseconds)
    QTest.touchEvent(made.pilot.window, finger).release(0, place, made.pilot.window).commit()
    rest(50)


def type_pin(made: Stage, pin: str = SETUP_PIN) -> None:
    for digit in pin:
        made.pilot.touch(f"pin{digit}")
    made.pilot.touch("setupUnlock")


def opened(made: Stage) -> Any:
    setup = made.model("CameraSetup")
    setup.begin()
    made.settle()
    type_pin(made)
    made.pilot.wait(lambda: setup.state == "open" and setup.frameWidth > 0, "the picture")
    return setup


def drag(made: Stage, item: QQuickItem, dx: float, dy: float) -> None:
    """Drag the middle of an item by window pixels."""
    window, finger = made.pilot.window, made.pilot._finger
    start = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
    QTest.touchEvent(window, finger).press(0, start.toPoint(), window).commit()
    for step in range(1, 11):
        to = QPointF(start.x() + dx * step / 10, start.y() + dy * step / 10).toPoint()
        QTest.touchEvent(window, finger).move(0, to, window).commit()
        rest(10)
    end = QPointF(start.x() + dx, start.y() + dy).toPoint()
    QTest.touchEvent(window, finger).release(0, end, window).commit()
    rest(30)


def test_five_seconds_on_the_corner_and_the_pin_open_it(kiosk_folder: Path, chain: Chain) -> None:
    camera = FakeCamera()
    with stage(kiosk_folder, chain, camera=camera.open, **QUIET) as made:
        hold_corner(made, 5200)
        made.pilot.wait(lambda: made.model("Navigation").page == "CameraSetup", "the page")
        assert made.model("CameraSetup").state == "locked"
        type_pin(made, "135790")
        made.pilot.wait(lambda: made.model("CameraSetup").trouble == "wrong", "a word on the wrong PIN")
        type_pin(made)
        made.pilot.wait(lambda: made.model("CameraSetup").state == "open", "the set-up")
        made.pilot.need("setupView")


def test_three_keys_that_are_held_open_it_past_the_scanners_filter(kiosk_folder: Path, chain: Chain) -> None:
    with stage(kiosk_folder, chain, **QUIET) as made:
        QTest.keyPress(made.pilot.window, Qt.Key.Key_F12, BOTH)
        made.pilot.wait(lambda: made.model("Navigation").page == "CameraSetup", "the page")
        QTest.keyRelease(made.pilot.window, Qt.Key.Key_F12, BOTH)
        for digit in SETUP_PIN:
            QTest.keyClick(made.pilot.window, Qt.Key(ord(digit)))
            rest(120)
        QTest.keyClick(made.pilot.window, Qt.Key.Key_Return)
        made.pilot.wait(lambda: made.model("CameraSetup").state == "open", "the set-up")


def test_a_short_touch_of_the_corner_begins_like_any_other(kiosk_folder: Path, chain: Chain) -> None:
    with stage(kiosk_folder, chain, **QUIET) as made:
        hold_corner(made, 300)
        made.pilot.wait(lambda: made.model("Navigation").page == "Home", "the first page")


def test_without_a_pin_the_page_says_how_to_make_one(kiosk_folder: Path, chain: Chain) -> None:
    with stage(kiosk_folder, chain, sync=QUIET["sync"]) as made:
        made.model("CameraSetup").begin()
        made.pilot.need("setupClosed")
        assert made.pilot.see("setupPin") is None
        made.pilot.touch("emptyAction")
        made.pilot.wait(lambda: made.model("Navigation").page == "Attract", "the start page")


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
def test_fingers_choose_and_what_is_saved_outlives_a_restart(
    kiosk_folder: Path, chain: Chain, size: tuple[int, int]
) -> None:
    camera = FakeCamera()
    with stage(kiosk_folder, chain, camera=camera.open, size=size, **QUIET) as made:
        setup, before = opened(made), camera.opened
        made.pilot.touch("rotation_90")
        made.pilot.wait(lambda: (setup.frameWidth, setup.frameHeight) == (720, 1280), "the turned picture")
        made.pilot.touch("size_1280")
        made.pilot.touch("mirror")
        made.pilot.touch("edge_topMore")
        made.pilot.wait(lambda: abs(setup.region.y() - 0.05) < 0.001, "the region to follow")
        assert camera.opened == before + 1
        made.pilot.touch("setupSave")
        made.pilot.wait(lambda: setup.notice == "saved", "the word that it is saved")
        made.pilot.touch("setupLeave")
        made.pilot.wait(lambda: made.model("Navigation").page == "Attract", "the start page")
    kept = load_settings("kiosk", data_dir=str(kiosk_folder)).camera
    assert (kept.rotation, kept.width, kept.height, kept.mirror) == (90, 1280, 720, True)
    assert kept.region.y == pytest.approx(0.05)


def test_leaving_takes_back_what_was_tried(kiosk_folder: Path, chain: Chain) -> None:
    camera = FakeCamera()
    with stage(kiosk_folder, chain, camera=camera.open, **QUIET) as made:
        setup = opened(made)
        made.pilot.touch("rotation_180")
        made.pilot.touch("mirror")
        assert setup.unsaved
        made.pilot.touch("setupLeave")
        made.pilot.wait(lambda: made.model("Navigation").page == "Attract", "the start page")
        assert (setup.rotation, setup.mirror, setup.state) == (0, False, "locked")
    assert not (kiosk_folder / "terminal.toml").exists()


def test_the_region_is_dragged_by_its_corner_and_moved(kiosk_folder: Path, chain: Chain) -> None:
    camera = FakeCamera()
    with stage(kiosk_folder, chain, camera=camera.open, **QUIET) as made:
        setup = opened(made)
        drag(made, made.pilot.need("regionCorner0"), 200, 100)
        assert 0.15 < setup.region.x() < 0.25
        assert 0.12 < setup.region.y() < 0.25
        assert setup.region.x() + setup.region.width() == pytest.approx(1, abs=0.001)
        before = setup.region.width()
        drag(made, made.pilot.need("regionMove"), -100, 0)
        assert setup.region.x() < 0.12
        assert setup.region.width() == pytest.approx(before, abs=0.001)
        made.pilot.touch("regionWhole")
        assert (setup.region.x(), setup.region.width()) == (0, 1)


def test_meters_tell_a_code_in_view(kiosk_folder: Path, chain: Chain) -> None:
    camera = FakeCamera()
    with stage(kiosk_folder, chain, camera=camera.open, **QUIET) as made:
        setup = opened(made)
        camera.show("https://id.comptoir.example/01/09520004821070")

        def words() -> dict[str, str]:
            return {row["key"]: row["word"] for row in setup.meters.rows()}

        made.pilot.wait(lambda: words()["hits"] in {"always", "sometimes"}, "a word on codes that are read")
        made.pilot.wait(lambda: words()["sharpness"] == "sharp", "a word on the sharpness")
        assert words()["light"] == "right"
        assert made.model("Navigation").page == "CameraSetup"
        for key in METERS:
            tile = made.pilot.need(f"meter_{key}")
            assert QAccessible.queryAccessibleInterface(tile).text(QAccessible.Text.Name)


def test_no_picture_is_stored(kiosk_folder: Path, chain: Chain) -> None:
    """Whatever is done on the page, the terminal's folder gains two small texts and no picture."""
    camera = FakeCamera()
    camera.show("https://elsewhere.example/")
    with stage(kiosk_folder, chain, camera=camera.open, **QUIET) as made:
        before = {file for file in kiosk_folder.rglob("*") if not file.name.endswith(("-wal", "-shm"))}
        setup = opened(made)
        made.pilot.touch("mirror")
        made.pilot.touch("setupSave")
        made.pilot.wait(lambda: setup.notice == "saved", "the word that it is saved")
        fresh = {file for file in kiosk_folder.rglob("*") if not file.name.endswith(("-wal", "-shm"))} - before
    assert {file.name for file in fresh} == {"terminal.toml", "setup-lock.json"}
    assert max(file.stat().st_size for file in fresh) < 500


def test_a_camera_that_is_unplugged_is_told_and_comes_back(kiosk_folder: Path, chain: Chain) -> None:
    camera = FakeCamera()
    with stage(kiosk_folder, chain, camera=camera.open, **QUIET) as made:
        setup = opened(made)
        camera.plugged = False
        made.pilot.wait(lambda: setup.camera == "unavailable" and setup.frameWidth == 0, "the word that it is gone")
        camera.plugged = True
        made.pilot.wait(lambda: setup.frameWidth > 0, "the picture")


def test_a_hand_scanner_opens_no_product_here(kiosk_folder: Path, chain: Chain) -> None:
    with stage(kiosk_folder, chain, **QUIET) as made:
        made.model("CameraSetup").begin()
        made.model("Scan").typed("09520004821070")
        made.settle()
        assert made.model("Navigation").page == "CameraSetup"


def test_nobody_there_locks_it_and_takes_everything_back(kiosk_folder: Path, chain: Chain) -> None:
    camera = FakeCamera()
    with stage(kiosk_folder, chain, camera=camera.open, **QUIET) as made:
        setup = opened(made)
        made.pilot.touch("mirror")
        made.model("Idle").end()
        made.settle()
        assert (made.model("Navigation").page, setup.state, setup.mirror) == ("Attract", "locked", False)


def test_the_tablet_has_it_too(tablet_folder: Path, chain: Chain) -> None:
    camera = FakeCamera()
    with stage(tablet_folder, chain, profile="tablet", size=TABLET, camera=camera.open, **QUIET) as made:
        hold_corner(made, 5200)
        made.pilot.wait(lambda: made.model("Navigation").page == "CameraSetup", "the page")
        type_pin(made)
        made.pilot.wait(lambda: made.model("CameraSetup").frameWidth > 0, "the picture")
        made.pilot.touch("setupLeave")
        made.pilot.wait(lambda: made.model("Navigation").page == "SignIn", "the sign-in page")


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_clipped_whatever_the_size_of_the_text(
    kiosk_folder: Path, chain: Chain, size: tuple[int, int], scale: float
) -> None:
    camera = FakeCamera()
    with stage(kiosk_folder, chain, camera=camera.open, size=size, **QUIET) as made:
        opened(made)
        made.model("Session").setTextScale(scale)
        rest(200)
        page = made.pilot.need("setupChoices")
        for item in texts(page):
            assert item.property("contentWidth") <= item.width() + 1, item.property("text")
            assert not item.property("truncated"), item.property("text")


def texts(item: QQuickItem) -> list[QQuickItem]:
    """Return every text that can be seen below an item."""
    found = [] if not item.isVisible() else [item] if item.inherits("QQuickText") else []
    return found + [text for child in item.childItems() if child.isVisible() for text in texts(child)]
