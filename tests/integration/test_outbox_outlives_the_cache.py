"""Orders survive deletion and corruption of cache.db, and the cache comes back by itself."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.cache import catalogue, connection
from app.services.orders import order, place_order
from tests.chain import Chain
from tests.e2e.ordering_process import draft
from tests.integration.terminals import running, wait

NOWHERE = "http://127.0.0.1:9"


def harm(folder: Path, how: str) -> None:
    file = folder / connection.CACHE
    if how == "deleted":
        connection.remove(file)
    elif how == "foreign":
        file.write_bytes(b"this is not a database" * 4000)
    elif how == "truncated":
        file.write_bytes(file.read_bytes()[: file.stat().st_size // 3])
    else:
        data = bytearray(file.read_bytes())
        data[40_000:48_000] = b"\xff" * 8000
        file.write_bytes(bytes(data))


@pytest.mark.parametrize("how", ["deleted", "foreign", "truncated", "scribbled"])
def test_order_and_range_are_there_again(chain: Chain, own_kiosk: Path, how: str) -> None:
    with running(chain.terminal_settings(own_kiosk, hub={"url": NOWHERE})) as terminal:
        identity = terminal.context.identity
        assert identity is not None
        placed = terminal.context.outbox.call(lambda db: place_order(db, identity, draft(), datetime.now(UTC)))
    harm(own_kiosk, how)
    copy = Path(shutil.copytree(own_kiosk, own_kiosk.parent / "restarted"))
    with running(chain.terminal_settings(copy)) as terminal:
        found = terminal.context.outbox.call(lambda db: order(db, placed.key))
        assert found is not None
        assert found.number == placed.number
        wait(lambda: terminal.sync.idle, "the cache to be filled")
        assert terminal.context.reader.call(lambda reading: catalogue.count_of_category(reading.db, "fr", "")) == 41
        assert terminal.sync.status.ready
