"""The sentences of a receipt, by language; English where one is missing."""

from typing import Final

# ruff: noqa: RUF001 - the apostrophe of French print
WORDS: Final[dict[str, dict[str, str]]] = {
    "fr": {
        "order": "Commande {number}",
        "sum": "{what} : {price}",
        "placed": "Passée le {day}",
        "delivery": "Livraison",
        "total": "Total",
        "confirmed": "Votre commande est enregistrée.",
        "call": "Un conseiller vous appelle avant de préparer cette commande ; rien n’est débité.",
        "why": "Vous recevez ce message parce que vous l’avez demandé à la borne. Votre adresse n’a servi qu’à cela.",
    },
    "en": {
        "order": "Order {number}",
        "sum": "{what}: {price}",
        "placed": "Placed on {day}",
        "delivery": "Delivery",
        "total": "Total",
        "confirmed": "Your order is recorded.",
        "call": "A member of staff will call you before this order is prepared; nothing is charged.",
        "why": "You are receiving this because you asked for it at the kiosk. Your address was used for this only.",
    },
}


def language(locale: str) -> str:
    """Return the language that a receipt is written in for somebody of this locale, its figures and dates included."""
    known = locale.partition("-")[0]
    return known if known in WORDS else "en"


def say(locale: str, key: str, **parts: str) -> str:
    """Return a sentence with its parts put in."""
    return WORDS.get(locale.partition("-")[0], WORDS["en"])[key].format(**parts)
