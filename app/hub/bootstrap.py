"""The hub's composition root: settings in, ASGI application out."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from datetime import datetime

from fastapi import FastAPI

from app.hub import docs, media, problems
from app.hub.admin import open_database
from app.hub.assist import routes as assist
from app.hub.benefits import routes as benefits
from app.hub.clock import HubClock, wall
from app.hub.commands import routes as commands
from app.hub.context import Hub
from app.hub.customers import routes as customers
from app.hub.database.engine import writing
from app.hub.feeds import routes as feeds
from app.hub.feeds.polls import Polls
from app.hub.feeds.publish import Publisher
from app.hub.handover import pages as basket_pages
from app.hub.handover import routes as handover
from app.hub.health import router as health
from app.hub.keys import HubKeys
from app.hub.limits import BodyLimit
from app.hub.orders import call_routes as calls
from app.hub.orders import routes as orders
from app.hub.pages import routes as looks
from app.hub.pages.look import make_look
from app.hub.payments import pages as pay_pages
from app.hub.payments import routes as payments
from app.hub.reviews import routes as reviews
from app.hub.settings import HubSettings
from app.hub.tracking import pages as order_pages
from app.hub.tracking import routes as tracking
from app.hub.trust import associates
from app.hub.trust import routes as enrolment
from app.hub.upkeep import keep_up
from app.hub.versions import Spoken

log = logging.getLogger(__name__)
SUMMARY = "The chain's service: feeds that terminals follow, commands that they send, questions that they ask."


def make_hub(settings: HubSettings, source: Callable[[], datetime] = wall) -> Hub:
    """Open the database at its newest schema and put the hub's parts together; ConfigError for a theme that is none."""
    look = make_look(settings.theme)
    engine = open_database(settings)
    keys = HubKeys.load_or_make(settings.data_dir)
    clock = HubClock(settings.timezone, source)
    with writing(engine) as connection:
        clock.stored(connection)
    publisher = Publisher(engine, keys, settings.feeds_dir, clock, settings.head_seconds)
    return Hub(settings, engine, keys, clock, publisher, look)


def create_app(settings: HubSettings, source: Callable[[], datetime] = wall) -> FastAPI:
    """Return the hub's application; `source` is where its clock reads the time."""
    hub = make_hub(settings, source)
    app = FastAPI(
        title="Comptoir hub",
        summary=SUMMARY,
        version=str(settings.versions),
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        lifespan=_lifespan,
    )
    app.state.hub = hub
    app.add_middleware(BodyLimit)
    app.add_middleware(Polls, publisher=hub.publisher)
    app.add_middleware(Spoken, versions=settings.versions)
    problems.install(app)
    for part in (health, enrolment.router, feeds.router, media.router, commands.router, orders.router):
        app.include_router(part)
    for part in (calls.router, associates.router, customers.router, benefits.router, reviews.router, docs.router):
        app.include_router(part)
    for part in (tracking.router, order_pages.router, assist.router, looks.router):
        app.include_router(part)
    for part in (handover.router, basket_pages.router, payments.router, pay_pages.router):
        app.include_router(part)
    return app


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    upkeep = asyncio.create_task(keep_up(app.state.hub), name="upkeep")
    yield
    upkeep.cancel()
    with suppress(asyncio.CancelledError):
        await upkeep
    app.state.hub.engine.dispose()
