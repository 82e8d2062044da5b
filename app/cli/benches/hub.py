"""Hub: orders a second from eight terminals at once, at a real hub on SQLite and on a PostgreSQL of its own.

Both databases are as safe as in earnest: a commit is on the disk before it is answered. The yardstick is a bare commit
of one row into the same database. Orders are counted in the database afterwards, and reservations against orders.
"""

import json
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from nacl.signing import SigningKey
from sqlalchemy import Engine, func, insert, select, update
from uuid_utils import uuid7

from app.cli.bench import Figures, Result, percentile, quiet
from app.cli.benches.postgres import DISK, own_server, programs
from app.domain.orders import order_number
from app.hub import admin
from app.hub.database.engine import reading, writing
from app.hub.database.tables import customer_order, hub_state, order_line, price, stock, store
from app.hub.server import EmbeddedHub
from app.hub.settings import HubSettings, default_database_url
from app.sync.client import HubClient
from app.wire.commands import PLACE_ORDER, Command, CommandAnswers, CommandBatch, Outcome
from app.wire.enrolment import Enrol
from app.wire.identity import Identity, from_answer
from app.wire.signing import encode, seal

CLIENTS = 8
ORDERS = 50
COMMITS = 100
PIECES = 1_000_000
TIMEOUT_S = 60.0
SAFE = {"max_connections": "100"}
BUDGET = {"sqlite_lost": 0.0, "sqlite_twice": 0.0, "postgresql_lost": 0.0, "postgresql_twice": 0.0}


@dataclass(frozen=True, slots=True)
class Bought:
    """What the clients saw: how long each order took in milliseconds, and the whole in seconds."""

    times: list[float]
    seconds: float


def measure(folder: Path, workers: int) -> Result:
    """Return orders a second, p50 and p95 in milliseconds, orders lost and twice, by the kind of database."""
    figures, yardstick = _round(folder / "sqlite", default_database_url(folder / "sqlite"), "sqlite", workers)
    budget = {name: limit for name, limit in BUDGET.items() if name in figures}
    if programs() is not None:
        with own_server(SAFE, DISK) as server:
            told, bare = _round(folder / "postgresql", server.create("hub"), "postgresql", workers)
        figures, yardstick, budget = figures | told, yardstick | bare, BUDGET
    rows = [] if programs() else [{"postgresql": "not installed, left out"}]
    return Result("hub", figures, yardstick, budget, rows=rows)


def _round(folder: Path, url: str, kind: str, workers: int) -> tuple[Figures, Figures]:
    settings = HubSettings(url, folder)
    admin.seed_demo(settings)
    with closing_engine(settings) as engine:
        goods = _fill_shelves(engine)
        with quiet(), EmbeddedHub(settings, demo=False, workers=workers) as hub:
            bought = _buy(hub.url, _codes(settings), goods)
        told = _rates(bought) | _books(engine)
        bare = _bare_commits(engine)
    return _named(kind, told), _named(kind, {"commits_per_s": bare})


@contextmanager
def closing_engine(settings: HubSettings) -> Iterator[Engine]:
    """Give the hub's database."""
    engine = admin.open_database(settings)
    yield engine
    engine.dispose()


def _named(kind: str, figures: Figures) -> Figures:
    return {f"{kind}_{name}": value for name, value in figures.items()}


def _codes(settings: HubSettings) -> list[str]:
    with closing_engine(settings) as engine, reading(engine) as connection:
        stores = connection.scalars(select(store.c.id).order_by(store.c.id)).all()
    return [admin.new_code(settings, stores[n % len(stores)], admin.Profile.KIOSK) for n in range(CLIENTS)]


def _fill_shelves(engine: Engine) -> list[tuple[str, int]]:
    """Put enough of everything into the warehouse; return every variant with a price that nobody calls too low."""
    with writing(engine) as connection:
        connection.execute(update(stock).where(stock.c.store_id == "online").values(quantity=PIECES))
        held = select(stock.c.variant_id).where(stock.c.store_id == "online")
        rows = connection.execute(
            select(price.c.variant_id, func.max(price.c.cents))
            .where(price.c.variant_id.in_(held))
            .group_by(price.c.variant_id)
        )
        return sorted((row[0], row[1]) for row in rows)


