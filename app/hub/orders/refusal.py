"""Why an order is not taken, or given up: a word of the contract and a sentence in the customer's language."""

from babel.core import UnknownLocaleError
from babel.numbers import format_currency

from app.domain.languages import counted_as
from app.domain.orders import Reason

WORDS: dict[str, dict[str, str]] = {
    "fr": {
        "out_of_stock": "{name} : il n’y en a plus assez pour cette commande.",  # noqa: RUF001 - French apostrophe
        "price_changed": "{name}\N{NO-BREAK SPACE}: le prix est maintenant de {now} au lieu de {shown}.",
        "delivery_changed": "La livraison coûte maintenant {now} au lieu de {shown}.",
        "total_changed": "Le total est maintenant de {now} au lieu de {shown}.",
        "unknown_product": "Cet article n’est plus vendu.",  # noqa: RUF001 - French apostrophe
        "unknown_store": "Ce magasin n’existe pas.",  # noqa: RUF001 - French apostrophe
        "not_collected": "La commande n’a pas été retirée à temps.",  # noqa: RUF001 - French apostrophe
        "changed_by_customer": "La commande a été remplacée avec votre accord.",
        "benefit_refused": "Réduction, bon ou points ne valent plus\N{NO-BREAK SPACE}: le total serait plus élevé.",
        "cancelled_by_customer": "La commande a été annulée à votre demande.",
    },
    "en": {
        "out_of_stock": "{name}: there are not enough left for this order.",
        "price_changed": "{name}: the price is now {now} instead of {shown}.",
        "delivery_changed": "Delivery now costs {now} instead of {shown}.",
        "total_changed": "The total is now {now} instead of {shown}.",
        "unknown_product": "This product is no longer sold.",
        "unknown_store": "There is no such store.",
        "not_collected": "The order was not picked up in time.",
        "changed_by_customer": "The order was replaced with your agreement.",
        "benefit_refused": "A discount, voucher or points are no longer valid: the total would be higher.",
        "cancelled_by_customer": "The order was cancelled at your request.",
    },
}


class RefusalError(Exception):
    """The order is refused; whatever was reserved for it is given back, and a person calls."""

    def __init__(self, reason: Reason, message: str = "") -> None:
        """Keep the contract's word beside the sentence."""
        super().__init__(message)
        self.reason = reason


def refusal(reason: Reason, locale: str, words: str = "", **parts: str) -> RefusalError:
    """Return the refusal in the words of the locale."""
    return RefusalError(reason, words_for(words or reason.value, locale).format(**parts))


def words_for(what: str, locale: str) -> str:
    """Return the sentence in the locale's language, in English for a language that has none here."""
    return WORDS.get(locale.partition("-")[0], WORDS["en"])[what]


def money(cents: int, currency: str, locale: str) -> str:
    """Return an amount as people of this locale write it."""
    try:
        return format_currency(cents / 100, currency, locale=counted_as(locale or "en").replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return format_currency(cents / 100, currency, locale="en")
