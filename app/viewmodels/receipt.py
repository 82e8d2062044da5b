"""What the checkout hands to the confirmation: an order that was just accepted, with what was typed for it."""

from dataclasses import dataclass

from app.domain.baskets import Basket
from app.domain.orders import Draft, PlacedOrder
from app.services.ways import Way


@dataclass(frozen=True, slots=True)
class Receipt:
    """An accepted order and its draft: holds typed data, so it is dropped with the wipe."""

    order: PlacedOrder
    draft: Draft
    basket: Basket
    way: Way
    channel: str
