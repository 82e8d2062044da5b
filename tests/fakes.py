"""Small fakes that answer: a hub that serves feeds from memory and takes commands."""

import hashlib
import json
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import zstandard
from nacl.signing import SigningKey
from pydantic import BaseModel

from app.domain.errors import UnreachableError
from app.hub.feeds.files import FeedDatabase
from app.wire.commands import CommandAnswer, CommandAnswers, CommandBatch, Outcome
from app.wire.contents import contents
from app.wire.feeds import FeedFile, Head, SignedHead
from app.wire.signing import encode, sign
from app.wire.tables import tables_of

Tables = Mapping[str, Sequence[Mapping[str, Any]]]


def feed_bytes(folder: Path, shard: str, tables: Tables, gone: Sequence[tuple[str, list[Any]]] = ()) -> bytes:
    """Return a feed file (SQLite) with these rows; columns that a row leaves out are NULL."""
    file = folder / "making.db"
    file.unlink(missing_ok=True)
    with closing(sqlite3.connect(file)) as db:
        feed = FeedDatabase(db)
        for table in tables_of(shard):
            feed.add_table(table, [tuple(row.get(name) for name in table.names) for row in tables.get(table.name, ())])
        feed.add_tombstones([(name, json.dumps(key)) for name, key in gone])
        if shard.startswith("catalogue/"):
            feed.add_search()
        db.commit()
    return file.read_bytes()


@dataclass
class FakeHub:
    """Serves one feed at a time and answers commands; `down` makes it unreachable."""

    folder: Path
    key: SigningKey = field(default_factory=SigningKey.generate)
    heads: dict[str, Head] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    seen: list[str] = field(default_factory=list)
    refuse: dict[str, str] = field(default_factory=dict)
    down: bool = False
    downloads: int = 0

    @property
    def feed_key(self) -> str:
        """The key to check heads with."""
        return encode(bytes(self.key.verify_key))

    def snapshot(self, shard: str, tables: Tables, *, epoch: int = 1, end: int = 1) -> None:
        """Publish a snapshot."""
        file = self._file(f"{shard}/{epoch}-{end}", feed_bytes(self.folder, shard, tables), 0, end)
        self.heads[shard] = Head(shard=shard, epoch=epoch, watermark=end, made_at="2026-11-21T13:00:00Z", snapshot=file)

    def renew(self, shard: str, tables: Tables) -> None:
        """Publish a snapshot at the present watermark, with its contents; the segments that lead there stay."""
        head = self.heads[shard]
        end = head.watermark
        file = self._file(f"{shard}/r{end}", feed_bytes(self.folder, shard, tables), 0, end)
        held = tuple(
            contents(table, table.names, sorted(
                (tuple(row.get(name) for name in table.names) for row in tables.get(table.name, ())),
                key=lambda row: row[: table.keys],
            ))
            for table in tables_of(shard)
        )  # fmt: skip
        self.heads[shard] = head.model_copy(update={"snapshot": file, "contents": held})

    def segment(self, shard: str, tables: Tables, gone: Sequence[tuple[str, list[Any]]] = ()) -> None:
        """Publish a segment on top of what there is."""
        head = self.heads[shard]
        end = head.watermark + 1
        file = self._file(f"{shard}/s{end}", feed_bytes(self.folder, shard, tables, gone), head.watermark, end)
        self.heads[shard] = head.model_copy(update={"watermark": end, "segments": (*head.segments, file)})

    def head(self, shard: str, etag: str) -> tuple[bytes, str] | None:
        """Answer like the hub does."""
        self._reached()
        text = self.heads[shard].model_dump_json()
        own = hashlib.sha256(text.encode()).hexdigest()
        if own == etag:
            return None
        signed = SignedHead(head=text, signature=sign(self.key, text.encode()))
        return signed.model_dump_json().encode(), own

    def download(self, file: FeedFile, target: Path) -> str:
        """Answer like the hub does."""
        self._reached()
        self.downloads += 1
        packed = self.files[file.path]
        target.write_bytes(zstandard.ZstdDecompressor().decompress(packed))
        return hashlib.sha256(packed).hexdigest()

    def post(self, path: str, message: BaseModel, answer: type[CommandAnswers]) -> CommandAnswers:
        """Take commands; those whose id is in `refuse` are refused with that reason."""
        self._reached()
        assert path == "/commands"
        assert isinstance(message, CommandBatch)
        self.seen += [command.id for command in message.commands]
        answers = (self._answer(command.id) for command in message.commands)
        return answer(answers=tuple(answers))

    def _answer(self, command_id: str) -> CommandAnswer:
        reason = self.refuse.get(command_id, "")
        return CommandAnswer(id=command_id, outcome=Outcome.REFUSED if reason else Outcome.DONE, reason=reason)

    def _file(self, path: str, data: bytes, start: int, end: int) -> FeedFile:
        packed = zstandard.ZstdCompressor().compress(data)
        self.files[path] = packed
        digest = hashlib.sha256(packed).hexdigest()
        return FeedFile(path=path, start=start, end=end, bytes=len(packed), unpacked=len(data), sha256=digest)

    def _reached(self) -> None:
        if self.down:
            message = "the fake hub is down"
            raise UnreachableError(message)
