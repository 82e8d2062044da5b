"""What can be done with a basket: take it now, pick it up here or elsewhere, have it sent; and accept the order.

The chain's setting `delivery` says what a delivery costs and how long it takes; the stock of all stores, with what
was ordered here and is not answered yet laid over it, says which ways are open.
"""

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlite_utils import Database

from app.cache import stores as store_rows
from app.cache.reading import Reading
from app.domain.baskets import Basket
from app.domain.errors import ComptoirError
from app.domain.orders import Draft, Method, PlacedOrder
from app.domain.stock import StockLevel, StockState
from app.domain.stores import Store
from app.services.orders import place_order
from app.services.shop import Shop
from app.services.stock import PREPARING, TRANSFER_DAYS, Pending, StockView, StoreStock, stock_of
from app.wire.identity import Identity

ON_SHELF = frozenset({StockState.IN_STOCK, StockState.LOW})
SUNDAY = 6
HOME_COUNTRY = "FR"


class NotSavedError(ComptoirError):
    """The disk took nothing: nothing was ordered, what was typed is still there."""


@dataclass(frozen=True, slots=True)
class DeliveryMethod:
    """A way of sending goods home; days are working days (Monday to Saturday), `free_from_cents` 0 means never.

    It goes to `countries` (ISO 3166-1 alpha-2).
    """

    method: Method
    cents: int
    min_days: int
    max_days: int
    free_from_cents: int = 0
    countries: frozenset[str] = frozenset({HOME_COUNTRY})

    def price(self, goods_cents: int) -> int:
        """Return what it costs for goods of this value."""
        return 0 if self.free_from_cents and goods_cents >= self.free_from_cents else self.cents

    def arrives(self, today: date) -> date:
        """Return the day by which the parcel is there."""
        return _working_day(today, self.max_days)


@dataclass(frozen=True, slots=True)
class StoreOffer:
    """A store for a whole basket: `available` counts pieces of a single line, or lines that are on the shelf.

    `possible` is False when the store neither has everything nor can get it.
    """

    store: Store
    distance_km: float
    state: StockState
    available: int
    as_of: datetime | None
    open_until: time | None
    next_opening: datetime | None
    ready_at: datetime | None
    by_transfer: bool = False
    possible: bool = True
    aisles: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Assessment:
    """Every way to get a basket; `here` comes first in `stores`, the others follow by distance."""

    stores: tuple[StoreOffer, ...]
    methods: tuple[DeliveryMethod, ...]
    home_possible: bool
    express_possible: bool
    lines: int
    here_id: str = ""

    @property
    def here(self) -> StoreOffer | None:
        """This store."""
        return next((offer for offer in self.stores if offer.store.id == self.here_id), None)

    @property
    def elsewhere(self) -> tuple[StoreOffer, ...]:
        """The other stores that can hand the basket over, nearest first."""
        return tuple(x for x in self.stores if x.store.id != self.here_id and x.possible)

    def method(self, wanted: Method, country: str = HOME_COUNTRY) -> DeliveryMethod | None:
        """Return how the chain delivers in that way to a country, None when it does not."""
        fitting = (known for known in self.methods if known.method is wanted and country in known.countries)
        return next(fitting, None)

    @property
    def countries(self) -> tuple[str, ...]:
        """Countries to which the chain delivers, in the order of its methods."""
        return tuple(dict.fromkeys(country for known in self.methods for country in sorted(known.countries)))


def assess(reading: Reading, shop: Shop, basket: Basket, pending: Pending) -> Assessment:
    """Return all ways to get this basket now."""
    views = [(line.quantity, stock_of(reading, shop, line.variant_id, pending)) for line in basket.lines]
    sendable = all(_somewhere(view, wanted) for wanted, view in views)
    return Assessment(
        stores=tuple(_offers(shop, basket, views)),
        methods=delivery_methods(store_rows.setting(reading.db, "delivery")),
        home_possible=sendable,
        express_possible=all(_on_line(view, wanted) for wanted, view in views),
        lines=len(basket.lines),
        here_id=shop.store_id,
    )


def assess_lines(reading: Reading, shop: Shop, basket: Basket, pending: Pending) -> dict[str, Assessment]:
    """Return all ways to get each line by itself, by variant."""
    alone = {line.variant_id: Basket((line,)) for line in basket.lines}
    return {variant_id: assess(reading, shop, one, pending) for variant_id, one in alone.items()}


def delivery_methods(setting: Any) -> tuple[DeliveryMethod, ...]:  # noqa: ANN401 - JSON of a setting
    """Return the ways of sending home out of the chain's setting, a list of methods; pick-up is not among them."""
    rows = setting.get("methods", ()) if isinstance(setting, Mapping) else setting or ()
    return tuple(_method(row) for row in rows if row.get("kind", "home") == "home")


