"""The page to look through the gallery: plain HTML, no script; pictures load as they come into view."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

STYLE = """
body { font: 16px/1.4 Inter, system-ui, sans-serif; margin: 32px; background: #faf8f4; color: #1d1f1e; }
nav a { display: inline-block; margin: 0 16px 8px 0; color: #0f5c4d; }
section { border-top: 1px solid #e3ded4; padding-top: 16px; margin-top: 32px; }
ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 24px; align-items: flex-start; }
img { display: block; height: 420px; border: 1px solid #e3ded4; background: #fff; }
figure { margin: 0; } figcaption { color: #5f635f; max-width: 420px; }
.failed { color: #b3261e; }
"""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of the gallery, or the word on why there is none."""

    group: str
    look: str
    file: str = ""
    problem: str = ""


def write_index(folder: Path, pictures: Sequence[Picture]) -> Path:
    """Write index.html beside the pictures and return its path."""
    groups = list(dict.fromkeys(picture.group for picture in pictures))
    links = "\n".join(f'<a href="#{escape(group)}">{escape(group)}</a>' for group in groups)
    parts = "\n".join(_section(group, [x for x in pictures if x.group == group]) for group in groups)
    body = f"<h1>Comptoir: gallery</h1>\n<nav>{links}</nav>\n{parts}"
    head = f'<meta charset="utf-8"><title>Comptoir: gallery</title><style>{STYLE}</style>'
    file = folder / "index.html"
    file.write_text(f'<!doctype html>\n<html lang="en"><head>{head}</head><body>\n{body}\n</body></html>\n', "utf-8")
    return file


def _section(group: str, pictures: Sequence[Picture]) -> str:
    items = "\n".join(_items(pictures))
    return f'<section id="{escape(group)}"><h2>{escape(group)}</h2>\n<ul>\n{items}\n</ul></section>'


def _items(pictures: Sequence[Picture]) -> Iterator[str]:
    for one in pictures:
        said = escape(one.look)
        if one.problem:
            yield f'<li class="failed">{said}: {escape(one.problem)}</li>'
            continue
        shown = f'<img loading="lazy" src="{escape(one.file)}" alt="{escape(one.group)}, {said}">'
        yield f'<li><figure><a href="{escape(one.file)}">{shown}</a><figcaption>{said}</figcaption></figure></li>'
