"""Where and when something is asked: the store, the language, the moment."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Shop:
    """The circumstances of a question; `now` is local time with its zone."""

    store_id: str
    locale: str
    now: datetime

    @property
    def today(self) -> date:
        """The day in the store."""
        return self.now.date()
