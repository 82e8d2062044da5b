"""A chain that describes its range in few languages: everybody gets the nearest of them, in pages and in search."""

from datetime import UTC, datetime

import pytest

from app.services.shop import Shop, content_locale

NOW = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.mark.parametrize(
    ("locale", "wishes", "held", "expected"),
    [
        ("fr", (), ("fr", "en"), "fr"),
        ("de", ("en", "fr"), ("fr", "en"), "en"),
        ("de", ("en", "fr"), ("fr", "en", "de"), "de"),
        ("ar", ("fr", "en"), ("fr", "en"), "fr"),
        ("ar", ("fr",), ("nl",), "nl"),
        ("de", ("en",), (), "de"),
    ],
)
def test_the_nearest_language_is_taken(
    locale: str, wishes: tuple[str, ...], held: tuple[str, ...], expected: str
) -> None:
    assert content_locale(locale, wishes, held) == expected


def test_a_person_keeps_their_own_language() -> None:
    assert Shop("chambray", "de", NOW, "en").locale == "de"
    assert Shop("chambray", "de", NOW, "en").catalogue_locale == "en"
    assert Shop("chambray", "fr", NOW).catalogue_locale == "fr"
