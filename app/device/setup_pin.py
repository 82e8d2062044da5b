"""The PIN of the set-up page: kept as an argon2id hash (RFC 9106), wrong ones counted in a file of the terminal.

The count outlives a restart, and a lock-out begins anew with it; so neither switching the terminal off nor turning its
clock gives more tries.
"""

import json
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from nacl.exceptions import CryptoError
from nacl.exceptions import ValueError as UnusableError
from nacl.pwhash import argon2id

from app.device.files import write_whole
from app.domain.locks import TRIES, lock_time

FILE: Final = "setup-lock.json"
SHORTEST: Final = 6
LONGEST: Final = 12


def hash_pin(pin: str) -> str:
    """Return a salted hash that names its own parameters, for the setting setup.pin_hash."""
    limits = {"opslimit": argon2id.OPSLIMIT_INTERACTIVE, "memlimit": argon2id.MEMLIMIT_INTERACTIVE}
    return argon2id.str(pin.encode(), **limits).decode("ascii")


def pin_fits(pin_hash: str, pin: str) -> bool:
    """Tell whether the PIN belongs to the hash; takes about 0.1 s. A hash that is none fits nothing."""
    try:
        return bool(pin_hash) and argon2id.verify(pin_hash.encode("ascii"), pin.encode())
    except (CryptoError, UnusableError, UnicodeEncodeError):
        return False


def is_pin(text: str) -> bool:
    """Tell whether a text may be a PIN: 6 to 12 digits."""
    return text.isascii() and text.isdigit() and SHORTEST <= len(text) <= LONGEST


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a PIN: `open`, `wrong` with the tries that are left, `locked` with the seconds to wait."""

    kind: str
    left: int = 0


class SetupLock:
    """Counts wrong PINs of this terminal; belongs to one thread."""

    def __init__(self, folder: Path, clock: Callable[[], float] = time.monotonic) -> None:
        """Go on where the last process stopped; `clock` gives monotonic seconds."""
        self._file, self._clock = folder / FILE, clock
        self._failures = self._load()
        self._until = clock() + lock_time(self._failures).total_seconds()

    def wait_s(self) -> int:
        """Return the seconds until a PIN is looked at again, 0 when it would be now."""
        return max(0, int(self._until - self._clock() + 0.999))

    def enter(self, pin_hash: str, pin: str) -> Answer:
        """Look at a PIN. The try is on the disk before, so that pulling the plug does not undo it."""
        if wait := self.wait_s():
            return Answer("locked", wait)
        self._count(self._failures + 1)
        if pin_fits(pin_hash, pin):
            self._count(0)
            return Answer("open")
        return Answer("locked", self.wait_s()) if self.wait_s() else Answer("wrong", TRIES - self._failures)

    def _count(self, failures: int) -> None:
        self._failures = failures
        self._until = self._clock() + lock_time(failures).total_seconds()
        with suppress(OSError):  # a full disk must not keep IT out; the count in memory still grows
            write_whole(self._file, json.dumps({"failures": failures}))

    def _load(self) -> int:
        """Return the failures so far; a damaged file counts as one step of lock-out, not as none."""
        try:
            return max(0, int(json.loads(self._file.read_text(encoding="utf-8"))["failures"]))
        except FileNotFoundError:
            return 0
        except (OSError, ValueError, KeyError, TypeError):
            return TRIES