def _buy(url: str, codes: list[str], goods: list[tuple[str, int]]) -> Bought:
    """Let every terminal place its orders one after the other, all terminals at once."""
    times: list[float] = []
    gate = threading.Barrier(CLIENTS + 1)

    def shop(code: str, place: int) -> None:
        with closing(HubClient(url, TIMEOUT_S)) as client:
            identity = client.identity = _enrolled(client, code)
            gate.wait()
            for count in range(1, ORDERS + 1):
                command = _order(identity, count, goods[(place + count * CLIENTS) % len(goods)])
                started = time.perf_counter()
                _send(client, command)
                times.append(1000 * (time.perf_counter() - started))

    threads = [threading.Thread(target=shop, args=(code, place)) for place, code in enumerate(codes)]
    for thread in threads:
        thread.start()
    gate.wait()
    started = time.perf_counter()
    for thread in threads:
        thread.join()
    return Bought(times, time.perf_counter() - started)


def _enrolled(client: HubClient, code: str) -> Identity:
    key = SigningKey.generate()
    public = encode(bytes(key.verify_key))
    asked = Enrol(code=code, public_key=public, name="bench", profile="kiosk")
    return from_answer(key, client.enrol(asked))


def _order(identity: Identity, count: int, article: tuple[str, int]) -> Command:
    variant_id, cents = article
    payload = {
        "number": order_number(identity.order_prefix, identity.serial, count),
        "lines": [{"variant_id": variant_id, "quantity": 1, "unit_cents": cents}],
        "method": "home",
        "delivery_cents": 490,
        "total_cents": cents + 490,
        "contact": {"name": "Alix Martin", "email": "alix.martin@example.org"},
        "locale": "fr",
        "address": {"street": "1 rue Neuve", "postal_code": "37000", "town": "Tours", "country": "FR"},
    }
    sealed = seal(identity.seal_key, json.dumps(payload))
    made_at = "2026-01-01T00:00:00+00:00"
    return Command(id=str(uuid7()), sequence=count, type=PLACE_ORDER, made_at=made_at, payload=sealed)


def _send(client: HubClient, command: Command) -> None:
    """Send until the hub has answered for good, as a terminal does."""
    while True:
        told = client.post("/commands", CommandBatch(commands=(command,)), CommandAnswers).answers[0]
        if told.outcome is Outcome.DONE:
            return
        if told.outcome is Outcome.REFUSED:
            message = f"the hub refused an order of the bench: {told.reason} {told.message}"
            raise RuntimeError(message)


def _rates(bought: Bought) -> Figures:
    return {
        "orders_per_s": round(len(bought.times) / bought.seconds, 1),
        "p50_ms": percentile(bought.times, 0.5),
        "p95_ms": percentile(bought.times, 0.95),
    }


def _books(engine: Engine) -> Figures:
    """Return orders that are missing, and orders or pieces that are there more than once."""
    with reading(engine) as connection:
        ids = connection.scalars(select(customer_order.c.command_id)).all()
        pieces = connection.scalar(select(func.sum(order_line.c.quantity))) or 0
        reserved = connection.scalar(select(func.sum(stock.c.reserved))) or 0
    twice = len(ids) - len(set(ids)) + abs(reserved - pieces) + max(0, len(ids) - CLIENTS * ORDERS)
    return {"orders": float(len(ids)), "lost": float(CLIENTS * ORDERS - len(set(ids))), "twice": float(twice)}


def _bare_commits(engine: Engine) -> float:
    started = time.perf_counter()
    for count in range(COMMITS):
        with writing(engine) as connection:
            connection.execute(insert(hub_state).values(key=f"bench {count}", value=""))
    return round(COMMITS / (time.perf_counter() - started), 1)
