"""A floor is drawn only when every part of it can be: names, places between 0 and 1, bays counted from the way."""

import json
from typing import Any

import pytest

from app.demo.files import read
from app.demo.floors import floors
from app.domain.errors import DamagedError
from app.domain.floors import parse_floor

FLOOR: dict[str, Any] = json.loads(json.dumps(floors(["one", "two"])))["one"]


def test_every_aisle_of_the_demo_is_on_the_plan_with_its_section() -> None:
    aisles = read("stock.json")["aisles"]
    floor = parse_floor(FLOOR)
    for section in aisles.values():
        for number in range(section["first"], section["last"] + 1):
            aisle = floor.aisle(str(number))
            assert aisle
            assert floor.section(aisle)


def test_shelves_do_not_lie_over_each_other() -> None:
    boxes = [aisle.box for aisle in parse_floor(FLOOR).aisles]
    for n, (x, y, width, height) in enumerate(boxes):
        for left, top, wide, high in boxes[n + 1 :]:
            assert x + width <= left or left + wide <= x or y + height <= top or top + high <= y


def test_bays_are_counted_from_where_the_way_ends() -> None:
    aisle = parse_floor(FLOOR).aisle("12")
    assert aisle
    assert aisle.bay("1")[1] > aisle.bay("9")[1]
    assert aisle.bay("?")[1] == pytest.approx(aisle.box[1] + aisle.box[3] / 2)


@pytest.mark.parametrize(
    "broken", [None, [], {}, FLOOR | {"here": [2, 0]}, FLOOR | {"aisles": [{"id": "1"}]}, FLOOR | {"aspect": "wide"}]
)
def test_what_cannot_be_drawn_is_refused(broken: Any) -> None:
    with pytest.raises(DamagedError):
        parse_floor(broken)


def test_a_section_has_a_name_in_every_language() -> None:
    floor = parse_floor(FLOOR)
    assert floor.sections[0].name("fr") == "Outillage"
    assert floor.sections[0].name("ar")
