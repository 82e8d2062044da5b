"""The texts of the phone pages, by language: one dictionary each, the same keys in all; English where one is missing.

A further language is one more dictionary in `TEXTS`; the test of this module names what it lacks.
"""

from typing import Final

from app.hub.pages.words_ar import ARABIC
from app.hub.pages.words_de import GERMAN
from app.hub.pages.words_en import ENGLISH
from app.hub.pages.words_es import SPANISH
from app.hub.pages.words_fr import FRENCH
from app.hub.pages.words_it import ITALIAN
from app.hub.pages.words_nl import DUTCH

NAMES: Final = {
    "fr": "Français",
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "it": "Italiano",
    "nl": "Nederlands",
    "ar": "العربية",
}
TEXTS: Final = {
    "fr": FRENCH,
    "en": ENGLISH,
    "de": GERMAN,
    "es": SPANISH,
    "it": ITALIAN,
    "nl": DUTCH,
    "ar": ARABIC,
}
FALLBACK: Final = "en"
MOST_WISHES = 12


def say(lang: str, key: str, **parts: str) -> str:
    """Return a text in a language with its parts put in."""
    return TEXTS.get(lang, TEXTS[FALLBACK])[key].format(**parts)


def count(lang: str, key: str, number: int, **parts: str) -> str:
    """Return the text for so many: `key.one` or `key.other`; in French nought is one as well."""
    one = number == 1 or (lang == "fr" and number == 0)
    return say(lang, f"{key}.{'one' if one else 'other'}", n=str(number), **parts)


def language(asked: str, accepted: str, otherwise: str = "fr") -> str:
    """Return a page's language: the one asked for, else what the phone prefers (Accept-Language), else the chain's."""
    if asked in TEXTS:
        return asked
    wishes = []
    for place, part in enumerate(accepted.split(",")[:MOST_WISHES]):
        name, _, quality = part.strip().partition(";q=")
        wishes.append((-_weight(quality), place, name.partition("-")[0].lower()))
    known = (name for weight, _, name in sorted(wishes) if weight < 0 and name in TEXTS)
    fallback = otherwise.partition("-")[0]
    return next(known, fallback if fallback in TEXTS else FALLBACK)


def _weight(quality: str) -> float:
    try:
        return float(quality) if quality else 1.0
    except ValueError:
        return 0.0
