"""The plan shows all listed stores inside its frame, true to shape, with names that do not lie on one another."""

from datetime import time

import pytest

from app.domain.stores import Store
from app.viewmodels.plan import Frame, draw, name_sides

HOURS = tuple(((time(9), time(20)),) for _ in range(7))


def store(latitude: float, longitude: float) -> Store:
    return Store("x", "X", "X", "", "", latitude, longitude, "", HOURS, ())


@pytest.mark.parametrize("aspect", [0.5, 984 / 592, 3.0])
def test_every_store_is_inside(aspect: float) -> None:
    stores = [store(47.3, 0.7), store(47.9, 1.9), store(46.6, -0.3)]
    frame = Frame.around(stores, aspect)
    for x, y in (frame.place(s.latitude, s.longitude) for s in stores):
        assert 0.1 < x < 0.9
        assert 0.1 < y < 0.9


def test_north_is_up_and_east_is_right() -> None:
    frame = Frame.around([store(47.0, 0.0), store(48.0, 1.0)], 1.5)
    south_west, north_east = frame.place(47.0, 0.0), frame.place(48.0, 1.0)
    assert south_west[0] < north_east[0]
    assert south_west[1] > north_east[1]


def test_one_store_alone_has_land_around_it() -> None:
    assert Frame.around([store(47.0, 0.0)], 1.5).place(47.0, 0.0) == pytest.approx((0.5, 0.5))


def test_shapes_far_away_are_left_out_and_rivers_are_named() -> None:
    plan = {"shapes": [
        {"kind": "river", "labels": {"fr": "la Loire"}, "points": [[47.0, 0.0], [47.02, 0.02], [47.1, 0.3]]},
        {"kind": "road", "labels": {"fr": "A1"}, "points": [[50.0, 3.0], [51.0, 4.0]], "weight": 3},
    ]}  # fmt: skip
    here = store(47.03, 0.05)
    drawing = draw(plan, Frame.around([here], 1.5), here, "en")
    assert len(drawing.rivers) == 1
    assert drawing.roads == ()
    assert [label.text for label in drawing.labels] == ["la Loire"]


def test_a_name_goes_left_when_the_next_pin_is_in_the_way() -> None:
    assert name_sides([(0.3, 0.5), (0.4, 0.52), (0.9, 0.1)]) == [True, False, True]
