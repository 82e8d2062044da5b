"""Labels: what stands on a shelf label and on a loyalty card, sheets of labels, and where each label lies on them.

Everything in millimetres from the top left corner of an A4 sheet (ISO 216: 210 x 297).
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Generic, TypeVar

from app.domain.codes import GTIN_LENGTHS, check_digit, is_digits
from app.domain.errors import InvalidInputError
from app.domain.prices import ShownPrice
from app.domain.unit_prices import UnitPrice

SHEET_WIDTH: Final = 210.0
SHEET_HEIGHT: Final = 297.0
MOST_LABELS: Final = 5000
ELLIPSIS: Final = "…"
HYPHENS: Final = re.compile("(?<=-)")
GROUP: Final = 4
EAN_13: Final = 13
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ShelfLabel:
    """What a shelf label tells; `gtin` has 14 digits, `link` is the GS1 Digital Link of the QR code."""

    name: str
    variant: str
    sku: str
    gtin: str
    link: str
    price: ShownPrice
    unit_price: UnitPrice | None
    store: str
    printed: date


@dataclass(frozen=True, slots=True)
class LoyaltyCard:
    """What a loyalty card tells; `text` is what its QR code says."""

    number: str
    chain: str

    @property
    def text(self) -> str:
        """The chain's own code, see `app.scanning.codes`."""
        return f"CMP1:L:{self.number}"

    @property
    def grouped(self) -> str:
        """The number as a person reads it: digits in groups of four, anything else as it is."""
        if not is_digits(self.number):
            return self.number
        return " ".join(self.number[at : at + GROUP] for at in range(0, len(self.number), GROUP))


@dataclass(frozen=True, slots=True)
class SheetFormat:
    """A sheet of equal labels: `width`, `height` of one, and how far apart their left and upper edges are."""

    name: str
    width: float
    height: float
    columns: int
    rows: int
    pitch_x: float
    pitch_y: float
    made_for: str

    @property
    def count(self) -> int:
        """Labels on a sheet."""
        return self.columns * self.rows

    @property
    def left(self) -> float:
        """Margin left of the first label: the grid lies in the middle of the sheet."""
        return (SHEET_WIDTH - (self.columns - 1) * self.pitch_x - self.width) / 2

    @property
    def top(self) -> float:
        """Margin above the first label, as `left`."""
        return (SHEET_HEIGHT - (self.rows - 1) * self.pitch_y - self.height) / 2


# Size, columns and rows as the manufacturer prints them on the box (Avery Zweckform, A4 products; other makers sell the
# same sizes), pitch from the templates that come with gLabels (avery-iso-templates.xml). The margins follow from the
# middle of the sheet and differ from those templates by less than 0.7 mm; `--offset-x` and `--offset-y` are for that.
FORMATS: Final = {
    item.name: item
    for item in (
        SheetFormat("L4732", 35.6, 16.9, 5, 16, 38.1, 16.9, "mini labels"),
        SheetFormat("L7651", 38.1, 21.2, 5, 13, 40.6, 21.2, "mini labels"),
        SheetFormat("L4770", 45.7, 25.4, 4, 10, 48.3, 25.4, "small labels"),
        SheetFormat("L7159", 63.5, 33.9, 3, 8, 66.0, 33.9, "shelf labels"),
        SheetFormat("L7160", 63.5, 38.1, 3, 7, 66.0, 38.1, "shelf labels"),
        SheetFormat("L7164", 63.5, 72.0, 3, 4, 66.0, 72.0, "tall shelf labels"),
        SheetFormat("L7162", 99.1, 33.9, 2, 8, 101.6, 33.9, "wide shelf labels"),
        SheetFormat("L7163", 99.1, 38.1, 2, 7, 101.6, 38.1, "wide shelf labels"),
        SheetFormat("L7165", 99.1, 67.7, 2, 4, 101.6, 67.7, "large shelf labels"),
        SheetFormat("L7169", 99.1, 139.0, 2, 2, 101.6, 139.0, "display cards"),
        SheetFormat("C32011", 85.0, 54.0, 2, 5, 95.0, 54.0, "cards"),
        SheetFormat("C32015", 85.0, 54.0, 2, 4, 91.0, 60.0, "cards"),
    )
}
SHELF_FORMAT: Final = "L7160"
CARD_FORMAT: Final = "C32011"


@dataclass(frozen=True, slots=True)
class Placed(Generic[T]):
    """One label and where it lies on its sheet, in millimetres."""

    item: T
    x: float
    y: float
    width: float
    height: float


def sheet_format(name: str) -> SheetFormat:
    """Return the format of that name, whatever its case; InvalidInputError naming those that there are."""
    found = FORMATS.get(name.strip().upper())
    if found is None:
        message = f"there is no label format {name!r}; choose one of: {', '.join(FORMATS)}"
        raise InvalidInputError(message)
    return found


