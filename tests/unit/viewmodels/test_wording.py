"""Numbers, prices and dates are said as each language says them."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from app.viewmodels import wording

NOW = datetime(2026, 11, 21, 13, 32, tzinfo=UTC)


def plain(text: str) -> str:
    """Return the text with plain blanks."""
    return text.replace("\u202f", " ").replace("\xa0", " ")


@pytest.mark.parametrize(
    ("locale", "words"), [("fr", "89,90 €"), ("en", "€89.90"), ("de", "89,90 €"), ("xx-invalid", "89,90 €")]
)
def test_money(locale: str, words: str) -> None:
    assert plain(wording.money(8990, locale)) == words


def test_percent_off_has_a_true_minus() -> None:
    assert plain(wording.percent_off(18, "fr")) == "−18 %"  # noqa: RUF001 - a minus sign


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("fr", "mardi 24 novembre"),
        ("en", "Tuesday, 24 November"),
        ("de", "Dienstag, 24. November"),
        ("es", "martes, 24 de noviembre"),
    ],
)
def test_day_of_week(locale: str, words: str) -> None:
    assert plain(wording.day_of_week(date(2026, 11, 24), locale)) == words


def test_english_is_that_of_britain() -> None:
    """Day before month, hours from 0 to 24; the language itself is still called English."""
    day = date(2026, 11, 24)
    assert wording.full_day(day, "en") == "24 November 2026"
    assert wording.long_day(day.replace(year=date.today().year), "en") == "24 November"  # noqa: DTZ011 - this year
    assert wording.clock(time(17, 30), "en") == "17:30"
    assert wording.full_day(day, "en-US") == "November 24, 2026"
    assert (wording.language_name("en"), wording.name_in("en", "fr")) == ("English", "Anglais")


@pytest.mark.parametrize(("moment", "words"), [(time(20), "20 h"), (time(17, 5), "17 h 05")])
def test_french_hours(moment: time, words: str) -> None:
    assert plain(wording.clock(moment, "fr")) == words


@pytest.mark.parametrize(
    ("past", "words"),
    [
        (timedelta(minutes=4), "il y a 4 min"),
        (timedelta(hours=20), "il y a 20 h"),
        (-timedelta(hours=3), "il y a 1 min"),
    ],
)
def test_ago(past: timedelta, words: str) -> None:
    assert plain(wording.ago(NOW - past, NOW, "fr")) == words


@pytest.mark.parametrize(("km", "words"), [(14.2, "14 km"), (3.21, "3,2 km")])
def test_distance(km: float, words: str) -> None:
    assert plain(wording.distance(km, "fr")) == words


def test_languages() -> None:
    assert wording.language_name("fr") == "Français"
    assert wording.is_right_to_left("ar")
    assert not wording.is_right_to_left("fr")


def test_a_moment_is_said_as_a_person_says_it() -> None:
    today = date(2026, 11, 21)
    assert wording.moment(datetime(2026, 11, 21, 17, tzinfo=UTC), today, "fr")["whenDay"] == "today"
    assert wording.moment(datetime(2026, 11, 22, 10, tzinfo=UTC), today, "fr")["whenDay"] == "tomorrow"
    assert wording.moment(datetime(2026, 11, 26, 9, tzinfo=UTC), today, "fr")["whenDate"] == "jeudi"
    assert wording.moment(date(2026, 11, 26), today, "fr")["whenDate"] == "jeudi 26 novembre"
    assert wording.moment(None, today, "fr") == {"whenDay": "", "whenDate": "", "whenClock": ""}


def test_arabic_counts_as_the_maghreb_does() -> None:
    """Figures 0 to 9, a comma for cents, hours from 0 to 24; the month keeps the name that all Arabic readers know."""
    price = wording.money(128990, "ar")
    assert "1.289,90" in price
    assert "€" in price
    assert wording.number(1234.5, "ar", 1) == "1.234,5"
    assert wording.clock(time(17, 30), "ar") == "17:30"
    assert wording.distance(1.4, "ar").startswith("1,4")
    assert "نوفمبر" in wording.full_day(date(2026, 11, 24), "ar")


@pytest.mark.parametrize(
    ("locale", "name"),
    [
        ("fr", "Français"),
        ("de", "Deutsch"),
        ("es", "Español"),
        ("it", "Italiano"),
        ("nl", "Nederlands"),
        ("ar", "العربية"),
    ],
)
def test_a_language_has_its_name_in_its_own_words(locale: str, name: str) -> None:
    assert wording.language_name(locale) == name


def test_a_language_has_a_name_in_the_words_of_another() -> None:
    assert wording.name_in("en", "de") == "Englisch"


def test_a_number_keeps_its_order_in_a_sentence_from_right_to_left() -> None:
    assert wording.left_to_right("06 39 98 00 12", "ar") == "\u206606 39 98 00 12\u2069"
    assert wording.left_to_right("06 39 98 00 12", "fr") == "06 39 98 00 12"
    assert wording.left_to_right("", "ar") == ""
