"""Invented people: customers with what they bought, and associates.

As in `app.demo.model`, money is in cents and dates are the shop's own days.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoNote:
    """What an associate wrote about a customer."""

    text: str
    associate_id: str
    date: date


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoVoucher:
    """A customer's own money off, valid to `ends` included."""

    code: str
    cents: int
    ends: date


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoOrderLine:
    """Some pieces of one variant at the price of that day."""

    variant_id: str
    quantity: int
    unit_cents: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoOrder:
    """A past order; `channel` is store, web, phone, app or kiosk."""

    number: str
    channel: str
    store_id: str | None
    placed_on: date
    status: str
    fulfilment: str
    lines: tuple[DemoOrderLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoFeedback:
    """Answer to "would you recommend us", 0 to 10, with words."""

    score: int
    comment: str
    date: date


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoAppointment:
    """A meeting to come in the customer's store."""

    service: str
    date: date
    time: str
    minutes: int
    associate_id: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoCustomer:
    """An invented person; `consent` says per channel (email, sms, phone) if we may write."""

    id: str
    code: str
    first_name: str
    last_name: str
    email: str
    phone: str
    loyalty_card: str
    member_since: date
    points: int
    tier: str
    store_id: str
    consent: Mapping[str, bool]
    last_visit: date
    preferences: tuple[str, ...]
    project: str | None
    notes: tuple[DemoNote, ...]
    wish_list: tuple[str, ...]
    vouchers: tuple[DemoVoucher, ...]
    orders: tuple[DemoOrder, ...]
    feedback: DemoFeedback | None = None
    appointment: DemoAppointment | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoAssociate:
    """Somebody who works in a store; `demo_pin` is in clear, the hub keeps only its hash."""

    id: str
    number: str
    first_name: str
    last_name: str
    store_id: str
    role: str
    speciality: str
    demo_pin: str
