"""Enrolled terminals for tests, and the hub's key to which they seal."""

from nacl.public import PrivateKey
from nacl.signing import SigningKey

from app.wire.identity import Identity
from app.wire.signing import encode

HUB_KEY = PrivateKey.generate()


def make_identity(serial: int = 7, feed_key: str = "") -> Identity:
    """Return a kiosk of the store at Chambray with a key of its own; it seals to HUB_KEY."""
    return Identity(
        terminal_id=f"t{serial}",
        serial=serial,
        store_id="chambray",
        zone="fr",
        group="marcelin",
        order_prefix="MM",
        seal_key=encode(bytes(HUB_KEY.public_key)),
        feed_key=feed_key,
        seed=encode(bytes(SigningKey.generate())),
    )
