"""What is heard: a code that was read, a key of our keyboard, a mistake; wired to the view models that know of it."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from app.device.sounds import Player, find_player
from app.viewmodels.comfort import ERROR, RING, SCAN

READ, MISTAKEN = frozenset({"snapped", "several"}), frozenset({"unknown", "foreign", "other"})


@contextmanager
def sounding(models: Mapping[str, Any], player: Player | None = None) -> Iterator[None]:
    """Let the models be heard; `player` plays in the place of what this machine has."""
    chosen = player or find_player()
    comfort, scan, checkout = models["Comfort"], models["Scan"], models["Checkout"]
    comfort.use(chosen)
    scan.changed.connect(_at_each_change(lambda: _sound_of(scan), comfort.play))
    checkout.fieldsChanged.connect(
        _at_each_change(lambda: ERROR if any(checkout.errors.values()) else "", comfort.play)
    )
    if "Rings" in models:
        models["Rings"].rang.connect(lambda: comfort.play(RING))
    try:
        yield
    finally:
        chosen.close()


def _sound_of(scan: Any) -> str:  # noqa: ANN401 - a view model
    if scan.state in READ:
        return SCAN
    return ERROR if scan.state in MISTAKEN or scan.entryProblem else ""


def _at_each_change(word: Callable[[], str], play: Callable[[str], None]) -> Callable[[], None]:
    """Return a function that plays the word when it has become another one, and is not empty."""
    last = ""

    def look() -> None:
        nonlocal last
        before, last = last, word()
        if last and last != before:
            play(last)

    return look
