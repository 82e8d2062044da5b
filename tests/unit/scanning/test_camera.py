"""Every kind of source gives frames, and one that is missing says so in words."""

from pathlib import Path

import numpy as np
import pytest

from app.scanning.camera import (
    DeviceCamera,
    FolderCamera,
    SwitchCamera,
    VideoCamera,
    blank_frame,
    is_picture,
    is_video,
    open_source,
)
from app.scanning.errors import CameraError, CameraOff, CameraUnavailable
from app.scanning.vision import Frame, cv2
from tests.unit.scanning.pictures import noise, save


class Clock:
    """Time that passes when it is told to."""

    def __init__(self) -> None:
        """Start anywhere."""
        self.now = 100.0

    def __call__(self) -> float:
        """Return seconds."""
        return self.now


class FakeDevice:
    """A camera that gives one frame and is then unplugged."""

    def __init__(self) -> None:
        """Hold one frame."""
        self.frames = [noise()]
        self.released = False

    def read(self) -> tuple[bool, Frame]:
        """Return the frame, then failures."""
        return (True, self.frames.pop()) if self.frames else (False, blank_frame())

    def release(self) -> None:
        """Remember it."""
        self.released = True


def tone(level: int) -> Frame:
    """Return a small frame of one gray level."""
    return np.full((60, 80, 3), level, dtype=np.uint8)


def level_of(frame: Frame | None) -> int | None:
    """Return the mean level of a frame, to the nearest ten."""
    return None if frame is None else 10 * round(float(frame.mean()) / 10)


@pytest.fixture
def video(tmp_path: Path) -> Path:
    """Return a video of 5 frames at 10 a second, from dark to bright."""
    path = tmp_path / "v.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 10.0, (80, 60))
    for level in (10, 50, 90, 130, 170):
        writer.write(tone(level))
    writer.release()
    return path


def test_a_camera_that_is_not_there_is_unavailable() -> None:
    """The real driver is asked for a device that no machine has."""
    with pytest.raises(CameraUnavailable, match="camera 63 is not there"):
        open_source("63")


@pytest.mark.parametrize("spec", ["/nowhere/video.mp4", "/nowhere", "switch:/nowhere", "rtsp://x"])
def test_a_missing_source_is_unavailable(spec: str) -> None:
    """Files and folders that are not there, and addresses, are refused in words."""
    with pytest.raises(CameraUnavailable, match=r"not (there|a camera)"):
        open_source(spec)


def test_a_broken_video_is_unavailable(tmp_path: Path) -> None:
    """A file that is no video is said to be none."""
    path = tmp_path / "x.mp4"
    path.write_bytes(b"nothing of the kind")
    with pytest.raises(CameraUnavailable, match=r"x\.mp4 is not"):
        open_source(str(path))


def test_no_camera_is_a_choice() -> None:
    """A terminal without a camera says so, and nobody tries again."""
    with pytest.raises(CameraOff, match="without a camera"):
        open_source("none")
    assert issubclass(CameraOff, CameraError)
    assert not issubclass(CameraOff, CameraUnavailable)


def test_an_unplugged_camera_is_found_again_by_itself() -> None:
    """It is released, said to be gone, and opened anew at the next read."""
    devices = [FakeDevice(), FakeDevice()]
    opened = iter([devices[0], None, devices[1]])
    camera = DeviceCamera(3, capture=lambda _: next(opened))
    assert camera.read() is not None
    with pytest.raises(CameraUnavailable, match="plugged in"):
        camera.read()
    assert devices[0].released
    with pytest.raises(CameraUnavailable, match="camera 3 is not there"):
        camera.read()
    assert camera.read() is not None
    camera.close()
    camera.close()
    assert devices[1].released


def test_a_video_plays_in_real_time_and_again(video: Path) -> None:
    """A frame comes when it is due, late frames are skipped, the end leads to the start."""
    clock = Clock()
    camera = VideoCamera(video, clock=clock)
    levels = [level_of(camera.read()), level_of(camera.read())]
    for step in (0.1, 0.2, 0.1, 0.1, 0.1):
        clock.now += step
        levels.append(level_of(camera.read()))
    camera.close()
    assert levels == [10, None, 50, 130, 170, 10, 50]


