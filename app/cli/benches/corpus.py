"""A folder of photos with what they hold: read its manifest, and score what a reader gives for one of them.

`manifest.json` is a list of `{"file", "kind", ...}`: kind `photo-qr` has `polygons` (x0,y0..x3,y3 of every QR) and
`texts` (null: nobody knows, then a read over the polygon counts); `none` has nothing to read; every other kind has
`expected`, the texts in the picture. Retail codes are compared as GTIN-14.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import typer

from app.domain.codes import RETAIL, Corners, expand_upc_e, gtin14
from app.scanning.vision import cv2

MANIFEST = "manifest.json"
_BOOK = "978"
_BOOK_SECOND = ("191", "192")
_CORNERS = 3


class Read(Protocol):
    """What both a `Symbol` and a `Code` tell of what was read."""

    @property
    def text(self) -> str: ...  # noqa: D102

    @property
    def symbology(self) -> str: ...  # noqa: D102

    @property
    def position(self) -> Corners: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Photo:
    """One entry of the manifest; `polygons` and `texts` go together, `expected` stands alone."""

    path: Path
    folder: str
    kind: str
    expected: tuple[str, ...] = ()
    polygons: tuple[tuple[float, ...], ...] = ()
    texts: tuple[str | None, ...] = ()

    @property
    def codes(self) -> int:
        """How many codes the picture holds, as far as is known."""
        return len(self.polygons) or len(set(self.expected))


@dataclass(frozen=True, slots=True)
class Score:
    """Codes read rightly; retail codes read wrongly; anything read where there is nothing."""

    read: int
    misreads: int
    false_positives: int


def read_manifest(corpus: Path) -> list[Photo]:
    """Return the photos of a corpus whose truth is known. Raises typer.BadParameter when there is none."""
    try:
        entries = json.loads((corpus / MANIFEST).read_text(encoding="utf-8"))
        photos = [_photo(corpus, entry) for entry in entries]
    except (OSError, ValueError, KeyError, TypeError) as error:
        message = f"{corpus / MANIFEST} is not the manifest of a corpus: {error}"
        raise typer.BadParameter(message) from error
    return [photo for photo in photos if photo.codes or photo.kind == "none"]


def _photo(corpus: Path, entry: dict[str, Any]) -> Photo:
    return Photo(
        corpus / entry["file"],
        str(Path(entry["file"]).parent),
        entry["kind"],
        tuple(entry.get("expected") or ()),
        tuple(tuple(polygon) for polygon in entry.get("polygons") or ()),
        tuple(entry.get("texts") or ()),
    )


def score(photo: Photo, reads: Sequence[Read]) -> Score:
    """Return how `reads`, everything a reader gave for `photo`, compares with the truth."""
    if photo.kind == "none":
        return Score(0, 0, len({read.text for read in reads}))
    if photo.polygons:
        return Score(sum(_is_read(*truth, reads) for truth in zip(photo.polygons, photo.texts, strict=True)), 0, 0)
    expected = {_same(text) for text in photo.expected}
    found = {_same(read.text) for read in reads}
    retail = {_same(read.text) for read in reads if read.symbology in RETAIL}
    wrong = {gtin for gtin in retail - expected if not _is_second_of_a_book(gtin, expected)}
    return Score(len(expected & found), len(wrong), 0)


def _is_read(polygon: Iterable[float], text: str | None, reads: Sequence[Read]) -> bool:
    place = np.array(list(polygon), dtype=np.float32).reshape(-1, 2)
    return any((text is None or read.text == text) and _meets(read.position, place) for read in reads)


def _meets(position: Corners, place: Any) -> bool:  # noqa: ANN401 - an array of points
    corners = np.array(position, dtype=np.float32).reshape(-1, 2)
    if len(corners) < _CORNERS:
        return any(cv2.pointPolygonTest(place, (float(x), float(y)), measureDist=False) >= 0 for x, y in corners)
    area, _ = cv2.intersectConvexConvex(cv2.convexHull(corners), cv2.convexHull(place))
    return area > 0


def _same(text: str) -> str:
    """Return what is equal for two spellings of one code: UPC-E short or long, GTINs of any length."""
    expanded = expand_upc_e(text)
    return gtin14(expanded) or text if expanded else gtin14(text) or text


def _is_second_of_a_book(gtin: str, expected: set[str]) -> bool:
    """Tell whether a GTIN is the second EAN-13 of a Japanese book, which stands under its ISBN (JAN, 191 or 192)."""
    return gtin[1:4] in _BOOK_SECOND and any(one[1:4] == _BOOK for one in expected)