def sheets(
    items: Sequence[T], sheet: SheetFormat, *, skip: int = 0, offset_x: float = 0.0, offset_y: float = 0.0
) -> list[list[Placed[T]]]:
    """Lay labels on sheets, row by row; the first `skip` places of the first sheet are used up already.

    Offsets in millimetres, to the right and down, for a printer that draws the paper in aslant. InvalidInputError
    when they push labels off the sheet, or when `skip` leaves no place.
    """
    if not 0 <= skip < sheet.count:
        message = f"--skip can be 0 to {sheet.count - 1} on a sheet of {sheet.count} labels"
        raise InvalidInputError(message)
    if len(items) > MOST_LABELS:
        message = f"that would be {len(items)} labels; at most {MOST_LABELS} are printed at once"
        raise InvalidInputError(message)
    if abs(offset_x) > sheet.left or abs(offset_y) > sheet.top:
        message = f"an offset can be {sheet.left:.1f} mm sideways and {sheet.top:.1f} mm up or down with {sheet.name}"
        raise InvalidInputError(message)
    pages: list[list[Placed[T]]] = []
    for number, item in enumerate(items, skip):
        page, place = divmod(number, sheet.count)
        if page == len(pages):
            pages.append([])
        row, column = divmod(place, sheet.columns)
        x = sheet.left + column * sheet.pitch_x + offset_x
        y = sheet.top + row * sheet.pitch_y + offset_y
        pages[page].append(Placed(item, x, y, sheet.width, sheet.height))
    return pages


def following_cards(first: str, count: int) -> Iterator[str]:
    """Yield `count` card numbers from `first` on; numbers of 13 digits are EAN-13, their check digit is made anew.

    InvalidInputError when `first` is not made of digits, when its check digit is wrong, or when the digits run out.
    """
    if not is_digits(first):
        message = "--cards-from counts numbers that are made of digits; name others one by one with --card"
        raise InvalidInputError(message)
    checked = len(first) == EAN_13
    if checked and check_digit(first[:-1]) != int(first[-1]):
        message = f"the last digit of {first} is not its check digit; it would be {check_digit(first[:-1])}"
        raise InvalidInputError(message)
    body = first[:-1] if checked else first
    if int(body) + count > 10 ** len(body):
        message = f"there are not {count} numbers of {len(first)} digits from {first} on"
        raise InvalidInputError(message)
    for number in range(int(body), int(body) + count):
        digits = str(number).zfill(len(body))
        yield f"{digits}{check_digit(digits)}" if checked else digits


def retail_digits(gtin: str) -> str:
    """Return the digits that a cash-desk symbol carries: 8, 12 or 13; empty for a trade unit (indicator 1 to 9).

    GTIN-12 goes into UPC-A, GTIN-13 into EAN-13, GTIN-8 into EAN-8 (GS1 General Specifications, 3.3.2 and 5.2).
    """
    if not gtin.startswith("0"):
        return ""
    return next(gtin[-length:] for length in GTIN_LENGTHS if not int(gtin[:-length] or 0))


def wrapped(text: str, fits: Callable[[str], bool], lines: int) -> list[str]:
    """Break a text at blanks into at most `lines` that fit, after a hyphen only where a word is too long for a line.

    What is too much ends in an ellipsis after a word. A no-break space holds what it joins together, such as an amount
    and its currency.
    """
    parts, made = _parts(text, fits), list[str]()
    while parts and len(made) < lines:
        taken = _most(parts, fits)
        if taken == len(parts) or (len(made) < lines - 1 and taken):
            made.append("".join(parts[:taken]).rstrip(" "))
            parts = parts[taken:]
        else:
            made.append(_shortened(parts, fits))
            parts = []
    return made


def _parts(text: str, fits: Callable[[str], bool]) -> list[str]:
    """Return the pieces between which a line may end, each with the blank behind it."""
    words = [word for word in text.split(" ") if word]
    pieces = [[word] if fits(word) else [part for part in HYPHENS.split(word) if part] for word in words]
    return [part for word in pieces for part in (*word[:-1], f"{word[-1]} ")]


def _most(parts: Sequence[str], fits: Callable[[str], bool]) -> int:
    count = 0
    while count < len(parts) and fits("".join(parts[: count + 1]).rstrip(" ")):
        count += 1
    return count


def _shortened(parts: Sequence[str], fits: Callable[[str], bool]) -> str:
    """Return as many whole words as fit with an ellipsis; of a first word that is too long, its beginning."""
    for count in range(len(parts), 0, -1):
        shown = "".join(parts[:count]).rstrip(" ,;:-\N{EN DASH}") + ELLIPSIS
        if fits(shown):
            return shown
    cut = next((at for at in range(len(parts[0]) - 1, 0, -1) if fits(parts[0][:at] + ELLIPSIS)), 0)
    return parts[0][:cut] + ELLIPSIS
