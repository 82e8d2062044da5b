"""Customers as an associate may see them: one person, one code, every channel."""

from dataclasses import dataclass
from datetime import date


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
