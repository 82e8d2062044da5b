"""Which rows of the feeds changed, written in the transaction that changed them.

Every topic has a counter whose row is updated last in the transaction: on a database with many writers the counter's
row lock makes numbers appear in the order of commits, so a reader of a watermark never misses a late one.
All stock shards share the topic `stock` (key: store, variant); every other shard is its own topic.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, insert, select, update

from app.hub.database.statements import insert_missing
from app.hub.database.tables import change, feed_clock

STOCK = "stock"


@dataclass(frozen=True, slots=True)
class Change:
    """A row of table `name` of a topic that was written or removed."""

    topic: str
    name: str
    key: tuple[str | int, ...]


def topic_of(shard: str) -> str:
    """Return the topic that this shard follows."""
    return STOCK if shard.startswith("stock/") else shard


def record(connection: Connection, changes: Iterable[Change]) -> None:
    """Note the changes; call it last in the transaction that made them."""
    unique = set(changes)
    for topic in sorted({item.topic for item in unique}):
        seq = _next(connection, topic)
        rows = [
            {"topic": topic, "seq": seq, "name": item.name, "key": key_text(item.key)}
            for item in unique
            if item.topic == topic
        ]
        connection.execute(insert(change), rows)


def key_text(key: Sequence[str | int]) -> str:
    """Return a key as the contract writes it: a compact JSON array."""
    return json.dumps(list(key), ensure_ascii=False, separators=(",", ":"))


def watermark(connection: Connection, topic: str) -> int:
    """Return the number of the last change of a topic, 0 when nothing ever changed."""
    return connection.scalar(select(feed_clock.c.seq).where(feed_clock.c.topic == topic)) or 0


def _next(connection: Connection, topic: str) -> int:
    row = feed_clock.c.topic == topic
    grown = update(feed_clock).where(row).values(seq=feed_clock.c.seq + 1)
    if not connection.execute(grown).rowcount and not insert_missing(connection, feed_clock, topic=topic, seq=1):
        connection.execute(grown)  # another transaction made the row meanwhile
    return watermark(connection, topic)
