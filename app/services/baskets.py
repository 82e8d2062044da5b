"""Hand a basket over by QR: compact, signed by the terminal, readable offline, good for half an hour.

Body: version (1 byte), serial of the terminal (4), expiry in Unix seconds (4), then a line = GTIN (6 bytes) and
quantity (1); big-endian. The Ed25519 signature of the body (64 bytes) follows; all of it in base 32 without padding
behind `CMP1:B:`, so that QR codes stay in their compact alphanumeric mode.
"""

import base64
import binascii
import struct
from datetime import timedelta

from app.cache import product as rows
from app.cache import stores
from app.cache.reading import Reading
from app.domain.baskets import MAX_LINES, MAX_QUANTITY, Basket, BasketLine
from app.domain.errors import InvalidInputError
from app.services.shop import Shop
from app.wire.identity import Identity
from app.wire.signing import encode, verifies

VERSION = 1
GOOD_FOR = timedelta(minutes=30)
HEADER = struct.Struct(">BII")
LINE_BYTES = 7
SIGNATURE_BYTES = 64
PREFIX = "CMP1:B:"


def line_of(reading: Reading, shop: Shop, variant_id: str, quantity: int = 1) -> BasketLine | None:
    """Return a basket line at today's price; None when the range or the price is missing."""
    variant = rows.find_variant(reading.db, shop.locale, "id", variant_id)
    price = rows.prices(reading.db, [variant_id]).get(variant_id)
    if variant is None or price is None:
        return None
    product = rows.product(reading.db, shop.locale, variant.product_id)
    return BasketLine(
        variant_id=variant.id,
        product_id=variant.product_id,
        name=product.name if product else variant.label,
        label=variant.label,
        picture=next(iter(variant.pictures), ""),
        unit_cents=price.on(shop.today).cents,
        quantity=quantity,
    )


def to_code(reading: Reading, shop: Shop, identity: Identity, basket: Basket) -> str:
    """Return the text of the QR code by which a tablet or a till takes the basket over."""
    body = HEADER.pack(VERSION, identity.serial, int((shop.now + GOOD_FOR).timestamp()))
    for line in basket.lines:
        variant = rows.find_variant(reading.db, shop.locale, "id", line.variant_id)
        if variant is not None:
            body += int(variant.gtin).to_bytes(LINE_BYTES - 1, "big") + bytes([line.quantity])
    signature = identity.signing_key.sign(body).signature
    return PREFIX + base64.b32encode(body + signature).decode().rstrip("=")


def from_code(reading: Reading, shop: Shop, value: str) -> Basket:
    """Return the basket of a code's value (what follows the prefix), at today's prices.

    Raises InvalidInputError, in words, when it is tampered with, foreign, expired or no basket at all.
    """
    body = _checked(reading, _bytes(value))
    _, _, expires = HEADER.unpack_from(body)
    if expires < shop.now.timestamp():
        message = "expired"
        raise InvalidInputError(message)
    basket = Basket()
    for start in range(HEADER.size, len(body), LINE_BYTES):
        basket = _add(reading, shop, basket, body[start : start + LINE_BYTES])
    return basket


def _bytes(value: str) -> bytes:
    try:
        return base64.b32decode(value + "=" * (-len(value) % 8))
    except (binascii.Error, ValueError) as error:
        message = "damaged"
        raise InvalidInputError(message) from error


def _checked(reading: Reading, data: bytes) -> bytes:
    body, signature = data[:-SIGNATURE_BYTES], data[-SIGNATURE_BYTES:]
    lines, rest = divmod(len(body) - HEADER.size, LINE_BYTES)
    if rest or not 0 < lines <= MAX_LINES or body[0] != VERSION:
        message = "damaged"
        raise InvalidInputError(message)
    _, serial, _ = HEADER.unpack_from(body)
    key = stores.terminal_key(reading.db, serial)
    if key is None or not verifies(key, body, encode(signature)):
        message = "foreign"
        raise InvalidInputError(message)
    return body


def _add(reading: Reading, shop: Shop, basket: Basket, line: bytes) -> Basket:
    gtin = str(int.from_bytes(line[:-1], "big")).zfill(14)
    variant = rows.find_variant(reading.db, shop.locale, "gtin", gtin)
    made = line_of(reading, shop, variant.id, min(line[-1], MAX_QUANTITY)) if variant else None
    return basket.add(made) if made and made.quantity else basket
