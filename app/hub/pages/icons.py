"""The outlined icons of the screens, as drawings inside a page; each stands beside a word that says the same."""

from functools import cache

from app.hub.pages.html import Html
from app.paths import resource


@cache
def icon(name: str, class_: str = "icon") -> Html:
    """Return the icon of a file in `resources/icons`; whoever listens to the page hears the word beside it instead."""
    text = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    inside = text.partition("<svg")[2].partition(">")[2].rpartition("</svg>")[0]
    lines = " ".join(inside.split())
    return Html(f'<svg class="{class_}" viewBox="0 0 24 24" aria-hidden="true">{lines}</svg>')
