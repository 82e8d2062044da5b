"""OpenCV is imported without breaking Qt, and pictures are read or refused in words."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from app.scanning.errors import PictureUnreadableError
from app.scanning.vision import read_picture, shrink_to_width, to_gray
from tests.unit.scanning.pictures import noise, save

SHOW = (
    "import os; {before}; import app.scanning.vision; "
    "print([os.environ.get(n) for n in ('QT_QPA_PLATFORM_PLUGIN_PATH', 'QT_QPA_FONTDIR')])"
)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("pass", "[None, None]"),
        ("os.environ['QT_QPA_FONTDIR'] = 'mine'", "[None, 'mine']"),
    ],
)
def test_importing_opencv_leaves_the_environment_as_it_was(before: str, after: str) -> None:
    """Qt's plugin and font folders are not OpenCV's business."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("QT_QPA_")}
    done = subprocess.run(
        [sys.executable, "-c", SHOW.format(before=before)],
        env=clean | {"PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == after


def test_a_picture_is_read_whatever_its_name(tmp_path: Path) -> None:
    """Accents in a path are no obstacle."""
    saved = save(tmp_path / "p.png", noise())
    assert read_picture(saved.rename(tmp_path / "été ÿ.png")).shape == (720, 1280, 3)


@pytest.mark.parametrize("content", [b"", b"not a picture", b"\x89PNG\r\n\x1a\n" + b"\0" * 40])
def test_what_is_not_a_picture_is_refused_in_words(tmp_path: Path, content: bytes) -> None:
    """Empty, foreign and broken files name themselves."""
    path = tmp_path / "x.png"
    path.write_bytes(content)
    with pytest.raises(PictureUnreadableError, match=r"x\.png"):
        read_picture(path)


def test_a_missing_picture_is_refused_in_words(tmp_path: Path) -> None:
    """A missing file, and a folder, are said so."""
    for path in (tmp_path / "missing.png", tmp_path):
        with pytest.raises(PictureUnreadableError, match="cannot be read"):
            read_picture(path)


def test_shrinking_keeps_the_proportions() -> None:
    """The factor leads back to the original's pixels; small pictures stay as they are."""
    gray = to_gray(noise())
    small, factor = shrink_to_width(gray, 960)
    assert (small.shape, factor) == ((540, 960), 1280 / 960)
    assert shrink_to_width(gray, 1280)[0] is gray


def test_gray_is_contiguous() -> None:
    """Engines read memory row by row."""
    sliced = to_gray(noise())[:, ::2]
    assert to_gray(sliced).flags["C_CONTIGUOUS"]
    assert to_gray(sliced).dtype == np.uint8
