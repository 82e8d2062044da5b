"""Live questions of a terminal: another store's stock now, and what became of an order."""

from pydantic import Field

from app.wire.base import Identifier, Line, Message, Word


class StockMessage(Message):
    """Pieces of a variant that a store can still promise, as the hub knows them now."""

    store_id: Word
    variant_id: Identifier
    quantity: int = Field(ge=0)
    aisle: Word = ""
    bay: Word = ""
    demo_model: bool = False
    as_of: Word


class OrderEventMessage(Message):
    """What happened to an order."""

    at: Word
    state: Word
    actor: Line


class OrderedLineMessage(Message):
    """Pieces of a variant, the price charged for one, and the store or warehouse they are reserved in."""

    variant_id: Identifier
    quantity: int
    unit_cents: int
    source: Word


class OrderMessage(Message):
    """An order as an associate sees it; contact and address stay on the hub. `key` is the command's id.

    `payment`: waiting, paid, declined, cancelled or expired, when it was asked for by phone.
    """

    number: Word
    key: Identifier
    state: Word
    method: Word
    store_id: Word
    customer_code: Word
    delivery_cents: int
    total_cents: int
    placed_at: Word
    lines: tuple[OrderedLineMessage, ...]
    events: tuple[OrderEventMessage, ...]
    payment: Word = ""
