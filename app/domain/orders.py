"""Orders: how they are fulfilled, whom to tell, which state they are in, and how their number is made."""

import re
from dataclasses import dataclass
from enum import StrEnum

from app.domain.benefits import NOTHING, Claim
from app.domain.errors import InvalidInputError

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford base 32: no I, L, O, U
SERIAL_DIGITS = 3
SEQUENCE_DIGITS = 4


class Method(StrEnum):
    """How the goods reach the customer."""

    HOME = "home"
    EXPRESS = "express"
    PICK_UP = "pick-up"


class OrderState(StrEnum):
    """What a person may know of an order.

    ACCEPTED: safe on this terminal, the hub has not answered. CONFIRMED: the hub has it. CALL: a person must decide.
    EXPIRED: nobody collected it in time, its pieces are for sale again. CANCELLED: the customer does not want it so.
    """

    ACCEPTED = "accepted"
    CONFIRMED = "confirmed"
    CALL = "call"
    EXPIRED = "expired"
    CANCELLED = "cancelled"


class Reason(StrEnum):
    """Why the hub refuses an order or an act about one, or gives an order up."""

    OUT_OF_STOCK = "out_of_stock"
    PRICE_CHANGED = "price_changed"
    UNKNOWN_PRODUCT = "unknown_product"
    UNKNOWN_STORE = "unknown_store"
    INVALID = "invalid"
    NOT_COLLECTED = "not_collected"
    CHANGED_BY_CUSTOMER = "changed_by_customer"
    CANCELLED_BY_CUSTOMER = "cancelled_by_customer"
    UNKNOWN_ORDER = "unknown_order"
    SETTLED = "settled"
    NOT_BOUGHT = "not_bought"
    ALREADY_REVIEWED = "already_reviewed"
    BENEFIT_REFUSED = "benefit_refused"
    NOT_RETURNABLE = "not_returnable"
    TOO_LATE = "too_late"
    ALREADY_RETURNED = "already_returned"
    AMOUNT_DIFFERS = "amount_differs"
    ALREADY_PAID = "already_paid"
    ORDER_CLOSED = "order_closed"
    NOT_OFFERED = "not_offered"


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address; `country` is ISO 3166-1 alpha-2, `area` a province where addresses have one."""

    street: str
    postal_code: str
    town: str
    country: str = "FR"
    extra: str = ""
    area: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom to tell, and how: exactly one of `email` and `phone` may be empty."""

    name: str
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class OrderLine:
    """Pieces of a variant at the unit price shown, in cents.

    `method` only where it is not the order's own: in a delivery, `pick-up` for what is collected at the store.
    """

    variant_id: str
    quantity: int
    unit_cents: int
    method: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """An order as the person reviewed it: what `place_order` makes a command of."""

    lines: tuple[OrderLine, ...]
    method: Method
    contact: Contact
    locale: str
    delivery_cents: int = 0
    store_id: str = ""
    address: Address | None = None
    customer_code: str = ""
    associate: str = ""
    claim: Claim = NOTHING

    @property
    def goods_cents(self) -> int:
        """Price of the goods."""
        return sum(line.quantity * line.unit_cents for line in self.lines)

    @property
    def total_cents(self) -> int:
        """Goods and delivery, less what coupons, vouchers and points take off."""
        return max(0, self.delivery_cents + self.goods_cents - self.claim.cents)

    @property
    def collected(self) -> bool:
        """Whether anything is picked up at a store."""
        return self.method is Method.PICK_UP or any(line.method == Method.PICK_UP for line in self.lines)


@dataclass(frozen=True, slots=True)
class PlacedOrder:
    """What the terminal knows of an order; `key` is the idempotency key. No personal data.

    `note` is what the hub says of an order that it took: what was claimed for it and not given.
    """

    key: str
    number: str
    state: OrderState
    reason: str = ""
    lines: tuple[OrderLine, ...] = ()
    method: Method = Method.HOME
    store_id: str = ""
    total_cents: int = 0
    note: str = ""


def order_number(prefix: str, serial: int, sequence: int) -> str:
    """Return a number such as `MM-0A7C-002K`: the terminal's serial, its running count, one check character.

    Unique without asking anybody, because the hub gives every enrolment its own serial.
    """
    body = _digits(serial, SERIAL_DIGITS) + _digits(sequence, SEQUENCE_DIGITS)
    text = body + check_character(body)
    return f"{prefix}-{text[:4]}-{text[4:]}"


def check_character(body: str) -> str:
    """Return the check character of a number's body: digits weighted 3 and 1 from the right, modulo 32.

    Both weights are odd, so every single mistyped character is noticed.
    """
    total = sum(ALPHABET.index(char) * (3 if place % 2 == 0 else 1) for place, char in enumerate(reversed(body)))
    return ALPHABET[-total % len(ALPHABET)]


def parse_order_number(text: str) -> str:
    """Return the number in its written form; raise InvalidInputError when it is none or has a typing mistake."""
    match = re.fullmatch(r"([A-Z]{2,4})-?([0-9A-Z]{4})-?([0-9A-Z]{4})", text.strip().upper())
    if not match:
        message = f"{text[:20]!r} is not an order number; it looks like MM-7F3K-28QX"
        raise InvalidInputError(message)
    prefix, first, second = match.groups()
    body = (first + second).replace("O", "0").replace("I", "1").replace("L", "1")
    if any(char not in ALPHABET for char in body) or check_character(body[:-1]) != body[-1]:
        message = f"order number {text[:20]!r} has a typing mistake; compare it with the ticket"
        raise InvalidInputError(message)
    return f"{prefix}-{body[:4]}-{body[4:]}"


def _digits(value: int, width: int) -> str:
    base = len(ALPHABET)
    if not 0 <= value < base**width:
        message = f"{value} does not fit in {width} characters of an order number; enrol this terminal again"
        raise InvalidInputError(message)
    return "".join(ALPHABET[value // base**place % base] for place in reversed(range(width)))
