"""Reads the hand-written files of `resources/demo/` and turns their day offsets into dates."""

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from app import paths

Row = dict[str, Any]


def read(name: str) -> Row:
    """Return one file of the demo chain; a missing or broken file is a broken installation."""
    content: Row = json.loads(paths.resource("demo", name).read_text(encoding="utf-8"))
    return content


@dataclass(frozen=True, slots=True)
class Calendar:
    """The day and instant that every offset of the files is counted from."""

    today: date
    now: datetime

    def day(self, offset: int) -> date:
        """Return the day `offset` days from today; negative lies in the past."""
        return self.today + timedelta(days=offset)

    def minutes_ago(self, minutes: int) -> datetime:
        """Return the instant `minutes` before now, in UTC, to the second."""
        return self.now - timedelta(minutes=minutes)


def calendar(today: date, now: datetime | None = None) -> Calendar:
    """Return a calendar; without `now`, the present, or another day than this at the clock's present time of day.

    A shop that is an hour ahead of the machine's zone has another day around midnight: that still is the present.
    """
    if now is None:
        clock = datetime.now().astimezone()
        near = abs(today - clock.date()) <= timedelta(days=1)
        now = clock if near else datetime.combine(today, clock.time(), clock.tzinfo)
    return Calendar(today, now.astimezone(UTC).replace(microsecond=0))


def noon(today: date) -> datetime:
    """Return noon UTC of `today`, for output that must not depend on the clock."""
    return datetime.combine(today, time(12), UTC)
