"""A retailer's look: name, mark, corners, colours by meaning; and whether words in it can be read."""

from collections.abc import Mapping
from dataclasses import dataclass, field

LEAST_CONTRAST = 4.5
"""Of words on their ground: WCAG 2.2, 1.4.3, which EN 301 549 clause 11.1.4.3 takes over."""

PAIRS = (
    ("ink", "paper"),
    ("ink", "card"),
    ("ink", "sunken"),
    ("ink", "functionKey"),
    ("inkInverse", "ink"),
    ("muted", "paper"),
    ("muted", "card"),
    ("muted", "sunken"),
    ("brandInk", "brand"),
    ("brandText", "paper"),
    ("brandText", "card"),
    ("brandSoftInk", "brandSoft"),
    ("promotion", "paper"),
    ("promotion", "card"),
    ("promotion", "promotionSoft"),
    ("promotionInk", "promotion"),
    ("positive", "card"),
    ("positive", "positiveSoft"),
    ("caution", "card"),
    ("caution", "cautionSoft"),
    ("negative", "card"),
    ("negative", "paper"),
    ("negative", "negativeSoft"),
    ("planWaterText", "planLand"),
    ("planWaterText", "planWater"),
    ("ink", "planLand"),
)
"""Colours of words beside those of the grounds that they stand on."""


@dataclass(frozen=True, slots=True)
class Theme:
    """A look. `logo`: path of an SVG file, empty for the program's mark; radii in logical pixels; colours #RRGGBB."""

    name: str
    logo: str = ""
    radius: int | None = None
    card_radius: int | None = None
    light: Mapping[str, str] = field(default_factory=dict)
    contrast: Mapping[str, str] = field(default_factory=dict)


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours #RRGGBB, from 1 to 21: WCAG 2.2, definition of "contrast ratio"."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def weak_pairs(colours: Mapping[str, str]) -> list[tuple[str, str, float]]:
    """Return (words, ground, contrast) of every pair that cannot be read well; `colours` must hold all of PAIRS."""
    found = ((front, ground, contrast(colours[front], colours[ground])) for front, ground in PAIRS)
    return [(front, ground, round(value, 2)) for front, ground, value in found if value < LEAST_CONTRAST]


def _luminance(colour: str) -> float:
    channels = (int(colour[-6:][at : at + 2], 16) / 255 for at in (0, 2, 4))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels)  # noqa: PLR2004 - sRGB
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
