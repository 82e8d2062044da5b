"""The order ticket: an order's QR code that a till can read and believe without a network. See `docs/codes.md`.

The code is `CMP1:O:<number>`, followed where the terminal can sign by `:` and a signed body, big-endian: version
(1 byte), chain (4), serial of the terminal (2), made at in Unix seconds (4), price of the delivery in cents (4), total
in cents (4), then lines as in `app.domain.handover`.
"""

import struct
from dataclasses import dataclass

from app.domain.handover import Fault, HandedLine, HandoverError, pack_lines, unpack_lines

PREFIX = "CMP1:O:"
VERSION = 1
HEADER = struct.Struct(">B4sHIII")


@dataclass(frozen=True, slots=True)
class Ticket:
    """What is to be paid for an order, as the terminal showed it; amounts in cents of the chain's currency."""

    number: str
    chain: bytes
    serial: int
    made_at: int
    delivery_cents: int
    total_cents: int
    lines: tuple[HandedLine, ...]


def pack(ticket: Ticket) -> bytes:
    """Return the body; ValueError or struct.error for figures that do not fit."""
    amounts = (ticket.made_at, ticket.delivery_cents, ticket.total_cents)
    return HEADER.pack(VERSION, ticket.chain, ticket.serial, *amounts) + pack_lines(ticket.lines)


def unpack(number: str, body: bytes) -> Ticket:
    """Return what the body says of the order; HandoverError when it is none of this version."""
    if len(body) <= HEADER.size or body[0] != VERSION:
        raise HandoverError(Fault.DAMAGED)
    _, chain, serial, made_at, delivery, total = HEADER.unpack_from(body)
    return Ticket(number, chain, serial, made_at, delivery, total, unpack_lines(body[HEADER.size :]))
