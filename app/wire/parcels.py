"""Acts of a terminal as signed requests in a file: for a terminal whose own way to the hub is gone.

The payloads stay sealed to the hub, the requests are signed by the terminal, and the hub does each command once, so a
parcel may travel by any hand and be sent more than once.
"""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from uuid_utils import uuid7

from app.wire import API
from app.wire.base import Base64, Line, Message
from app.wire.commands import MAX_BATCH, Command, CommandBatch
from app.wire.identity import Identity
from app.wire.signing import request_text, sign

TARGET: Final = f"{API}/commands"


class Parcel(Message):
    """One request: `body` is a CommandBatch as text, exactly as it was signed."""

    terminal_id: Line
    nonce: Line
    signature: Base64
    body: str


def pack(identity: Identity, commands: Iterable[Command]) -> Iterator[Parcel]:
    """Yield the parcels for these commands, in their order."""
    left = iter(commands)
    while some := tuple(islice(left, MAX_BATCH)):
        body = CommandBatch(commands=some).model_dump_json()
        nonce = str(uuid7())
        signature = sign(identity.signing_key, request_text("POST", TARGET, body.encode(), nonce))
        yield Parcel(terminal_id=identity.terminal_id, nonce=nonce, signature=signature, body=body)
