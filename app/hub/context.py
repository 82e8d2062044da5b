"""What every request of one hub shares, and how routes reach it."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Request
from sqlalchemy import Engine

from app.hub.clock import HubClock
from app.hub.feeds.publish import Publisher
from app.hub.keys import HubKeys
from app.hub.pages.look import Look
from app.hub.settings import HubSettings


@dataclass(frozen=True, slots=True)
class Hub:
    """The hub's parts, made once by its bootstrap."""

    settings: HubSettings
    engine: Engine
    keys: HubKeys
    clock: HubClock
    publisher: Publisher
    look: Look


def hub_of(request: Request) -> Hub:
    """Return the hub that serves this request."""
    hub: Hub = request.app.state.hub
    return hub


HubDep = Annotated[Hub, Depends(hub_of)]
