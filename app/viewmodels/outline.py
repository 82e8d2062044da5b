"""Where a code is in the camera's picture: the box around its corners, as the screen draws it."""

import math
from dataclasses import dataclass

MARGIN = 0.14
THINNEST = 0.3  # a barcode's corners lie nearly on one line: the box is at least this part of its length high


@dataclass(frozen=True, slots=True)
class Outline:
    """A box around a code: centre and sides as parts of the frame's width and height, `angle` in degrees clockwise."""

    x: float = 0.5
    y: float = 0.5
    width: float = 0.0
    height: float = 0.0
    angle: float = 0.0


def outline(corners: tuple[tuple[int, int], ...], frame: tuple[int, int], *, mirrored: bool = False) -> Outline:
    """Return the box around four corners (clockwise from top left) with a margin of 14 % on each side.

    Sides are parts of the frame's width, so that a square stays one. No corners, or no frame, give an empty outline.
    """
    wide, high = frame
    if len(corners) < 4 or wide <= 0 or high <= 0:  # noqa: PLR2004 - a box has four corners
        return Outline()
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = corners[:4]
    across = (math.hypot(x1 - x0, y1 - y0) + math.hypot(x2 - x3, y2 - y3)) / 2
    down = (math.hypot(x3 - x0, y3 - y0) + math.hypot(x2 - x1, y2 - y1)) / 2
    angle = math.degrees(math.atan2(y1 - y0, x1 - x0))
    x = (x0 + x1 + x2 + x3) / 4 / wide
    down, across = max(down, across * THINNEST), max(across, down * THINNEST)
    grown = 1 + 2 * MARGIN
    return Outline(
        x=1 - x if mirrored else x,
        y=(y0 + y1 + y2 + y3) / 4 / high,
        width=across * grown / wide,
        height=down * grown / wide,
        angle=-_upright(angle) if mirrored else _upright(angle),
    )


def _upright(angle: float) -> float:
    """Turn the angle into -45..45 where that draws the same box for a square code."""
    while angle > 45:  # noqa: PLR2004 - half of a right angle
        angle -= 90
    while angle < -45:  # noqa: PLR2004 - as above
        angle += 90
    return angle
