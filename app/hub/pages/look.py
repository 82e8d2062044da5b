"""The look of the phone pages: a retailer's theme as a style sheet, its mark, and the typefaces that the hub serves."""

import base64
import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from app.domain.themes import Theme
from app.hub.pages.icons import drawing
from app.hub.pages.style import ARABIC, COLOURS, RADII, RULES
from app.paths import resource
from app.theme_files import load_theme

PATH = "/look"
KINDS = {".woff2": "font/woff2", ".svg": "image/svg+xml"}
FACES = (("Inter", ""), ("NotoSansArabic", ARABIC))
WEIGHTS = {400: "400Regular", 600: "600SemiBold", 700: "700Bold"}


@dataclass(frozen=True, slots=True)
class File:
    """Something that pages load from the hub; its name changes with what is in it."""

    name: str
    content: bytes

    @property
    def kind(self) -> str:
        """Its media type."""
        return KINDS[Path(self.name).suffix]


@dataclass(frozen=True, slots=True)
class Look:
    """What every page has on: `style` and its hash for the policy; `name` is empty where no theme was chosen."""

    name: str
    style: str
    style_hash: str
    logo: str
    """Address of the theme's mark, or of the program's own in the theme's colours."""
    files: Mapping[str, File]


def make_look(theme: str) -> Look:
    """Return the look of a theme by name or path, the program's own for an empty one; ConfigError as `load_theme`."""
    worn = load_theme(theme) if theme else Theme("")
    logo = _read(Path(worn.logo)) if worn.logo else _mark(colours(worn))
    faces = [(family, ranged, weight, _font(family, weight)) for family, ranged in FACES for weight in WEIGHTS]
    style = _variables(worn) + "".join(_face(*face) for face in faces) + RULES
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return Look(worn.name, style, digest, _address(logo), _named([logo, *(file for *_, file in faces)]))


def colours(theme: Theme) -> dict[str, str]:
    """Return the colours of the pages, #RRGGBB: the theme's where it names them."""
    return {name: _opaque(theme.light.get(name, value)) for name, value in COLOURS.items()}


def _variables(theme: Theme) -> str:
    radii = dict(zip(RADII, (theme.radius, theme.card_radius), strict=True))
    shapes = {name: f"{(RADII[name] if value is None else value) / 16}rem" for name, value in radii.items()}
    said = "".join(f"--{name}:{value};" for name, value in {**colours(theme), **shapes}.items())
    return f":root{{{said}}}"


def _face(family: str, ranged: str, weight: int, file: File) -> str:
    where = f"src:url({_address(file)}) format('woff2')"
    range_ = f";unicode-range:{ranged}" if ranged else ""
    return f"@font-face{{font-family:{family};font-weight:{weight};font-display:swap;{where}{range_}}}"


def _font(family: str, weight: int) -> File:
    return _read(resource("fonts", "web", f"{family}_{WEIGHTS[weight]}.woff2"))


def _mark(painted: Mapping[str, str]) -> File:
    """Return the mark of the program on a plate, as the screens draw it."""
    lines = drawing("mark").replace("<path", f'<path stroke="{painted["brandInk"]}"')
    plate = f'<rect x="-4" y="-4" width="32" height="32" rx="7" fill="{painted["brand"]}"/>'
    how = 'viewBox="-4 -4 32 32" fill="none" stroke-width="2.15" stroke-linecap="round" stroke-linejoin="round"'
    text = f'<svg xmlns="http://www.w3.org/2000/svg" {how}>{plate}{lines}</svg>'
    return _file(text.encode(), ".svg")


def _read(path: Path) -> File:
    return _file(path.read_bytes(), path.suffix)


def _file(content: bytes, suffix: str) -> File:
    return File(f"{hashlib.sha256(content).hexdigest()[:32]}{suffix}", content)


def _address(file: File) -> str:
    return f"{PATH}/{file.name}"


def _named(files: Iterable[File]) -> dict[str, File]:
    return {file.name: file for file in files}


def _opaque(colour: str) -> str:
    """Return #RRGGBB of #AARRGGBB: the pages' grounds are solid."""
    return f"#{colour[-6:]}"
