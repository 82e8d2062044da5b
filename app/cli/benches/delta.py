"""Delta: products that changed at the hub, pulled into a full range as one segment, search index included.

Measured is the CPU of all that the terminal does: head, signature, download, rows, index. The yardstick is the bare
upsert of the same rows into a copy of the table without a search index.
"""

import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Engine, select, update

from app.cache import places, shards
from app.cli.bench import Figures, Result, percentile
from app.cli.benches.follower import Follower, following
from app.cli.benches.range import make_hub
from app.domain.errors import ComptoirError
from app.hub import admin
from app.hub.admin import Profile
from app.hub.database.engine import reading, writing
from app.hub.database.tables import product
from app.hub.feeds.changes import Change, record
from app.hub.server import EmbeddedHub
from app.wire.tables import PRODUCT

ROWS = 1000
ROUNDS = 5
LOCALE = "fr"
SHARD = f"catalogue/{LOCALE}"
NEWS_S = 1.2  # a hub looks for changes once a second
BUDGET = {"cpu_p50_ms": 100.0}


def measure(folder: Path, products: int) -> Result:
    """Return the CPU and wall milliseconds of a round, and of a bare upsert of the same rows."""
    settings, here = make_hub(folder, products)
    engine = admin.open_database(settings)
    ids = _ids(engine)
    with EmbeddedHub(settings, demo=False) as hub:
        code = admin.new_code(settings, here, Profile.KIOSK)
        with following(hub.url, code, folder / "terminal") as terminal:
            terminal.pull(SHARD)
            rounds = [_round(engine, terminal, ids[number::ROUNDS][:ROWS]) for number in range(ROUNDS)]
    engine.dispose()
    rows = float(len(ids[::ROUNDS][:ROWS]))
    figures = {"products": float(products), "rows": rows} | _figures([pulled for pulled, _ in rounds], "")
    return Result("delta", figures, _figures([bare for _, bare in rounds], "bare_upsert_"), BUDGET)


def _figures(times: list[tuple[float, float]], name: str) -> Figures:
    return {
        f"{name}cpu_p50_ms": percentile([cpu for cpu, _ in times], 0.5),
        f"{name}cpu_max_ms": max(cpu for cpu, _ in times),
        f"{name}wall_p50_ms": percentile([wall for _, wall in times], 0.5),
    }


def _ids(engine: Engine) -> list[str]:
    with reading(engine) as connection:
        return list(connection.scalars(select(product.c.id).where(product.c.locale == LOCALE).order_by(product.c.id)))


def _round(engine: Engine, terminal: Follower, ids: list[str]) -> tuple[tuple[float, float], tuple[float, float]]:
    """Rename products at the hub; return what the pull took, and a bare upsert of what it brought."""
    before = _seen(terminal)
    with writing(engine) as connection:
        for part in (ids[start : start + 500] for start in range(0, len(ids), 500)):
            chosen = (product.c.locale == LOCALE) & product.c.id.in_(part)
            connection.execute(update(product).where(chosen).values(name=product.c.name + " Plus"))
        record(connection, [Change(SHARD, PRODUCT.name, (LOCALE, each)) for each in ids])
    time.sleep(NEWS_S)
    terminal.client.head(SHARD, "")  # has the hub make the segment, so that nobody waits for it below
    pulled = _time(lambda: terminal.pull(SHARD))
    if _seen(terminal) == before:
        message = "the terminal saw no change"
        raise ComptoirError(message)
    return pulled, _bare(terminal.db.conn, ids)


def _seen(terminal: Follower) -> int:
    return shards.state_of(terminal.db.conn, SHARD).watermark


def _bare(db: sqlite3.Connection, ids: list[str]) -> tuple[float, float]:
    names, key, place = ", ".join(PRODUCT.names), ", ".join(PRODUCT.key), places.catalogue(db, LOCALE)
    if not db.execute("SELECT 1 FROM sqlite_master WHERE name = 'bare'").fetchone():
        columns = ", ".join(f"{name} {kind}" for name, kind in PRODUCT.columns)
        db.execute(f"CREATE TABLE bare ({columns}, PRIMARY KEY ({key})) STRICT, WITHOUT ROWID")
        db.execute(f"INSERT INTO bare ({names}) SELECT {names} FROM {place}.product")  # noqa: S608
        for number, index in enumerate(PRODUCT.indexes):
            db.execute(f"CREATE INDEX bare_{number} ON bare ({', '.join(index)})")
    marks = ", ".join("?" * len(PRODUCT.names))
    one = f"SELECT {names} FROM {place}.product WHERE locale = ? AND id = ?"  # noqa: S608
    found = [db.execute(one, [LOCALE, each]) for each in ids]
    rows = [tuple(cursor.fetchone()) for cursor in found]
    new = ", ".join(f"{name} = excluded.{name}" for name in PRODUCT.names if name not in PRODUCT.key)

    def work() -> None:
        db.execute("BEGIN")
        db.executemany(f"INSERT INTO bare VALUES ({marks}) ON CONFLICT ({key}) DO UPDATE SET {new}", rows)  # noqa: S608
        db.execute("COMMIT")

    return _time(work)


def _time(work: Callable[[], object]) -> tuple[float, float]:
    cpu, wall = time.process_time(), time.perf_counter()
    work()
    return round(1000 * (time.process_time() - cpu), 3), round(1000 * (time.perf_counter() - wall), 3)
