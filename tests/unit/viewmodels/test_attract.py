"""The start page shows the chain's scenes one after the other, points at products in them, and begins at a touch."""

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.sync.loop import SyncStatus
from app.viewmodels.attract import TURNS_OF_A_SCENE, Attract
from tests.unit.viewmodels.terminal import DRILL_GTIN, NOT_OURS, TAP_GTIN, make_terminal

TALL_PAGE = (True, 1080.0, 1920.0)
TALL, WIDE = [0.1, 0.5, 0.2, 0.1], [0.5, 0.5, 0.2, 0.3]


def scene(name: str, *gtins: str, dark: bool = False) -> dict[str, Any]:
    spots = [{"gtin": gtin, "box": WIDE, "portrait": TALL} for gtin in gtins]
    return {"id": name, "picture": f"{name}-wide", "portrait": f"{name}-tall", "dark": dark, "spots": spots}


SCENES = [scene("workshop", DRILL_GTIN, TAP_GTIN, NOT_OURS.zfill(14), dark=True), scene("garden")]


@pytest.fixture
def terminal(tmp_path: Path, qapp: Any) -> SimpleNamespace:
    del qapp
    made = make_terminal(tmp_path, {"scenes": json.dumps(SCENES)})
    made.context.media |= {"workshop-wide", "workshop-tall", "garden-wide", "garden-tall"}
    made.attract = Attract(made.session, made.navigation)
    return made


def test_the_first_scene_points_at_a_product(terminal: SimpleNamespace) -> None:
    attract = terminal.attract
    assert attract.scenes.count == 2
    assert attract.picture == "file:///workshop-tall"
    assert attract.lightWords
    assert (attract.peekId, attract.peekVariant, attract.peekPrice) == ("p1", "v1", "89,90\N{NO-BREAK SPACE}€")


def test_turns_point_at_each_product_then_the_next_scene_comes(terminal: SimpleNamespace) -> None:
    attract = terminal.attract
    attract.turn()
    assert attract.peekId == "p2"
    for _ in range(TURNS_OF_A_SCENE - 1):
        attract.turn()
    assert (attract.current, attract.peekId, attract.lightWords) == (1, "", False)
    for _ in range(TURNS_OF_A_SCENE):
        attract.turn()
    assert attract.current == 0


@pytest.mark.parametrize(
    ("tall", "size", "box"),
    [
        (True, (1080, 1920), (108, 960, 216, 192)),
        (False, (1920, 1080), (960, 540, 384, 324)),
        (False, (1728, 1080), (864, 540, 384, 324)),
    ],
)
def test_a_spot_stays_on_its_product_when_the_picture_is_cut(
    terminal: SimpleNamespace, *, tall: bool, size: tuple[int, int], box: tuple[int, ...]
) -> None:
    place = terminal.attract.spotBox(tall, *size)
    assert tuple(round(value) for value in (place.x(), place.y(), place.width(), place.height())) == box


def test_without_pictures_the_brand_stands_alone(terminal: SimpleNamespace) -> None:
    terminal.context.media.clear()
    terminal.attract.reload()
    attract = terminal.attract
    assert (attract.scenes.count, attract.picture, attract.peekId, attract.lightWords) == (0, "", "", True)
    attract.turn()
    assert attract.spotBox(*TALL_PAGE).isEmpty()


def test_a_picture_that_arrives_later_is_shown(terminal: SimpleNamespace) -> None:
    terminal.context.media.clear()
    terminal.attract.reload()
    terminal.context.media |= {"garden-wide", "garden-tall"}
    terminal.session.refreshed.emit()
    assert terminal.attract.picture == "file:///garden-tall"


def test_a_touch_begins(terminal: SimpleNamespace) -> None:
    terminal.attract.begin()
    assert terminal.navigation.page == "Home"


def test_nothing_begins_before_the_range_is_here_and_it_comes_alive_by_itself(terminal: SimpleNamespace) -> None:
    terminal.context.status = SyncStatus()
    attract: Any = Attract(terminal.session, terminal.navigation)
    attract.begin()
    assert (terminal.navigation.page, attract.scenes.count) == ("Attract", 0)
    terminal.session.set_status(SyncStatus(enrolled=True, ready=True, online=True))
    assert attract.scenes.count == 2


def test_the_wipe_goes_back_to_the_first_scene(terminal: SimpleNamespace) -> None:
    for _ in range(TURNS_OF_A_SCENE):
        terminal.attract.turn()
    terminal.session.wipe()
    assert terminal.attract.current == 0