def plan_of(reading: Reading) -> dict[str, Any]:
    """Return the chain's small plan (rivers, roads, parks in degrees); empty when the hub has sent none."""
    plan = store_rows.setting(reading.db, "plan")
    return plan if isinstance(plan, dict) else {}


def accept(db: Database, identity: Identity, draft: Draft, now: datetime) -> PlacedOrder:
    """Place the order; raise NotSavedError, so that the person is told, when the disk cannot take it."""
    try:
        return place_order(db, identity, draft, now)
    except (sqlite3.Error, OSError) as error:
        message = f"the order could not be written: {type(error).__name__}"
        raise NotSavedError(message) from error


def _method(row: Mapping[str, Any]) -> DeliveryMethod:
    return DeliveryMethod(
        method=Method.EXPRESS if "express" in str(row.get("id", "")) else Method.HOME,
        cents=int(row.get("cents", 0)),
        min_days=int(row.get("min_days", 0)),
        max_days=int(row.get("max_days", 0)),
        free_from_cents=int(row.get("free_from_cents") or 0),
        countries=frozenset(row.get("countries") or (HOME_COUNTRY,)),
    )


def _offers(shop: Shop, basket: Basket, views: list[tuple[int, StockView]]) -> Iterable[StoreOffer]:
    by_line = [{row.store.id: row for row in _rows(view)} for _, view in views]
    if not by_line:
        return
    wanted = [quantity for quantity, _ in views]
    movable = [_somewhere(view, quantity) for quantity, view in views]
    for store_id in by_line[0]:
        rows = [line[store_id] for line in by_line if store_id in line]
        if len(rows) == len(by_line):
            yield _offer(shop, basket, rows, wanted, movable)


def _offer(shop: Shop, basket: Basket, rows: list[StoreStock], wanted: list[int], movable: list[bool]) -> StoreOffer:
    first = rows[0]
    states = [_state(row, quantity) for row, quantity in zip(rows, wanted, strict=True)]
    state = _worst(states)
    missing = [ok for ok, each in zip(movable, states, strict=True) if each is StockState.OUT]
    by_transfer = state is StockState.OUT and all(missing)
    ages = [row.level.as_of for row in rows if row.level]
    return StoreOffer(
        store=first.store,
        distance_km=first.distance_km,
        state=state,
        available=_available(rows, states),
        as_of=min(ages, default=None),
        open_until=first.open_until,
        next_opening=first.next_opening,
        ready_at=_ready(first.store, shop.now, state, by_transfer=by_transfer),
        by_transfer=by_transfer,
        possible=state is not StockState.OUT or by_transfer,
        aisles=tuple(_aisle(line.name, row.level) for line, row in zip(basket.lines, rows, strict=True)),
    )


def _state(row: StoreStock, wanted: int) -> StockState:
    """Return the state of one line; less than is wanted counts as none: nobody comes for half a basket."""
    if row.state in ON_SHELF and row.level and row.level.available < wanted:
        return StockState.OUT
    return row.state


def _worst(states: list[StockState]) -> StockState:
    for state in (StockState.OUT, StockState.UNKNOWN, StockState.STALE, StockState.LOW):
        if state in states:
            return state
    return StockState.IN_STOCK


def _available(rows: list[StoreStock], states: list[StockState]) -> int:
    if len(rows) == 1:
        return rows[0].level.available if rows[0].level else 0
    return sum(state in ON_SHELF for state in states)


def _ready(store: Store, now: datetime, state: StockState, *, by_transfer: bool) -> datetime | None:
    if by_transfer:
        morning = (now + timedelta(days=TRANSFER_DAYS)).replace(hour=0, minute=0, second=0, microsecond=0)
        return store.next_opening(morning)
    return store.ready_at(now, PREPARING) if state in ON_SHELF else None


def _aisle(name: str, level: StockLevel | None) -> tuple[str, str, str]:
    return (name, level.aisle, level.bay) if level else (name, "", "")


def _rows(view: StockView) -> tuple[StoreStock, ...]:
    return ((view.here,) if view.here else ()) + view.nearby


def _somewhere(view: StockView, wanted: int) -> bool:
    """Tell whether one place of the chain has all pieces, as far as this terminal knows."""
    levels = [row.level for row in _rows(view) if row.level]
    return (
        any(level.available >= wanted for level in levels)
        or _on_line(view, wanted)
        or (view.elsewhere_quantity >= wanted)
    )


def _on_line(view: StockView, wanted: int) -> bool:
    return view.online is not None and view.online.available >= wanted


def _working_day(start: date, days: int) -> date:
    day = start
    for _ in range(days):
        day += timedelta(days=1)
        day += timedelta(days=1) if day.weekday() == SUNDAY else timedelta()
    return day
