"""The hub's clock: it follows the machine's, but never goes back, not even over a restart.

Lock-outs and tokens count on it, so turning the machine's clock back prolongs nothing and unlocks nobody.
"""

import threading
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select, update

from app.hub.database.statements import insert_missing
from app.hub.database.tables import hub_state

STATE = "clock"


def wall() -> datetime:
    """Return the machine's time in UTC."""
    return datetime.now(UTC)


def text(moment: datetime) -> str:
    """Return a moment as ISO 8601 in UTC, to the second: texts sort as moments do."""
    return moment.astimezone(UTC).isoformat(timespec="seconds")


class HubClock:
    """Moments that only grow, and the day in the chain's own time zone."""

    def __init__(self, timezone: str, source: Callable[[], datetime] = wall) -> None:
        """Begin with what `source` says."""
        self._zone = ZoneInfo(timezone)
        self._source = source
        self._gate = threading.Lock()
        self._last = source()
        self._ticks = time.monotonic()

    def now(self) -> datetime:
        """Return a moment that is never before one returned earlier."""
        with self._gate:
            ticks = time.monotonic()
            passed = timedelta(seconds=ticks - self._ticks)
            self._last, self._ticks = max(self._source(), self._last + passed), ticks
            return self._last

    def today(self) -> date:
        """Return the chain's day."""
        return self.now().astimezone(self._zone).date()

    def begin_of(self, day: date) -> datetime:
        """Return the first moment of a day of the chain."""
        return datetime.combine(day, datetime.min.time(), self._zone)

    def stored(self, connection: Connection) -> datetime:
        """Return a moment that is not before one stored by an earlier run or another worker, and store it.

        It takes the clock's row: until the transaction ends, whoever else asks for it waits.
        """
        row = hub_state.c.key == STATE
        insert_missing(connection, hub_state, key=STATE, value=self.now().isoformat())
        known = connection.scalars(select(hub_state.c.value).where(row).with_for_update()).one()
        with self._gate:
            self._last = max(self._last, datetime.fromisoformat(known))
        now = self.now()
        connection.execute(update(hub_state).where(row).values(value=now.isoformat()))
        return now
