"""Read a retailer's theme file: name, mark, corners, colours; see kiosk_config/themes/marcelin.toml."""

import tomllib
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from app.domain.themes import Theme
from app.paths import config_dir
from app.settings import ConfigError

Colour = Annotated[str, Field(pattern=r"^#([0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$")]


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


def _words(error: Exception) -> str:
    if isinstance(error, ValidationError):
        first = error.errors()[0]
        return f"{'.'.join(str(part) for part in first['loc'])} = {first['input']!r}: {first['msg']}"
    return str(error)
