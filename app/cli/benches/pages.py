"""The way that most terminals are filled: rows as JSON pages over HTTP, upserted, the search index kept with them."""

import json
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import httpx

from app.cache import connection
from app.cache.schema import cache_migrations
from app.cli.benches.follower import LOCALES, Spent
from app.hub.doors import LOOPBACK
from app.wire.tables import SEARCH_COLUMNS, SEARCH_OPTIONS, SHARDS

ROWS = 1000
EMPTY = 204
TABLES = {table.name: table for tables in SHARDS.values() for table in tables}


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve the rows of all feed files of a folder, the next page for every request; give the address."""
    pages = _pages(folder)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            body = next(pages, b"")
            self.send_response(200 if body else EMPTY)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:  # noqa: ANN401 - nothing is said
            """Keep quiet."""

    with HTTPServer((LOOPBACK, 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, name="pages", daemon=True)
        thread.start()
        yield f"http://{LOOPBACK}:{server.server_port}/"
        server.shutdown()
        thread.join()


def by_rows(url: str, folder: Path) -> Spent:
    """Fill a cache page by page, each page a transaction."""

    def work() -> None:
        db = connection.open_writer(folder / connection.CACHE, "NORMAL", connection.CACHE_PAGE)
        cache_migrations.apply(db)
        for locale in LOCALES:
            db.execute(
                f"CREATE VIRTUAL TABLE search_{locale} USING fts5({', '.join(SEARCH_COLUMNS)}, {SEARCH_OPTIONS})"
            )
        with httpx.Client(trust_env=False) as client:
            while (answer := client.get(url)).status_code != EMPTY:
                page = answer.json()
                with db.atomic():
                    _upsert(db.conn, page["table"], page["rows"])
        db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        db.conn.close()

    return Spent.on(work)


def _upsert(db: sqlite3.Connection, name: str, rows: list[dict[str, Any]]) -> None:
    names = TABLES[name].names
    marks = ", ".join("?" * len(names))
    values = [[row[column] for column in names] for row in rows]
    db.executemany(f"INSERT OR REPLACE INTO {name} ({', '.join(names)}) VALUES ({marks})", values)  # noqa: S608
    if name == "product":
        for locale in LOCALES:
            words = [
                [row["rank"], *(row[column] for column in SEARCH_COLUMNS)] for row in rows if row["locale"] == locale
            ]
            columns = ", ".join(SEARCH_COLUMNS)
            db.executemany(f"INSERT INTO search_{locale}(rowid, {columns}) VALUES (?, ?, ?, ?)", words)  # noqa: S608


def _pages(folder: Path) -> Iterator[bytes]:
    for path in sorted(folder.glob("*.sqlite")):
        with closing(sqlite3.connect(path, check_same_thread=False)) as feed:
            feed.row_factory = sqlite3.Row
            held = {row[0] for row in feed.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            for name in TABLES:
                if name in held:
                    yield from _pages_of(feed, name)


def _pages_of(feed: sqlite3.Connection, name: str) -> Iterator[bytes]:
    cursor = feed.execute(f"SELECT {', '.join(TABLES[name].names)} FROM {name}")  # noqa: S608
    while rows := cursor.fetchmany(ROWS):
        yield json.dumps({"table": name, "rows": [dict(row) for row in rows]}).encode()
