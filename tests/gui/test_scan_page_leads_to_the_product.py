"""On the scan page a code opens its product; without a camera the other ways work; wrong digits are told kindly."""

from pathlib import Path
from typing import Any

from app.domain.codes import Code, Symbology
from tests.chain import Chain
from tests.codes import seen_code
from tests.gui.stage import LANDSCAPE, Stage, stage

DRILL = "09520004821070"
HAMMER = "09520004888523"
QUIET: dict[str, Any] = {"sync": {"poll_s": 60, "retry_s": 60}}


def looking(made: Stage) -> Any:
    """Open the scan page with a camera that has just delivered a frame."""
    scan = made.model("Scan")
    made.go("Scan")
    scan.set_camera_state("live")
    scan.frame_shown(1280, 720, 120.0)
    made.settle()
    return scan


def code(text: str, x: int = 500) -> Code:
    return seen_code(text, Symbology.QR, ((x, 200), (x + 150, 200), (x + 150, 350), (x, 350)))


def test_a_code_opens_its_product(kiosk_folder: Path, chain: Chain) -> None:
    with stage(kiosk_folder, chain, **QUIET) as made:
        scan = looking(made)
        scan.see([code(f"https://id.comptoir.example/01/{DRILL}")])
        made.pilot.need("result")
        made.pilot.wait(lambda: made.model("Navigation").page == "Product", "the product's page")
        assert made.model("ProductPage").variantId.startswith("cordless-drill")


def test_of_several_codes_one_is_touched(kiosk_folder: Path, chain: Chain) -> None:
    with stage(kiosk_folder, chain, size=LANDSCAPE, **QUIET) as made:
        scan = looking(made)
        scan.see([code(DRILL), code(HAMMER, 800)])
        made.pilot.touch("choice1")
        made.pilot.wait(lambda: made.model("Navigation").page == "Product", "the product's page")
        assert made.model("ProductPage").productId == "claw-hammer"


def test_a_foreign_code_gets_a_word_and_the_page_stays(kiosk_folder: Path, chain: Chain) -> None:
    with stage(kiosk_folder, chain, **QUIET) as made:
        scan = looking(made)
        scan.see([code("https://elsewhere.example/")])
        made.pilot.need("scanBanner")
        assert made.model("Navigation").page == "Scan"


def test_without_a_camera_search_and_digits_lead_on(kiosk_folder: Path, chain: Chain) -> None:
    with stage(kiosk_folder, chain, **QUIET) as made:
        made.go("Scan")
        made.pilot.wait(lambda: made.model("Scan").state == "unavailable", "the camera to be known as missing")
        made.pilot.need("scanWithoutCamera")
        made.pilot.touch("wayType")
        for digit in "95":
            made.pilot.touch(f"key{digit}")
        made.pilot.touch("submitCode")
        made.pilot.wait(lambda: made.model("Scan").entryProblem == "unreadable", "a word on the wrong digits")
        made.pilot.touch("key{back}")
        made.pilot.touch("key{back}")
        for digit in DRILL[1:]:
            made.pilot.touch(f"key{digit}")
        made.pilot.touch("submitCode")
        made.pilot.wait(lambda: made.model("Navigation").page == "Product", "the product's page")
        made.model("Navigation").begin("Scan")
        made.pilot.touch("searchInstead")
        made.pilot.wait(lambda: made.model("Navigation").page == "Search", "the search page")
