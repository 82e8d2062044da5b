"""The small plan of the stores: which piece of land is shown, and its lines in the units that the screen draws."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.domain.stores import Store

MARGIN = 0.16
LEAST_DEGREES = 0.12
EDGE, NAME_WIDTH, NAME_HEIGHT = 0.76, 0.18, 0.08
LABEL_X, LABEL_Y = (0.08, 0.86), (0.2, 0.9)  # where the name of a river has room
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Frame:
    """A piece of land; a degree of longitude is `shrink` times a degree of latitude wide."""

    west: float = 0.0
    north: float = 0.0
    width: float = 1.0
    height: float = 1.0

    @classmethod
    def around(cls, stores: Sequence[Store], aspect: float) -> "Frame":
        """Return the land that holds these stores with room around them, `aspect` times wider than high."""
        if not stores:
            return cls()
        latitudes, longitudes = [x.latitude for x in stores], [x.longitude for x in stores]
        middle_lat, middle_lon = (min(latitudes) + max(latitudes)) / 2, (min(longitudes) + max(longitudes)) / 2
        shrink = math.cos(math.radians(middle_lat))
        high = max(max(latitudes) - min(latitudes), LEAST_DEGREES) / (1 - 2 * MARGIN)
        wide = max((max(longitudes) - min(longitudes)) * shrink / (1 - 2 * MARGIN), high * aspect)
        high = max(high, wide / aspect)
        return cls(middle_lon - wide / shrink / 2, middle_lat + high / 2, wide / shrink, high)

    def place(self, latitude: float, longitude: float) -> Point:
        """Return where a point is: 0 to 1 from the left, 0 to 1 from the top."""
        return (longitude - self.west) / self.width, (self.north - latitude) / self.height


@dataclass(frozen=True, slots=True)
class Label:
    """A name on the plan."""

    text: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """Lines and areas as texts of points `x,y x,y`, names, and where this store is (-1, -1: nowhere)."""

    parks: tuple[str, ...] = ()
    rivers: tuple[str, ...] = ()
    roads: tuple[str, ...] = ()
    lanes: tuple[str, ...] = ()
    labels: tuple[Label, ...] = field(default=())
    here: Point = (-1.0, -1.0)


def draw(
    plan: Mapping[str, Any], frame: Frame, here: Store | None, locale: str, stores: Sequence[Store] = ()
) -> Drawing:
    """Return the plan's shapes that touch the frame; names of rivers keep away from the stores."""
    pins = [frame.place(x.latitude, x.longitude) for x in (*stores, *([here] if here else ()))]
    shapes = [(row, [frame.place(*point) for point in row["points"]]) for row in plan.get("shapes", ())]
    seen = [(row, points) for row, points in shapes if _touches(points)]
    return Drawing(
        parks=_lines(seen, "park"),
        rivers=_lines(seen, "river"),
        roads=_lines(((r, p) for r, p in seen if _weight(r) > 1), "road"),
        lanes=_lines(((r, p) for r, p in seen if _weight(r) <= 1), "road"),
        labels=tuple(_labels(seen, locale, pins)),
        here=frame.place(here.latitude, here.longitude) if here else (-1.0, -1.0),
    )


def name_sides(pins: Sequence[Point]) -> list[bool]:
    """Tell for every pin whether its name stands to the left: near the edge, or where the next pin is in the way."""
    return [x > EDGE or any(_in_the_way(x - other[0], y - other[1]) for other in pins) for x, y in pins]


def _in_the_way(dx: float, dy: float) -> bool:
    return -NAME_WIDTH < dx < 0 and abs(dy) < NAME_HEIGHT


def _touches(points: Sequence[Point]) -> bool:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return max(xs) >= 0 and min(xs) <= 1 and max(ys) >= 0 and min(ys) <= 1


def _lines(shapes: Iterable[tuple[Mapping[str, Any], Sequence[Point]]], kind: str) -> tuple[str, ...]:
    return tuple(" ".join(f"{x:.4f},{y:.4f}" for x, y in points) for row, points in shapes if row["kind"] == kind)


def _weight(row: Mapping[str, Any]) -> float:
    return float(row.get("weight") or row.get("width") or 3 - row.get("rank", 2))


def _labels(
    shapes: Iterable[tuple[Mapping[str, Any], Sequence[Point]]], locale: str, pins: Sequence[Point]
) -> Iterable[Label]:
    """Name the rivers that have a point well inside, at the point that is farthest from every pin and name."""
    taken = [*pins, *((x - NAME_WIDTH / 2, y + NAME_HEIGHT / 2) for x, y in pins[-1:])]  # the last one is "here"
    for row, points in shapes:
        inside = [(x, y) for x, y in points if _within(x, LABEL_X) and _within(y, LABEL_Y)]
        names = row.get("label") or row.get("labels") or {}
        if row["kind"] == "river" and inside and names:
            x, y = max(inside, key=lambda point: min((math.dist(point, pin) for pin in taken), default=1.0))
            taken.append((x, y))
            yield Label(names.get(locale) or next(iter(names.values())), x + 0.01, y + 0.025)


def _within(value: float, span: Point) -> bool:
    return span[0] < value < span[1]
