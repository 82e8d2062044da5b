"""Sign what goes from screen to screen by QR code, and check it: baskets and order tickets.

Text = base 32 (RFC 4648, without padding) of the body and its Ed25519 signature (64 bytes). What is signed is the
code's prefix and then the body, so that no signature made for one purpose fits another.
"""

import base64
import binascii
import hashlib
from collections.abc import Callable

from nacl.signing import SigningKey
from pydantic import Field

from app.domain import handover, tickets
from app.domain.handover import CHAIN_BYTES, Fault, HandoverCode, HandoverError
from app.domain.tickets import Ticket
from app.wire.base import Message
from app.wire.signing import decode, encode, verifies

SIGNATURE_BYTES = 64
MAX_VALUE = 512
MOST_BYTES = 320
KeyOf = Callable[[int], str | None]
"""From the serial of an issuer to its public key (base64), None for one that the chain does not know."""


class RedeemBasket(Message):
    """A terminal takes a basket over; `code` is the value of the code."""

    code: str = Field(min_length=1, max_length=MAX_VALUE)


class BasketRedeemed(Message):
    """The code is used up now, by this request."""

    redeemed: bool = True


def chain_of(feed_key: str) -> bytes:
    """Return what tells one chain's codes from another's, from the hub's public key (base64)."""
    return hashlib.sha256(decode(feed_key)).digest()[:CHAIN_BYTES]


def to_value(key: SigningKey, code: HandoverCode) -> str:
    """Return the code's value, signed."""
    body = handover.pack(code)
    return _written(key, handover.PREFIX.encode(), body)


def from_value(value: str, chain: bytes, key_of: KeyOf, now: float) -> HandoverCode:
    """Return what a code says when it is this chain's, unchanged and in time; HandoverError otherwise."""
    body, signature = _parts(value)
    if body[1 : 1 + CHAIN_BYTES] != chain and body[0] == handover.VERSION:
        raise HandoverError(Fault.FOREIGN)  # before its lines are found fault with
    code = handover.unpack(body)
    _check(key_of(code.issuer), handover.PREFIX.encode() + body, signature)
    if code.expires < now:
        raise HandoverError(Fault.EXPIRED)
    return code


def ticket_text(key: SigningKey, ticket: Ticket) -> str:
    """Return the whole text of an order's code."""
    head = f"{tickets.PREFIX}{ticket.number}:"
    return head + _written(key, head.encode(), tickets.pack(ticket))


def read_ticket(text: str, chain: bytes, key_of: KeyOf) -> Ticket:
    """Return a signed ticket that this chain's terminal made; HandoverError otherwise. It does not expire."""
    number, _, value = text.removeprefix(tickets.PREFIX).partition(":")
    body, signature = _parts(value)
    ticket = tickets.unpack(number, body)
    if ticket.chain != chain:
        raise HandoverError(Fault.FOREIGN)
    _check(key_of(ticket.serial), f"{tickets.PREFIX}{number}:".encode() + body, signature)
    return ticket


def _written(key: SigningKey, purpose: bytes, body: bytes) -> str:
    signature = key.sign(purpose + body).signature
    return base64.b32encode(body + signature).decode().rstrip("=")


def _parts(value: str) -> tuple[bytes, bytes]:
    """Return body and signature; one basket has one spelling."""
    try:
        data = base64.b32decode(value + "=" * (-len(value) % 8))
    except (binascii.Error, ValueError) as error:
        raise HandoverError(Fault.DAMAGED) from error
    if base64.b32encode(data).decode().rstrip("=") != value or len(data) <= SIGNATURE_BYTES:
        raise HandoverError(Fault.DAMAGED)
    if len(data) > MOST_BYTES:
        raise HandoverError(Fault.OVERSIZED)
    return data[:-SIGNATURE_BYTES], data[-SIGNATURE_BYTES:]


def _check(public_key: str | None, signed: bytes, signature: bytes) -> None:
    if public_key is None:
        raise HandoverError(Fault.FOREIGN)
    if not verifies(public_key, signed, encode(signature)):
        raise HandoverError(Fault.TAMPERED)
