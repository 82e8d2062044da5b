"""Enrolment: a terminal shows a one-time code and its public key, the hub says who it is from now on."""

from pydantic import Field

from app.wire.base import Base64, Identifier, Line, Message, Word


class Enrol(Message):
    """What the terminal says; `public_key` is Ed25519, base64; `profile` is `kiosk` or `tablet`."""

    code: Word
    public_key: Base64
    name: Line
    profile: str = Field(pattern=r"^(kiosk|tablet)$")


class Enrolled(Message):
    """What the hub says: identity, shop, shards to follow, the keys to seal to and to check feeds with."""

    terminal_id: Identifier
    serial: int = Field(ge=0)
    store_id: Identifier
    zone: Word
    group: Word
    order_prefix: Word
    seal_key: Base64
    feed_key: Base64
