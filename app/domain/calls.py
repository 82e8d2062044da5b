"""Orders that need a person: the hub could not take them as they were, so somebody of the store calls the customer."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from app.domain.orders import Address, Contact, OrderState


class CallOutcome(StrEnum):
    """What the customer said.

    KEPT: the order stands, at the total they were told. CHANGED: they want something else, for which a new order is
    made. CANCELLED: they want nothing any more.
    """

    KEPT = "kept"
    CHANGED = "changed"
    CANCELLED = "cancelled"


AFTER_CALL: Mapping[CallOutcome, OrderState] = MappingProxyType(
    {
        CallOutcome.KEPT: OrderState.CONFIRMED,
        CallOutcome.CHANGED: OrderState.CANCELLED,
        CallOutcome.CANCELLED: OrderState.CANCELLED,
    }
)


@dataclass(frozen=True, slots=True)
class CallLine:
    """Pieces that were ordered, the unit price shown then, today's, and the most pieces that any one place has now.

    `now_cents` is None when the article is no longer sold.
    """

    variant_id: str
    quantity: int
    unit_cents: int
    now_cents: int | None
    pieces: int


@dataclass(frozen=True, slots=True)
class Call:
    """An order in state `call`, without personal data.

    `reason` says why it was refused, `obstacle` why it could not be kept as it stands now either (empty: it could);
    `now_cents` is its total at today's prices, None when that cannot be told.
    """

    number: str
    since: datetime
    reason: str
    method: str
    store_id: str
    total_cents: int
    now_cents: int | None
    obstacle: str
    lines: tuple[CallLine, ...]


@dataclass(frozen=True, slots=True)
class CallContact:
    """Whom to call about an order, and where it was to go."""

    contact: Contact
    address: Address | None
