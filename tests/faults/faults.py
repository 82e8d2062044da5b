"""The faults of the network, of processes and of clocks, each a function that lets it happen while people order."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from app.cache import connection
from app.wire.feeds import Head, SignedHead
from tests.faults import moods
from tests.faults.proxy import Mood
from tests.faults.stage import Stage, TrialError
from tests.faults.terminal import TIMEOUT_S

Play = Callable[[Stage], None]
Check = Callable[[Stage], list[str]]


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens, for which reasons an order may be parked then, and what else must hold when it is over."""

    name: str
    play: Play
    parks: frozenset[str] = frozenset()
    after: Check = field(default=lambda _: [])


def spoilt(make: Callable[[Stage], Mood], linger_s: float = 0.3) -> Play:
    """Return the fault of a wire that misbehaves while somebody orders."""

    def play(stage: Stage) -> None:
        stage.order(stage.rng.randrange(3))
        stage.pause(0.1)
        stage.spoil(make(stage))
        stage.order(stage.rng.randrange(1, 5))
        stage.acted()
        stage.pause(linger_s)
        stage.answered()

    return play


def canned(status: int, kind: str, body: bytes) -> Play:
    """Return the fault of something on the way that answers in the place of the hub."""
    return spoilt(lambda stage: moods.canned(stage.rng, status, kind, body))


def terminal_killed(stage: Stage) -> None:
    """Kill the terminal at any instant, up to three times in a row, also while it starts."""
    for _ in range(stage.rng.randrange(1, 4)):
        if not stage.first.running:
            stage.first.start()
        stage.order(stage.rng.randrange(1, 6))
        stage.pause(stage.rng.choice((0.02, 0.15, 0.5)))
        stage.first.kill()


def hub_killed(stage: Stage) -> None:
    """Kill the hub at any instant while orders come in; more are made while it is away."""
    stage.order(stage.rng.randrange(2, 8), stage.first)
    stage.order(stage.rng.randrange(2, 8), stage.second)
    stage.pause(0.2)
    stage.hub.kill()
    stage.order(stage.rng.randrange(2))
    stage.answered()


def both_killed(stage: Stage) -> None:
    """Kill hub and terminal together, as when a fuse blows."""
    stage.order(stage.rng.randrange(2, 8))
    stage.pause(0.2)
    stage.hub.kill()
    stage.first.kill()


def hub_frozen(stage: Stage) -> None:
    """Stop the hub in the middle of what it does, longer than a terminal waits for an answer."""
    stage.order(stage.rng.randrange(1, 5))
    stage.pause(0.1)
    stage.freeze_hub()
    stage.order(stage.rng.randrange(1, 3))
    stage.answered()
    stage.pause(stage.rng.choice((0.2, 2 * TIMEOUT_S)))


def cut(stage: Stage) -> None:
    """Cut the wire once or several times, with orders before, between and after."""
    for _ in range(stage.rng.randrange(1, 4)):
        stage.order(stage.rng.randrange(1, 3))
        stage.pause(0.1)
        stage.proxy.cut()
        stage.order(1)
        stage.pause(0.2)
        stage.proxy.mend()
    stage.answered()


def killed_before_answer(stage: Stage) -> None:
    """Let the hub do its work, lose the answer, and kill the terminal before it asks again."""
    stage.spoil(moods.answer_lost)
    stage.order(stage.rng.randrange(1, 4))
    stage.acted()
    stage.first.kill()


def clock_wrong(days: int) -> Play:
    """Return the fault of a terminal whose clock is wrong by so many days."""

    def play(stage: Stage) -> None:
        stage.first.quit()
        stage.first.start(replace(stage.first.how, clock_days=days))
        stage.order(stage.rng.randrange(1, 4))
        stage.answered()

    return play


def set_right(stage: Stage) -> list[str]:
    """End the terminal whose clock is wrong: the next trial starts it with the right one."""
    stage.first.quit()
    return []


def told(stage: Stage, words: str) -> int:
    """Return how often the terminal has said in its log that it refused something."""
    return sum(words in line for line in stage.first.ask("state")["log"])


def spoilt_feed(make: Callable[[Stage], Mood], words: str) -> Play:
    """Return the fault of feeds that are not what they should be; the terminal must say so and not go back."""

    def play(stage: Stage) -> None:
        already = told(stage, words)
        before: dict[str, Any] = stage.first.ask("state")["marks"]
        stage.spoil(make(stage))
        stage.order(stage.rng.randrange(1, 3))
        stage.wait(lambda: told(stage, words) > already, f"the terminal to say {words!r}")
        stage.answered()
        after: dict[str, Any] = stage.first.ask("state")["marks"]
        back = [name for name, mark in before.items() if after.get(name, (0, 0)) < mark]
        grown = [name for name, mark in after.items() if mark[1] >= 1_000_000]
        if back or grown:
            message = f"went back: {back}; believed a stranger: {grown}"
            raise TrialError(message)

    return play


def rolled_back(stage: Stage) -> None:
    """Serve the heads of the beginning once the stock has gone on."""
    path = next(path for path in stage.heads if "/stock/" in path)
    begun = Head.model_validate_json(SignedHead.model_validate_json(stage.heads[path]).head)
    stage.order(1)
    stage.wait(lambda: _mark(stage, begun.shard) > begun.watermark, "the stock to go on")
    spoilt_feed(lambda stage: moods.old_heads(stage.heads), "older than")(stage)


def damaged_snapshots(stage: Stage) -> None:
    """Let a terminal that has lost its cache be served damaged snapshots only; orders are taken all the same."""
    stage.first.quit()
    connection.remove(stage.first.folder / connection.CACHE)
    stage.spoil(moods.damaged_files(stage.rng))
    stage.first.start()
    stage.order(stage.rng.randrange(1, 4))
    stage.wait(lambda: told(stage, "refused") > 1, "the terminal to refuse snapshots")
    stage.answered()


def _mark(stage: Stage, shard: str) -> int:
    return int(stage.first.ask("state")["marks"].get(shard, (0, 0))[1])
