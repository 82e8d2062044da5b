"""What the reading thread owns: a read-only connection to cache.db and the word lists of its indexes."""

from pathlib import Path
from typing import TYPE_CHECKING

from app.cache import search, shards
from app.cache.connection import open_reader

if TYPE_CHECKING:
    import sqlite3


class Reading:
    """A read-only view of cache.db; used by one thread."""

    def __init__(self, path: Path) -> None:
        """Open the file, which the writer has made."""
        self.db: sqlite3.Connection = open_reader(path)
        self._vocabularies: dict[str, tuple[tuple[int, int], search.Vocabulary]] = {}

    def vocabulary(self, locale: str) -> search.Vocabulary:
        """Return the word list of a language, read anew when its catalogue has changed."""
        state = shards.state_of(self.db, f"catalogue/{locale}")
        version = (state.epoch, state.watermark)
        held = self._vocabularies.get(locale)
        if held is None or held[0] != version:
            held = (version, search.Vocabulary.load(self.db, locale))
            self._vocabularies[locale] = held
        return held[1]

    def has_catalogue(self, locale: str) -> bool:
        """Tell whether the range has arrived in this language."""
        return bool(shards.state_of(self.db, f"catalogue/{locale}").epoch)

    def close(self) -> None:
        """Close the connection."""
        self.db.close()
