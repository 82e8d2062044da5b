"""Numbers, prices, dates and distances in the words of a language (CLDR through Babel)."""

import re
from datetime import date, datetime, time, timedelta

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton, format_time, format_timedelta
from babel.numbers import format_currency, format_decimal, format_percent
from babel.units import format_unit

from app.domain.languages import counted_as, french_hour, written_as

FALLBACK = "fr"
ISOLATE, LEFT_TO_RIGHT, RELEASE = "\N{FIRST STRONG ISOLATE}", "\N{LEFT-TO-RIGHT ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
YEAR = re.compile(r"[,\s]*('de'\s*)?y+")
WHOLE_KM = 10
SOON_DAYS = 7
Moment = dict[str, str]  # whenDay: today, tomorrow, date or empty (nobody can say); whenDate, whenClock: ready-made


def language_of(locale: str) -> Locale:
    """Return Babel's locale for a language tag, to name the language; French when Babel knows none."""
    try:
        return Locale.parse(locale, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale.parse(FALLBACK)


def babel_locale(locale: str) -> Locale:
    """Return Babel's locale to write dates, hours and figures with: English is British."""
    return language_of(written_as(locale))


def counting_locale(locale: str) -> Locale:
    """Return the locale whose figures, units and hours are used.

    Arabic is that of the Maghreb, as its shops and most who read it in France write: 1.289,90 € and 17:30, in the
    figures 0 to 9.
    """
    return language_of(counted_as(locale))


def left_to_right(text: str, locale: str) -> str:
    """Return a code, a number or an address so that a sentence from right to left does not turn its parts round."""
    return f"{LEFT_TO_RIGHT}{text}{RELEASE}" if text and is_right_to_left(locale) else text


def money(cents: int, locale: str, currency: str = "EUR") -> str:
    """Return an amount in cents as a price: `89,90 €`."""
    return format_currency(cents / 100, currency, locale=counting_locale(locale))


def money_off(cents: int, locale: str) -> str:
    """Return what is taken off, with a true minus sign."""
    return money(-cents, locale).replace("-", "\N{MINUS SIGN}")


def number(value: float, locale: str, digits: int = 0) -> str:
    """Return a number with so many digits behind the mark."""
    pattern = "#,##0" + ("." + "0" * digits if digits else "")
    return format_decimal(value, format=pattern, locale=counting_locale(locale))


def percent_off(percent: int, locale: str) -> str:
    """Return the percentage with a true minus sign."""
    return "\N{MINUS SIGN}" + format_percent(percent / 100, locale=counting_locale(locale))


def long_day(day: date, locale: str) -> str:
    """Return `30 novembre` (with the year when it is not this one's)."""
    skeleton = "MMMMd" if day.year == date.today().year else "yMMMMd"  # noqa: DTZ011 - the shop's own day
    return format_skeleton(skeleton, _noon(day), locale=babel_locale(locale))


def full_day(day: date, locale: str) -> str:
    """Return `12 novembre 2026`."""
    return format_date(day, "long", locale=babel_locale(locale))


def week_day(day: date, locale: str) -> str:
    """Return `mardi`."""
    return format_date(day, "EEEE", locale=babel_locale(locale))


def day_of_week(day: date, locale: str) -> str:
    """Return `mardi 24 novembre`."""
    full = babel_locale(locale).date_formats["full"].pattern
    return format_date(day, YEAR.sub("", full), locale=babel_locale(locale))


def month(day: date, locale: str) -> str:
    """Return `septembre 2026`."""
    return format_skeleton("yMMMM", _noon(day), locale=babel_locale(locale))


def clock(moment: time, locale: str) -> str:
    """Return a time of day: `20 h` and `17 h 30` in French, `17:30` elsewhere by CLDR."""
    if babel_locale(locale).language == "fr":
        return french_hour(moment)
    return format_time(moment, "short", locale=counting_locale(locale))


def ago(moment: datetime, now: datetime, locale: str) -> str:
    """Return `il y a 4 min`; a moment in the future counts as now."""
    past = max(now - moment, timedelta(0))
    shown = max(past, timedelta(minutes=1))
    return format_timedelta(
        -shown, granularity="minute", threshold=1.2, add_direction=True, format="short", locale=babel_locale(locale)
    )


def moment(when: datetime | date | None, today: date, locale: str) -> Moment:
    """Return a day, or an hour of a day, as seen from `today`, in parts that a page puts into words."""
    if when is None:
        return {"whenDay": "", "whenDate": "", "whenClock": ""}
    day = when.date() if isinstance(when, datetime) else when
    hour = clock(when.timetz(), locale) if isinstance(when, datetime) else ""
    days = (day - today).days
    kind = {0: "today", 1: "tomorrow"}.get(days, "date")
    near = 1 < days < SOON_DAYS and hour
    words = week_day(day, locale) if near else day_of_week(day, locale)
    return {"whenDay": kind, "whenDate": words, "whenClock": hour}


def capital(text: str) -> str:
    """Return a text as the beginning of a sentence."""
    return text[:1].upper() + text[1:]


def distance(kilometres: float, locale: str) -> str:
    """Return `14 km`, with one digit below ten."""
    value = round(kilometres, 1) if kilometres < WHOLE_KM else round(kilometres)
    return format_unit(value, "length-kilometer", length="short", locale=counting_locale(locale))


def language_name(locale: str) -> str:
    """Return the language in its own words: `Français`."""
    return capital(language_of(locale).get_display_name() or locale)


def name_in(language: str, locale: str) -> str:
    """Return the name of a language in the words of another: `Englisch` for English in German."""
    return capital(language_of(language).get_display_name(language_of(locale)) or language)


def country(code: str, locale: str) -> str:
    """Return a country's name: `Belgique`."""
    return str(babel_locale(locale).territories.get(code, code))


def is_right_to_left(locale: str) -> bool:
    """Tell whether the language is written from right to left."""
    return babel_locale(locale).text_direction == "rtl"


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12))
