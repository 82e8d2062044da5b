"""Messages of the Protocole Caisse (Concert, Caisse-AP) over IP: ASCII fields of tag, length and value.

A tag is two letters or digits, a length three digits, nothing stands between fields, and nothing ends a message.
Of an answer only the fields of `KEPT` are looked at: what a terminal says of a card is dropped where it is read.
"""

import re
from collections.abc import Mapping

from app.domain.errors import DamagedError

TAG, LENGTH = 2, 3
LONGEST = 16_384
FIELD = re.compile(rb"([A-Z][A-Z0-9])([0-9]{3})")
VERSION, PROTOCOL_ID, POS, AMOUNT, ACTION, CURRENCY, DELAY, REFERENCE = "CZ", "CJ", "CA", "CB", "CD", "CE", "BA", "CH"
STATUS, DETAIL, AUTHORISATION = "AE", "AF", "AC"
KEPT = frozenset({VERSION, POS, AMOUNT, ACTION, CURRENCY, REFERENCE, STATUS, DETAIL, AUTHORISATION})


def pack(fields: Mapping[str, str]) -> bytes:
    """Return the message of these fields, in their order; the version comes first."""
    return "".join(f"{tag}{len(value):03}{value}" for tag, value in fields.items()).encode("ascii")


def unpack(data: bytes) -> dict[str, str] | None:
    """Return the kept fields of an answer, None while it is not whole.

    DamagedError for what can be no answer: a broken tag or length, a field that comes twice, too many bytes.
    """
    if len(data) > LONGEST:
        message = "the answer is too long"
        raise DamagedError(message)
    fields: dict[str, str] = {}
    at = 0
    while at < len(data):
        head = FIELD.fullmatch(data, at, at + TAG + LENGTH)
        if head is None:
            _check_beginning(data[at:])
            return None
        begin, tag = head.end(), head[1].decode("ascii")
        at = begin + int(head[2])
        if at > len(data):
            return None
        _keep(fields, tag, data[begin:at])
    return fields if STATUS in fields else None


def _check_beginning(data: bytes) -> None:
    """Raise DamagedError for what is not the beginning of a field."""
    shape = b"AA000"
    whole = data[: TAG + LENGTH] + shape[len(data) :]
    if FIELD.fullmatch(whole) is None or len(data) >= TAG + LENGTH:
        message = "the answer is no message of the protocol"
        raise DamagedError(message)


def _keep(fields: dict[str, str], tag: str, value: bytes) -> None:
    if tag not in KEPT:
        return
    if tag in fields or not value.isascii():
        message = f"the answer is damaged at its field {tag}"
        raise DamagedError(message)
    fields[tag] = value.decode("ascii")
