"""Commands over HTTP."""

from fastapi import APIRouter

from app.hub.commands.service import answer, check_bodies
from app.hub.context import HubDep
from app.hub.trust.terminals import TerminalDep
from app.wire import API
from app.wire.base import Problem
from app.wire.commands import CommandAnswers, CommandBatch

router = APIRouter(prefix=API, tags=["commands"])


@router.post("/commands", responses={422: {"model": Problem}})
def take_commands(batch: CommandBatch, terminal: TerminalDep, hub: HubDep) -> CommandAnswers:
    """Answer every command of the batch; one that is refused never stops the others."""
    check_bodies(hub, terminal, batch.commands)
    answers = tuple(answer(hub, terminal, command) for command in batch.commands)
    return CommandAnswers(answers=answers)
