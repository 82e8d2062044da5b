"""Search forgives accents, case and one typing mistake, finds beginnings of words, and keeps the best known first."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils import Database

from app.cache import search
from tests.caches import bring
from tests.fakes import FakeHub
from tests.rows import product

NAMES = [
    "Perceuse-visseuse sans fil 18 V",
    "Mitigeur de cuisine",
    "Fauteuil de salon",
    "Boîte à outils",
    "Perceuse à colonne",
]


@pytest.fixture
def filled(cache: Database, fake_hub: FakeHub) -> Database:
    rows = [product(n, name, terms=f"48210{n} 0952000000{n:04}") for n, name in enumerate(NAMES, 1)]
    fake_hub.snapshot("catalogue/fr", {"product": rows})
    bring(cache, fake_hub, "catalogue/fr")
    return cache


@pytest.mark.parametrize(
    ("text", "ranks"),
    [
        ("perceuse", [1, 5]), ("PERC", [1, 5]), ("boite", [4]), ("boîte outils", [4]), ("fil perc", [1]),
        ("482102", [2]), ("18 v", [1]), ("marteau", []), ("", []), ('"', []), ("* OR -", []),
    ],
)  # fmt: skip
def test_words_are_found(filled: Database, text: str, ranks: list[int]) -> None:
    assert search.match_ranks(filled.conn, "fr", search.fold(text), 10) == ranks


@pytest.mark.parametrize("text", ["perseuse", "percuse", "perceusee", "precEuse", "mitigeru", "fauteil", "perseu"])
def test_one_mistake_is_forgiven(filled: Database, text: str) -> None:
    words = search.Vocabulary.load(filled.conn, "fr")
    assert search.match_ranks_tolerant(filled.conn, "fr", search.fold(text), words, 10)


def test_nonsense_finds_nothing(filled: Database) -> None:
    words = search.Vocabulary.load(filled.conn, "fr")
    assert search.match_ranks_tolerant(filled.conn, "fr", ["zzzzzzz"], words, 10) == []


@given(st.text(max_size=40))
def test_no_text_can_break_a_query(text: str) -> None:
    assert all(word.isalnum() for word in search.fold(text))
