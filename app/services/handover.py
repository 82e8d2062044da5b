"""Hand a basket over by QR code, and take one over: signed, compact, good for half an hour, readable offline."""

import secrets
from collections import defaultdict

from app.cache import product as rows
from app.cache import stores
from app.cache.reading import Reading
from app.domain.baskets import MAX_QUANTITY, Basket
from app.domain.handover import GOOD_FOR, HUB, ID_BYTES, HandedLine, HandoverCode, text_of
from app.domain.orders import PlacedOrder
from app.domain.tickets import PREFIX, Ticket
from app.services.baskets import line_of
from app.services.shop import Shop
from app.wire.handover import chain_of, from_value, ticket_text, to_value
from app.wire.identity import Identity

PHONE = "phone"
"""The chain's setting: `{"address": "https://..."}`, where phones reach the hub."""


def phone_address(reading: Reading, hub_url: str) -> str:
    """Return where phones reach the hub: what the chain says, else where this terminal does."""
    said = stores.setting(reading.db, PHONE)
    return str(said.get("address") or hub_url) if isinstance(said, dict) else hub_url


def to_code(reading: Reading, shop: Shop, identity: Identity, basket: Basket, hub_url: str = "") -> str:
    """Return the text of the QR code by which a phone, a kiosk, a tablet or a till takes the basket over.

    It opens a page of the hub on a phone; without `hub_url` it is for scanners only. Empty without a line to hand over.
    """
    lines = _lines(reading, shop, [(line.variant_id, line.quantity) for line in basket.lines])
    if not lines:
        return ""
    expires = int((shop.now + GOOD_FOR).timestamp())
    code = HandoverCode(chain_of(identity.feed_key), identity.serial, expires, secrets.token_bytes(ID_BYTES), lines)
    value = to_value(identity.signing_key, code)
    return text_of(value, phone_address(reading, hub_url) if hub_url else "")


def from_code(reading: Reading, shop: Shop, identity: Identity, value: str) -> Basket:
    """Return the basket of a code's value (what follows the prefix), at today's prices.

    Articles that are no longer sold are left out. Raises HandoverError with one word: damaged, tampered, expired,
    foreign, oversized.
    """

    def key_of(issuer: int) -> str | None:
        return identity.feed_key if issuer == HUB else stores.terminal_key(reading.db, issuer)

    code = from_value(value, chain_of(identity.feed_key), key_of, shop.now.timestamp())
    basket = Basket()
    for line in code.lines:
        variant = rows.find_variant(reading.db, shop.catalogue_locale, "gtin", line.gtin)
        made = line_of(reading, shop, variant.id, line.quantity) if variant else None
        basket = basket.add(made) if made else basket
    return basket


def ticket_of(reading: Reading, shop: Shop, identity: Identity, order: PlacedOrder, delivery_cents: int) -> str:
    """Return the text of an order's QR code, signed, so that a till can believe it before the hub has the order.

    The bare number when its lines cannot be told whole: an article has left the range, or more than 99 of one.
    """
    pieces = [(line.variant_id, line.quantity) for line in order.lines]
    lines = _lines(reading, shop, pieces)
    if not lines or sum(line.quantity for line in lines) != sum(quantity for _, quantity in pieces):
        return PREFIX + order.number
    ticket = Ticket(
        number=order.number,
        chain=chain_of(identity.feed_key),
        serial=identity.serial,
        made_at=int(shop.now.timestamp()),
        delivery_cents=delivery_cents,
        total_cents=order.total_cents,
        lines=lines,
    )
    return ticket_text(identity.signing_key, ticket)


def _lines(reading: Reading, shop: Shop, pieces: list[tuple[str, int]]) -> tuple[HandedLine, ...]:
    wanted: dict[str, int] = defaultdict(int)
    for variant_id, quantity in pieces:
        variant = rows.find_variant(reading.db, shop.catalogue_locale, "id", variant_id)
        if variant is not None:
            wanted[variant.gtin] += quantity
    return tuple(HandedLine(gtin, min(quantity, MAX_QUANTITY)) for gtin, quantity in wanted.items())
