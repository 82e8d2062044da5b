"""Read a retailer's theme and lay it over the look of the program; see kiosk_config/themes/marcelin.toml."""

import tomllib
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlEngine, QQmlProperty

from app.domain.themes import Theme, weak_pairs
from app.paths import config_dir
from app.settings import ConfigError

Colour = Annotated[str, Field(pattern=r"^#([0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$")]
SETS = {"light": "light", "contrast": "dark"}


class _Shape(BaseModel):
    model_config = ConfigDict(extra="forbid")
    radius: int | None = Field(default=None, ge=0, le=40)
    card_radius: int | None = Field(default=None, ge=0, le=48)


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid")
    name: str = Field(min_length=1, max_length=40)
    logo: str = ""
    shape: _Shape = _Shape()
    light: dict[str, Colour] = {}
    contrast: dict[str, Colour] = {}


def load_theme(named: str) -> Theme:
    """Return the theme of this name in kiosk_config/themes, or of this path; ConfigError says what is wrong with it."""
    file = Path(named) if named.endswith(".toml") else config_dir() / "themes" / f"{named}.toml"
    try:
        read = _File(**tomllib.loads(file.read_text(encoding="utf-8")))
    except FileNotFoundError:
        known = ", ".join(sorted(path.stem for path in (config_dir() / "themes").glob("*.toml")))
        message = f"there is no theme {named!r}; choose one of {known}, or the path of a .toml file"
        raise ConfigError(message) from None
    except (OSError, ValueError) as error:
        message = f"{file}: {_words(error)}"
        raise ConfigError(message) from error
    logo = file.parent / read.logo if read.logo else None
    if logo and (logo.suffix != ".svg" or not logo.is_file()):
        message = f"{file}: logo = {read.logo!r} is not an SVG file beside it"
        raise ConfigError(message)
    shape = (read.shape.radius, read.shape.card_radius)
    return Theme(read.name, str(logo or ""), *shape, read.light, read.contrast)


def apply_theme(engine: QQmlEngine, theme: Theme) -> None:
    """Give the screens this look; ConfigError for a colour that they do not have."""
    look = _look(engine)
    look.setProperty("chainName", theme.name)
    look.setProperty("logo", QUrl.fromLocalFile(theme.logo) if theme.logo else QUrl())
    for shape, radius in (("cornerRadius", theme.radius), ("cardRadius", theme.card_radius)):
        if radius is not None:
            look.setProperty(shape, radius)
    for appearance, colours in (("light", theme.light), ("contrast", theme.contrast)):
        for name, value in colours.items():
            if not look.setColour(appearance, name, QColor(value)):  # type: ignore[attr-defined]  # QML's own function
                message = f"theme {theme.name}: [{appearance}] {name} is no colour of the screens"
                raise ConfigError(message)


class Wardrobe:
    """Changes looks on screens that are open already: what one theme does not name goes back to how it came."""

    def __init__(self, engine: QQmlEngine) -> None:
        """Remember the look as it is now."""
        self._engine, self._worn = engine, ""
        look = _look(engine)
        shape = (look.property("cornerRadius"), look.property("cardRadius"))
        names: list[str] = look.colourNames()  # type: ignore[attr-defined]  # QML's own function
        light, contrast = (
            {name: _colour(look, f"{held}.{name}", QColor.NameFormat.HexArgb) for name in names}
            for held in SETS.values()
        )
        self._first = Theme(look.property("chainName"), "", *shape, light, contrast)

    def wear(self, named: str) -> None:
        """Give the screens the look of this name, or of this path."""
        if named != self._worn:
            apply_theme(self._engine, self._first)
            apply_theme(self._engine, load_theme(named))
            self._worn = named


def colours_of(engine: QQmlEngine) -> dict[str, dict[str, str]]:
    """Return all colours of both appearances as they are now, by name, #RRGGBB."""
    look = _look(engine)
    names: list[str] = look.colourNames()  # type: ignore[attr-defined]  # QML's own function
    return {said: {name: _colour(look, f"{held}.{name}") for name in names} for said, held in SETS.items()}


def hard_to_read(engine: QQmlEngine) -> list[str]:
    """Return a line for every pair of words and ground whose contrast is too low."""
    return [
        f"[{appearance}] {front} on {ground}: contrast {value}, at least 4.5 is needed"
        for appearance, colours in colours_of(engine).items()
        for front, ground, value in weak_pairs(colours)
    ]


def _look(engine: QQmlEngine) -> QObject:
    look = engine.singletonInstance("Comptoir.Theme", "Theme")
    assert isinstance(look, QObject)  # noqa: S101 - the module is part of the program
    return look


def _colour(look: QObject, name: str, form: QColor.NameFormat = QColor.NameFormat.HexRgb) -> str:
    colour = QQmlProperty.read(look, name)
    assert isinstance(colour, QColor)  # noqa: S101 - the names are those of colours
    return colour.name(form)


def _words(error: Exception) -> str:
    if isinstance(error, ValidationError):
        first = error.errors()[0]
        return f"{'.'.join(str(part) for part in first['loc'])} = {first['input']!r}: {first['msg']}"
    return str(error)
