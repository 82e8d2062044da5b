"""A moment is said as a person says it: today at an hour, tomorrow, a weekday, then the date."""

from datetime import UTC, date, datetime

from app.viewmodels.moments import moment

TODAY = date(2026, 11, 21)


def test_days() -> None:
    assert moment(datetime(2026, 11, 21, 17, tzinfo=UTC), TODAY, "fr")["whenDay"] == "today"
    assert moment(datetime(2026, 11, 22, 10, tzinfo=UTC), TODAY, "fr")["whenDay"] == "tomorrow"
    assert moment(datetime(2026, 11, 26, 9, tzinfo=UTC), TODAY, "fr")["whenDate"] == "jeudi"
    assert moment(date(2026, 11, 26), TODAY, "fr")["whenDate"] == "jeudi 26 novembre"
    assert moment(None, TODAY, "fr") == {"whenDay": "", "whenDate": "", "whenClock": ""}
