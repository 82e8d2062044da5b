"""Heads that were published: the newest is served, the last few keep their files alive."""

import hashlib
from dataclasses import dataclass
from typing import Self

from sqlalchemy import Connection, delete, insert, select

from app.hub.database.tables import feed_head, hub_state
from app.wire.feeds import FeedFile, Head, SignedHead

KEPT = 3
EPOCH = "epoch"


@dataclass(frozen=True, slots=True)
class PublishedHead:
    """A head, the bytes that are served and their strong ETag."""

    head: Head
    body: bytes
    etag: str

    @classmethod
    def of(cls, signed: SignedHead) -> Self:
        """Return a signed head ready to be served."""
        body = signed.model_dump_json().encode()
        etag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
        return cls(Head.model_validate_json(signed.head), body, etag)

    @property
    def files(self) -> tuple[FeedFile, ...]:
        """Everything that the head names."""
        return (self.head.snapshot, *self.head.segments)


def epoch(connection: Connection) -> int:
    """Return the number of this database's life; a database made later has a higher one."""
    return int(connection.scalar(select(hub_state.c.value).where(hub_state.c.key == EPOCH)) or 1)


def newest(connection: Connection, shard: str) -> PublishedHead | None:
    """Return the last head of a shard."""
    kept = _kept(connection, shard)
    return kept[0] if kept else None


def keep(connection: Connection, signed: SignedHead, shard: str) -> tuple[PublishedHead, set[str]]:
    """Store a head; return it ready to be served, and the paths of all files that are still named.

    A head of the same watermark is replaced: both say the same, and a new one mends files that were lost.
    """
    published = PublishedHead.of(signed)
    key = {"shard": shard, "epoch": published.head.epoch, "watermark": published.head.watermark}
    connection.execute(delete(feed_head).where(*(feed_head.c[name] == value for name, value in key.items())))
    connection.execute(insert(feed_head).values(**key, head=signed.head, signature=signed.signature))
    kept = _kept(connection, shard)
    _forget(connection, shard, kept[KEPT:])
    return published, {file.path for item in kept[:KEPT] for file in item.files}


def _kept(connection: Connection, shard: str) -> list[PublishedHead]:
    query = select(feed_head.c.head, feed_head.c.signature).where(feed_head.c.shard == shard)
    rows = connection.execute(query.order_by(feed_head.c.epoch.desc(), feed_head.c.watermark.desc()))
    return [PublishedHead.of(SignedHead(head=row.head, signature=row.signature)) for row in rows]


def _forget(connection: Connection, shard: str, old: list[PublishedHead]) -> None:
    for item in old:
        row = (feed_head.c.epoch == item.head.epoch) & (feed_head.c.watermark == item.head.watermark)
        connection.execute(delete(feed_head).where(feed_head.c.shard == shard, row))
