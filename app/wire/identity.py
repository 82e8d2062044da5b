"""Who a terminal is: its Ed25519 key, and what the hub said when it was enrolled."""

from dataclasses import dataclass

from nacl.signing import SigningKey

from app.wire.enrolment import Enrolled
from app.wire.signing import decode, encode


@dataclass(frozen=True, slots=True)
class Identity:
    """A terminal that is enrolled; `seed` is its private key and never leaves the machine."""

    terminal_id: str
    serial: int
    store_id: str
    zone: str
    group: str
    order_prefix: str
    seal_key: str
    feed_key: str
    seed: str

    @property
    def signing_key(self) -> SigningKey:
        """The key that signs every request."""
        return SigningKey(decode(self.seed))


def from_answer(key: SigningKey, answer: Enrolled) -> Identity:
    """Return the identity that the hub gave to the holder of this key."""
    return Identity(**answer.model_dump(), seed=encode(bytes(key)))
