"""Payments: handed off, never taken here; what a terminal knows of one."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

OPEN_FOR = timedelta(minutes=15)


class PaymentState(StrEnum):
    """WAITING: nobody has paid yet. CANCELLED: the person gave up. EXPIRED: nobody came in time. All but WAITING last.

    An expired payment can still become PAID: where money has moved, the provider's word counts. UNKNOWN: money may have
    moved at a payment terminal and nobody asks for it again, until the terminal or a person has said what is true.
    """

    WAITING = "waiting"
    PAID = "paid"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    UNKNOWN = "unknown"


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


TRIAL = "trial"
"""The protocol of the test terminal: no money moves."""
REFERENCE_LENGTH = 12


class ChargeOutcome(StrEnum):
    """What became of an amount that was sent to a payment terminal.

    CANCELLED: the customer gave up, or nobody came. AWAY: the terminal could not be asked, no money can have moved.
    UNKNOWN: the amount was sent and its answer is lost; only `recover` or a person can tell.
    """

    APPROVED = "approved"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    AWAY = "away"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Charge:
    """One try to have an order paid on a payment terminal: `id` (UUIDv7), `cents` in `currency` (ISO 4217)."""

    id: str
    number: str
    cents: int
    currency: str

    @property
    def reference(self) -> str:
        """What tells this try from every other where the terminal keeps it: letters and digits, no personal data."""
        return self.id.replace("-", "")[-REFERENCE_LENGTH:].upper()


@dataclass(frozen=True, slots=True)
class ChargeAnswer:
    """What a payment terminal says of a charge; `authorisation` is the bank's number of an approved one.

    `final`: asking again can bring nothing else; an UNKNOWN one is then a person's matter.
    """

    outcome: ChargeOutcome
    authorisation: str = ""
    final: bool = True
