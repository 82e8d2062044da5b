"""Requests for an associate over HTTP: kiosks ask and follow, the store's own associates see and take."""

from datetime import timedelta
from typing import Annotated

from fastapi import APIRouter, Path

from app.hub.assist import service
from app.hub.attempts import Limit, check, count
from app.hub.context import HubDep
from app.hub.database.engine import reading, writing
from app.hub.database.statements import holds_nul
from app.hub.orders.call_routes import ColleagueDep
from app.hub.problems import HubProblem
from app.hub.trust.terminals import TerminalDep
from app.wire import API
from app.wire.assist import AskAssist, AssistMessage, RingMessages
from app.wire.base import Problem

router = APIRouter(prefix=f"{API}/assist", tags=["assist"], responses={404: {"model": Problem}})
Name = Annotated[str, Path(max_length=80)]
OF_TERMINAL = Limit(6, timedelta(minutes=10))
"""So often may one kiosk ring; a child at the screen must not keep the store running."""


@router.post("", responses={423: {"model": Problem}})
def ask(asked: AskAssist, terminal: TerminalDep, hub: HubDep) -> AssistMessage:
    """Ring the tablets of the terminal's store."""
    if holds_nul(asked.model_dump()):
        raise HubProblem(422, "invalid", "a request holds no NUL character")
    with writing(hub.engine) as connection:
        now = hub.clock.now()
        key = f"assist:{terminal.id}"
        found = service.ask(connection, asked, terminal, now)
        if found.id == asked.id:
            check(connection, key, Limit(OF_TERMINAL.most - 1, OF_TERMINAL.span), now)
            count(connection, key, OF_TERMINAL, now)
        return found


@router.get("/{assist_id}")
def follow(assist_id: Name, terminal: TerminalDep, hub: HubDep) -> AssistMessage:
    """Return what became of a request of this terminal."""
    with reading(hub.engine) as connection:
        return service.follow(connection, assist_id, terminal, hub.clock.now())


@router.post("/{assist_id}/cancel")
def cancel(assist_id: Name, terminal: TerminalDep, hub: HubDep) -> AssistMessage:
    """End a request of this terminal."""
    with writing(hub.engine) as connection:
        return service.cancel(connection, assist_id, terminal, hub.clock.now())


@router.get("", responses={401: {"model": Problem}, 403: {"model": Problem}})
def rings(who: ColleagueDep, hub: HubDep) -> RingMessages:
    """Return what rings in the tablet's store, or is being answered."""
    with reading(hub.engine) as connection:
        return service.rings(connection, who, hub.clock.now())


@router.post("/{assist_id}/take", responses={409: {"model": Problem}})
def take(assist_id: Name, who: ColleagueDep, hub: HubDep) -> RingMessages:
    """Go there; only one associate can."""
    with writing(hub.engine) as connection:
        return service.take(connection, assist_id, who, hub.clock.now())


@router.post("/{assist_id}/done")
def done(assist_id: Name, who: ColleagueDep, hub: HubDep) -> RingMessages:
    """Note that somebody is with the shopper."""
    with writing(hub.engine) as connection:
        return service.done(connection, assist_id, who, hub.clock.now())
