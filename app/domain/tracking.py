"""What may be shown of an order to whoever proves that it is theirs: no name, no address, no contact."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class TrackedLine:
    """Pieces of a variant at the price charged for one; `returnable` of them may still come back."""

    variant_id: str
    quantity: int
    unit_cents: int
    returnable: int = 0


@dataclass(frozen=True, slots=True)
class TrackedReturn:
    """A return of some of its pieces."""

    number: str
    state: str
    pieces: int


@dataclass(frozen=True, slots=True)
class Tracked:
    """An order as its owner may see it.

    `state`: a word of OrderState, or of a channel of its own (delivered, collected...). `withdrawal_until` and
    `return_until` are None where nothing may come back. `known`: `hub` (all of it), `ticket` (only what the order's
    code says) or `here` (only that this terminal took it on).
    """

    number: str
    state: str
    method: str = ""
    store_id: str = ""
    placed: date | None = None
    delivery_cents: int = 0
    total_cents: int = 0
    lines: tuple[TrackedLine, ...] = ()
    returns: tuple[TrackedReturn, ...] = ()
    payment: str = ""
    changed_at: datetime | None = None
    withdrawal_until: date | None = None
    return_until: date | None = None
    known: str = "hub"

    @property
    def reduction_cents(self) -> int:
        """What coupons, vouchers and points took off, 0 where the price of a line is not known."""
        goods = [line.quantity * line.unit_cents for line in self.lines]
        return max(0, sum(goods) + self.delivery_cents - self.total_cents) if all(goods) else 0
