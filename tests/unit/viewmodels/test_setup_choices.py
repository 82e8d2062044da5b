"""Choices of the set-up page: what is set is always among them, and no region leaves the picture."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.scanning.devices import CameraDevice, ControlRange
from app.settings import CameraSection, RegionSection
from app.viewmodels.setup_choices import devices, exposures, flipped, limited, nudged, sizes

ANY = st.floats(-3, 3)
REGIONS = st.builds(limited, ANY, ANY, ANY, ANY)


@given(ANY, ANY, ANY, ANY)
def test_every_drag_ends_inside_the_picture(x: float, y: float, width: float, height: float) -> None:
    region = limited(x, y, width, height)
    assert 0 <= region.x <= region.x + region.width <= 1 + 1e-9
    assert min(region.width, region.height) >= 0.1


@given(REGIONS, st.sampled_from(["left", "right", "top", "bottom"]), st.integers(-25, 25))
def test_moving_an_edge_leaves_the_opposite_one(region: RegionSection, edge: str, steps: int) -> None:
    fresh = nudged(region, edge, steps)
    if edge in {"left", "right"}:
        assert (fresh.y, fresh.height) == (region.y, region.height)
    if edge == "left":
        assert fresh.x + fresh.width == pytest.approx(region.x + region.width, abs=2e-4)
    if edge == "right":
        assert fresh.x == region.x


@given(REGIONS)
def test_a_mirror_of_a_mirror_is_the_region(region: RegionSection) -> None:
    again = flipped(flipped(region))
    assert again.x == pytest.approx(region.x, abs=2e-4)
    assert again.width == pytest.approx(region.width, abs=2e-4)


@pytest.mark.parametrize(
    ("source", "names", "chosen"),
    [
        ("0", ["A", "B"], "0"),
        ("", ["A", "B"], "0"),
        ("/dev/video2", ["A", "B"], "2"),
        ("7", ["A", "B", "7"], "7"),
        ("/films/scan.mp4", ["A", "B", "scan.mp4"], "/films/scan.mp4"),
        ("none", ["A", "B", ""], "none"),
    ],
)
def test_what_is_set_is_among_the_devices(source: str, names: list[str], chosen: str) -> None:
    rows = devices([CameraDevice("0", "A"), CameraDevice("2", "B")], source)
    assert [row["name"] for row in rows] == names
    assert [row["deviceId"] for row in rows if row["chosen"]] == [chosen]


def test_an_odd_size_is_offered_while_it_is_set() -> None:
    rows = sizes(CameraSection(width=800, height=600))
    assert [(row["width"], row["height"]) for row in rows if row["chosen"]] == [(800, 600)]
    assert len(rows) == 6
    assert len(sizes(CameraSection())) == 5


def test_only_exposures_that_the_driver_has_are_offered() -> None:
    assert [row["value"] for row in exposures(CameraSection(), None)] == [0]
    assert [row["value"] for row in exposures(CameraSection(), ControlRange(50, 200))] == [0, 80, 167]


def test_an_exposure_that_is_set_is_offered_whatever_the_driver_says() -> None:
    rows = exposures(CameraSection(exposure=-6.0), None)
    assert [(row["value"], row["chosen"]) for row in rows] == [(0, False), (-6, True)]
