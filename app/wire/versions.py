"""Versions of the contract: each side speaks a range of them, a talk takes the newest that both speak.

A terminal says with every request in which version it speaks; the hub says with every answer which versions it speaks
(the same header, such as `1` or `1-3`), and answers 426 to a request in another.
"""

import re
from dataclasses import dataclass
from typing import Final

from app.wire import OLDEST_PROTOCOL, PROTOCOL

HUB_OLDER: Final = "hub_older"
TERMINAL_OLDER: Final = "terminal_older"
REASONS: Final = frozenset({HUB_OLDER, TERMINAL_OLDER})
WRITTEN = re.compile(r"([0-9]{1,6})(?:-([0-9]{1,6}))?")


@dataclass(frozen=True, slots=True)
class Versions:
    """All versions from `oldest` to `newest`."""

    oldest: int
    newest: int

    def __contains__(self, version: int) -> bool:
        """Tell whether a version is among them."""
        return self.oldest <= version <= self.newest

    def __str__(self) -> str:
        """Return them as the header has them."""
        return str(self.newest) if self.oldest == self.newest else f"{self.oldest}-{self.newest}"

    def common(self, other: "Versions") -> int | None:
        """Return the newest version that both speak, None when there is none."""
        version = min(self.newest, other.newest)
        return version if version in self and version in other else None


SPOKEN: Final = Versions(OLDEST_PROTOCOL, PROTOCOL)


def parse(text: str) -> Versions | None:
    """Return the versions that a header names, None when it names none."""
    found = WRITTEN.fullmatch(text)
    if found is None:
        return None
    oldest = int(found[1])
    newest = int(found[2] or oldest)
    return Versions(oldest, newest) if oldest <= newest else None


def misfit(hub: Versions, terminal: Versions) -> tuple[str, str]:
    """Return why two sides that have no version in common cannot talk: a word, and what to update to what."""
    hub_older = hub.newest < terminal.oldest
    side, other, least = ("hub", "terminal", terminal.oldest) if hub_older else ("terminal", "hub", hub.oldest)
    theirs = {"hub": hub, "terminal": terminal}
    words = f"the {side}'s program is older: it speaks version {theirs[side]} of the contract, the {other} "
    advice = f"{theirs[other]}; update the {side} to a program that speaks version {least} or newer"
    return (HUB_OLDER if hub_older else TERMINAL_OLDER), words + advice
