"""Where and when something is asked: the store, the languages, the moment."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Shop:
    """The circumstances of a question; `now` is local time with its zone.

    `locale` is the language of the person: that of the screen. `content` is the language of the range when the chain
    has none in theirs.
    """

    store_id: str
    locale: str
    now: datetime
    content: str = ""

    @property
    def today(self) -> date:
        """The day in the store."""
        return self.now.date()

    @property
    def catalogue_locale(self) -> str:
        """Language in which products are looked up and described."""
        return self.content or self.locale


def content_locale(locale: str, wishes: Iterable[str], held: Iterable[str]) -> str:
    """Return the language of the range for a person who reads `locale`: theirs, else the first wish that is held.

    Any that is held does when no wish is; theirs while nothing has arrived.
    """
    known = tuple(held)
    return next((one for one in (locale, *wishes, *known) if one in known), locale)
