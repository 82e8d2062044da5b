"""An order shown as accepted is on the hub exactly once, whoever is killed between "order" and the answer."""

import json
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from app.cli.relay import Relay
from tests.chain import Chain, fill_terminal, make_hub

PATIENCE_S = 30


@pytest.fixture
def own_chain(tmp_path: Path) -> Iterator[Chain]:
    """A hub of this test's own, since it will be killed."""
    with make_hub(tmp_path / "hub") as made:
        yield made


@contextmanager
def terminal(folder: Path, url: str, orders: int) -> Iterator[subprocess.Popen[str]]:
    """Run a terminal in a process of its own; it is killed at the end if it still runs."""
    command = [sys.executable, "-m", "tests.e2e.ordering_process", str(folder), url, str(orders)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def accepted(process: subprocess.Popen[str], orders: int) -> list[str]:
    """Return the keys of the orders that the terminal has accepted."""
    assert process.stdout is not None
    return [json.loads(process.stdout.readline())["key"] for _ in range(orders)]


def on_hub(chain: Chain, keys: list[str]) -> list[str]:
    rows = chain.rows("SELECT command_id FROM customer_order")
    return sorted(row["command_id"] for row in rows if row["command_id"] in keys)


def wait(condition: Callable[[], bool], what: str) -> None:
    until = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < until, f"waited in vain for {what}"
        time.sleep(0.05)


def reserved(chain: Chain) -> int:
    variant = "cordless-drill--teal--1-battery"
    rows = chain.rows("SELECT reserved FROM stock WHERE store_id = 'blois' AND variant_id = ?", variant)
    return int(rows[0]["reserved"])


def test_terminal_killed_before_anything_was_sent(own_chain: Chain, tmp_path: Path) -> None:
    folder = fill_terminal(own_chain, tmp_path / "kiosk", "kiosk")
    with terminal(folder, "http://127.0.0.1:9", 3) as process:
        keys = accepted(process, 3)
        process.kill()
    assert on_hub(own_chain, keys) == []
    with terminal(folder, own_chain.hub.url, 0):
        wait(lambda: on_hub(own_chain, keys) == sorted(keys), "the orders on the hub")
    assert reserved(own_chain) == 3


def test_terminal_killed_between_the_hubs_work_and_its_answer(own_chain: Chain, tmp_path: Path) -> None:
    folder = fill_terminal(own_chain, tmp_path / "kiosk", "kiosk")
    with Relay(own_chain.hub.port) as relay:
        relay.swallow_answers = True
        with terminal(folder, relay.url, 1) as process:
            keys = accepted(process, 1)
            wait(lambda: on_hub(own_chain, keys) == keys, "the hub's work")
            process.kill()
        relay.swallow_answers = False
        with terminal(folder, relay.url, 1) as process:
            keys += accepted(process, 1)
            wait(lambda: on_hub(own_chain, keys) == sorted(keys), "both orders on the hub")
    assert reserved(own_chain) == 2


def test_hub_killed_between_its_work_and_its_answer(own_chain: Chain, tmp_path: Path) -> None:
    folder = fill_terminal(own_chain, tmp_path / "kiosk", "kiosk")
    with Relay(own_chain.hub.port) as relay:
        relay.swallow_answers = True
        with terminal(folder, relay.url, 1) as process:
            keys = accepted(process, 1)
            wait(lambda: on_hub(own_chain, keys) == keys, "the hub's work")
            own_chain.hub.kill()
            relay.swallow_answers = False
            own_chain.hub.start()
            wait(lambda: waiting(folder) == 0, "the answer to arrive in the end")
    assert on_hub(own_chain, keys) == keys
    assert reserved(own_chain) == 1


@pytest.mark.parametrize("after_s", [0.02, 0.08, 0.2])
def test_hub_killed_at_any_moment(own_chain: Chain, tmp_path: Path, after_s: float) -> None:
    folder = fill_terminal(own_chain, tmp_path / "kiosk", "kiosk")
    with terminal(folder, own_chain.hub.url, 8) as process:
        keys = accepted(process, 8)
        time.sleep(after_s)
        own_chain.hub.kill()
        own_chain.hub.start()
        wait(lambda: waiting(folder) == 0, "every answer")
    assert on_hub(own_chain, keys) == sorted(keys)
    assert reserved(own_chain) == 8


def waiting(folder: Path) -> int:
    """Return how many acts of a terminal the hub has not answered, seen from outside."""
    with closing(sqlite3.connect(f"file:{folder / 'outbox.db'}?mode=ro", uri=True, timeout=10)) as db:
        return int(db.execute("SELECT count(*) FROM commands WHERE state = 'pending'").fetchone()[0])
