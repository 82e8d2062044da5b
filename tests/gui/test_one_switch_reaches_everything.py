"""With one switch, or the keys of a keyboard, everything can be reached and used; the frame shows where one is."""

from pathlib import Path

from PySide6.QtCore import Qt

from app.ui.pilot import rest
from app.ui.reading import read
from tests.chain import Chain
from tests.gui.stage import Stage, stage

BEYOND_TREMBLING_MS = 520


def ringed(at: Stage) -> str:
    """Return the name of what is in the ring."""
    ring = at.model("Pointer").ring
    view = read(at.screens.window)
    middle = ring.center() + at.screens.window.position().toPointF()
    spot = view.at(round(middle.x()), round(middle.y()))
    return spot.heard.name if spot and not ring.isEmpty() else ""


def strike(at: Stage, key: Qt.Key) -> None:
    """Press a key, later than a trembling hand would."""
    rest(BEYOND_TREMBLING_MS)
    at.pilot.key(key)
    at.settle()


def test_the_frame_moves_by_itself_and_a_key_acts(chain: Chain, kiosk_folder: Path) -> None:
    with stage(kiosk_folder, chain, locale="en") as at:
        at.go("Home")
        pointer = at.model("Pointer")
        pointer.setSeconds(1.0)
        pointer.setScanning(True)
        at.pilot.wait(lambda: ringed(at) == "Back", "the frame to come to the first thing")
        at.pilot.wait(lambda: "start page" in ringed(at), "the frame to move on by itself")
        pointer.setSeconds(5.0)
        while ringed(at) != "What are you looking for?":
            strike(at, Qt.Key.Key_Tab)
        strike(at, Qt.Key.Key_Space)
        at.pilot.wait(lambda: at.model("Navigation").page == "Search", "the key to use what is in the frame")


def test_the_same_key_twice_in_half_a_second_counts_once(chain: Chain, kiosk_folder: Path) -> None:
    with stage(kiosk_folder, chain, locale="en") as at:
        at.go("Home")
        at.model("Pointer").setSeconds(5.0)
        at.model("Pointer").setScanning(True)
        strike(at, Qt.Key.Key_Tab)
        first = ringed(at)
        at.pilot.key(Qt.Key.Key_Tab)
        at.settle()
        rest(100)
        assert ringed(at) == first != ""


def test_rows_of_keys_are_gone_into(chain: Chain, kiosk_folder: Path) -> None:
    with stage(kiosk_folder, chain, locale="en") as at:
        at.go("Home")
        at.pilot.touch("openSearch")
        at.pilot.need("keyboard")
        at.settle()
        pointer = at.model("Pointer")
        pointer.setSeconds(5.0)
        pointer.setScanning(True)
        stops = []
        while (pointer.previous() or ringed(at)) and at.model("Pointer").ring.width() < 900:
            stops.append(ringed(at))
        assert len(stops) < 5, f"a row is one step, not {stops}"
        pointer.act()
        first = at.model("Pointer").ring.width()
        assert 0 < first < 300, "the frame is around one key now"
        pointer.next()
        pointer.next()
        pointer.act()
        at.pilot.wait(lambda: at.pilot.text("searchFieldInput") != "", "the key to be typed")
