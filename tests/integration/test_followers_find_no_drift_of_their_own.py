"""A terminal that follows the hub by segments past a new snapshot holds what the snapshot holds."""

import logging
from pathlib import Path

import pytest
from sqlalchemy import update

from app.bootstrap import Terminal
from app.cache import shards
from app.cache.drift import drifted
from app.hub.database.engine import make_engine, writing
from app.hub.database.tables import stock
from app.hub.feeds.changes import STOCK, Change, record
from app.sync.client import HubClient
from app.sync.feeds import read_head
from tests.chain import HERE, Chain
from tests.integration.terminals import running, wait

SHARD = f"stock/{HERE}"
CHANGES = 10
STOCKED = "SELECT variant_id, quantity FROM stock WHERE store_id = ? ORDER BY variant_id LIMIT 1"


def set_stock(chain: Chain, variant_id: str, quantity: int) -> None:
    """Change what the store has of a variant, as an order does."""
    engine = make_engine(chain.settings.database_url)
    with writing(engine) as connection:
        here = (stock.c.store_id == HERE) & (stock.c.variant_id == variant_id)
        connection.execute(update(stock).where(here).values(quantity=quantity))
        record(connection, [Change(STOCK, "stock", (HERE, variant_id))])
    engine.dispose()


def mark(terminal: Terminal) -> int:
    """Return how far the terminal has followed the store's stock."""
    return terminal.cache.call(lambda db: shards.state_of(db.conn, SHARD)).watermark


def wait_beyond(terminal: Terminal, before: int) -> None:
    """Wait until the terminal has followed further."""
    wait(lambda: mark(terminal) > before, "the change")


def test_following_by_segments_ends_where_the_snapshot_stands(
    own_kiosk: Path, chain: Chain, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING), running(chain.terminal_settings(own_kiosk)) as terminal:
        identity = terminal.context.identity
        assert identity is not None
        (row,) = chain.rows(STOCKED, HERE)
        began = mark(terminal)
        for more in reversed(range(CHANGES)):
            before = mark(terminal)
            set_stock(chain, row["variant_id"], row["quantity"] + more)
            wait_beyond(terminal, before)
        with HubClient(chain.hub.url, 5.0) as client:
            answer = client.head(SHARD, "")
        assert answer is not None
        head = read_head(answer[0], SHARD, identity.feed_key)
        assert head.snapshot.end > began
        assert head.contents
        assert "drifted" not in caplog.text
        if head.watermark == head.snapshot.end:
            assert terminal.cache.call(lambda db: drifted(db.conn, head)) == []
