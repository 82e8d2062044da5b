"""Enrolment: a one-time code makes a terminal known, once."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, func, insert, select, update
from uuid_utils import uuid7

from app.domain.errors import DamagedError, InvalidInputError
from app.hub.clock import text
from app.hub.database.tables import enrolment_code, store, terminal
from app.hub.feeds.changes import Change, record
from app.hub.problems import HubProblem
from app.wire.enrolment import Enrol
from app.wire.signing import decode

ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"  # read aloud and typed: nothing that looks like something else
LENGTH = 10
VALID = timedelta(hours=24)
KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class NewTerminal:
    """What the terminal is told, but for the hub's keys."""

    id: str
    serial: int
    store_id: str
    zone: str
    group: str
    order_prefix: str


def new_code(connection: Connection, store_id: str, profile: str, now: datetime) -> str:
    """Return a fresh code for a terminal of this store, good for a day; InvalidInputError for an unknown store."""
    if connection.scalar(select(store.c.id).where(store.c.id == store_id)) is None:
        known = ", ".join(connection.scalars(select(store.c.id).order_by(store.c.id).limit(20)))
        what = f"the stores are {known}" if known else "this hub has none yet: start it once with --demo, or import"
        message = f"there is no store {store_id[:40]!r}; {what}"
        raise InvalidInputError(message)
    code = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
    row = {"code_hash": _hash(code), "store_id": store_id, "profile": profile}
    connection.execute(insert(enrolment_code).values(**row, expires_at=text(now + VALID)))
    return code


def enrol(connection: Connection, message: Enrol, now: datetime) -> NewTerminal:
    """Make the terminal known and use the code up; HubProblem when the code or the key is not good."""
    _check_key(message.public_key)
    store_id = _use(connection, message, now)
    place = connection.execute(select(store).where(store.c.id == store_id)).one()
    serial = (connection.scalar(select(func.max(terminal.c.serial))) or 0) + 1
    new = NewTerminal(str(uuid7()), serial, store_id, place.zone, place.group_id, place.order_prefix)
    said = {"profile": message.profile, "name": message.name, "public_key": message.public_key}
    row = {"id": new.id, "serial": serial, "store_id": store_id, "enrolled_at": text(now)}
    connection.execute(insert(terminal).values(**row, **said))
    record(connection, [Change("stores", "terminal", (serial,))])
    return new


def _use(connection: Connection, message: Enrol, now: datetime) -> str:
    """Return the code's store; a code works once, in time, and for the profile that it was made for."""
    table = enrolment_code
    good = (table.c.code_hash == _hash(message.code)) & table.c.used_at.is_(None)
    good &= (table.c.expires_at > text(now)) & (table.c.profile == message.profile)
    if connection.execute(update(table).where(good).values(used_at=text(now))).rowcount != 1:
        raise HubProblem(403, "enrolment_code", "this code is wrong, used or too old; ask for a new one")
    return str(connection.scalar(select(table.c.store_id).where(table.c.code_hash == _hash(message.code))))


def _check_key(public_key: str) -> None:
    try:
        right = len(decode(public_key)) == KEY_BYTES
    except DamagedError:
        right = False
    if not right:
        raise HubProblem(422, "invalid", "public_key: an Ed25519 key has 32 bytes")


def _hash(code: str) -> str:
    """Return the hash of a code as typed: spaces, dashes and case do not count."""
    plain = "".join(char for char in code.upper() if char.isalnum())
    return hashlib.sha256(plain.encode()).hexdigest()
