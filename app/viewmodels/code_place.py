"""Where a code is in the camera's picture, as the screen needs it to lay corners around it."""

from dataclasses import dataclass
from math import atan2, degrees, dist

from app.domain.codes import Corners

AROUND = 1.28  # 14 % of air on each side
FLATTEST = 0.42


@dataclass(frozen=True, slots=True)
class Place:
    """Middle, size and turn (degrees, clockwise) in pixels of the frame as it is shown; nothing when `width` is 0."""

    x: float = 0.0
    y: float = 0.0
    width: float = 0.0
    height: float = 0.0
    angle: float = 0.0


def place_of(corners: Corners, frame_width: int, *, mirror: bool) -> Place:
    """Return the place of a code with some air around it; bar codes, often seen as a line, get a height."""
    if len(corners) < 2:  # noqa: PLR2004 - a single point has no size
        return Place()
    points = [(frame_width - x, y) for x, y in corners] if mirror else list(corners)
    turned = _turned(points) if len(points) == 4 else _upright(points)  # noqa: PLR2004 - the corners of a box
    width, height = turned.width * AROUND, turned.height * AROUND
    flattest = max(width, height) * FLATTEST
    return Place(turned.x, turned.y, max(width, flattest), max(height, flattest), turned.angle)


def _turned(points: list[tuple[int, int]]) -> Place:
    top_left, top_right, bottom_right, bottom_left = points
    width = (dist(top_left, top_right) + dist(bottom_left, bottom_right)) / 2
    height = (dist(top_left, bottom_left) + dist(top_right, bottom_right)) / 2
    angle = degrees(atan2(top_right[1] - top_left[1], top_right[0] - top_left[0]))
    x, y = (sum(point[axis] for point in points) / 4 for axis in (0, 1))
    if not _upside(angle):
        width, height = height, width
    return Place(x, y, width, height, (angle + 45) % 90 - 45)


def _upside(angle: float) -> bool:
    """Tell whether the first side still runs across, whichever way round the code is held."""
    return abs((angle + 90) % 180 - 90) <= 45  # noqa: PLR2004 - half of a right angle


def _upright(points: list[tuple[int, int]]) -> Place:
    left, right = min(x for x, _ in points), max(x for x, _ in points)
    top, bottom = min(y for _, y in points), max(y for _, y in points)
    return Place((left + right) / 2, (top + bottom) / 2, right - left, bottom - top)
