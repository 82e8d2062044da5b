"""Ask after an order: the hub knows it all; without it, what its code says and what this terminal itself has done."""

import re
from datetime import UTC, date, datetime

from sqlite_utils import Database

from app.cache import outbox, stores
from app.cache import product as rows
from app.cache.reading import Reading
from app.domain.baskets import BasketLine
from app.domain.errors import InvalidInputError
from app.domain.handover import HandoverError
from app.domain.orders import parse_order_number
from app.domain.tickets import Ticket
from app.domain.tracking import Tracked, TrackedLine
from app.services.baskets import line_of
from app.services.contacts import email_mistake, phone_mistake
from app.services.orders import placed
from app.services.shop import Shop
from app.services.trouble import trouble_word
from app.sync.live import Live
from app.wire.commands import PLACE_ORDER
from app.wire.handover import chain_of, read_ticket
from app.wire.identity import Identity
from app.wire.signing import encode

SHORTEST = 6
WORDS = {"unknown_order": "unknown", "locked": "locked"}
LIKE_OURS = re.compile(r"[A-Z]{2,4}-?[0-9A-Z]{4}-?[0-9A-Z]{4}")


def track(live: Live, number: str, contact: str, ticket: str) -> Tracked:
    """Return the order as the hub has it. UnreachableError, RefusedError: see `trouble_of`."""
    return live.track_order(number, contact, ticket)


def trouble_of(error: BaseException) -> str:
    """Return the screen's word for why there is no answer: unknown, locked or offline; a bug is raised again."""
    return trouble_word(error, WORDS)


def normal_number(text: str) -> str:
    """Return a typed number as it is written on tickets."""
    bare = "".join(text.split()).upper()
    try:
        return parse_order_number(bare)
    except InvalidInputError:
        return bare


def number_mistake(text: str) -> str:
    """Check an order number: empty, short, or `typo` when it looks like ours and its check character does not fit."""
    bare = "".join(text.split()).upper()
    if not bare:
        return "empty"
    if LIKE_OURS.fullmatch(bare):
        try:
            parse_order_number(bare)
        except InvalidInputError:
            return "typo"
    return "" if len(bare) >= SHORTEST else "short"


def contact_mistake(text: str) -> str:
    """Check an e-mail address or a phone number, whichever it is."""
    if not text.strip():
        return "empty"
    if "@" in text:
        return email_mistake(text)
    mistake = phone_mistake(text)
    return "" if mistake == "landline" else mistake


def of_ticket(reading: Reading, shop: Shop, identity: Identity, text: str) -> Tracked | None:
    """Return what the code of an order says by itself; None when no terminal of this chain has signed it."""
    try:
        ticket = read_ticket(text, chain_of(identity.feed_key), lambda serial: _key(reading, identity, serial))
    except (HandoverError, ValueError):
        return None
    lines = (_line(reading, shop, gtin.gtin, gtin.quantity) for gtin in ticket.lines)
    return Tracked(
        number=ticket.number,
        state="",
        placed=_day(ticket, shop),
        delivery_cents=ticket.delivery_cents,
        total_cents=ticket.total_cents,
        lines=tuple(line for line in lines if line is not None),
        known="ticket",
    )


def known_here(db: Database, number: str) -> str:
    """Return the state of an order that this terminal took on (accepted, confirmed, call); empty for another's."""
    for entry in outbox.entries(db, limit=5000):
        if entry.type == PLACE_ORDER and entry.summary.get("number") == number:
            return placed(entry).state.value
    return ""


def articles(reading: Reading, shop: Shop, order: Tracked) -> dict[str, BasketLine]:
    """Return name and picture of every article of the order that the range still has, by variant."""
    found = {line.variant_id: line_of(reading, shop, line.variant_id) for line in order.lines}
    return {variant_id: line for variant_id, line in found.items() if line is not None}


def place_name(reading: Reading, store_id: str) -> str:
    """Return what a store is called, empty for none."""
    return next((store.name for store in stores.stores(reading.db) if store.id == store_id), "")


def _key(reading: Reading, identity: Identity, serial: int) -> str | None:
    own = encode(bytes(identity.signing_key.verify_key)) if serial == identity.serial else None
    return own or stores.terminal_key(reading.db, serial)


def _line(reading: Reading, shop: Shop, gtin: str, quantity: int) -> TrackedLine | None:
    variant = rows.find_variant(reading.db, shop.locale, "gtin", gtin)
    return TrackedLine(variant.id, quantity, 0, quantity) if variant else None


def _day(ticket: Ticket, shop: Shop) -> date:
    return datetime.fromtimestamp(ticket.made_at, UTC).astimezone(shop.now.tzinfo).date()
