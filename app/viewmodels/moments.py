"""When something is ready, in parts that a page puts into words: which day, which date, which hour."""

from datetime import date, datetime

from app.viewmodels import wording

SOON_DAYS = 7


Moment = dict[str, str]  # whenDay: today, tomorrow, date or empty (nobody can say); whenDate, whenClock: ready-made


def moment(when: datetime | date | None, today: date, locale: str) -> Moment:
    """Return a day, or an hour of a day, as seen from `today`."""
    if when is None:
        return {"whenDay": "", "whenDate": "", "whenClock": ""}
    day = when.date() if isinstance(when, datetime) else when
    clock = wording.clock(when.timetz(), locale) if isinstance(when, datetime) else ""
    distance = (day - today).days
    kind = {0: "today", 1: "tomorrow"}.get(distance, "date")
    near = 1 < distance < SOON_DAYS and clock
    words = wording.week_day(day, locale) if near else wording.day_of_week(day, locale)
    return {"whenDay": kind, "whenDate": words, "whenClock": clock}
