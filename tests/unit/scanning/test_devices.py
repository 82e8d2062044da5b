"""Cameras are listed by name, one entry a camera; a machine without Video4Linux has none, and nothing fails."""

import struct
from pathlib import Path

import pytest

from app.scanning import devices
from app.scanning.devices import CameraDevice, ControlRange, available_cameras, captures_pictures, control_range

CAPTURE, METADATA, OF_NODE, OUTPUT = 0x1, 0x0080_0000, 0x8000_0000, 0x2


def node(system: Path, number: int, name: str, index: int = 0) -> None:
    folder = system / f"video{number}"
    folder.mkdir(parents=True)
    (folder / "name").write_text(f"{name}\n", encoding="utf-8")
    (folder / "index").write_text(f"{index}\n", encoding="utf-8")


@pytest.fixture
def system(tmp_path: Path) -> Path:
    """Two webcams with their nodes for metadata, in no particular order."""
    node(tmp_path, 10, "Élan HD Webcam: Élan HD", 0)
    node(tmp_path, 0, "USB Camera", 0)
    node(tmp_path, 1, "USB Camera", 1)
    (tmp_path / "v4l-subdev0").mkdir()
    return tmp_path


def test_without_video4linux_there_is_none(tmp_path: Path) -> None:
    assert available_cameras(tmp_path / "nowhere") == []


def test_nodes_that_give_pictures_are_listed_by_number(system: Path) -> None:
    found = available_cameras(system, lambda name: name != "video1")
    assert found == [CameraDevice("0", "USB Camera"), CameraDevice("10", "Élan HD Webcam: Élan HD")]


def test_where_nodes_cannot_be_asked_the_first_of_a_camera_counts(system: Path) -> None:
    assert [device.id for device in available_cameras(system, lambda _: None)] == ["0", "10"]


def test_a_camera_without_a_name_keeps_its_nodes(tmp_path: Path) -> None:
    (tmp_path / "video3").mkdir()
    assert available_cameras(tmp_path, lambda _: True) == [CameraDevice("3", "video3")]


def test_a_node_that_is_not_there_cannot_be_asked() -> None:
    assert captures_pictures("video998") is None
    assert control_range(998, devices.GAIN) is None


@pytest.mark.parametrize(
    ("all_of_it", "own", "gives"),
    [
        (CAPTURE | OF_NODE, CAPTURE, True),
        (CAPTURE | OF_NODE, METADATA, False),
        (CAPTURE, 0, True),
        (OUTPUT, 0, False),
        (OF_NODE, 0x1000, True),
    ],
)
def test_the_nodes_own_capabilities_count(
    monkeypatch: pytest.MonkeyPatch, all_of_it: int, own: int, *, gives: bool
) -> None:
    answer = struct.pack("=16s32s32s6I", b"uvcvideo", b"USB Camera", b"usb-1", 0x060C00, all_of_it, own, 0, 0, 0)
    assert len(answer) == 104
    monkeypatch.setattr(devices, "_ask", lambda *_: answer)
    assert captures_pictures("video0") is gives


@pytest.mark.parametrize(
    ("least", "most", "flags", "found"),
    [
        (3, 2047, 0, ControlRange(3, 2047)),
        (3, 2047, 0x10, ControlRange(3, 2047)),
        (3, 2047, 0x1, None),
        (3, 2047, 0x4, None),
        (5, 5, 0, None),
    ],
)
def test_a_control_that_can_be_used_has_a_range(
    monkeypatch: pytest.MonkeyPatch, least: int, most: int, flags: int, found: ControlRange | None
) -> None:
    """An inactive control (0x10) is one that the automatic holds just now."""
    answer = struct.pack("=2I32s4i3I", devices.EXPOSURE_TIME, 1, b"Exposure Time", least, most, 1, 156, flags, 0, 0)
    assert len(answer) == 68
    monkeypatch.setattr(devices, "_ask", lambda *_: answer)
    assert control_range(0, devices.EXPOSURE_TIME) == found
