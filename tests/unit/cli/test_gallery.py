"""The gallery shows every component and every page, in every look that is asked for, and a page to look through."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from app.cli import gallery as command
from app.cli.demo import DemoChain
from app.cli.galleries.cabinet import Cabinet
from app.cli.galleries.hall import hall
from app.cli.galleries.index import Picture, write_index
from app.cli.galleries.looks import PORTRAIT, SMALL, Look, component_looks, in_turn, looks
from app.cli.galleries.programme import KIOSK, TABLET
from app.cli.galleries.samples import PARTS, STATES, all_samples, states_of
from app.paths import qml_dir
from tests.chain import Chain

LOCALES, THEMES = ("fr", "en", "de", "ar"), ("marcelin", "volta")
FRAMES = {"PageFrame", "OrderFrame", "QuestionFrame", "AskFrame", "ReviewFrame", "TabletFrame"}
ROOT = re.compile(r"^(\w+) \{", re.MULTILINE)


def known(module: str) -> set[str]:
    """Return the names in a module's qmldir."""
    lines = (qml_dir() / "Comptoir" / module / "qmldir").read_text("utf-8").splitlines()[1:]
    return {line.split()[-3] for line in lines if line.strip()}


def test_every_component_has_a_sample_or_is_part_of_one() -> None:
    assert known("Components") - all_samples().keys() - PARTS.keys() == set()
    assert STATES.keys() <= all_samples().keys()


def test_every_page_has_a_scene() -> None:
    folder = qml_dir() / "Comptoir" / "Pages"
    roots = {file.stem: ROOT.search(file.read_text("utf-8")) for file in folder.glob("*.qml")}
    pages = {name for name, root in roots.items() if root and root[1] in FRAMES} - FRAMES
    shown = {scene.page for programme in (KIOSK, TABLET) for scene in programme.scenes}
    assert pages - shown == set()


def test_no_two_scenes_are_called_the_same() -> None:
    for programme in (KIOSK, TABLET):
        names = [scene.name for scene in programme.scenes]
        assert len(names) == len(set(names))


def test_the_fair_looks_show_each_value_once_beside_the_usual_ones() -> None:
    fair = looks("kiosk", LOCALES, THEMES, every=False)
    assert fair[0] == Look(PORTRAIT, "fr", "marcelin")
    assert {look.size for look in fair} == {PORTRAIT, (1920, 1080), SMALL}
    assert {look.locale for look in fair} == set(LOCALES)
    assert {(look.text, look.contrast, look.theme) for look in fair} >= {
        (2.0, False, "marcelin"),
        (1.0, True, "marcelin"),
    }
    assert len(fair) == 9


def test_every_look_is_every_combination() -> None:
    assert len(looks("kiosk", LOCALES, THEMES, every=True)) == 3 * 4 * 2 * 2 * 2
    assert len(component_looks(LOCALES, THEMES, every=True)) == 4 * 2 * 2 * 2


def test_languages_take_turns() -> None:
    assert [in_turn(LOCALES, turn) for turn in range(3)] == [("fr", "ar", "en"), ("fr", "ar", "de"), ("fr", "ar", "en")]
    assert in_turn(("fr",), 5) == ("fr",)


@pytest.mark.parametrize("name", all_samples())
def test_each_component_is_drawn(cabinet: Cabinet, name: str) -> None:
    picture = cabinet.draw(name, Look((PORTRAIT[0], 0), "fr", "marcelin"))
    assert picture.width() == PORTRAIT[0]
    assert picture.height() > 30 * len(states_of(name))


@pytest.fixture(scope="module")
def cabinet() -> Iterator[Cabinet]:
    """One cabinet for all components."""
    made = Cabinet(still_ms=1)
    yield made
    made.close()


def test_a_scene_is_seen_in_each_look(chain: Chain, kiosk_folder: Path, tmp_path: Path) -> None:
    kiosk_folder.rename(tmp_path / "kiosk-gallery")
    demo = DemoChain(chain.hub, chain.settings, tmp_path)
    [scene] = [scene for scene in KIOSK.scenes if scene.name == "Fulfilment-offline"]
    wanted = (Look(PORTRAIT, "fr", "marcelin"), Look(SMALL, "de", "volta", 2.0, contrast=True))
    with hall(demo, "kiosk") as opened:
        made = list(command._play(opened, scene, wanted, tmp_path))
        assert opened.screens.session.locale == "fr"
    assert [picture.problem for picture in made] == ["", ""]
    one, other = (QImage(str(tmp_path / picture.file)) for picture in made)
    assert (one.width(), one.height()) == PORTRAIT
    assert (other.width(), other.height()) == SMALL
    assert other.pixelColor(4, 400).name() == "#000000"


def test_the_index_names_what_is_missing(tmp_path: Path) -> None:
    file = write_index(tmp_path, [Picture("Chip", "fr", "chip.png"), Picture("<Bad>", "all", problem="no & no")])
    text = file.read_text("utf-8")
    assert 'src="chip.png"' in text
    assert "&lt;Bad&gt;" in text
    assert "no &amp; no" in text
    assert "<script" not in text
