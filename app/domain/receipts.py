"""A printed receipt as a printer gets it: words and figures, no layout, nobody's name."""

from dataclasses import dataclass
from enum import StrEnum


class PrinterTrouble(StrEnum):
    """Why nothing, or not all, was printed. OFF: it does not answer."""

    NONE = ""
    OFF = "off"
    PAPER_OUT = "paper_out"
    COVER_OPEN = "cover_open"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Slip:
    """What is printed from top to bottom: pairs are a text and the figure at its right; `code` becomes a QR code."""

    title: str
    head: tuple[str, ...]
    lines: tuple[tuple[str, str], ...]
    total: tuple[str, str]
    code: str
    foot: tuple[str, ...]
