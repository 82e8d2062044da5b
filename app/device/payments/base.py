"""What the program asks of a payment terminal, whichever it is: one port, one contract that a test holds adapters to.

Cards are read by the terminal alone; nothing of one comes here. A charge is written down before it is sent (see
`app/services/payments.py`), so that a lost answer is asked for again, and never leads to a second charge.
"""

from typing import Protocol

from app.domain.payments import Charge, ChargeAnswer


class PaymentTerminal(Protocol):
    """A payment terminal; `charge`, `recover` and `look` block and are called on one thread, the others on any."""

    protocol: str
    """One word, kept with every payment."""
    test: bool
    """Whether no money moves; the screen says so."""
    can_abort: bool
    """Whether `abort` reaches the terminal; otherwise its own red key is the only way to give up."""

    def charge(self, charge: Charge) -> ChargeAnswer:
        """Have the amount paid and return what came of it; UNKNOWN as soon as the amount may have been sent."""

    def recover(self, charge: Charge) -> ChargeAnswer:
        """Ask what became of the charge, without charging anything.

        APPROVED only when the terminal says so of this very charge. UNKNOWN and not `final` while it cannot be asked.
        """

    def look(self) -> bool:
        """Tell whether the terminal can be reached; nothing is shown on it."""

    def abort(self) -> None:
        """Ask the terminal to give the charge up; `charge` then returns what really came of it."""

    def stop(self) -> None:
        """Let go of a charge under way, for the program ends: `charge` returns UNKNOWN at once."""
