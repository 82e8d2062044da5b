"""Say whether the hub is there and its database answers."""

from fastapi import APIRouter
from pydantic import BaseModel
from sqlalchemy import select

from app.hub.context import HubDep
from app.hub.database.engine import reading
from app.wire import PROTOCOL

router = APIRouter(tags=["health"])


class Health(BaseModel):
    """The hub answers; `database` names its kind."""

    status: str = "ok"
    protocol: int = PROTOCOL
    database: str


@router.get("/health")
def read_health(hub: HubDep) -> Health:
    """Ask the database a trivial question."""
    with reading(hub.engine) as connection:
        connection.execute(select(1))
    return Health(database=hub.engine.dialect.name)
