"""What the hub does without being asked, once a minute, whichever of its workers comes first.

The turn is a row of the database: who finds it due takes it for everybody. All that is done is done in transactions
that may be repeated, so a worker that dies half-way leaves the rest to the next turn.
"""

import asyncio
import random
from datetime import datetime, timedelta

from sqlalchemy import Connection, select, update
from starlette.concurrency import run_in_threadpool

from app.hub import attempts
from app.hub.assist import service as assist
from app.hub.clock import text
from app.hub.context import Hub
from app.hub.database.engine import writing
from app.hub.database.statements import insert_missing
from app.hub.database.tables import hub_state
from app.hub.feedback import service as feedback
from app.hub.handover import service as handover
from app.hub.messages import forget_messages
from app.hub.orders.expiry import expire
from app.hub.payments import service as payments
from app.hub.problems import log_bug
from app.hub.together.learning import learn as learn_together
from app.hub.trust.terminals import REMEMBERED, forget_nonces

STATE = "upkeep"
EVERY = timedelta(minutes=1)


async def keep_up(hub: Hub) -> None:
    """Take turns until cancelled; a turn that fails is logged and comes again."""
    while True:
        await asyncio.sleep(EVERY.total_seconds() * random.uniform(0.5, 1))  # noqa: S311 - keeps workers apart
        try:
            await run_in_threadpool(turn, hub)
        except Exception as error:  # noqa: BLE001 - the next turn may do better
            log_bug("upkeep", error)


def turn(hub: Hub) -> bool:
    """Do what is due; False when a worker did it less than a minute ago."""
    with writing(hub.engine) as connection:
        now = hub.clock.now()
        if not _take(connection, now):
            return False
        forget_nonces(connection, text(now - REMEMBERED))
        forget_messages(connection, text(now - REMEMBERED))
        attempts.forget(connection, text(now))
        handover.forget(connection, now)
        assist.forget(connection, now)
        feedback.forget_contacts(connection, now)
    payments.expire(hub)
    expire(hub)
    learn_together(hub)
    return True


def _take(connection: Connection, now: datetime) -> bool:
    row = hub_state.c.key == STATE
    insert_missing(connection, hub_state, key=STATE, value="")
    last = connection.scalars(select(hub_state.c.value).where(row).with_for_update()).one()
    if last and text(now - EVERY) < last <= text(now):
        return False
    connection.execute(update(hub_state).where(row).values(value=text(now)))
    return True
