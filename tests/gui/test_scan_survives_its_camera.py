"""A camera that is unplugged, hangs or changes its size costs nothing else: other ways stay, and it comes back."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from app.bootstrap import camera as camera_of_terminal
from app.scanning.worker import CameraWorker
from tests.chain import Chain
from tests.gui.cameras import FakeCamera
from tests.gui.stage import Stage, stage

DRILL = "09520004821070"
LINK = f"https://id.comptoir.example/01/{DRILL}"
QUIET: dict[str, Any] = {"sync": {"poll_s": 60, "retry_s": 60}}


@pytest.fixture
def camera() -> Iterator[FakeCamera]:
    made = FakeCamera()
    yield made
    made.released.set()


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Try again ten times a second, so that nobody waits."""
    monkeypatch.setattr(camera_of_terminal, "CameraWorker", partial(CameraWorker, retry_seconds=0.1))


def state(made: Stage, *wanted: str) -> None:
    made.pilot.wait(lambda: made.model("Scan").state in wanted, f"the scan page to be {wanted}")


def test_unplugged_it_says_so_and_plugged_in_it_reads_again(
    kiosk_folder: Path, chain: Chain, camera: FakeCamera
) -> None:
    with stage(kiosk_folder, chain, camera=camera.open, **QUIET) as made:
        made.go("Scan")
        state(made, "searching")
        camera.plugged = False
        state(made, "unavailable")
        made.pilot.need("scanWithoutCamera")
        made.pilot.need("searchInstead")
        made.model("Scan").typed(DRILL)
        made.pilot.wait(lambda: made.model("Navigation").page == "Product", "the product a scanner typed")
        made.model("Navigation").begin("Scan")
        state(made, "unavailable")
        camera.plugged = True
        camera.show(LINK)
        made.pilot.wait(lambda: made.model("Navigation").page == "Product", "the product the camera read")
        assert made.model("ProductPage").variantId.startswith("cordless-drill")


def test_a_busy_camera_is_taken_as_soon_as_it_is_free(kiosk_folder: Path, chain: Chain, camera: FakeCamera) -> None:
    camera.plugged = False
    with stage(kiosk_folder, chain, camera=camera.open, **QUIET) as made:
        made.go("Scan")
        state(made, "unavailable")
        made.pilot.touch("waySearch")
        made.pilot.wait(lambda: made.model("Navigation").page == "Search", "the search page")
        made.model("Navigation").begin("Scan")
        camera.plugged = True
        state(made, "searching")
        made.pilot.need("viewfinder")


def test_while_it_hangs_the_screen_does_not(kiosk_folder: Path, chain: Chain, camera: FakeCamera) -> None:
    with stage(kiosk_folder, chain, camera=camera.open, **QUIET) as made:
        made.go("Scan")
        state(made, "searching")
        camera.hang()
        made.pilot.wait(lambda: not camera.hanging.is_set(), "a read that hangs")
        before = camera.reads
        made.pilot.touch("waySearch", seconds=1)
        made.pilot.wait(lambda: made.model("Navigation").page == "Search", "the search page", seconds=1)
        made.model("Navigation").begin("Scan")
        assert camera.reads == before
        camera.released.set()
        camera.show(LINK)
        made.pilot.wait(lambda: made.model("Navigation").page == "Product", "the product once it goes on")


def test_frames_of_varying_size_are_shown_and_read(kiosk_folder: Path, chain: Chain, camera: FakeCamera) -> None:
    camera.sizes = [(720, 1280), (480, 640), (1080, 1920), (601, 1033)]
    with stage(kiosk_folder, chain, camera=camera.open, **QUIET) as made:
        made.go("Scan")
        state(made, "searching")
        seen: set[tuple[int, int]] = set()
        scan = made.model("Scan")

        def sizes() -> bool:
            seen.add((scan.frameHeight, scan.frameWidth))
            return seen >= set(camera.sizes)

        made.pilot.wait(sizes, "frames of every size")
        camera.show(LINK)
        made.pilot.wait(lambda: made.model("Navigation").page == "Product", "the product")
