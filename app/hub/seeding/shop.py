"""Stores, prices, stock, reviews and the chain's settings."""

from collections.abc import Iterator
from datetime import UTC, date
from itertools import chain as joined
from itertools import groupby

from sqlalchemy import Connection

from app.demo.floors import floors
from app.demo.model import (
    Chain,
    DemoChain,
    DemoCoupon,
    DemoDeliveryMethod,
    DemoPromotion,
    DemoStock,
    DemoStore,
)
from app.domain.stock import ONLINE
from app.hub.clock import text
from app.hub.database import benefit_tables, tables
from app.hub.seeding.history import history
from app.hub.seeding.tools import Pictures, Values, compact, load

GROUP = "marcelin"
ORDER_PREFIX = "MM"
NAME = "Maison Marcelin"
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
CONTACT = {"phone": "02 61 91 20 00", "email": "bonjour.marcelin@example.org"}
NOTICE = {
    "fr": "Données de démonstration : enseigne, magasins, produits et personnes sont inventés.",
    "en": "Demonstration data: chain, stores, products and people are invented.",
}
RETURN_DAYS = 60
LOYALTY = {"points_per_euro": 1, "cents_per_hundred": 100, "step": 100, "card_prefix": "2950"}
Offers = dict[str, Values]


def load_stores(connection: Connection, chain: Chain) -> None:
    """Insert the stores."""
    load(connection, tables.store, (_store(item) for item in chain.stores))


def load_prices(connection: Connection, chain: Chain, today: date) -> None:
    """Insert what every variant costs, what it cost before, and its promotion."""
    eco = {item.id: item.eco_participation_cents for item in chain.products}
    eco_of = {item.id: eco[item.product_id] for item in chain.variants}
    offers = _offers(chain, today)
    load(connection, tables.price, _prices(chain, eco_of, offers, today))
    load(connection, tables.price_history, history(chain))


def load_sales(connection: Connection, chain: Chain) -> None:
    """Insert what was sold before, in any channel."""
    rows = (
        {
            "number": item.number,
            "position": position,
            "variant_id": variant_id,
            "quantity": quantity,
            "day": item.day.isoformat(),
            "customer_code": item.customer_code,
        }
        for item in chain.sales
        for position, (variant_id, quantity) in enumerate(item.lines, 1)
    )
    load(connection, tables.sale_line, rows)


def load_stock(connection: Connection, chain: Chain) -> None:
    """Insert the stock of every store and of the online warehouse."""
    places = joined((store.id for store in chain.stores), (ONLINE,))
    load(connection, tables.stock, (_stock(item) for place in places for item in chain.stock_of(place)))


def load_reviews(connection: Connection, chain: Chain) -> None:
    """Insert the reviews."""
    rows = (
        {
            "locale": item.locale,
            "id": item.id,
            "product_id": item.product_id,
            "rating": item.rating,
            "title": item.title,
            "text": item.text,
            "author": item.author,
            "verified": int(item.verified),
            "channel": item.channel,
            "store_id": item.store_id or "",
            "experienced": item.experience_date.isoformat(),
            "published": item.published_date.isoformat(),
            "reply": item.reply_text or "",
            "reply_author": item.reply_author or "",
            "replied": item.reply_date.isoformat() if item.reply_date else None,
        }
        for item in chain.reviews
    )
    load(connection, tables.review, rows)


def load_coupons(connection: Connection, chain: Chain) -> None:
    """Insert the coupons."""
    load(connection, benefit_tables.coupon, (_coupon(item) for item in chain.coupons))


def load_settings(connection: Connection, chain: Chain, pictures: Pictures, locales: tuple[str, ...]) -> None:
    """Insert what the chain's terminals are told about it."""
    said = {
        "chain": {"name": NAME, "notice": NOTICE, "currency": chain.currency, "contact": CONTACT},
        "delivery": {"methods": [_delivery(item) for item in chain.delivery_methods]},
        "plan": _plan(chain),
        "scenes": list(_scenes(chain, pictures)),
        "locales": list(locales),
        "loyalty": LOYALTY,
        "returns": {"days": RETURN_DAYS},
    }
    if isinstance(chain, DemoChain):
        said |= {f"floor/{store}": floor for store, floor in floors([item.id for item in chain.stores]).items()}
    rows = ({"group_id": GROUP, "key": key, "value": compact(value)} for key, value in said.items())
    load(connection, tables.setting, rows)


