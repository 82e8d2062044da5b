"""A look of the screens: size, language, size of the text, contrast, brand; and which looks are drawn."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product

PORTRAIT, LANDSCAPE, SMALL, UPRIGHT = (1080, 1920), (1920, 1080), (1280, 800), (800, 1280)
SIZES = {"kiosk": (PORTRAIT, LANDSCAPE, SMALL), "tablet": (SMALL, UPRIGHT)}
LARGE_TEXT = 2.0
MIRRORED = "ar"


@dataclass(frozen=True, slots=True)
class Look:
    """How a picture is taken: pixels, `text` as a factor, a theme's name."""

    size: tuple[int, int]
    locale: str
    theme: str
    text: float = 1.0
    contrast: bool = False

    @property
    def name(self) -> str:
        """Return what tells it from the others, for file names: `1080x1920-fr-marcelin-100-light`."""
        width, height = self.size
        shade = "contrast" if self.contrast else "light"
        return f"{width}x{height}-{self.locale}-{self.theme}-{round(self.text * 100)}-{shade}"


def looks(profile: str, locales: Sequence[str], themes: Sequence[str], *, every: bool) -> tuple[Look, ...]:
    """Return the looks of the screens: with `every` all combinations, otherwise each value beside the usual ones."""
    return tuple(dict.fromkeys(_every(profile, locales, themes) if every else _fair(profile, locales, themes)))


def in_turn(locales: Sequence[str], turn: int) -> tuple[str, ...]:
    """Return the first language, the mirrored one, and one of the others, another one each turn."""
    first, *rest = locales
    others = [locale for locale in rest if locale != MIRRORED]
    mirrored = [locale for locale in rest if locale == MIRRORED]
    return (first, *mirrored, *(others[turn % len(others)] for _ in others[:1]))


def component_looks(locales: Sequence[str], themes: Sequence[str], *, every: bool) -> tuple[Look, ...]:
    """Return the looks of the components, whose width is that of the portrait screen and whose height is their own."""
    usual = Look((PORTRAIT[0], 0), locales[0], themes[0])
    if every:
        grid = product(locales, themes, (1.0, LARGE_TEXT), (False, True))
        return tuple(Look(usual.size, *one) for one in grid)
    mirrored = [replace(usual, locale=MIRRORED)] if MIRRORED in locales else []
    others = [replace(usual, theme=theme) for theme in themes[1:]]
    return (usual, replace(usual, text=LARGE_TEXT), replace(usual, contrast=True), *mirrored, *others)


def _fair(profile: str, locales: Sequence[str], themes: Sequence[str]) -> Iterator[Look]:
    usual = Look(SIZES[profile][0], locales[0], themes[0])
    yield from (replace(usual, size=size) for size in SIZES[profile])
    yield replace(usual, text=LARGE_TEXT)
    yield replace(usual, contrast=True)
    yield from (replace(usual, theme=theme) for theme in themes[1:])
    yield from (replace(usual, locale=locale) for locale in locales[1:])


def _every(profile: str, locales: Sequence[str], themes: Sequence[str]) -> Iterator[Look]:
    for one in product(SIZES[profile], locales, themes, (1.0, LARGE_TEXT), (False, True)):
        yield Look(*one)
