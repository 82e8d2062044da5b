"""Codes on the hub: whose they are, that each is used once, and the baskets that phones keep for a week."""

import base64
import json
import re
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, delete, insert, select

from app.domain.handover import GOOD_FOR, HUB, ID_BYTES, Fault, HandedLine, HandoverCode, HandoverError
from app.hub.clock import text
from app.hub.context import Hub
from app.hub.database.statements import insert_missing
from app.hub.database.tables import phone_basket, redeemed_basket, store, terminal
from app.wire.handover import chain_of, from_value, to_value

KEPT = timedelta(days=7)
SEED_BYTES = 4
TOKEN_BYTES = 16
TOKEN = re.compile("[A-Z2-7]{26}")
PHONE = ""
"""In the place of a terminal's id: a phone has taken the basket over."""


@dataclass(frozen=True, slots=True)
class PhoneBasket:
    """A basket on somebody's phone: an id that nobody guesses, the store whose prices it shows."""

    id: str
    seed: bytes
    store_id: str
    lines: tuple[HandedLine, ...]
    expires_at: datetime


def token() -> str:
    """Return 128 random bits as capital letters and digits, which QR codes hold densely."""
    return base64.b32encode(secrets.token_bytes(TOKEN_BYTES)).decode().rstrip("=")


def read(connection: Connection, hub: Hub, value: str) -> HandoverCode:
    """Return what an unused code says; HandoverError otherwise."""
    code = _checked(connection, hub, value)
    row = (redeemed_basket.c.code_id == code.id.hex()) & (redeemed_basket.c.issuer == code.issuer)
    if connection.scalar(select(redeemed_basket.c.code_id).where(row)) is not None:
        raise HandoverError(Fault.USED)
    return code


def redeem(connection: Connection, hub: Hub, value: str, terminal_id: str = PHONE) -> HandoverCode:
    """Use a code up; HandoverError when it is not good, or somebody was first."""
    code = _checked(connection, hub, value)
    now, expires = text(hub.clock.now()), text(datetime.fromtimestamp(code.expires, UTC))
    said = {"redeemed_at": now, "terminal_id": terminal_id, "expires_at": expires}
    if not insert_missing(connection, redeemed_basket, code_id=code.id.hex(), issuer=code.issuer, **said):
        raise HandoverError(Fault.USED)
    return code


def origin(connection: Connection, code: HandoverCode) -> str:
    """Return the store of the kiosk or phone's basket that a code comes from; HandoverError when it is gone."""
    if code.issuer == HUB:
        query = select(phone_basket.c.store_id).where(phone_basket.c.seed == code.id[:SEED_BYTES].hex())
    else:
        query = select(terminal.c.store_id).where(terminal.c.serial == code.issuer)
    found = connection.scalar(query)
    if found is None:
        raise HandoverError(Fault.EXPIRED)
    return str(found)


def take(connection: Connection, hub: Hub, value: str, wish: str) -> str:
    """Use a code up for a phone and return the id of its basket: `wish`, where that is a token that nothing has yet.

    The same wish again is the same phone that pressed twice: it gets its basket again. HandoverError as in `redeem`.
    """
    now = hub.clock.now()
    free = TOKEN.fullmatch(wish) is not None and kept(connection, wish, now) is None
    try:
        code = redeem(connection, hub, value)
    except HandoverError as error:
        if error.fault is Fault.USED and kept(connection, wish, now) is not None:
            return wish
        raise
    return keep(connection, code.lines, origin(connection, code), now, wish if free else token())


def keep(connection: Connection, lines: tuple[HandedLine, ...], store_id: str, now: datetime, basket_id: str) -> str:
    """Keep a basket for a phone under an id, under which its page is found."""
    made = {"id": basket_id, "seed": secrets.token_bytes(SEED_BYTES).hex(), "store_id": store_id}
    written = json.dumps([[line.gtin, line.quantity] for line in lines], separators=(",", ":"))
    moments = {"made_at": text(now), "expires_at": text(now + KEPT)}
    connection.execute(insert(phone_basket).values(**made, lines=written, **moments))
    return made["id"]


def kept(connection: Connection, basket_id: str, now: datetime) -> PhoneBasket | None:
    """Return a phone's basket, None when there is none of this id or its week is over."""
    row = (phone_basket.c.id == basket_id) & (phone_basket.c.expires_at > text(now))
    found = connection.execute(select(phone_basket).where(row)).first()
    if found is None:
        return None
    lines = tuple(HandedLine(gtin, quantity) for gtin, quantity in json.loads(found.lines))
    return PhoneBasket(
        found.id, bytes.fromhex(found.seed), found.store_id, lines, datetime.fromisoformat(found.expires_at)
    )


def code_of(hub: Hub, basket: PhoneBasket) -> tuple[str, datetime]:
    """Return the value of a fresh code of a phone's basket, signed by the hub, and when it ends."""
    expires = hub.clock.now() + GOOD_FOR
    number = basket.seed + secrets.token_bytes(ID_BYTES - SEED_BYTES)
    code = HandoverCode(chain_of(hub.keys.feed_public), HUB, int(expires.timestamp()), number, basket.lines)
    return to_value(hub.keys.feed, code), expires


def zone_of(connection: Connection, store_id: str) -> tuple[str, str, str]:
    """Return a store's name, price zone and group."""
    row = connection.execute(select(store).where(store.c.id == store_id)).one()
    return row.name, row.zone, row.group_id


def forget(connection: Connection, now: datetime) -> None:
    """Drop baskets whose week is over, and used codes that have expired anyway."""
    for table in (phone_basket, redeemed_basket):
        connection.execute(delete(table).where(table.c.expires_at < text(now)))


def _checked(connection: Connection, hub: Hub, value: str) -> HandoverCode:
    def key_of(issuer: int) -> str | None:
        if issuer == HUB:
            return hub.keys.feed_public
        row = (terminal.c.serial == issuer) & terminal.c.revoked_at.is_(None)
        return connection.scalar(select(terminal.c.public_key).where(row))

    return from_value(value, chain_of(hub.keys.feed_public), key_of, hub.clock.now().timestamp())
