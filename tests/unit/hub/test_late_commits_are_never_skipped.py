"""A reader that follows a topic page by page ends with every change, however late its transaction commits.

A round is made from a number; `TRIALS=50 pytest -k never_skipped` runs so many on each database.
"""

import os
import random
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from sqlalchemy import Row, select

from app.hub.context import Hub
from app.hub.database.engine import reading, writing
from app.hub.database.tables import change
from app.hub.feeds.changes import STOCK, Change, key_text, record, watermark
from app.hub.settings import HubSettings
from tests.unit.hub.crowd import together, workers

TRIALS = int(os.environ.get("TRIALS", "2"))
WRITERS = 4
COMMITS = 25
LATE_S = 0.004
GIVEN_UP = 0.1
TOPICS = (STOCK, "stores")


class GivenUpError(Exception):
    """A transaction that is rolled back at its very end."""


def _write(hub: Hub, writer: int, chance: random.Random) -> set[str]:
    """Commit changes; now and then one is given up. Return what was committed."""
    keys = [(f"w{writer}", count) for count in range(COMMITS)]
    return {key_text(key) for key in keys if _commit(hub, key, chance)}


def _commit(hub: Hub, key: tuple[str, int], chance: random.Random) -> bool:
    """Commit a change a moment after it got its number; False when it was given up instead."""
    with suppress(GivenUpError), writing(hub.engine) as connection:
        record(connection, [Change(topic, "stock", key) for topic in TOPICS])
        time.sleep(chance.uniform(0, LATE_S))
        if chance.random() < GIVEN_UP:
            raise GivenUpError
        return True
    return False


def _page(hub: Hub, after: int) -> tuple[int, list[Row[Any]]]:
    """Return the watermark, and what changed between `after` and it, as a publisher sees them."""
    with reading(hub.engine) as connection:
        mark = watermark(connection, STOCK)
        query = select(change.c.seq, change.c.key).where(change.c.topic == STOCK, change.c.seq > after)
        return mark, list(connection.execute(query.where(change.c.seq <= mark).order_by(change.c.seq)))


def _follow(hub: Hub, start: int, over: threading.Event) -> list[Row[Any]]:
    """Return everything seen by a reader that never looks back."""
    seen: list[Row[Any]] = []
    mark = start
    while True:
        last_look = over.is_set()
        after = mark
        mark, rows = _page(hub, after)
        assert mark >= after
        seen += rows
        if last_look:
            return seen


@pytest.mark.parametrize("trial", range(TRIALS))
def test_reader_of_the_watermark_gets_every_change_in_order(settings: HubSettings, hub: Hub, trial: int) -> None:
    start = _page(hub, 0)[0]
    over = threading.Event()
    seen: list[Row[Any]] = []
    with workers(settings) as hubs:

        def writer(place: int) -> Callable[[], set[str]]:
            chance = random.Random(f"{trial} {place}")

            return lambda: _write(hubs[place % 2], place, chance)

        follower = threading.Thread(target=lambda: seen.extend(_follow(hub, start, over)))
        follower.start()
        kept = set().union(*together([writer(place) for place in range(WRITERS)]))
        over.set()
        follower.join()
    assert [row.key for row in seen] == list(dict.fromkeys(row.key for row in seen))
    assert {row.key for row in seen} == kept
    assert [row.seq for row in seen] == sorted({row.seq for row in seen})
