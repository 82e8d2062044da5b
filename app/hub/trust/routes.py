"""Enrolment over HTTP: the only unsigned request that changes anything."""

from fastapi import APIRouter

from app.hub.context import HubDep
from app.hub.database.engine import writing
from app.hub.trust.enrolment import enrol
from app.wire import API
from app.wire.base import Problem
from app.wire.enrolment import Enrol, Enrolled

router = APIRouter(prefix=API, tags=["enrolment"])


@router.post("/enrol", responses={403: {"model": Problem}, 426: {"model": Problem}})
def enrol_terminal(message: Enrol, hub: HubDep) -> Enrolled:
    """Make a terminal known by its one-time code and its public key."""
    with writing(hub.engine) as connection:
        new = enrol(connection, message, hub.clock.stored(connection))
    return Enrolled(
        terminal_id=new.id,
        serial=new.serial,
        store_id=new.store_id,
        zone=new.zone,
        group=new.group,
        order_prefix=new.order_prefix,
        seal_key=hub.keys.seal_public,
        feed_key=hub.keys.feed_public,
    )
