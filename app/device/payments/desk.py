"""The payment terminal beside the screen and the thread that owns it."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Self

from app.device.payments.base import PaymentTerminal
from app.domain.payments import Charge, ChargeAnswer, ChargeOutcome
from app.worker import Worker

if TYPE_CHECKING:
    from concurrent.futures import Future

THREAD = "payment-terminal"
Note = Callable[[ChargeAnswer], object]


class PaymentDesk:
    """Charges and recovers on a thread of its own; each answer is written down there, whoever looks at the screen."""

    def __init__(
        self, terminal: PaymentTerminal, patience_s: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Start the thread, `worker`.

        `patience_s`: so long may somebody still be paying at the terminal after its answer was lost.
        """
        self.terminal = terminal
        self._patience, self._clock = patience_s, clock
        self._lost: dict[str, float] = {}
        self.worker: Worker[PaymentTerminal] = Worker(THREAD, lambda: terminal, lambda _: None)

    def charge(self, charge: Charge, note: Note) -> "Future[ChargeAnswer]":
        """Have an amount paid; `note` writes the answer down before the Future has it."""
        return self.worker.submit(lambda terminal: self._noted(charge, terminal.charge(charge), note))

    def recover(self, charge: Charge, note: Note) -> "Future[ChargeAnswer]":
        """Ask what became of a charge; that it came to nothing is believed once nobody can be paying any more."""
        return self.worker.submit(lambda terminal: self._noted(charge, self._asked(terminal, charge), note))

    def close(self) -> None:
        """Let go of a charge under way and end the thread."""
        self.terminal.stop()
        self.worker.close()

    def __enter__(self) -> Self:
        """Return the running desk."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self.close()

    def _asked(self, terminal: PaymentTerminal, charge: Charge) -> ChargeAnswer:
        since = self._lost.setdefault(charge.id, self._clock())
        answer = terminal.recover(charge)
        if answer.outcome is ChargeOutcome.APPROVED or self._clock() - since >= self._patience:
            return answer
        return ChargeAnswer(ChargeOutcome.UNKNOWN, final=False)

    def _noted(self, charge: Charge, answer: ChargeAnswer, note: Note) -> ChargeAnswer:
        if answer.final:
            self._lost.pop(charge.id, None)
        elif charge.id not in self._lost:
            self._lost[charge.id] = self._clock()
        note(answer)
        return answer
