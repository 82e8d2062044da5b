"""Lay a retailer's theme over the look of the screens."""

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlEngine, QQmlProperty

from app.domain.themes import Theme, weak_pairs
from app.settings import ConfigError
from app.theme_files import load_theme

SETS = {"light": "light", "contrast": "dark"}


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
