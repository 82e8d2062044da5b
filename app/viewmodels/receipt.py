"""What the checkout hands to the confirmation: an order that was just accepted, with what was typed for it."""

from dataclasses import dataclass

from app.domain.baskets import Basket
from app.domain.orders import Draft, PlacedOrder
from app.services.ways import Way

EMPTY = Basket()


@dataclass(frozen=True, slots=True)
class Receipt:
    """An accepted order and its draft: holds typed data, so it is dropped with the wipe.

    `earned` points will be booked; `unchecked` coupons were taken along; `later` is what is taken now, at the till.
    `collected_at` is where the part of a divided order is picked up that is not sent.
    """

    order: PlacedOrder
    draft: Draft
    basket: Basket
    way: Way
    channel: str
    earned: int = 0
    unchecked: bool = False
    later: Basket = EMPTY
    collected_at: str = ""
