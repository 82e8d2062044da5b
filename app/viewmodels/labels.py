"""What a label says, in the words of a language: prices, unit prices, a promotion, what is printed small."""

from dataclasses import dataclass
from typing import Final

from babel.dates import format_date
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.domain.labels import LoyaltyCard, ShelfLabel
from app.domain.unit_prices import UnitPrice
from app.viewmodels import wording
from app.viewmodels.product_words import price_words, reference

CONTEXT: Final = "Labels"
ISOLATE, RELEASE = wording.ISOLATE, wording.RELEASE  # a date in a line of another direction
UNIT_PRICES: Final = {
    ("kg", 1): QT_TRANSLATE_NOOP("Labels", "%1 / kg"),
    ("l", 1): QT_TRANSLATE_NOOP("Labels", "%1 / L"),
    ("m", 1): QT_TRANSLATE_NOOP("Labels", "%1 / m"),
    ("m2", 1): QT_TRANSLATE_NOOP("Labels", "%1 / m²"),
    ("piece", 1): QT_TRANSLATE_NOOP("Labels", "%1 each"),
    ("piece", 100): QT_TRANSLATE_NOOP("Labels", "%1 per 100 pieces"),
}
LOWEST: Final = QT_TRANSLATE_NOOP("Labels", "Lowest price of the last 30 days:")
UNTIL: Final = QT_TRANSLATE_NOOP("Labels", "Offer until %1")
ECO: Final = QT_TRANSLATE_NOOP("Labels", "including %1 eco-contribution")
REFERENCE: Final = QT_TRANSLATE_NOOP("Labels", "Ref. %1")
LOYALTY_CARD: Final = QT_TRANSLATE_NOOP("Labels", "Loyalty card")


@dataclass(frozen=True, slots=True)
class ShelfWords:
    """The texts of a shelf label; empty where there is nothing to say.

    `strike` is the former price as `strike_words` introduces it (Code de la consommation L112-1-1).
    """

    name: str
    variant: str
    price: str
    unit_price: str
    discount: str
    strike_words: str
    strike: str
    until: str
    eco: str
    reference: str
    origin: str


@dataclass(frozen=True, slots=True)
class CardWords:
    """The texts of a loyalty card."""

    chain: str
    title: str
    number: str


def shelf_words(label: ShelfLabel, locale: str) -> ShelfWords:
    """Return what a shelf label says in this language; texts come from the translator that is installed."""
    price = price_words(label.price, locale)
    return ShelfWords(
        name=label.name,
        variant=label.variant,
        price=price.price,
        unit_price=unit_price_words(label.unit_price, label.price.currency, locale) if label.unit_price else "",
        discount=price.discount,
        strike_words=_said(LOWEST) if price.strike else "",
        strike=price.strike,
        until=_said(UNTIL, price.ends) if price.ends else "",
        eco=_said(ECO, price.eco) if price.eco else "",
        reference=_said(REFERENCE, wording.left_to_right(reference(label.sku), locale)) if label.sku else "",
        origin=f"{label.store} · {ISOLATE}{_short_day(label, locale)}{RELEASE}",
    )


def card_words(card: LoyaltyCard) -> CardWords:
    """Return what a loyalty card says."""
    return CardWords(chain=card.chain, title=_said(LOYALTY_CARD), number=card.grouped)


def unit_price_words(price: UnitPrice, currency: str, locale: str) -> str:
    """Return what a unit of measure costs, as a label and the product's page say it."""
    return _said(UNIT_PRICES[price.unit, price.count], wording.money(price.cents, locale, currency))


def _short_day(label: ShelfLabel, locale: str) -> str:
    return str(format_date(label.printed, "short", locale=wording.babel_locale(locale)))


def _said(text: object, value: str = "") -> str:
    return QCoreApplication.translate(CONTEXT, str(text)).replace("%1", value)
