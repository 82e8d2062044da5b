"""Say whether the hub is there and its database answers."""

from fastapi import APIRouter
from pydantic import BaseModel
from sqlalchemy import select

from app.hub.context import HubDep
from app.hub.database.engine import reading

router = APIRouter(tags=["health"])


class Health(BaseModel):
    """The hub answers; it speaks the contract from `oldest_protocol` to `protocol`; `database` names its kind."""

    status: str = "ok"
    protocol: int
    oldest_protocol: int
    database: str


@router.get("/health")
def read_health(hub: HubDep) -> Health:
    """Ask the database a trivial question."""
    with reading(hub.engine) as connection:
        connection.execute(select(1))
    spoken = hub.settings.versions
    return Health(protocol=spoken.newest, oldest_protocol=spoken.oldest, database=hub.engine.dialect.name)
