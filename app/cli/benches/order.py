"""Order: from the touch until the row is safe on the disk, beside a bare commit with synchronous=FULL."""

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from nacl.public import PrivateKey
from nacl.signing import SigningKey

from app.cache.connection import OUTBOX, open_writer
from app.cache.schema import outbox_migrations
from app.cli.bench import Result, percentile
from app.domain.orders import Address, Contact, Draft, Method, OrderLine
from app.services.orders import place_order
from app.wire.identity import Identity
from app.wire.signing import encode
from app.worker import Worker

ORDERS = 300
BUDGET = {"p95_ms": 50.0}


def measure(folder: Path) -> Result:
    """Return p50 and p95 in milliseconds of placing an order through its worker."""
    seal = encode(bytes(PrivateKey.generate().public_key))
    identity = Identity("t", 1, "s", "fr", "g", "MM", seal, "", encode(bytes(SigningKey.generate())))
    lines = tuple(OrderLine(f"variant-{n}", 1, 8990) for n in range(3))
    address = Address("1 rue de l'essai", "37000", "Tours")
    draft = Draft(lines, Method.HOME, Contact("Ada Exemple", "ada@example.org"), "fr", 490, address=address)
    db = open_writer(folder / OUTBOX, "FULL")
    outbox_migrations.apply(db)
    with Worker("outbox", lambda: db, lambda opened: opened.conn.close()) as outbox:
        times = [
            _time(lambda: outbox.call(lambda box: place_order(box, identity, draft, datetime.now(UTC))))
            for _ in range(ORDERS)
        ]
    figures = {"orders": float(ORDERS), "p50_ms": percentile(times, 0.5), "p95_ms": percentile(times, 0.95)}
    return Result("order", figures, {"full_commit_p95_ms": _bare(folder)}, BUDGET)


def _time(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def _bare(folder: Path) -> float:
    with closing(sqlite3.connect(folder / "bare.db", isolation_level=None)) as db:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")
        db.execute("CREATE TABLE row (data TEXT)")
        return percentile([_time(lambda: db.execute("INSERT INTO row VALUES ('x')")) for _ in range(ORDERS)], 0.95)
