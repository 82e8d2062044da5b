"""The words of the screens: every text is there in every language, in as many forms as the language counts with."""

import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from app.settings import Settings

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "translations"
TOP = FOLDER.parents[1]
FORMS = {"fr": 2, "en": 2, "de": 2, "es": 2, "it": 2, "nl": 2, "ar": 6}
FEW = range(3)  # of Arabic's six forms: nothing, one and two, which are words and not figures
PLACEHOLDER = re.compile(r"%(?:\d+|n)")
PLAIN_BLANK = re.compile(r" [€]| %(?![\dn])|(?<![\u00a0\u202f])[:;!?»]|«(?!\u00a0)")
"""A French double sign, or a quotation mark, without the no-break blank that keeps a line from breaking there."""
FOREIGN_SIGNS = {
    "fr": "[“”„]",
    "en": "[„«»]",
    "de": "[«»”]",
    "es": "[“”„]",
    "it": "[“”„]",
    "nl": "[“”„«»]",
    "ar": "[,;?“”„]",
}
"""Quotation marks and, in Arabic, commas and question marks that the language does not write."""
STRAIGHT = re.compile("[\"']")
JARGON = re.compile(r"\b(sync\w*|cache|time-?outs?|backend|back-end|token|payload|endpoint)\b", re.IGNORECASE)
PARTED = re.compile(r"(?:\d|%\d|%n) (?:%|(?:s|ms|min|km|kg|cm|mm|V|W)\b)")
"""A figure that a line break could part from its unit."""
OTHER_WORDS = {
    "en": r"cart|trolley|associates?|advisers?|articles?|telephone|zip code|postal code|bar code|terminals?",
    "fr": r"panier d.achat|chariot|caddie|vendeu\w+|code QR|(?<!e-)mail|courriel|téléphone mobile|rayon %1",
    "de": r"Einkaufswagen|Geschäft\w*|Produkt\w*|Kundendienst|Empfang|Coupon\w*|(?<!E-)Mail",
    "es": r"carrito|carro|correo|gama|recibo|tabletas?|celular",
    "it": r"cestino|terminal[ei]|ricevuta|conto|(?<!e-)mail",
    "nl": r"winkelwagen|boodschappenmand\w*|levering|leveren|rekening|mandje|ogenblik|terminal",
    "ar": r"جوال|عربة|استدعاء",
}
"""Words for a thing that has another name here: one name a thing, so that nobody wonders whether two are meant."""


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


@pytest.mark.parametrize("locale", FORMS)
def test_every_text_is_translated(locale: str) -> None:
    everything = list(messages(locale))

    assert everything
    assert [m for m in everything if not m.finished or not all(form.strip() for form in m.forms)] == []


@pytest.mark.parametrize("locale", FORMS)
def test_what_counts_has_all_forms_of_the_language(locale: str) -> None:
    assert [m for m in messages(locale) if m.counts and len(m.forms) != FORMS[locale]] == []


@pytest.mark.parametrize("locale", FORMS)
def test_placeholders_are_those_of_the_source(locale: str) -> None:
    wrong = [
        (m.context, m.source, form)
        for m in messages(locale)
        for place, form in enumerate(m.forms)
        if Counter(PLACEHOLDER.findall(form)) not in allowed(m, locale, place)
    ]

    assert wrong == []


def allowed(message: Message, locale: str, place: int) -> list[Counter[str]]:
    """Return the placeholders that a form may have: a form for one or two need not write the figure."""
    everything = Counter(PLACEHOLDER.findall(message.source))
    spelt = locale == "ar" and message.counts and place in FEW
    return [everything, everything - Counter(["%n"])] if spelt else [everything]


@pytest.mark.parametrize("locale", FORMS)
def test_every_language_holds_the_same_texts(locale: str) -> None:
    own, french = (Counter((m.context, m.source) for m in messages(one)) for one in (locale, "fr"))

    assert own == french


def test_the_check_covers_every_language_that_can_be_chosen() -> None:
    known = re.search(r"^LOCALES = \((.*)\)$", (TOP / "packaging" / "translations.py").read_text("utf-8"), re.MULTILINE)
    offered = Settings.model_fields["locales"].default

    assert known is not None
    assert set(re.findall(r"\w+", known[1])) == set(offered) == set(FORMS)


@pytest.mark.parametrize("locale", [locale for locale in FORMS if locale != "en"])
def test_no_sentence_stays_in_english(locale: str) -> None:
    """Names, figures and words that are the same in both languages may; a sentence may not."""
    same = [m.source for m in messages(locale) if m.forms[0] == m.source and len(m.source.split()) > 3]

    assert [source for source in same if re.search(r"\b(the|your|is|of|with|and)\b", source)] == []


def test_arabic_sentences_are_written_in_arabic() -> None:
    letters = re.compile(r"[\u0600-\u06FF]")
    wordy = [m for m in messages("ar") if re.search(r"[a-z]{3,} [a-z]{3,}", m.source)]

    assert [m.forms for m in wordy if not all(letters.search(form) for form in m.forms)] == []


def test_english_words_are_the_source_and_never_leave_the_plural_open() -> None:
    assert [m for m in messages("en") if not m.counts and m.forms != (m.source,)] == []
    assert [m for m in messages("en") if any("(s)" in form for form in m.forms)] == []


def written(locale: str) -> Iterator[str]:
    """Read what a person may see in a language: every form of every text."""
    return (form for message in messages(locale) for form in message.forms)


@pytest.mark.parametrize("locale", FORMS)
def test_apostrophes_and_quotation_marks_are_those_of_print(locale: str) -> None:
    """Never the straight signs of a typewriter, never those of another language."""
    foreign = re.compile(FOREIGN_SIGNS[locale])

    assert [form for form in written(locale) if STRAIGHT.search(form) or foreign.search(form)] == []


@pytest.mark.parametrize("locale", FORMS)
def test_blanks_stand_between_words_only(locale: str) -> None:
    """No double blank, and none at an edge where the source has none."""
    wrong = [
        form
        for m in messages(locale)
        for form in m.forms
        if "  " in form or edges(form) != edges(m.source.replace("\u00a0", " "))
    ]

    assert wrong == []


def edges(text: str) -> tuple[bool, bool]:
    """Tell whether a text begins, and whether it ends, with a blank."""
    return text[:1].isspace(), text[-1:].isspace()


@pytest.mark.parametrize("locale", FORMS)
def test_no_figure_is_parted_from_its_unit(locale: str) -> None:
    assert [form for form in written(locale) if PARTED.search(form)] == []


def test_spanish_questions_and_exclamations_are_opened_as_well() -> None:
    assert [f for f in written("es") if f.count("¿") != f.count("?") or f.count("¡") != f.count("!")] == []


@pytest.mark.parametrize("locale", FORMS)
def test_no_text_speaks_of_machinery(locale: str) -> None:
    assert [form for form in written(locale) if JARGON.search(form)] == []


@pytest.mark.parametrize("locale", FORMS)
def test_a_thing_has_one_name_in_a_language(locale: str) -> None:
    others = re.compile(rf"\b(?:{OTHER_WORDS[locale]})\b", re.IGNORECASE)

    assert [form for form in written(locale) if others.search(form)] == []


def test_no_line_breaks_before_a_french_double_sign() -> None:
    assert [m.forms for m in messages("fr") if any(PLAIN_BLANK.search(form) for form in m.forms)] == []
