"""What the reading thread owns: a read-only connection to the cache and the word lists of its indexes."""

import sqlite3
from datetime import date
from pathlib import Path

from app.cache import search, shards, volumes
from app.cache.connection import open_reader
from app.cache.narrowing import Columns, ColumnStore

TRIES = 3  # a volume may be replaced between the reading of its name and the opening of its file


class Reading:
    """A read-only view of the cache; used by one thread."""

    def __init__(self, path: Path) -> None:
        """Open cache.db, which the writer has made, with the volumes that it names."""
        self._path = path
        self._vocabularies: dict[str, tuple[tuple[int, int], search.Vocabulary]] = {}
        self._columns = ColumnStore()
        self._db, self._volumes = self._open()
        self._seen = self._version()

    @property
    def db(self) -> sqlite3.Connection:
        """The connection; another one once a volume has been replaced. What is being read from the old one goes on."""
        if self._version() != self._seen:
            if volumes.named(self._db) != self._volumes:
                self._db, self._volumes = self._open()
            self._seen = self._version()
        return self._db

    def vocabulary(self, locale: str) -> search.Vocabulary:
        """Return the word list of a language, read anew when its catalogue has changed."""
        state = shards.state_of(self.db, f"catalogue/{locale}")
        version = (state.epoch, state.watermark)
        held = self._vocabularies.get(locale)
        if held is None or held[0] != version:
            held = (version, search.Vocabulary.load(self.db, locale))
            self._vocabularies[locale] = held
        return held[1]

    def columns(self, locale: str, store_id: str, today: date) -> Columns:
        """Return the range as columns; those whose shard has changed are read anew."""
        return self._columns.columns(self.db, locale, store_id, today)

    def has_catalogue(self, locale: str) -> bool:
        """Tell whether the range has arrived in this language."""
        return bool(shards.state_of(self.db, f"catalogue/{locale}").epoch)

    def close(self) -> None:
        """Close the connection."""
        self._db.close()

    def _open(self) -> tuple[sqlite3.Connection, dict[str, str]]:
        for left in reversed(range(TRIES)):
            db = open_reader(self._path)
            try:
                return db, volumes.attach(db, read_only=True)
            except sqlite3.OperationalError:
                db.close()
                if not left:
                    raise
        raise AssertionError  # the last try returns or raises

    def _version(self) -> int:
        """Return a number that changes when the writer has committed to cache.db."""
        return int(self._db.execute("PRAGMA main.data_version").fetchone()[0])
