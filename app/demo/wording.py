"""Words a made-up article out of the vocabulary of `resources/demo/vocabulary.json`."""

from dataclasses import dataclass
from functools import cache
from random import Random

from app.demo.files import Row, read


@dataclass(frozen=True, slots=True)
class Wording:
    """What one made-up product is called and like; every mapping goes from locale to words."""

    noun: Row
    size: Row
    series: str
    names: dict[str, str]
    descriptions: dict[str, str]
    characteristics: dict[str, tuple[tuple[str, str], ...]]
    synonyms: dict[str, tuple[str, ...]]


@cache
def vocabulary() -> Row:
    """Return the vocabulary, read once."""
    return read("vocabulary.json")


def series_name(dice: Random) -> str:
    """Return an invented name of a product family, one of about 18,000."""
    parts = vocabulary()["series"]
    name: str = dice.choice(parts["first"]) + dice.choice(parts["middle"])
    return name + str(dice.choice(parts["last"]))


def word_product(dice: Random) -> Wording:
    """Return names, descriptions and characteristics that agree with one another."""
    words = vocabulary()
    noun = dice.choice(words["nouns"])
    kind = words["kinds"][noun["kind"]]
    adjective = dice.choice(kind["adjectives"])
    material, size = dice.choice(kind["materials"]), dice.choice(kind["sizes"])
    use, strength = dice.choice(words["uses"]), dice.choice(words["strengths"])
    series = series_name(dice)
    french = f"{noun['fr']} {adjective[noun['gender']]} {material['fr']}"
    english = f"{adjective['en']} {noun['en']} {material['en']}"
    return Wording(
        noun=noun,
        size=size,
        series=series,
        names={
            "fr": f"{_capital(french)} {size['fr']} {series}",
            "en": f"{_capital(english)} {size['en']} {series}",
        },
        descriptions={
            "fr": f"{_capital(french)}, de la série {series}. Pensé pour {use['fr']}, cet article {strength['fr']}.",
            "en": f"{_capital(english)}, from the {series} series. Made for {use['en']}, it {strength['en']}.",
        },
        characteristics={
            "fr": (("Série", series), ("Finition", material["fr"]), ("Format", size["fr"])),
            "en": (("Series", series), ("Finish", material["en"]), ("Size", size["en"])),
        },
        synonyms={locale: tuple(also) for locale, also in noun["synonyms"].items()},
    )


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]
