"""Codes as the scanner gives them."""

from dataclasses import replace

from app.domain.codes import Code, Corners
from app.scanning.codes import classify


def seen_code(text: str, symbology: str, position: Corners) -> Code:
    """Return the code that a camera read at `position`."""
    return replace(classify(text, symbology), symbology=symbology, engine="test", position=position)
