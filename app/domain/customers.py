"""Customers as an associate may see them: one person, one code, every channel."""

from dataclasses import dataclass
from datetime import date

from app.domain.benefits import Voucher

SHORTEST_PHONE = 8

@dataclass(frozen=True, slots=True)
class CustomerSummary:
    """A row of a search: enough to choose the right person, no more."""

    code: str
    name: str
    town: str
    tier: str
    hint: str


@dataclass(frozen=True, slots=True)
class Purchase:
    """One order of one channel; `cents` is its total."""

    number: str
    channel: str
    place: str
    day: date
    title: str
    picture: str
    cents: int
    state: str


@dataclass(frozen=True, slots=True)
class Note:
    """What an associate wrote down for the next one."""

    text: str
    author: str
    day: date


@dataclass(frozen=True, slots=True)
class CustomerPage:
    """Who they are: contacts masked but for their owner's use, points, tier, purchases of all channels."""

    code: str
    name: str
    since: int
    tier: str
    points: int
    next_reward_points: int
    next_reward_cents: int
    voucher_cents: int
    voucher_until: date | None
    email: str
    phone: str
    email_consent: bool
    phone_consent: bool
    last_visit: date | None
    last_visit_place: str
    facts: tuple[tuple[str, str], ...]
    notes: tuple[Note, ...]
    purchases: tuple[Purchase, ...]


@dataclass(frozen=True, slots=True)
class Associate:
    """Who is signed in on a tablet; `token` proves it to the hub and lives in memory only."""

    number: str
    name: str
    role: str
    store_id: str
    token: str


@dataclass(frozen=True, slots=True)
class Account:
    """All that a kiosk learns of a shopper; `token` proves to the hub who they are, for this session only."""

    token: str
    first_name: str
    points: int
    tier: str
    vouchers: tuple[Voucher, ...] = ()


def phone_key(text: str, country: str = "33") -> str:
    """Return a phone number as all its spellings are compared, `+33639981447`; empty when it is none.

    A number that begins with a single 0 is one of the chain's own `country` (its calling code).
    """
    digits = "".join(char for char in text if char in "0123456789")
    if text.strip().startswith("+"):
        number = digits
    elif digits.startswith("00"):
        number = digits[2:]
    else:
        number = country + digits[1:] if digits.startswith("0") else ""
    number = number.replace(country + "0", country, 1) if number.startswith(country + "0") else number
    return f"+{number}" if len(number) >= SHORTEST_PHONE else ""
