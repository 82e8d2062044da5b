"""Learn once a day what is bought together: a change of a product's page is worth no more."""

from sqlalchemy import select, update

from app.hub.context import Hub
from app.hub.database.engine import writing
from app.hub.database.statements import insert_missing
from app.hub.database.tables import hub_state
from app.hub.feeds.changes import record
from app.hub.together.service import refresh

STATE = "together"


def learn(hub: Hub) -> bool:
    """Count anew unless somebody has done so today; tell whether it was done."""
    with writing(hub.engine) as connection:
        today, row = hub.clock.today(), hub_state.c.key == STATE
        insert_missing(connection, hub_state, key=STATE, value="")
        if connection.scalars(select(hub_state.c.value).where(row).with_for_update()).one() == today.isoformat():
            return False
        connection.execute(update(hub_state).where(row).values(value=today.isoformat()))
        record(connection, refresh(connection, today))
    return True
