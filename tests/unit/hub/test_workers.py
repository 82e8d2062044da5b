"""Two worker processes on one socket are one hub: what one was told, the other knows."""

import os
import signal
import time
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import httpx
import pytest
from sqlalchemy import func, select, update

from app.hub.bootstrap import make_hub
from app.hub.database.engine import reading, writing
from app.hub.database.tables import customer_order, stock
from app.hub.server import EmbeddedHub
from app.hub.settings import HubSettings
from app.wire.commands import CommandAnswer, Outcome
from tests.hub_client import TerminalClient, enrol
from tests.unit.hub.crowd import together

HAMMER = "claw-hammer"
PATIENCE_S = 60
AT_ONCE = 8


class Crowd:
    """A hub of two processes, and its database seen from here; every request comes over a connection of its own."""

    def __init__(self, served: EmbeddedHub, settings: HubSettings) -> None:
        """Look at a hub that runs."""
        self.served = served
        self.hub = make_hub(settings)
        self.http = httpx.Client(base_url=served.url, headers={"Connection": "close"}, timeout=PATIENCE_S)

    def terminal(self, profile: str = "kiosk") -> TerminalClient:
        """Return an enrolled terminal."""
        return enrol(self.hub, self.http, profile=profile)

    def count(self) -> int:
        """Return how many orders there are."""
        with reading(self.hub.engine) as connection:
            return connection.scalar(select(func.count()).select_from(customer_order)) or 0

    def close(self) -> None:
        """Let go of connections."""
        self.http.close()
        self.hub.engine.dispose()


@pytest.fixture
def crowd(settings: HubSettings) -> Iterator[Crowd]:
    """Give a hub of two workers."""
    with EmbeddedHub(settings, demo=False, workers=2) as served, closing(Crowd(served, settings)) as made:
        yield made


def test_two_workers_are_one_hub(crowd: Crowd) -> None:
    _replay_is_refused_by_both(crowd.terminal())
    _same_order_is_done_once(crowd)
    _last_piece_is_sold_once(crowd)
    _wrong_pins_are_counted_together(crowd.terminal("tablet"))
    _shard_is_published_once(crowd)


def _replay_is_refused_by_both(kiosk: TerminalClient) -> None:
    answers = together([lambda: kiosk.send("GET", f"/stock/online/{HAMMER}", nonce="once")] * AT_ONCE)
    assert sorted(x.status_code for x in answers) == [200] + [409] * (AT_ONCE - 1)


def _same_order_is_done_once(crowd: Crowd) -> None:
    kiosk, before = crowd.terminal(), crowd.count()
    order = kiosk.order()
    other = order.model_copy(update={"payload": kiosk.order().payload})
    answers = together([lambda: kiosk.answer(order)] * AT_ONCE)
    assert {x.outcome for x in answers} == {Outcome.DONE}
    assert (len(set(map(str, answers))), crowd.count()) == (1, before + 1)
    clashes = together([lambda: kiosk.push(other)] * AT_ONCE)
    assert {(x.status_code, x.json()["reason"]) for x in clashes} == {(422, "idempotency")}


def _last_piece_is_sold_once(crowd: Crowd) -> None:
    with writing(crowd.hub.engine) as connection:
        of = stock.c.variant_id == HAMMER
        connection.execute(update(stock).where(of).values(quantity=0, reserved=0))
        connection.execute(update(stock).where(of, stock.c.store_id == "online").values(quantity=1))
    buyers = [crowd.terminal() for _ in range(AT_ONCE)]

    def buy(buyer: TerminalClient) -> CommandAnswer:
        return buyer.answer(buyer.order())

    answers = together([partial(buy, buyer) for buyer in buyers])
    assert sorted(x.outcome for x in answers) == [Outcome.DONE] + [Outcome.REFUSED] * (AT_ONCE - 1)


def _wrong_pins_are_counted_together(tablet: TerminalClient) -> None:
    answers = together([lambda: tablet.send("POST", "/associates/sign-in", {"number": "2041", "pin": "0000"})] * 6)
    assert sorted(x.status_code for x in answers) == [403] * 4 + [423] * 2
    assert tablet.sign_in("2041", "2580").status_code == 423


def _shard_is_published_once(crowd: Crowd) -> None:
    """All workers serve the head that one of them made."""
    heads = together([lambda: crowd.http.get("/feeds/stock/chambray/head.json")] * AT_ONCE)
    assert len({x.headers["etag"] for x in heads}) == 1
    files = [path.name for path in (crowd.hub.settings.feeds_dir / "stock" / "chambray").iterdir()]
    assert len(files) == 1


def _children(pid: int) -> list[int]:
    """Return the worker processes of a hub."""
    found = []
    for child in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split():
        with open(f"/proc/{child}/cmdline", encoding="utf-8") as line:  # noqa: PTH123 - a file of the system
            if "spawn_main" in line.read():
                found.append(int(child))
    return found


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_worker_that_dies_is_replaced_and_none_outlives_the_hub(crowd: Crowd) -> None:
    assert crowd.served.pid
    first, second = _children(crowd.served.pid)
    os.kill(first, signal.SIGKILL)
    until = time.monotonic() + PATIENCE_S
    while len(now := set(_children(crowd.served.pid)) - {first}) < 2:
        assert time.monotonic() < until
        time.sleep(0.05)
    assert crowd.http.get("/health").status_code == 200
    crowd.served.kill()
    for worker in now | {second}:
        while Path(f"/proc/{worker}/cmdline").exists() and Path(f"/proc/{worker}/cmdline").read_bytes():
            assert time.monotonic() < until
            time.sleep(0.05)
