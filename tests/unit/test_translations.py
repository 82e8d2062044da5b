"""The words of the screens: every text has its French and its English plurals, and French is set as French is."""

import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "translations"
PLACEHOLDER = re.compile(r"%(?:\d+|n)")
PLAIN_BLANK = re.compile(r" [:;!?€»]|« | %(?![\dn])")
"""A blank at which a line could break before a French double sign, or inside the quotation marks."""


class Message(NamedTuple):
    """One text: where it stands, its source, whether it counts something, the forms of its translation."""

    context: str
    source: str
    counts: bool
    forms: tuple[str, ...]
    finished: bool


def messages(locale: str) -> Iterator[Message]:
    """Read all messages of a language."""
    for context in ET.parse(FOLDER / f"comptoir_{locale}.ts").getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            counts = message.get("numerus") == "yes"
            parts = list(translation.iter("numerusform")) if counts else [translation]
            yield Message(
                context.findtext("name", ""),
                message.findtext("source", ""),
                counts,
                tuple(part.text or "" for part in parts),
                translation.get("type") is None,
            )


@pytest.mark.parametrize("locale", ["fr", "en"])
def test_every_text_is_translated(locale: str) -> None:
    everything = list(messages(locale))

    assert everything
    assert [m for m in everything if not m.finished or not all(form.strip() for form in m.forms)] == []


@pytest.mark.parametrize("locale", ["fr", "en"])
def test_what_counts_has_singular_and_plural(locale: str) -> None:
    assert [m for m in messages(locale) if m.counts and len(m.forms) != 2] == []


@pytest.mark.parametrize("locale", ["fr", "en"])
def test_placeholders_are_those_of_the_source(locale: str) -> None:
    wrong = [
        (m.context, m.source, form)
        for m in messages(locale)
        for form in m.forms
        if Counter(PLACEHOLDER.findall(form)) != Counter(PLACEHOLDER.findall(m.source))
    ]

    assert wrong == []


def test_both_languages_hold_the_same_texts() -> None:
    french, english = (Counter((m.context, m.source) for m in messages(locale)) for locale in ("fr", "en"))

    assert french == english


def test_english_words_are_the_source_and_never_leave_the_plural_open() -> None:
    assert [m for m in messages("en") if not m.counts and m.forms != (m.source,)] == []
    assert [m for m in messages("en") if any("(s)" in form for form in m.forms)] == []


def test_french_apostrophes_and_quotation_marks_are_french() -> None:
    assert [m.forms for m in messages("fr") if any(re.search("['\"“”]", form) for form in m.forms)] == []


def test_no_line_breaks_before_a_french_double_sign() -> None:
    assert [m.forms for m in messages("fr") if any(PLAIN_BLANK.search(form) for form in m.forms)] == []
