"""The test terminal: a payment terminal that moves no money and does what it is told, on the screen or by a test."""

import queue
from typing import Final

from app.domain.payments import TRIAL, Charge, ChargeAnswer, ChargeOutcome

AUTHORISATION: Final = "TEST"
LOST: Final = ChargeAnswer(ChargeOutcome.UNKNOWN, final=False)
CHOICES: Final = (ChargeOutcome.APPROVED, ChargeOutcome.DECLINED, ChargeOutcome.CANCELLED, ChargeOutcome.UNKNOWN)
"""UNKNOWN: it approves, and its answer is lost on the way."""


class TrialTerminal:
    """Waits until somebody chooses what should happen to a charge, and remembers it while the program runs."""

    protocol = TRIAL
    test = True
    can_abort = True

    def __init__(self, timeout_s: float) -> None:
        """Wait `timeout_s` seconds for a choice."""
        self._timeout = timeout_s
        self._told: queue.SimpleQueue[ChargeOutcome | None] = queue.SimpleQueue()
        self._done: dict[str, ChargeAnswer] = {}

    def charge(self, charge: Charge) -> ChargeAnswer:
        """Do what is chosen; without a choice in time nobody has paid."""
        try:
            told = self._told.get(timeout=self._timeout)
        except queue.Empty:
            told = ChargeOutcome.CANCELLED
        if told is None:
            return LOST
        done = ChargeOutcome.APPROVED if told is ChargeOutcome.UNKNOWN else told
        self._done[charge.id] = ChargeAnswer(done, AUTHORISATION if done is ChargeOutcome.APPROVED else "")
        return LOST if told is ChargeOutcome.UNKNOWN else self._done[charge.id]

    def recover(self, charge: Charge) -> ChargeAnswer:
        """Return what was done; a charge that it does not know came to nothing."""
        return self._done.get(charge.id, ChargeAnswer(ChargeOutcome.CANCELLED))

    def look(self) -> bool:
        """Be there."""
        return True

    def choose(self, outcome: ChargeOutcome) -> None:
        """Let this happen to the charge under way, once; callable from every thread."""
        self._told.put(outcome)

    def abort(self) -> None:
        """Give up, as its red key would."""
        self.choose(ChargeOutcome.CANCELLED)

    def stop(self) -> None:
        """Let go of the charge."""
        self._told.put(None)
