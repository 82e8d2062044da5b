"""The outlined icons of the screens, as drawings inside a page; each stands beside a word that says the same."""

from functools import cache

from app.paths import resource


@cache
def drawing(name: str) -> str:
    """Return what is inside the SVG of a file in `resources/icons`: strokes in the reader's colour, 24 units square."""
    text = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    inside = text.partition("<svg")[2].partition(">")[2].rpartition("</svg>")[0]
    return " ".join(inside.split())
