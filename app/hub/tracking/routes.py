"""Ask after an order over HTTP: few tries, for a number is easily guessed and a contact is often known."""

from fastapi import APIRouter

from app.hub.attempts import NUMBER_UNKNOWN, NUMBERS_OF_TERMINAL_UNKNOWN, guarded
from app.hub.context import HubDep
from app.hub.database.engine import writing
from app.hub.problems import HubProblem
from app.hub.tracking.owners import Proof, find, normal
from app.hub.tracking.service import show
from app.hub.trust.terminals import TerminalDep
from app.wire import API
from app.wire.base import Problem
from app.wire.tracking import TrackedMessage, TrackOrder

router = APIRouter(prefix=API, tags=["orders"])


@router.post("/orders/track", responses={404: {"model": Problem}, 423: {"model": Problem}})
def track(asked: TrackOrder, terminal: TerminalDep, hub: HubDep) -> TrackedMessage:
    """Return the order to whoever proves that it is theirs."""
    number = normal(asked.number)
    proof = Proof(number, asked.contact, asked.ticket)
    keys = {f"track:{number}": NUMBER_UNKNOWN, f"track-at:{terminal.id}": NUMBERS_OF_TERMINAL_UNKNOWN}
    with writing(hub.engine) as connection:
        now = hub.clock.now()
        owned = guarded(connection, keys, now, lambda: find(connection, hub.keys.feed_public, proof))
        if owned is not None:
            return show(connection, owned, terminal.group, hub.clock.today())
    raise HubProblem(404, "unknown_order", "no order has this number and this contact")
