"""The start page begins at a touch, speaks the chosen language, opens what it points at, and clears itself."""

from pathlib import Path
from typing import Any

from tests.chain import Chain
from tests.gui.stage import LANDSCAPE, Stage, stage

QUIET: dict[str, Any] = {"sync": {"poll_s": 60, "retry_s": 60}}


def page(made: Stage) -> str:
    return str(made.model("Navigation").page)


def test_a_touch_anywhere_begins(kiosk_folder: Path, chain: Chain) -> None:
    with stage(kiosk_folder, chain, **QUIET) as made:
        made.pilot.touch("wake")
        made.pilot.wait(lambda: page(made) == "Home", "the shop's start page")


def test_a_language_is_chosen_without_beginning(kiosk_folder: Path, chain: Chain) -> None:
    with stage(kiosk_folder, chain, size=LANDSCAPE, **QUIET) as made:
        made.pilot.touch("language-en")
        assert (made.model("Session").locale, page(made)) == ("en", "Attract")


def test_reading_aids_work_at_once_and_end_with_the_visit(kiosk_folder: Path, chain: Chain) -> None:
    with stage(kiosk_folder, chain, **QUIET) as made:
        session = made.model("Session")
        made.pilot.touch("accessibility")
        made.pilot.touch("textScale-200")
        made.pilot.touch("contrast")
        assert (session.textScale, session.contrast) == (2.0, True)
        made.pilot.touch("closeSheet")
        made.model("Idle").end()
        assert (session.textScale, session.contrast) == (1.0, False)


def test_the_product_that_is_pointed_at_opens(kiosk_folder: Path, chain: Chain) -> None:
    with stage(kiosk_folder, chain, **QUIET) as made:
        attract = made.model("Attract")
        made.pilot.wait(lambda: bool(attract.peekId), "a product of the scene")
        wanted = attract.peekId
        made.pilot.touch("peek")
        made.pilot.wait(lambda: page(made) == "Product", "the product's page")
        assert made.model("ProductPage").productId == wanted


def test_the_warning_is_ended_by_a_touch_that_presses_nothing_below(kiosk_folder: Path, chain: Chain) -> None:
    with stage(kiosk_folder, chain, **QUIET) as made:
        idle = made.model("Idle")
        made.go("Home")
        idle._last -= 65
        made.pilot.touch("stillHere")
        made.pilot.wait(lambda: not idle.warning, "the warning to leave")
        assert page(made) == "Home"
