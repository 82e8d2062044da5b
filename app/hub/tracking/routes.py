"""Ask after an order over HTTP: few tries, for a number is easily guessed and a contact is often known."""

from datetime import timedelta

from fastapi import APIRouter

from app.hub.benefits.limits import Limit, check, count
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
OF_NUMBER = Limit(4, timedelta(minutes=15))
OF_TERMINAL = Limit(19, timedelta(minutes=15))
"""Tries that lead to nothing before the last one that is listened to; the right answer never counts."""


@router.post("/orders/track", responses={404: {"model": Problem}, 423: {"model": Problem}})
def track(asked: TrackOrder, terminal: TerminalDep, hub: HubDep) -> TrackedMessage:
    """Return the order to whoever proves that it is theirs."""
    number = normal(asked.number)
    keys = {f"track:{number}": OF_NUMBER, f"track-at:{terminal.id}": OF_TERMINAL}
    with writing(hub.engine) as connection:
        now = hub.clock.now()
        for key, limit in keys.items():
            check(connection, key, limit, now)
        owned = find(connection, hub.keys.feed_public, Proof(number, asked.contact, asked.ticket))
        if owned is not None:
            return show(connection, owned, terminal.group, hub.clock.today())
        for key, limit in keys.items():
            count(connection, key, Limit(limit.most + 1, limit.span), now)
    raise HubProblem(404, "unknown_order", "no order has this number and this contact")
