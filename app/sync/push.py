"""Push the outbox: batches that shrink to one when they fail, so that one bad act never blocks the others.

Nor does one that the hub cannot take yet: it stays waiting, the next ones are sent all the same.
"""

from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from pydantic import BaseModel
from sqlite_utils import Database

from app.cache import outbox
from app.domain.errors import RefusedError
from app.wire.commands import MAX_BATCH, Command, CommandAnswers, CommandBatch

Run = Callable[[Callable[[Database], Any]], Any]
FINAL = frozenset({"idempotency", "invalid"})


class CommandSink(Protocol):
    """Whoever takes commands; see `HubClient`."""

    def post(self, path: str, message: BaseModel, answer: type[CommandAnswers]) -> CommandAnswers:
        """Send a message and return the answer."""


def push(sink: CommandSink, run: Run) -> int:
    """Send all that waits, once and oldest first; return how many acts got a final answer.

    `run` runs a function on the thread that owns the outbox. Raises UnreachableError when the hub does not answer;
    nothing is lost then, the same acts are sent again with the same ids.
    """
    settled = after = 0
    size = MAX_BATCH
    while waiting := run(partial(outbox.waiting, limit=size, after=after)):
        done = _send(sink, run, waiting)
        if done is None:
            size = max(1, len(waiting) // 2)
            continue
        settled += done
        after, size = waiting[-1].sequence, MAX_BATCH
    return settled


def _send(sink: CommandSink, run: Run, waiting: list[Command]) -> int | None:
    """Send one batch; return how many were settled, None when it must be cut in two."""
    try:
        answers = sink.post("/commands", CommandBatch(commands=tuple(waiting)), CommandAnswers)
    except RefusedError as error:
        if error.reason not in FINAL:
            run(partial(outbox.tried, ids=[command.id for command in waiting], reason=error.reason))
            raise
        if len(waiting) > 1:
            return None
        run(partial(outbox.refuse, command_id=waiting[0].id, reason=error.reason, message=str(error)))
        return 1
    asked = {command.id for command in waiting}
    known = tuple(answer for answer in answers.answers if answer.id in asked)
    run(partial(outbox.answered, answers=known))
    return sum(answer.outcome != "retry" for answer in known)