def _store(item: DemoStore) -> Values:
    return {
        "id": item.id,
        "name": item.name,
        "town": item.city,
        "street": item.street,
        "postal_code": item.postal_code,
        "latitude": item.latitude,
        "longitude": item.longitude,
        "phone": item.phone,
        "hours": compact([item.hours.get(day, ()) for day in DAYS]),
        "services": compact(item.services),
        "zone": item.price_zone,
        "group_id": GROUP,
        "order_prefix": ORDER_PREFIX,
    }


def _offers(chain: Chain, today: date) -> Offers:
    """Return for every variant the promotion of today, else the next one."""
    found: Offers = {}
    for item in sorted(chain.promotions, key=lambda x: x.starts, reverse=True):
        if item.ends >= today:
            found |= _offer(item)
    return found


def _offer(item: DemoPromotion) -> Offers:
    days = {"starts": item.starts.isoformat(), "ends": item.ends.isoformat()}
    return {price.variant_id: {"promotion_cents": price.cents, **days} for price in item.prices}


def _prices(chain: Chain, eco_of: dict[str, int], offers: Offers, today: date) -> Iterator[Values]:
    nothing = {"promotion_cents": None, "starts": None, "ends": None}
    for (variant_id, zone), steps in groupby(chain.prices, lambda x: (x.variant_id, x.price_zone)):
        past = [step for step in steps if step.from_date <= today]
        if past:
            now = max(past, key=lambda x: x.from_date)
            row = {"zone": zone, "variant_id": variant_id, "cents": now.cents, "currency": now.currency}
            yield row | {"eco_cents": eco_of[variant_id]} | offers.get(variant_id, nothing)


def _stock(item: DemoStock) -> Values:
    return {
        "store_id": item.store_id,
        "variant_id": item.variant_id,
        "quantity": item.quantity,
        "reserved": 0,
        "aisle": item.aisle or "",
        "bay": item.bay or "",
        "demo_model": item.demo_model,
        "as_of": text(item.checked_at.astimezone(UTC)),
    }


def _delivery(item: DemoDeliveryMethod) -> Values:
    return {
        "id": item.id,
        "kind": item.kind,
        "cents": item.cents,
        "free_from_cents": item.free_from_cents,
        "min_days": item.min_days,
        "max_days": item.max_days,
        "service": item.service or "",
        "labels": dict(item.labels),
        "countries": list(item.countries),
    }


def _coupon(item: DemoCoupon) -> Values:
    return {
        "code": item.code,
        "kind": item.kind,
        "value": item.value,
        "starts": item.starts.isoformat(),
        "ends": item.ends.isoformat(),
        "minimum_cents": item.minimum_cents,
        "categories": compact([item.category_id] if item.category_id else []),
        "limit_total": item.limit_total,
        "limit_customer": int(item.once_per_customer),
        "combinable": item.combinable,
        "labels": compact(dict(item.labels)),
        "used": 0,
    }


def _plan(chain: Chain) -> Values:
    """Return rivers, roads and parks around the stores; a made-up chain has none."""
    shapes = chain.plan if isinstance(chain, DemoChain) else ()
    return {
        "shapes": [
            {
                "id": shape.id,
                "kind": shape.kind,
                "labels": dict(shape.labels),
                "points": shape.points,
                "weight": shape.weight,
            }
            for shape in shapes
        ]
    }


def _scenes(chain: Chain, pictures: Pictures) -> Iterator[Values]:
    """Give the attract pictures in both shapes, with the products that are seen in them."""
    gtins = {item.id: item.gtin for item in chain.variants} if any(x.spots for x in chain.scenes) else {}
    for scene in chain.scenes:
        yield {
            "id": scene.id,
            "picture": pictures.name(scene.picture),
            "portrait": pictures.name(scene.portrait),
            "dark": scene.dark,
            "spots": [{"gtin": gtins[x.variant_id], "box": x.box, "portrait": x.portrait} for x in scene.spots],
        }
