"""The floors of the demo stores: shelves by section, tills, the door and the kiosk; every other store mirrored.

All is told as parts of the floor, 0 to 1 from the top left; a way leads from the kiosk to an aisle.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from app.demo.files import Row, read

ASPECT = 1.6
ROWS = (("tools", "hardware", "paint"), ("light-power", "kitchen-bath", "garden"), ("home",))
TOPS, HEIGHT, WIDTHS = (0.10, 0.43, 0.77), 0.19, (0.88, 0.88, 0.48)
CORRIDORS = (0.335, 0.665, 0.72)
LEFT, GAP, THICK, SPINE = 0.04, 0.03, 0.42, 0.96
HERE, DOOR, TILLS = (0.84, 0.79), (0.9, 0.985), (0.58, 0.88, 0.16, 0.07)


def floors(stores: Sequence[str]) -> dict[str, Row]:
    """Return the floor of each store."""
    aisles = read("stock.json")["aisles"]
    names = {row["id"]: row["name"] for row in read("categories.json")["categories"]}
    bays = read("stock.json")["rule"]["bays"]
    plain = _floor(aisles, names, bays)
    return {store: _mirrored(plain) if place % 2 else plain for place, store in enumerate(stores)}


def _floor(aisles: Row, names: Row, bays: int) -> Row:
    sections, shelves = [], []
    for row, ids in enumerate(ROWS):
        for section, box in _sections(row, [(x, aisles[x]["last"] - aisles[x]["first"] + 1) for x in ids]):
            sections.append({"labels": dict(names[section]), "box": box})
            shelves += list(_shelves(aisles[section]["first"], aisles[section]["last"], box, row, bays))
    fixed = {"aspect": ASPECT, "here": list(HERE), "door": list(DOOR), "tills": list(TILLS)}
    return fixed | {"sections": sections, "aisles": shelves}


def _sections(row: int, counts: list[tuple[str, int]]) -> Iterator[tuple[str, list[float]]]:
    each = (WIDTHS[row] - GAP * (len(counts) - 1)) / sum(count for _, count in counts)
    left = LEFT
    for section, count in counts:
        yield section, [round(left, 4), TOPS[row], round(each * count, 4), HEIGHT]
        left += each * count + GAP


def _shelves(first: int, last: int, box: Sequence[float], row: int, bays: int) -> Iterator[Row]:
    left, top, width, height = box
    step = width / (last - first + 1)
    for place in range(last - first + 1):
        x = left + step * place + step * (1 - THICK) / 2
        middle = x + step * THICK / 2
        shelf = [round(x, 4), top, round(step * THICK, 4), height]
        yield {"id": str(first + place), "box": shelf, "bays": bays, "way": _way(round(middle + step * THICK, 4), row)}


def _way(x: float, row: int) -> list[list[float]]:
    corridor = CORRIDORS[row]
    turn = [] if row else [[SPINE, HERE[1]], [SPINE, corridor]]
    return [list(HERE), *(turn or [[HERE[0], corridor]]), [x, corridor]]


def _mirrored(floor: Row) -> Row:
    def point(at: Sequence[float]) -> list[float]:
        return [round(1 - at[0], 4), at[1]]

    def box(of: Sequence[float]) -> list[float]:
        return [round(1 - of[0] - of[2], 4), *of[1:]]

    turned: dict[str, Any] = {name: point(floor[name]) for name in ("here", "door")} | {"tills": box(floor["tills"])}
    turned["sections"] = [{**section, "box": box(section["box"])} for section in floor["sections"]]
    turned["aisles"] = [
        {**aisle, "box": box(aisle["box"]), "way": [point(at) for at in aisle["way"]]} for aisle in floor["aisles"]
    ]
    return floor | turned
