"""Search: every keystroke of 500 queries made of the range's own words, then the same with a typing mistake."""

import random
import sqlite3
import time
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from app.cache import places, search
from app.cache.connection import CACHE
from app.cache.reading import Reading
from app.cli.bench import Result, percentile
from app.cli.benches.range import fill
from app.device import identity
from app.services.catalogue import find_products
from app.services.shop import Shop

QUERIES = 500
MIN_WORD = 5
BUDGET = {"p95_ms": 10.0, "cpu_p95_ms": 20.0, "typo_p95_ms": 60.0}


def measure(folder: Path, products: int) -> Result:
    """Return p50 and p95 of a keystroke in milliseconds, its CPU time, and p95 with a mistake."""
    terminal = fill(folder, products)
    reading = Reading(terminal / CACHE)
    enrolled = identity.load(terminal)
    shop = Shop(enrolled.store_id if enrolled else "", "fr", datetime.now().astimezone())
    queries = _queries(reading.db)
    find_products(reading, shop, "zzzzzzzz")
    find = partial(find_products, reading, shop)
    clean = [_time(find, text) for text in _keystrokes(queries)]
    wrong = [_time(find, _mistype(text)) for text in queries]
    figures = {
        "products": float(products),
        "keystrokes": float(len(clean)),
        "p50_ms": percentile([wall for wall, _ in clean], 0.5),
        "p95_ms": percentile([wall for wall, _ in clean], 0.95),
        "cpu_p95_ms": percentile([cpu for _, cpu in clean], 0.95),
        "typo_p95_ms": percentile([wall for wall, _ in wrong], 0.95),
    }
    result = Result("search", figures, _yardstick(reading.db, queries), BUDGET)
    reading.close()
    return result


def _queries(db: sqlite3.Connection) -> list[str]:
    picked = random.Random(1)  # noqa: S311 - the same queries every time
    names = [row[0] for row in db.execute(f"SELECT name FROM {places.catalogue(db, 'fr')}.product")]  # noqa: S608
    found: list[str] = []
    while len(found) < QUERIES:
        words = [word for word in search.fold(picked.choice(names)) if len(word) >= MIN_WORD and word.isalpha()]
        if words:
            found.append(" ".join(picked.sample(words, min(len(words), picked.randint(1, 2)))))
    return found


def _keystrokes(queries: list[str]) -> list[str]:
    return [query[:length] for query in queries for length in range(1, len(query) + 1)]


def _mistype(query: str) -> str:
    place = len(query) // 2
    return query[:place] + query[place + 1 :] if query[place] != " " else query.replace(" ", "", 1)


def _time(work: Callable[[str], Any], text: str) -> tuple[float, float]:
    wall, cpu = time.perf_counter(), time.thread_time()
    work(text)
    return (time.perf_counter() - wall) * 1000, (time.thread_time() - cpu) * 1000


def _yardstick(db: sqlite3.Connection, queries: list[str]) -> dict[str, float]:
    def bare(text: str) -> list[int]:
        return search.match_ranks(db, "fr", search.fold(text), 60)

    def like(text: str) -> list[Any]:
        return db.execute(
            f"SELECT id FROM {places.catalogue(db, 'fr')}.product WHERE name LIKE ? LIMIT 60",  # noqa: S608
            [f"%{text}%"],
        ).fetchall()

    some = queries[:100]
    return {
        "bare_fts5_p95_ms": percentile([_time(bare, text)[0] for text in some], 0.95),
        "like_p95_ms": percentile([_time(like, text)[0] for text in some], 0.95),
    }
