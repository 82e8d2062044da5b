"""Fill an empty hub with a demo chain, in one transaction: all of it or nothing."""

import time
from datetime import date
from pathlib import Path

from sqlalchemy import Connection, Engine, insert, select

from app.demo.model import Chain
from app.domain.errors import InvalidInputError
from app.hub.database.engine import writing
from app.hub.database.tables import feed_clock, hub_state, setting, store
from app.hub.feeds.changes import STOCK
from app.hub.feeds.heads import EPOCH
from app.hub.seeding import people, shop
from app.hub.seeding.catalogue import load_catalogue
from app.hub.seeding.tools import Pictures, load
from app.hub.together.service import refresh as refresh_together


def seed(engine: Engine, chain: Chain, media_dir: Path, today: date | None = None) -> None:
    """Load the chain and copy its pictures by their content; InvalidInputError when the hub has a chain."""
    day = today or date.today()  # noqa: DTZ011 - the day of the shop, which is the machine's
    with writing(engine) as connection:
        if has_chain(connection):
            message = "this hub has a chain already; give it an empty database"
            raise InvalidInputError(message)
        pictures = Pictures(media_dir)
        shop.load_stores(connection, chain)
        locales = load_catalogue(connection, chain, pictures)
        shop.load_prices(connection, chain, day)
        shop.load_stock(connection, chain)
        shop.load_sales(connection, chain)
        shop.load_reviews(connection, chain)
        shop.load_settings(connection, chain, pictures, locales)
        shop.load_coupons(connection, chain)
        people.load_associates(connection, chain)
        people.load_customers(connection, chain, locales[0])
        refresh_together(connection, day)
        _begin_feeds(connection, locales)


def has_chain(connection: Connection) -> bool:
    """Tell whether the hub knows any store."""
    return connection.execute(select(store.c.id).limit(1)).first() is not None


def _begin_feeds(connection: Connection, locales: tuple[str, ...]) -> None:
    """Begin a new epoch: higher than that of any database made before, so that terminals start afresh."""
    connection.execute(insert(hub_state).values(key=EPOCH, value=str(int(time.time()))))
    zones = connection.scalars(select(store.c.zone).distinct()).all()
    groups = connection.scalars(select(setting.c.group_id).distinct()).all()
    texts = [f"{kind}/{locale}" for kind in ("catalogue", "reviews") for locale in locales]
    known = ("stores", STOCK, "ratings", *texts, *(f"prices/{x}" for x in zones), *(f"config/{x}" for x in groups))
    load(connection, feed_clock, ({"topic": topic, "seq": 1} for topic in known))
