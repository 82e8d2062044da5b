"""Orders that need a person, over HTTP: for the store's own associates, at one of its tablets.

The list names nobody, so that it may be asked for often; each look at a contact leaves a row in the audit.
"""

from typing import Annotated

from fastapi import APIRouter, Depends, Path

from app.hub.audit import Look, write
from app.hub.clock import text
from app.hub.context import HubDep
from app.hub.database.engine import reading, writing
from app.hub.orders.open_calls import call_contact, open_calls
from app.hub.problems import HubProblem
from app.hub.trust.associates import Session, SessionDep
from app.wire import API
from app.wire.base import Problem
from app.wire.calls import CallContactMessage, CallMessages

router = APIRouter(prefix=f"{API}/calls", tags=["orders"], responses={401: {"model": Problem}, 403: {"model": Problem}})


def colleague(who: SessionDep) -> Session:
    """Return the session when the associate belongs to the tablet's store; HubProblem 403 otherwise."""
    if who.store_id != who.terminal.store_id:
        raise HubProblem(403, "store", "only the store's own associates may do this")
    return who


ColleagueDep = Annotated[Session, Depends(colleague)]


@router.get("")
def list_calls(who: ColleagueDep, hub: HubDep) -> CallMessages:
    """Return the orders of the tablet's store that need a person, the oldest first."""
    with reading(hub.engine) as connection:
        return open_calls(connection, who.terminal.store_id, hub.clock.today())


@router.get("/{number}", responses={404: {"model": Problem}})
def read_contact(number: Annotated[str, Path(max_length=40)], who: ColleagueDep, hub: HubDep) -> CallContactMessage:
    """Return whom to call about an order; the audit holds which."""
    with writing(hub.engine) as connection:
        look = Look("call.open", who.number, who.terminal.id, number)
        write(connection, look, text(hub.clock.now()))
        found = call_contact(connection, who.terminal.store_id, number)
    if found is None:
        raise HubProblem(404, "unknown_order", "this store has no order of this number that needs a call")
    return found
