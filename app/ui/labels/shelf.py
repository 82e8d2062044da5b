"""How a shelf label looks: three arrangements, and what leaves first where there is little room.

Never left out: the name (shortened if need be), the price, and what the law wants beside it: the price of a unit of
measure, the former price with its words, the eco-contribution. The rest leaves in the order of `PLANS`, type gets
smaller down to two thirds, and a format that is still too small is refused by name.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtGui import QFont

from app.domain.errors import InvalidInputError
from app.domain.labels import ShelfLabel, retail_digits
from app.ui.labels import symbols
from app.ui.labels.pen import BASELINE, CAPITALS, INK, MUTED, PROMOTION, Box, Pen, Style
from app.viewmodels.labels import ShelfWords

NAME: Final = Style(9.5, QFont.Weight.DemiBold)
VARIANT: Final = Style(7.5, colour=MUTED)
FACT: Final = Style(6.5)
SMALL: Final = Style(5.2, colour=MUTED)
PRICE: Final = Style(21, QFont.Weight.Bold)
DISCOUNT: Final = Style(7.5, QFont.Weight.Bold, PROMOTION)
MARGIN: Final = 1.8
GAP: Final = 0.8
MINI_WIDTH, MINI_HEIGHT = 60.0, 30.0
EDGE: Final = 1.0  # between the modules of a QR code and the edge of a mini label
WIDE: Final = 2.2  # from here on, sides to each other, a label has two columns
HIGH: Final = 0.9  # from here on, a label has one column
WIDE_PRICE: Final = 1.15
LEAST_BARS: Final = 9.0
MOST_BARS: Final = 26.0
LEAST_POINTS: Final = 4.3
Action = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Plan:
    """What is shown and how large: `factor` of the type, lines of the name, and what may leave."""

    factor: float = 1.0
    lines: int = 2
    until: bool = True
    origin: bool = True
    bars: bool = True
    variant: bool = True


PLANS: Final = (
    Plan(),
    Plan(0.92),
    Plan(0.85),
    Plan(0.85, until=False),
    Plan(0.78, until=False),
    Plan(0.78, 1, until=False),
    Plan(0.78, 1, until=False, origin=False),
    Plan(0.85, until=False, bars=False),
    Plan(0.85, until=False, bars=False, origin=False),
    Plan(0.78, until=False, bars=False, origin=False),
    Plan(0.78, 1, until=False, bars=False, origin=False),
    Plan(0.78, 1, until=False, bars=False, origin=False, variant=False),
    Plan(0.67, 1, until=False, bars=False, origin=False, variant=False),
)


@dataclass(slots=True)
class Column:
    """Texts below one another; `y` is where the next begins, and nothing is drawn before all of it has its place."""

    pen: Pen
    box: Box
    y: float = 0.0
    actions: list[Action] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Begin at the top."""
        self.y = self.box.y

    @property
    def left(self) -> float:
        """Height that is left."""
        return self.box.y + self.box.height - self.y

    def text(self, text: str, style: Style, lines: int, *, end: bool = False) -> None:
        """Add a text of at most `lines`."""
        if text:
            made = self.pen.wrap(text, style, self.box.width, lines)
            at = Box(self.box.x, self.y, self.box.width, 0)
            self.actions.append(lambda: self.pen.lines(made, style, at, end=end))
            self.y += len(made) * style.leading

    def line(self, text: str, style: Style, *, end: bool = False, struck: bool = False) -> None:
        """Add one line whatever its width."""
        at, baseline = self.box, self.y + BASELINE * style.size
        self.actions.append(lambda: self.pen.text(text, style, at, baseline, end=end, struck=struck))
        self.y += style.leading

    def space(self, height: float) -> None:
        """Leave some room."""
        self.y += height


