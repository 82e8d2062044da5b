"""What a person types about themselves is accepted when it can be used, and refused with the word that helps."""

import pytest

from app.services import contacts


@pytest.mark.parametrize(
    ("text", "mistake"),
    [
        ("camille@example.org", ""),
        (" camille.moreau+kiosk@mail.example.org ", ""),
        ("", "empty"),
        ("camille", "noAt"),
        ("camille@", "unreadable"),
        ("camille@example", "unreadable"),
        ("camille moreau@example.org", "unreadable"),
        ("camille@example..org", "unreadable"),
        ("a" * 10_000 + "@", "unreadable"),
    ],
)
def test_email(text: str, mistake: str) -> None:
    assert contacts.email_mistake(text) == mistake


@pytest.mark.parametrize(
    ("text", "mistake"),
    [
        ("06 39 98 12 34", ""),
        ("06.39.98.12.34", ""),
        ("+33639981234", ""),
        ("01 39 98 12 34", "landline"),
        ("06 39 98", "unreadable"),
        ("  ", "empty"),
    ],
)
def test_phone(text: str, mistake: str) -> None:
    assert contacts.phone_mistake(text) == mistake


@pytest.mark.parametrize(
    ("text", "mistake"),
    [("37000", ""), ("37 000", ""), ("97110", ""), ("2A004", "unreadable"), ("99123", "unreadable"),
     ("3700", "unreadable"), ("", "empty")],
)  # fmt: skip
def test_french_postal_code(text: str, mistake: str) -> None:
    assert contacts.postal_code_mistake(text) == mistake


def test_a_postal_code_of_another_country_is_taken_as_it_is() -> None:
    assert contacts.postal_code_mistake("SW1A 1AA", "GB") == ""


@pytest.mark.parametrize(("text", "mistake"), [("Camille", ""), ("", "empty"), ("7", "unreadable"), ("李小龙", "")])
def test_name(text: str, mistake: str) -> None:
    assert contacts.name_mistake(text) == mistake


def test_a_french_number_is_shown_in_pairs() -> None:
    assert contacts.written_phone("0639981234") == "06 39 98 12 34"
    assert contacts.written_phone("+49 30 1234567") == "+49 30 1234567"


def test_endings_finish_what_is_typed() -> None:
    assert contacts.email_endings("") == []
    assert contacts.email_endings("camille@")[0] == "@orange.fr"
    assert contacts.email_endings("camille@fr") == ["@free.fr"]
    assert contacts.email_endings("camille@free.fr") == []
