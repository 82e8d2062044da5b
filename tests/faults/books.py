"""What was asked of terminals and what they said: the side of the people, against which the hub is counted."""

from dataclasses import dataclass, field
from typing import Any

from tests.faults.terminal import TerminalProcess, Wish

ASKED, ACCEPTED, FAILED, UNKNOWN = "asked", "accepted", "failed", "unknown"


@dataclass(slots=True)
class Attempt:
    """An order that somebody wanted: accepted (shown as such), failed (told so), or unknown: killed before a word."""

    wish: Wish
    terminal: TerminalProcess
    state: str = ASKED
    key: str = ""
    number: str = ""
    error: str = ""


@dataclass(slots=True)
class Books:
    """The attempts of one trial by their marker."""

    trial: str
    attempts: dict[str, Attempt] = field(default_factory=dict)

    def order(self, terminal: TerminalProcess, **how: Any) -> Attempt:
        """Ask a terminal for an order; it may be dead already."""
        marker = f"{self.trial}-{len(self.attempts) + 1}"
        attempt = Attempt(Wish(marker, **how), terminal)
        self.attempts[marker] = attempt
        terminal.on_order = self.heard
        try:
            terminal.order(attempt.wish)
        except (EOFError, OSError):
            attempt.state = UNKNOWN
        return attempt

    def heard(self, marker: str, said: dict[str, Any]) -> None:
        """Write down what a terminal answered."""
        attempt = self.attempts.get(marker)
        if attempt is None:
            return
        attempt.error = said.get("failed", "")
        attempt.state = FAILED if attempt.error else ACCEPTED
        attempt.key, attempt.number = said.get("key", ""), said.get("number", "")

    def listen(self) -> None:
        """Hear what terminals have said; who is dead says nothing more."""
        for attempt in self.open:
            attempt.terminal.listen()
            if attempt.state == ASKED and not attempt.terminal.running:
                attempt.state = UNKNOWN

    @property
    def open(self) -> list[Attempt]:
        """Those that were not answered yet."""
        return [attempt for attempt in self.attempts.values() if attempt.state == ASKED]

    @property
    def accepted(self) -> list[Attempt]:
        """Those that a person has been told are accepted."""
        return [attempt for attempt in self.attempts.values() if attempt.state == ACCEPTED]

    @property
    def terminals(self) -> list[TerminalProcess]:
        """Those that have been asked for something in this trial, each once."""
        return list({id(attempt.terminal): attempt.terminal for attempt in self.attempts.values()}.values())
