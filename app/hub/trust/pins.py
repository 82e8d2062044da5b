"""PINs are kept as argon2id hashes (RFC 9106) and nothing else."""

from functools import cache

from nacl.exceptions import InvalidkeyError
from nacl.pwhash import argon2id

OPERATIONS = argon2id.OPSLIMIT_INTERACTIVE
MEMORY = argon2id.MEMLIMIT_INTERACTIVE


def hash_pin(pin: str) -> str:
    """Return a salted hash that names its own parameters."""
    return argon2id.str(pin.encode(), opslimit=OPERATIONS, memlimit=MEMORY).decode("ascii")


def pin_fits(pin_hash: str, pin: str) -> bool:
    """Tell whether the PIN belongs to the hash; an empty hash takes as long and never fits."""
    try:
        return argon2id.verify((pin_hash or _nobody()).encode("ascii"), pin.encode()) and bool(pin_hash)
    except InvalidkeyError:
        return False


@cache
def _nobody() -> str:
    return hash_pin("0" * 13)
