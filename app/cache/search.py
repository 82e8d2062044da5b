"""The search index: an FTS5 table per language, rowid = popularity rank, so that results need no sorting.

Snapshots bring their index ready-made: its own tables are copied page by page instead of being built again.
"""

import sqlite3
import unicodedata

from rapidfuzz import process
from rapidfuzz.distance import OSA
from sqlite_utils import Database

from app.domain.errors import DamagedError
from app.wire.tables import SEARCH, SEARCH_COLUMNS, SEARCH_OPTIONS, TOMBSTONE

SHADOWS = ("data", "idx", "config")
MAX_WORDS = 8
MIN_FUZZY = 4
CANDIDATES = 6


def index_name(locale: str) -> str:
    """Return the table of a language's index; the locale must be letters, digits and hyphens."""
    if not locale.replace("-", "").isalnum():
        message = f"{locale!r} is not a language tag"
        raise DamagedError(message)
    return f"{SEARCH}_{locale.replace('-', '_').lower()}"


def create_index(db: Database, locale: str) -> str:
    """Create the index of a language when it is not there, with the list of its words; return its name."""
    name = index_name(locale)
    db.execute(f"CREATE VIRTUAL TABLE IF NOT EXISTS {name} USING fts5({', '.join(SEARCH_COLUMNS)}, {SEARCH_OPTIONS})")
    db.execute(f"CREATE VIRTUAL TABLE IF NOT EXISTS {name}_words USING fts5vocab({name}, row)")
    return name


def replace_index(db: Database, locale: str) -> None:
    """Take over the index of the attached snapshot by copying its own tables.

    The table is dropped first: FTS5 keeps the structure of an index that it has open in memory, and would read the
    copied pages with the old one.
    """
    name = index_name(locale)
    db.execute(f"DROP TABLE IF EXISTS {name}_words")
    db.execute(f"DROP TABLE IF EXISTS {name}")
    create_index(db, locale)
    for shadow in SHADOWS:
        db.execute(f"DELETE FROM main.{name}_{shadow}")
        db.execute(f"INSERT INTO main.{name}_{shadow} SELECT * FROM feed.{SEARCH}_{shadow}")


def check_index(db: Database, locale: str) -> None:
    """Make FTS5 read the copied index; one that it cannot read is emptied and built from the rows.

    The file's hash has told that the index is as the hub wrote it; here is told whether this SQLite understands it.
    """
    try:
        _ranks(db.conn, index_name(locale), '"a"*', 1)
    except sqlite3.DatabaseError:
        rebuild_index(db, locale)


def rebuild_index(db: Database, locale: str) -> None:
    """Build the index from the products of the language."""
    name = index_name(locale)
    columns = ", ".join(SEARCH_COLUMNS)
    with db.atomic():
        db.execute(f"DROP TABLE IF EXISTS {name}_words")
        db.execute(f"DROP TABLE IF EXISTS {name}")
        create_index(db, locale)
        db.execute(
            f"INSERT INTO {name}(rowid, {columns}) SELECT rank, {columns} FROM product WHERE locale = ? ORDER BY rank",
            [locale],
        )


def forget_changed(db: Database, locale: str) -> None:
    """Take the old words of products that the attached segment changes or buries out of the index."""
    name, columns = index_name(locale), ", ".join(SEARCH_COLUMNS)
    db.execute(
        f"INSERT INTO {name}({name}, rowid, {columns}) SELECT 'delete', rank, {columns} FROM main.product "
        f"WHERE locale = ? AND id IN (SELECT id FROM feed.product UNION "
        f"SELECT json_extract(key, '$[1]') FROM feed.{TOMBSTONE} WHERE name = 'product')",
        [locale],
    )


def index_changed(db: Database, locale: str) -> None:
    """Put the new words of the segment's products into the index."""
    name, columns = index_name(locale), ", ".join(SEARCH_COLUMNS)
    db.execute(
        f"INSERT INTO {name}(rowid, {columns}) SELECT rank, {columns} FROM feed.product WHERE locale = ?", [locale]
    )


def fold(text: str) -> list[str]:
    """Return the words of a query as the index holds them: no accents, no case, letters and digits only."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return "".join(c if c.isalnum() else " " for c in plain).split()[:MAX_WORDS]


def match_ranks(db: sqlite3.Connection, locale: str, words: list[str], limit: int) -> list[int]:
    """Return the ranks of the products that hold every word, as a whole or as its beginning; best known first."""
    if not words:
        return []
    query = " AND ".join(f'"{word}"*' for word in words)
    return _ranks(db, index_name(locale), query, limit)


def match_ranks_tolerant(
    db: sqlite3.Connection, locale: str, words: list[str], vocabulary: "Vocabulary", limit: int
) -> list[int]:
    """Return ranks as `match_ranks` does, each word also as words one typing mistake away."""
    groups = [f"({' OR '.join(f'{chr(34)}{w}{chr(34)}*' for w in [word, *vocabulary.near(word)])})" for word in words]
    return _ranks(db, index_name(locale), " AND ".join(groups), limit)


def _ranks(db: sqlite3.Connection, name: str, query: str, limit: int) -> list[int]:
    rows = db.execute(f"SELECT rowid FROM {name} WHERE {name} MATCH ? ORDER BY rowid LIMIT ?", [query, limit])
    return [row[0] for row in rows]


class Vocabulary:
    """The words of a language's index, to find those one typing mistake away."""

    def __init__(self, words: list[str]) -> None:
        """Keep the words that are long enough to be mistyped."""
        self._words = [word for word in words if len(word) >= MIN_FUZZY]
        self._starts: dict[int, list[str]] = {}

    @classmethod
    def load(cls, db: sqlite3.Connection, locale: str) -> "Vocabulary":
        """Read the words out of the index, most used first."""
        rows = db.execute(f"SELECT term FROM {index_name(locale)}_words WHERE term NOT GLOB '[0-9]*' ORDER BY doc DESC")
        return cls([row[0] for row in rows])

    def near(self, word: str) -> list[str]:
        """Return beginnings of words that differ from `word` by one letter added, lost, changed or swapped."""
        if len(word) < MIN_FUZZY or word.isdigit():
            return []
        found: dict[str, None] = {}
        for length in (len(word), len(word) + 1, len(word) - 1):
            hits = process.extract(
                word, self._beginnings(length), scorer=OSA.distance, score_cutoff=1, limit=CANDIDATES
            )
            found.update((hit[0], None) for hit in hits)
        return list(found)[:CANDIDATES]

    def _beginnings(self, length: int) -> list[str]:
        if length not in self._starts:
            self._starts[length] = list(dict.fromkeys(word[:length] for word in self._words))
        return self._starts[length]
