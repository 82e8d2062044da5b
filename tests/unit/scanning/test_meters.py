"""Meters tell focus, light and motion of a frame, whatever its size; the sharper of two pictures scores higher."""

import numpy as np
import pytest

from app.cli.stage import qr_label
from app.scanning.meters import Glancer, measure
from app.scanning.vision import Frame, cv2, to_gray

TEXT = "https://id.comptoir.example/01/09520004821070"


def scene(light: float = 1.0) -> Frame:
    """Return a label before a plain wall, 1280 x 720."""
    picture: Frame = np.full((720, 1280, 3), 150, np.uint8)
    label = qr_label(TEXT, "label")
    picture[100 : 100 + label.shape[0], 400 : 400 + label.shape[1]] = label
    return np.asarray(picture * light, dtype=np.uint8)


def blurred(frame: Frame, sigma: float) -> Frame:
    return np.asarray(cv2.GaussianBlur(frame, (0, 0), sigma), dtype=np.uint8)


def test_the_sharper_picture_scores_higher() -> None:
    scores = [measure(scene()).sharpness, *(measure(blurred(scene(), sigma)).sharpness for sigma in (2, 4, 8))]
    assert scores == sorted(scores, reverse=True)
    assert scores[0] > 55
    assert scores[-1] < 30


def test_light_does_not_change_sharpness_much() -> None:
    assert abs(measure(scene()).sharpness - measure(scene(0.4)).sharpness) < 10


@pytest.mark.parametrize("level", [0, 20, 128, 255])
def test_a_wall_has_brightness_and_no_sharpness(level: int) -> None:
    found = measure(np.full((480, 640, 3), level, np.uint8))
    assert found.brightness == level
    assert found.sharpness == 0
    assert found.clipped == (1.0 if level in {0, 255} else 0.0)


def test_clipped_is_a_share() -> None:
    half: Frame = np.full((480, 640, 3), 128, np.uint8)
    half[:, :160] = 255
    assert measure(half).clipped == pytest.approx(0.25, abs=0.01)


@pytest.mark.parametrize("shape", [(1, 1, 3), (2, 700, 3), (90, 90), (119, 4000, 3), (2160, 3840, 3)])
def test_every_size_has_figures(shape: tuple[int, ...]) -> None:
    frame: Frame = np.full(shape, 90, np.uint8)
    assert measure(frame).brightness == 90
    glance = Glancer().look(frame)
    assert (glance.brightness, glance.motion) == (90, 0)


def test_motion_is_seen_between_glances_and_not_across_a_change_of_size() -> None:
    glancer = Glancer()
    assert glancer.look(scene()).motion == 0
    assert glancer.look(scene()).motion == 0
    assert glancer.look(np.roll(scene(), 200, axis=1)).motion > 6
    assert glancer.look(scene()[:400, :300]).motion == 0


def test_gray_and_colour_score_alike() -> None:
    assert measure(to_gray(scene())).sharpness == pytest.approx(measure(scene()).sharpness, abs=0.5)
