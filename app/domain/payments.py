"""Payments: handed off, never taken here; what a terminal knows of one."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

OPEN_FOR = timedelta(minutes=15)


class PaymentState(StrEnum):
    """WAITING: nobody has paid yet. CANCELLED: the person gave up. EXPIRED: nobody came in time. All but WAITING last.

    An expired payment can still become PAID: where money has moved, the provider's word counts.
    """

    WAITING = "waiting"
    PAID = "paid"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Payment:
    """A payment of an order by phone; `address` is what the phone opens, empty once it leads nowhere.

    `cents` is what the hub asks for, in `currency` (ISO 4217); `test`: no money moves.
    """

    id: str
    number: str
    state: PaymentState
    cents: int
    currency: str
    address: str
    expires_at: datetime
    test: bool = False