@dataclass(slots=True)
class ShelfArt:
    """Draws one shelf label."""

    pen: Pen
    label: ShelfLabel
    words: ShelfWords

    def draw(self) -> None:
        """Draw the label; InvalidInputError when it is too small for what the law wants on it."""
        arrange, scale = self._arrangement()
        for plan in PLANS:
            actions = arrange(plan, scale * plan.factor)
            if actions is not None:
                for action in actions:
                    action()
                return
        message = f"the label is too small for all that has to stand on it: {self.label.name}; choose a larger --format"
        raise InvalidInputError(message)

    def _arrangement(self) -> tuple[Callable[[Plan, float], list[Action] | None], float]:
        width, height = self.pen.label.width, self.pen.label.height
        self.pen.qr_target = symbols.QR_TARGET * max(1.0, min(width / 63.5, height / 38.1))
        if width < MINI_WIDTH or height < MINI_HEIGHT:
            return self._mini, max(0.62, min(width / 58, height / 28))
        if height / width >= HIGH:
            return self._high, width / 63.5
        if width / height >= WIDE:
            return self._wide, height / 38.1
        return self._tall, min(width / 63.5, height / 38.1)

    def _tall(self, plan: Plan, scale: float) -> list[Action] | None:
        """Name above, facts beside the price in the middle, below them bars and QR code, small words at the foot."""
        inner = self.pen.label.inset(MARGIN)
        head = Column(self.pen, inner)
        self._head(head, plan, scale)
        price = self._price_column(scale, Box(inner.x, head.y, inner.width, inner.height))
        wide = max(self.pen.width(self.words.price, PRICE.times(scale)), self._discount_width(scale)) + 2 * GAP
        facts = Column(self.pen, Box(inner.x, head.y + GAP, inner.width - wide, inner.height))
        if not self._facts(facts, plan, scale):
            return None
        for share in (0.42, 0.36, 0.3):
            codes = self._codes(plan, scale, inner, price.y, max(price.y, facts.y + GAP), share)
            if codes is not None:
                return [*head.actions, *facts.actions, *price.actions, *codes]
        return None

    def _high(self, plan: Plan, scale: float) -> list[Action] | None:
        """One column: name, the price as wide as it goes, facts; symbols and small words at the foot."""
        inner = self.pen.label.inset(1.5 * MARGIN)
        words = Column(self.pen, inner)
        self._head(words, plan, 1.2 * scale)
        words.space(inner.height * 0.04)
        style = self._fitting(PRICE.times(2.2 * scale), self.words.price, inner.width, 1)
        words.space((CAPITALS - BASELINE) * style.size + GAP)
        words.line(self.words.price, Style(style.points, style.weight, self._price_colour()))
        if self.words.discount:
            words.line(self.words.discount, DISCOUNT.times(1.4 * scale))
        words.space(2 * GAP)
        if not self._facts(words, plan, 1.15 * scale):
            return None
        for share in (0.42, 0.36, 0.3):
            codes = self._codes(plan, scale, inner, words.y + GAP, words.y + GAP, share)
            if codes is not None:
                return [*words.actions, *codes]
        return None

    def _codes(  # the two tops are where the QR code and the bars may begin
        self, plan: Plan, scale: float, inner: Box, qr_top: float, bars_top: float, share: float
    ) -> list[Action] | None:
        """Return how to draw QR code, bars and small words, the QR code `share` of the width at most."""
        end = inner.y + inner.height
        side = self.pen.qr_side(self.label.link, min(share * inner.width, end + MARGIN / 2 - qr_top))
        if not side:
            return None
        quiet = self._quiet(side)
        left = Box(inner.x, bars_top, inner.width + quiet - side, end - bars_top)
        foot = self._foot(plan, scale, left)
        bars = self._bars(plan, Box(left.x, left.y, left.width, left.height - foot.height))
        if bars is None or left.height < foot.height:
            return None
        where = Box(inner.x, end + quiet - side, inner.width + quiet, side)
        return [*bars, *foot.actions, lambda: self.pen.qr(self.label.link, where)]

    def _wide(self, plan: Plan, scale: float) -> list[Action] | None:
        """Two columns: words and bars, beside them the price with the QR code below."""
        inner = self.pen.label.inset(MARGIN)
        price_width = self.pen.width(self.words.price, PRICE.times(WIDE_PRICE * scale))
        right = max(price_width, 0.2 * inner.width, self._discount_width(scale))
        words = Column(self.pen, Box(inner.x, inner.y, inner.width - right - 2 * GAP, inner.height))
        self._head(words, plan, scale)
        words.space(GAP / 2)
        price = self._price_column(
            scale, Box(inner.x + inner.width - right, inner.y, right, inner.height), WIDE_PRICE
        )
        if not self._facts(words, plan, scale):
            return None
        codes = self._codes(plan, scale, inner, price.y, words.y + GAP, 0.26)
        return None if codes is None else [*words.actions, *price.actions, *codes]

    def _mini(self, plan: Plan, scale: float) -> list[Action] | None:
        """Words at the beginning, the QR code at the end in the whole height; no bars."""
        label = self.pen.label
        side = self.pen.qr_side(self.label.link, min(label.height - 0.6, 0.5 * label.width))
        if not side:
            return None
        out = self._quiet(side) - EDGE  # the quiet zone goes on in the white between the labels
        box = Box(label.x + 1.3, label.y + 0.9, label.width + out - side - 1.3, label.height - 1.6)
        words = Column(self.pen, box)
        self._head(words, plan, scale)
        price = self._fitting(PRICE.times(0.86 * scale), self.words.price, box.width, 11 * 0.62)
        words.y += 0.2
        words.line(self.words.price, Style(price.points, price.weight, self._price_colour()))
        if self.words.discount:
            self._beside(words, price, scale)
        if not self._facts(words, plan, scale):
            return None
        if words.left >= SMALL.times(scale).leading and SMALL.points * scale >= LEAST_POINTS:
            words.text(self.words.reference, SMALL.times(scale), 1)
        if words.left < 0:
            return None
        where = Box(label.x, label.y + (label.height - side) / 2, label.width + out, side)
        return [*words.actions, lambda: self.pen.qr(self.label.link, where)]

    def _head(self, column: Column, plan: Plan, scale: float) -> None:
        lines = plan.lines + (1 if self.pen.label.height > 60 else 0)  # noqa: PLR2004 - mm
        even = scale / plan.factor  # names on one sheet have one size
        column.text(self.words.name, self._readable(NAME, even * (1 if lines > 1 else 0.86)), lines)
        if plan.variant:
            column.text(self.words.variant, self._readable(VARIANT, even), 1)

    def _facts(self, column: Column, plan: Plan, scale: float) -> bool:
        """Add what the law wants; False when a word of it does not fit."""
        style = self._readable(FACT, scale)
        former = f"{self.words.strike_words} {self.words.strike}" if self.words.strike else ""
        for text in (self.words.unit_price, former, self.words.eco):
            if not self._whole(column, text, style, struck=self.words.strike if text is former else ""):
                return False
        if plan.until and self.words.until:
            return self._whole(column, self.words.until, style)
        return column.left >= 0

    def _whole(self, column: Column, text: str, style: Style, struck: str = "") -> bool:
        """Add all lines of a fact; the former price at its end is struck through."""
        if struck and self.pen.right_to_left:  # the order of words and amount on one line would depend on the words
            text = text.removesuffix(struck).rstrip(" ")
        made = self.pen.wrap(text, style, column.box.width, 4)
        if "".join(made).replace(" ", "") != text.replace(" ", ""):
            return False
        apart = bool(struck) and (self.pen.right_to_left or not made[-1].endswith(struck))
        for line in made if apart else made[:-1]:
            column.line(line, style)
        if not made:
            return True
        if apart:
            column.line(struck, style, struck=True)
        elif struck:
            self._struck(column, made[-1].removesuffix(struck), struck, style)
        else:
            column.line(made[-1], style)
        return True

    def _struck(self, column: Column, before: str, amount: str, style: Style) -> None:
        shift = self.pen.width(before, style)
        baseline = column.y + BASELINE * style.size
        box = column.box
        after = Box(box.x + shift, box.y, box.width - shift, box.height)
        if before.strip():
            column.actions.append(lambda: self.pen.text(before.rstrip(), style, box, baseline))
        column.actions.append(lambda: self.pen.text(amount, style, after, baseline, struck=True))
        column.y += style.leading

    def _price_column(self, scale: float, box: Box, factor: float = 1.0) -> Column:
        column = Column(self.pen, box)
        style = PRICE.times(scale * factor)
        column.space((CAPITALS - BASELINE) * style.size + GAP)
        column.line(self.words.price, Style(style.points, style.weight, self._price_colour()), end=True)
        column.y -= 0.12 * style.size
        if self.words.discount:
            column.line(self.words.discount, DISCOUNT.times(scale), end=True)
        column.space(GAP)
        return column

    def _beside(self, column: Column, price: Style, scale: float) -> None:
        """Set the discount behind the price of a small label when there is room."""
        style, start = self._readable(DISCOUNT, scale * 0.8), self.pen.width(self.words.price, price) + 1
        if start + self.pen.width(self.words.discount, style) > column.box.width:
            return
        baseline = column.y - price.leading + BASELINE * price.size
        box = Box(column.box.x + start, column.box.y, column.box.width - start, 0)
        column.actions.append(lambda: self.pen.text(self.words.discount, style, box, baseline))

    def _foot(self, plan: Plan, scale: float, inner: Box) -> "Foot":
        if not plan.origin:
            return Foot(0.0, [])
        style = self._readable(SMALL, min(scale, 1.5))
        number = "" if retail_digits(self.label.gtin) and plan.bars else f"GTIN\N{NO-BREAK SPACE}{self.label.gtin}"
        text = " · ".join(part for part in (self.words.reference, number, self.words.origin) if part)
        made = self.pen.wrap(text, style, inner.width, 1)
        at = Box(inner.x, inner.y + inner.height - style.leading + 0.3, inner.width, 0)
        return Foot(style.leading + 0.2, [lambda: self.pen.lines(made, style, at)])

    def _bars(self, plan: Plan, box: Box) -> list[Action] | None:
        """Return how to draw the bars at the bottom of `box`; nothing for a trade unit, None when they do not fit."""
        digits = retail_digits(self.label.gtin)
        if not plan.bars or not digits:
            return []
        size = self._bar_room(box.width)
        if not size or box.height < LEAST_BARS:
            return None
        height = min(box.height, MOST_BARS)
        at = Box(box.x, box.y + box.height - height, box.width, height)
        return [lambda: self.pen.bars(symbols.bars(digits), at)]

    def _bar_room(self, width: float) -> float:
        digits = retail_digits(self.label.gtin)
        return self.pen.bar_pitch(symbols.bars(digits), width) if digits else 0.0

    def _quiet(self, side: float) -> float:
        """Return how much of the quiet zone of a QR code may lie in the white margin of the label."""
        return min(MARGIN, symbols.QR_QUIET * self.pen.qr_fit(self.label.link, side)[1])

    def _discount_width(self, scale: float) -> float:
        return self.pen.width(self.words.discount, DISCOUNT.times(scale)) if self.words.discount else 0.0

    def _price_colour(self) -> str:
        return PROMOTION if self.words.strike else INK

    def _fitting(self, style: Style, text: str, width: float, least: float) -> Style:
        """Return the style so small that the text fits; never smaller than `least` points."""
        wide = self.pen.width(text, style)
        return style if wide <= width else style.times(max(least / style.points, width / wide))

    def _readable(self, style: Style, scale: float) -> Style:
        """Return the style in its scale, but never too small to be read."""
        return style.times(max(scale, LEAST_POINTS / style.points))


@dataclass(frozen=True, slots=True)
class Foot:
    """The small words at the bottom: how high they are, and how they are drawn."""

    height: float
    actions: list[Action]
