"""A theme file gives the screens another name, mark, corners and colours; one that cannot be used is named."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlEngine

from app.paths import config_dir, qml_dir
from app.settings import ConfigError
from app.theme_files import load_theme
from app.ui.theme import apply_theme, colours_of, hard_to_read

THEMES = sorted(path.stem for path in (config_dir() / "themes").glob("*.toml"))


@pytest.fixture
def engine(qapp: object) -> Iterator[QQmlEngine]:
    """An engine with the look as it comes."""
    del qapp
    made = QQmlEngine()
    made.addImportPath(str(qml_dir()))
    yield made
    made.deleteLater()


@pytest.mark.parametrize("name", THEMES)
def test_every_theme_that_comes_along_can_be_read(engine: QQmlEngine, name: str) -> None:
    apply_theme(engine, load_theme(name))
    assert hard_to_read(engine) == []


def test_the_second_brand_changes_name_mark_corners_and_colours(engine: QQmlEngine) -> None:
    before = colours_of(engine)
    apply_theme(engine, load_theme("volta"))
    look = engine.singletonInstance("Comptoir.Theme", "Theme")
    assert isinstance(look, QObject)
    assert look.property("chainName") == "Volta"
    assert look.property("logo").toLocalFile().endswith("volta.svg")
    assert look.property("radius") == 8
    changed = {name for name, value in colours_of(engine)["light"].items() if value != before["light"][name]}
    assert {"brand", "promotion", "paper", "ink"} <= changed


def test_the_first_brand_is_the_look_as_it_comes(engine: QQmlEngine) -> None:
    before = colours_of(engine)
    apply_theme(engine, load_theme("marcelin"))
    assert colours_of(engine) == before


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('name = "X"\n[light]\nbrnad = "#000000"', "brnad is no colour"),
        ('name = "X"\n[light]\nbrand = "green"', "light.brand = 'green'"),
        ('name = "X"\nlogo = "x.svg"', "is not an SVG file beside it"),
        ('name = "X"\nfont = "Comic"', "font"),
        ('name = ""', "name = ''"),
        ("name = ", "Invalid value"),
    ],
)
def test_what_cannot_be_used_is_named(engine: QQmlEngine, tmp_path: Path, text: str, words: str) -> None:
    file = tmp_path / "own.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError, match=words):
        apply_theme(engine, load_theme(str(file)))


def test_an_unknown_theme_names_those_there_are() -> None:
    with pytest.raises(ConfigError, match="marcelin, volta"):
        load_theme("none-such")


def test_words_that_do_not_stand_out_are_told(engine: QQmlEngine, tmp_path: Path) -> None:
    file = tmp_path / "pale.toml"
    file.write_text('name = "Pale"\n[light]\nmuted = "#BBBBBB"', encoding="utf-8")
    apply_theme(engine, load_theme(str(file)))
    assert any(line.startswith("[light] muted on paper: contrast 1.8") for line in hard_to_read(engine))
