"""The floor of a store as it is drawn: sections, aisles, tills, the door, and where the terminal stands.

Lengths are parts of the floor, 0 to 1 from the top left; `aspect` is its width by its height. Aisles are
named as in stock levels. A chain tells a floor as the setting `floor/` and the store's id.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.domain.errors import DamagedError

Point = tuple[float, float]
Box = tuple[float, float, float, float]
LEAST, MOST = 0.5, 3.0


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the range; `labels` maps locale to words."""

    labels: Mapping[str, str]
    box: Box

    def name(self, locale: str) -> str:
        """Return its name in a language, else in another."""
        return self.labels.get(locale) or next(iter(self.labels.values()), "")


@dataclass(frozen=True, slots=True)
class Aisle:
    """A shelf with its bays, counted from where `way` ends; the way leads there from the terminal."""

    id: str
    box: Box
    bays: int = 0
    way: tuple[Point, ...] = ()

    def bay(self, name: str) -> Point:
        """Return the middle of a bay; of the whole shelf when it has none of that name."""
        left, top, width, height = self.box
        part = (int(name) - 0.5) / self.bays if name.isdecimal() and 0 < int(name) <= self.bays else 0.5
        from_below = bool(self.way) and self.way[-1][1] > top + height / 2
        return left + width / 2, top + height * (1 - part if from_below else part)


@dataclass(frozen=True, slots=True)
class Floor:
    """A store's floor."""

    aspect: float
    here: Point
    door: Point
    tills: Box
    sections: tuple[Section, ...]
    aisles: tuple[Aisle, ...]

    def aisle(self, name: str) -> Aisle | None:
        """Return the aisle of this name."""
        return next((aisle for aisle in self.aisles if aisle.id == name), None)

    def section(self, aisle: Aisle) -> Section | None:
        """Return the section that an aisle stands in."""
        x, y = aisle.box[0] + aisle.box[2] / 2, aisle.box[1] + aisle.box[3] / 2
        return next((s for s in self.sections if _inside(x, y, s.box)), None)


def parse_floor(told: Any) -> Floor:  # noqa: ANN401 - JSON of any shape
    """Return the floor in a setting; DamagedError when it is none."""
    try:
        return Floor(
            aspect=min(max(float(told["aspect"]), LEAST), MOST),
            here=_point(told["here"]),
            door=_point(told["door"]),
            tills=_box(told["tills"]),
            sections=tuple(Section(dict(row["labels"]), _box(row["box"])) for row in told["sections"]),
            aisles=tuple(_aisle(row) for row in told["aisles"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        message = "the floor of this store cannot be read"
        raise DamagedError(message) from error


def _aisle(row: Mapping[str, Any]) -> Aisle:
    way = tuple(_point(at) for at in row.get("way", ()))
    return Aisle(str(row["id"]), _box(row["box"]), max(0, int(row.get("bays", 0))), way)


def _inside(x: float, y: float, box: Box) -> bool:
    return box[0] <= x <= box[0] + box[2] and box[1] <= y <= box[1] + box[3]


def _point(told: Any) -> Point:  # noqa: ANN401 - as above
    x, y = (_part(value) for value in told)
    return x, y


def _box(told: Any) -> Box:  # noqa: ANN401 - as above
    left, top, width, height = (_part(value) for value in told)
    return left, top, width, height


def _part(value: Any) -> float:  # noqa: ANN401 - as above
    part = float(value)
    if not 0 <= part <= 1:
        message = "parts of a floor lie between 0 and 1"
        raise ValueError(message)
    return part
