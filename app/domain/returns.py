"""Returns: which pieces may come back, until when, and how a person asks for it before they go to a desk."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

WITHDRAWAL_DAYS = 14
"""Right of withdrawal, counted from the day the goods are received (Directive 2011/83/EU, article 9)."""
ON_THE_WAY_DAYS = 10
"""Days after an order by which goods have surely been received, where nobody wrote down when."""
DAYS = 30
"""How long a chain that has said nothing takes goods back."""
MOST_LINES = 30
PREFIX = "CMP1:R:"


class ReturnReason(StrEnum):
    """Why a piece comes back."""

    CHANGED_MIND = "changed_mind"
    DOES_NOT_FIT = "does_not_fit"
    DAMAGED = "damaged"
    FAULTY = "faulty"
    WRONG_ITEM = "wrong_item"


class Refund(StrEnum):
    """What the customer wishes for it; the desk decides."""

    AS_PAID = "as_paid"
    EXCHANGE = "exchange"
    CREDIT = "credit"


class ReturnState(StrEnum):
    """ASKED: the customer may bring it. RECEIVED: the desk has it. REFUNDED: it is done. REFUSED: the desk said no."""

    ASKED = "asked"
    RECEIVED = "received"
    REFUNDED = "refunded"
    REFUSED = "refused"


class Right(StrEnum):
    """By what right pieces come back: the law's, or the chain's own promise."""

    WITHDRAWAL = "withdrawal"
    GOODWILL = "goodwill"


@dataclass(frozen=True, slots=True)
class Window:
    """The last days on which the law and the chain let goods come back."""

    withdrawal_until: date
    until: date

    def right(self, today: date) -> Right | None:
        """Return the right that still holds today, None when it is too late."""
        if today <= self.withdrawal_until:
            return Right.WITHDRAWAL
        return Right.GOODWILL if today <= self.until else None


def window(ordered: date, received: date | None, days: int) -> Window:
    """Return until when goods may come back; `days` are the chain's, counted from the same day as the law's."""
    begins = received or ordered + timedelta(days=ON_THE_WAY_DAYS)
    withdrawal = begins + timedelta(days=WITHDRAWAL_DAYS)
    return Window(withdrawal, max(withdrawal, begins + timedelta(days=days)))


def return_prefix(order_prefix: str) -> str:
    """Return what return numbers begin with where order numbers begin with `order_prefix`: MM, RMM."""
    return f"R{order_prefix}"[:4]


@dataclass(frozen=True, slots=True)
class ReturnedLine:
    """Pieces of a variant that come back, and why."""

    variant_id: str
    quantity: int
    reason: ReturnReason


@dataclass(frozen=True, slots=True)
class Wish:
    """A return as the customer asks for it. `contact` or `ticket` (the text of the order's code) proves whose it is."""

    order: str
    lines: tuple[ReturnedLine, ...]
    refund: Refund
    locale: str
    contact: str = ""
    ticket: str = ""


@dataclass(frozen=True, slots=True)
class StartedReturn:
    """A return that was asked for on this terminal; `state` is accepted (safe here), confirmed or refused."""

    key: str
    number: str
    state: str
    reason: str = ""