def test_a_video_that_does_not_loop_ends(video: Path) -> None:
    """At the end there is no camera any more."""
    clock = Clock()
    camera = VideoCamera(video, loop=False, clock=clock)
    for _ in range(5):
        assert camera.read() is not None
        clock.now += 0.1
    with pytest.raises(CameraUnavailable, match="at its end"):
        camera.read()


def test_a_folder_shows_its_pictures_in_turn(tmp_path: Path) -> None:
    """Each for its time, by name, other files left aside, changes of the folder seen."""
    clock = Clock()
    for name, level in (("b.png", 100), ("a.png", 50)):
        save(tmp_path / name, tone(level))
    (tmp_path / "notes.txt").write_text("no picture")
    camera = FolderCamera(tmp_path, seconds_per_picture=2.0, clock=clock)
    first = level_of(camera.read())
    clock.now += 2.0
    second = level_of(camera.read())
    save(tmp_path / "b.png", tone(150))
    changed = level_of(camera.read())
    save(tmp_path / "c.png", tone(200))
    clock.now += 2.0
    third = level_of(camera.read())
    clock.now += 2.0
    assert [first, second, changed, third, level_of(camera.read())] == [50, 100, 150, 200, 50]
    camera.close()


def test_an_empty_folder_has_no_frame_yet(tmp_path: Path) -> None:
    """Pictures may come later; a folder that goes away is a camera that is gone."""
    folder = tmp_path / "f"
    folder.mkdir()
    camera = open_source(str(folder))
    assert camera.read() is None
    folder.rmdir()
    with pytest.raises(CameraUnavailable, match="not there"):
        camera.read()


def test_a_folder_that_does_not_loop_ends(tmp_path: Path) -> None:
    """After the last picture there is no camera any more."""
    save(tmp_path / "a.png", tone(50))
    clock = Clock()
    camera = FolderCamera(tmp_path, 1.0, loop=False, clock=clock)
    assert camera.read() is not None
    clock.now += 1.0
    with pytest.raises(CameraUnavailable, match="were shown"):
        camera.read()


def test_a_script_switches_the_picture_in_view(tmp_path: Path) -> None:
    """`current.txt` names it; without, or with a wrong name, the frame is blank."""
    save(tmp_path / "drill.png", tone(100))
    camera = open_source(f"switch:{tmp_path}")
    assert isinstance(camera, SwitchCamera)
    blank = level_of(blank_frame())
    seen = [level_of(camera.read())]
    for name in ("drill.png\n", "missing.png", "", "drill.png"):
        (tmp_path / "current.txt").write_text(name)
        seen.append(level_of(camera.read()))
    (tmp_path / "current.txt").unlink()
    seen.append(level_of(camera.read()))
    camera.close()
    assert seen == [blank, 100, blank, blank, 100, blank]


def test_a_switch_stays_in_its_folder(tmp_path: Path) -> None:
    """A name that leads out of the folder shows nothing."""
    save(tmp_path / "secret.png", tone(200))
    folder = tmp_path / "f"
    folder.mkdir()
    (folder / "current.txt").write_text("../secret.png")
    assert level_of(SwitchCamera(folder).read()) == level_of(blank_frame())


def test_a_frame_belongs_to_whoever_asked(tmp_path: Path) -> None:
    """Drawing on a frame does not change the next one."""
    save(tmp_path / "a.png", tone(100))
    camera = FolderCamera(tmp_path)
    frame = camera.read()
    assert frame is not None
    frame[:] = 0
    assert level_of(camera.read()) == 100


def test_one_picture_stands_for_its_folder(tmp_path: Path) -> None:
    """Naming a picture shows the folder that it is in."""
    assert isinstance(open_source(str(save(tmp_path / "a.png", tone(100)))), FolderCamera)


def test_files_are_known_by_their_names() -> None:
    """Pictures and videos by their endings, hidden files never."""
    assert is_picture(Path("a.JPG"))
    assert not is_picture(Path(".a.jpg"))
    assert is_video(Path("a.mp4"))
    assert not is_video(Path("a.txt"))
