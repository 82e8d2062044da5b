"""The search index: an FTS5 table beside the range of each language, which brings it ready-made with its snapshot.

rowid = popularity rank, so that results need no sorting.
"""

import sqlite3
import unicodedata

from rapidfuzz import process
from rapidfuzz.distance import OSA
from sqlite_utils import Database

from app.cache import places
from app.wire.tables import SEARCH, SEARCH_COLUMNS, SEARCH_OPTIONS, TOMBSTONE

MAX_WORDS = 8
MIN_FUZZY = 4
CANDIDATES = 6


def create_words(db: Database) -> None:
    """Create the list of an index's words beside it."""
    db.execute(f"CREATE VIRTUAL TABLE IF NOT EXISTS {SEARCH}_words USING fts5vocab({SEARCH}, row)")


def check_index(db: Database, locale: str) -> None:
    """Have FTS5 find the best-known product in the index that came with a range, or else build it from the rows.

    The file's hash has told that the index is as the hub wrote it; here is told whether this SQLite understands it.
    """
    known = db.execute("SELECT name, rank FROM product WHERE locale = ? ORDER BY rank LIMIT 1", [locale]).fetchone()
    words = fold(known["name"]) if known else []
    try:
        understood = not words or known["rank"] in _ranks(db.conn, places.MAIN, _all_of(words), 1)
    except sqlite3.DatabaseError:
        understood = False
    if not understood:
        rebuild_index(db)


def rebuild_index(db: Database) -> None:
    """Build the index from the products beside it; `db` has the range's own file open."""
    columns = ", ".join(SEARCH_COLUMNS)
    with db.atomic():
        db.execute(f"DROP TABLE IF EXISTS {SEARCH}_words")
        db.execute(f"DROP TABLE IF EXISTS {SEARCH}")
        db.execute(f"CREATE VIRTUAL TABLE {SEARCH} USING fts5({columns}, {SEARCH_OPTIONS})")
        db.execute(f"INSERT INTO {SEARCH}(rowid, {columns}) SELECT rank, {columns} FROM product ORDER BY rank")
        create_words(db)


def forget_changed(db: Database, schema: str) -> None:
    """Take the old words of products that the attached segment changes or buries out of the index."""
    columns = ", ".join(SEARCH_COLUMNS)
    db.execute(
        f"INSERT INTO {schema}.{SEARCH}({SEARCH}, rowid, {columns}) SELECT 'delete', rank, {columns} "
        f"FROM {schema}.product WHERE id IN (SELECT id FROM feed.product UNION "
        f"SELECT json_extract(key, '$[1]') FROM feed.{TOMBSTONE} WHERE name = 'product')"
    )


def index_changed(db: Database, schema: str) -> None:
    """Put the new words of the segment's products into the index."""
    columns = ", ".join(SEARCH_COLUMNS)
    db.execute(f"INSERT INTO {schema}.{SEARCH}(rowid, {columns}) SELECT rank, {columns} FROM feed.product")


def fold(text: str) -> list[str]:
    """Return the words of a query as the index holds them: no accents, no case, letters and digits only."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return "".join(c if c.isalnum() else " " for c in plain).split()[:MAX_WORDS]


def match_ranks(db: sqlite3.Connection, locale: str, words: list[str], limit: int) -> list[int]:
    """Return the ranks of the products that hold every word, as a whole or as its beginning; best known first."""
    if not words:
        return []
    return _ranks(db, places.catalogue(db, locale), _all_of(words), limit)


def match_ranks_tolerant(
    db: sqlite3.Connection, locale: str, words: list[str], vocabulary: "Vocabulary", limit: int
) -> list[int]:
    """Return ranks as `match_ranks` does, each word also as words one typing mistake away."""
    groups = [f"({' OR '.join(f'{chr(34)}{w}{chr(34)}*' for w in [word, *vocabulary.near(word)])})" for word in words]
    return _ranks(db, places.catalogue(db, locale), " AND ".join(groups), limit)


def _all_of(words: list[str]) -> str:
    return " AND ".join(f'"{word}"*' for word in words)


def _ranks(db: sqlite3.Connection, schema: str, query: str, limit: int) -> list[int]:
    sql = f"SELECT rowid FROM {schema}.{SEARCH} WHERE {SEARCH} MATCH ? ORDER BY rowid LIMIT ?"
    return [row[0] for row in db.execute(sql, [query, limit])]


class Vocabulary:
    """The words of a language's index, to find those one typing mistake away."""

    def __init__(self, words: list[str]) -> None:
        """Keep the words that are long enough to be mistyped."""
        self._words = [word for word in words if len(word) >= MIN_FUZZY]
        self._starts: dict[int, list[str]] = {}

    @classmethod
    def load(cls, db: sqlite3.Connection, locale: str) -> "Vocabulary":
        """Read the words out of the index, most used first."""
        words = f"{places.catalogue(db, locale)}.{SEARCH}_words"
        rows = db.execute(f"SELECT term FROM {words} WHERE term NOT GLOB '[0-9]*' ORDER BY doc DESC")
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
