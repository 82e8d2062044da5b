"""Feeds: a small signed head for every shard, immutable snapshots and segments that it names by their hash."""

from pydantic import Field

from app.wire.base import Base64, Line, Message
from app.wire.contents import Contents

MAX_HEAD_BYTES = 256_000
MAX_FILE_BYTES = 512_000_000
MAX_UNPACKED_BYTES = 4_000_000_000


class FeedFile(Message):
    """A zstd-compressed SQLite file below the feed's address: rows after `start` up to `end` (watermarks)."""

    path: Line
    start: int = Field(ge=0)
    end: int = Field(ge=0)
    bytes: int = Field(ge=0, le=MAX_FILE_BYTES)
    unpacked: int = Field(ge=0, le=MAX_UNPACKED_BYTES)
    sha256: Line


class Head(Message):
    """What there is to know of a shard. `snapshot.start` is 0; segments continue where the one before ended.

    Segments that end at the snapshot or before it lead there from older watermarks. `contents` is what the tables hold
    at the snapshot's watermark: whoever came there by segments finds out whether it has drifted. `epoch` grows when
    the hub starts anew: then only the snapshot counts.
    """

    shard: Line
    epoch: int = Field(ge=1)
    watermark: int = Field(ge=0)
    made_at: str
    snapshot: FeedFile
    segments: tuple[FeedFile, ...] = ()
    contents: tuple[Contents, ...] = ()


class SignedHead(Message):
    """A head as text and the Ed25519 signature of exactly that text."""

    head: str = Field(max_length=MAX_HEAD_BYTES)
    signature: Base64


def shards_of(
    store_id: str, zone: str, group: str, locales: tuple[str, ...], review_locales: tuple[str, ...]
) -> tuple[str, ...]:
    """Return the shards that a terminal of this store follows, in the order in which they are wanted."""
    texts = [f"catalogue/{locale}" for locale in locales]
    reviews = [f"reviews/{locale}" for locale in review_locales]
    return (f"config/{group}", "stores", *texts, f"prices/{zone}", f"stock/{store_id}", "ratings", *reviews)
