"""What the hub asks of a payment provider, whichever it is: one protocol, one contract that a test holds them to.

A provider has pages of its own on which the customer's phone pays; the hub sends the phone there and asks what became
of it. Neither knows a card number: that is between the phone and the provider. Providers are called outside of database
transactions, and may be asked the same thing twice.
"""

from dataclasses import dataclass
from typing import Protocol

from app.domain.errors import ComptoirError
from app.domain.payments import PaymentState


class ProviderError(ComptoirError):
    """The provider did not answer; what was asked may be asked again."""


@dataclass(frozen=True, slots=True)
class Charge:
    """What is to be paid. `id` is the idempotency key; `back` is where the provider sends the phone in the end."""

    id: str
    cents: int
    currency: str
    title: str
    back: str


@dataclass(frozen=True, slots=True)
class Begun:
    """The provider waits for the phone at `address`; `reference` names the charge from now on."""

    reference: str
    address: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the provider says of a charge, with the amount that it knows."""

    state: PaymentState
    cents: int
    currency: str


class Provider(Protocol):
    """A payment provider; every method raises ProviderError when it does not answer."""

    name: str
    """One word, kept with every payment."""
    test: bool
    """Whether no money moves; screens and pages say so."""
    origin: str
    """Scheme and host of its pages, empty when they are this hub's own."""

    def begin(self, charge: Charge) -> Begun:
        """Make the charge known; the same `id` again gives the same reference and charges nothing more."""

    def look_up(self, reference: str) -> Verdict:
        """Return the state: waiting, paid, declined or cancelled; once it is not waiting it stays so."""

    def cancel(self, reference: str) -> Verdict:
        """See to it that the charge cannot be paid any more; PAID when the customer was first."""
