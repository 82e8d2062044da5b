"""How a loyalty card looks: the chain's name, what it is, its QR code and its number."""

from typing import Final

from PySide6.QtGui import QFont

from app.domain.errors import InvalidInputError
from app.domain.labels import LoyaltyCard
from app.ui.labels.pen import BRAND, INK, MUTED, Box, Pen, Style
from app.viewmodels.labels import CardWords

CHAIN: Final = Style(17, QFont.Weight.Bold, BRAND)
TITLE: Final = Style(9.5, colour=MUTED)
NUMBER: Final = Style(12, QFont.Weight.DemiBold, INK)
DESIGNED_WIDTH, DESIGNED_HEIGHT = 85.0, 54.0
MARGIN: Final = 5.0
RULE: Final = 1.2
CARD_MODULE: Final = 0.8


def draw_card(pen: Pen, card: LoyaltyCard, words: CardWords) -> None:
    """Draw a card; InvalidInputError when its label is too small for the code or the number."""
    scale = min(pen.label.width / DESIGNED_WIDTH, pen.label.height / DESIGNED_HEIGHT)
    inner = pen.label.inset(MARGIN * scale)
    pen.qr_target = CARD_MODULE * scale
    side = pen.qr_side(card.text, 0.52 * inner.height)
    number = NUMBER.times(scale)
    width = inner.width - side
    if not side or pen.wrap(words.number, number, inner.width, 1)[0] != words.number:
        message = f"the label is too small for card {card.number}; choose a larger --format, such as C32011"
        raise InvalidInputError(message)
    chain, title = CHAIN.times(scale), TITLE.times(scale)
    name = pen.wrap(words.chain, chain, inner.width, 2)
    pen.lines(name, chain, inner)
    below = inner.y + max(1, len(name)) * chain.leading
    pen.fill(Box(inner.x, below + scale, 14 * scale, RULE * scale), BRAND)
    pen.lines(
        pen.wrap(words.title, title, width, 1), title, Box(inner.x, below + (2 + 1.6 * RULE) * scale, width, 0)
    )
    end = inner.y + inner.height
    pen.qr(card.text, Box(inner.x, end - side, inner.width, side))
    fits = pen.width(words.number, number) <= width
    at = end - 0.6 * scale if fits else end - side - scale
    pen.text(words.number, number, inner, at)
