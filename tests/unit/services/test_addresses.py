"""Address forms follow the country: fields, order, what is required, postal codes, provinces."""

import pytest

from app.services.addresses import (
    address_form,
    area_name,
    area_of_postal_code,
    area_suggestions,
    clean_postal_code,
    mistake,
)

COUNTRIES = ("FR", "BE", "LU", "DE", "ES", "NL", "IT", "CH", "MA")


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_country_has_a_form(country: str) -> None:
    """The data of the library is here: street, town and postal code in the country's order, with a good example."""
    form = address_form(country)
    assert form.fields[:3] == ("street", "postalCode", "town")
    assert clean_postal_code(country, form.example) == form.example
    assert mistake(country, "street", " ") == "empty"


@pytest.mark.parametrize(
    ("country", "typed", "clean"),
    [
        ("FR", "37 000", "37000"), ("FR", "00123", ""), ("FR", "3700", ""), ("BE", "1000", "1000"),
        ("LU", "L-2998", "2998"), ("LU", "l 2998", "2998"), ("DE", "26133", "26133"), ("NL", "1234ab", "1234 AB"),
        ("NL", "0123 AB", ""), ("CH", "CH-1211", "1211"), ("MA", "20050", "20050"), ("GB", "ec1y8sy", "EC1Y 8SY"),
    ],
)  # fmt: skip
def test_postal_codes_are_checked_and_written_as_the_country_does(country: str, typed: str, clean: str) -> None:
    """What is none is refused; what is one is kept in one spelling."""
    assert clean_postal_code(country, typed) == clean
    assert mistake(country, "postalCode", typed) == ("" if clean else "unreadable")


def test_morocco_needs_no_postal_code_france_does() -> None:
    """What is required is the country's own."""
    assert (mistake("MA", "postalCode", ""), mistake("FR", "postalCode", "")) == ("", "empty")


def test_provinces_are_found_by_sign_name_and_postal_code() -> None:
    """Two letters, a name without its accents, or a postal code that lies in one province only."""
    assert (area_name("IT", "mi"), area_name("ES", "alava"), area_name("ES", "Atlantis")) == ("Milano", "Álava", "")
    assert (area_of_postal_code("ES", "28039"), area_of_postal_code("FR", "37000")) == ("Madrid", "")
    assert area_suggestions("IT", "mil") == ["Milano"]
    assert area_suggestions("IT", "Milano") == []
    assert mistake("IT", "area", "") == "empty"


def test_numeric_keyboard_where_codes_have_digits_only() -> None:
    """The Netherlands need letters."""
    assert [address_form(country).numeric for country in ("FR", "NL", "DE")] == [True, False, True]


def test_unknown_country_gets_the_french_form() -> None:
    """Nobody is left without fields."""
    assert address_form("XX").fields == address_form("FR").fields
