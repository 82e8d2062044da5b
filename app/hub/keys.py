"""The hub's own keys: one that payloads are sealed to, one that signs feeds; made once, in a private file."""

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from nacl.public import PrivateKey
from nacl.signing import SigningKey

from app.domain.errors import DamagedError
from app.wire.signing import decode, encode

FILE = "hub-keys.json"


@dataclass(frozen=True, slots=True)
class HubKeys:
    """X25519 for sealed payloads, Ed25519 for feeds."""

    seal: PrivateKey
    feed: SigningKey

    @property
    def seal_public(self) -> str:
        """What terminals seal to, base64."""
        return encode(bytes(self.seal.public_key))

    @property
    def feed_public(self) -> str:
        """What terminals check feeds with, base64."""
        return encode(bytes(self.feed.verify_key))

    @classmethod
    def load_or_make(cls, folder: Path) -> Self:
        """Return the keys of this folder, made now when there are none; DamagedError for a file that holds none."""
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / FILE
        try:
            return cls._read(path)
        except FileNotFoundError:
            return cls._make(path)

    @classmethod
    def _read(cls, path: Path) -> Self:
        try:
            held = json.loads(path.read_text(encoding="ascii"))
            return cls(PrivateKey(decode(held["seal"])), SigningKey(decode(held["feed"])))
        except (ValueError, KeyError, TypeError) as error:
            message = f"{path} holds no keys; put the backup of it in place, terminals trust only these keys"
            raise DamagedError(message) from error

    @classmethod
    def _make(cls, path: Path) -> Self:
        keys = cls(PrivateKey.generate(), SigningKey.generate())
        held = {"seal": encode(bytes(keys.seal)), "feed": encode(bytes(keys.feed))}
        temporary = path.with_suffix(f".{os.getpid()}")
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as file:
            json.dump(held, file)
            file.flush()
            os.fsync(file.fileno())
        return cls._claim(temporary, path)

    @classmethod
    def _claim(cls, temporary: Path, path: Path) -> Self:
        """Put the file in place unless another process was first; both end with the same keys."""
        try:
            os.link(temporary, path)
        except FileExistsError:
            pass
        finally:
            temporary.unlink()
        return cls._read(path)
