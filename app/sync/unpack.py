"""Unpack a feed file while it comes: no more than a piece of it in memory, no more on the disk than was announced."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO, cast

import zstandard

from app.domain.errors import DamagedError
from app.wire.feeds import FeedFile

PIECE = 1 << 20
WIRE_PIECE = 1 << 16
WINDOW = 1 << 27


class _Arriving:
    """What comes over the wire as a file to read from, counted and hashed."""

    def __init__(self, chunks: Iterator[bytes], file: FeedFile) -> None:
        """Read from chunks of at most `WIRE_PIECE` bytes."""
        self._chunks, self._file = chunks, file
        self.digest, self.received = hashlib.sha256(), 0

    def read(self, _size: int = -1) -> bytes:
        """Return the next chunk, empty at the end."""
        chunk = next(self._chunks, b"")
        self.received += len(chunk)
        _refuse_beyond(self.received, self._file.bytes, self._file)
        self.digest.update(chunk)
        return chunk


def unpack(chunks: Iterator[bytes], file: FeedFile, target: Path) -> str:
    """Decompress a feed file into `target`; return the SHA-256 (hex) of all that came over the wire.

    Raises DamagedError for what is larger than the head has said, or is not zstd.
    """
    arriving, written = _Arriving(chunks, file), 0
    unpacker = zstandard.ZstdDecompressor(max_window_size=WINDOW)
    try:
        with (
            target.open("wb") as out,
            unpacker.stream_reader(cast("IO[bytes]", arriving), read_size=WIRE_PIECE) as plain,
        ):
            while piece := plain.read(PIECE):
                written += len(piece)
                _refuse_beyond(written, file.unpacked, file)
                out.write(piece)
        while arriving.read():
            pass
    except zstandard.ZstdError as error:
        message = f"feed file {file.path} cannot be unpacked; it was refused"
        raise DamagedError(message) from error
    return arriving.digest.hexdigest()


def _refuse_beyond(size: int, announced: int, file: FeedFile) -> None:
    if size > announced:
        message = f"feed file {file.path} is larger than announced; it was refused"
        raise DamagedError(message)
