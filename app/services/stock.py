"""Where a variant is: here, in the stores nearby, online, elsewhere; pending orders of this terminal laid over it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta

from app.cache import stock, stores
from app.cache.reading import Reading
from app.domain.stock import ONLINE, StockLevel, StockState
from app.domain.stores import Store
from app.services.shop import Shop

PREPARING = timedelta(hours=2)
TRANSFER_DAYS = 4
Pending = Mapping[tuple[str, str], int]  # (store, variant) -> pieces ordered here that the hub has not answered


@dataclass(frozen=True, slots=True)
class StoreStock:
    """A store with its stock of one variant and when the variant could be picked up there.

    `ready_at` is None when nobody can say; `by_transfer` when another store has to send it first.
    """

    store: Store
    distance_km: float
    level: StockLevel | None
    state: StockState
    open_until: time | None
    next_opening: datetime | None
    ready_at: datetime | None
    by_transfer: bool = False


@dataclass(frozen=True, slots=True)
class StockView:
    """Stock of one variant as this store sees it; `nearby` by distance, without here."""

    here: StoreStock | None
    nearby: tuple[StoreStock, ...]
    online: StockLevel | None
    online_state: StockState
    elsewhere_quantity: int = 0
    elsewhere_stores: int = 0


def stock_of(reading: Reading, shop: Shop, variant_id: str, pending: Pending) -> StockView:
    """Return the stock of a variant in every store, each figure with its age."""
    levels = {key: _less(level, pending) for key, level in stock.levels(reading.db, variant_id).items()}
    everywhere = stores.stores(reading.db)
    here = next((store for store in everywhere if store.id == shop.store_id), None)
    online = levels.get(ONLINE)
    transferable = any(level.available for level in levels.values())
    rows = [_row(store, here, levels.get(store.id), shop.now, transferable=transferable) for store in everywhere]
    quantity, count = stock.elsewhere(reading.db, variant_id)
    return StockView(
        here=next((row for row in rows if row.store.id == shop.store_id), None),
        nearby=tuple(sorted((r for r in rows if r.store.id != shop.store_id), key=lambda r: r.distance_km)),
        online=online,
        online_state=online.state(shop.now.astimezone(UTC)) if online else StockState.UNKNOWN,
        elsewhere_quantity=quantity,
        elsewhere_stores=count,
    )


def sold_out(reading: Reading, shop: Shop, variant_ids: Sequence[str]) -> frozenset[str]:
    """Return the variants that nobody has; one that nobody has counted lately is not among them."""
    return frozenset(variant_id for variant_id in variant_ids if _nobody_has(reading, shop, variant_id))


def _nobody_has(reading: Reading, shop: Shop, variant_id: str) -> bool:
    now, levels = shop.now.astimezone(UTC), stock.levels(reading.db, variant_id).values()
    none = bool(levels) and all(level.state(now) is StockState.OUT for level in levels)
    return none and not stock.elsewhere(reading.db, variant_id)[0]


def _less(level: StockLevel, pending: Pending) -> StockLevel:
    return replace(level, pending=pending.get((level.store_id, level.variant_id), 0))


def _row(
    store: Store, here: Store | None, level: StockLevel | None, now: datetime, *, transferable: bool
) -> StoreStock:
    state = level.state(now.astimezone(UTC)) if level else StockState.UNKNOWN
    on_shelf = state in {StockState.IN_STOCK, StockState.LOW}
    ready = store.ready_at(now, PREPARING) if on_shelf else None
    by_transfer = state is StockState.OUT and transferable
    if by_transfer:
        ready = _after_transfer(store, now)
    return StoreStock(
        store=store,
        distance_km=store.distance_km(here) if here else 0.0,
        level=level,
        state=state,
        open_until=store.open_until(now),
        next_opening=store.next_opening(now),
        ready_at=ready,
        by_transfer=by_transfer,
    )


def _after_transfer(store: Store, now: datetime) -> datetime | None:
    morning = (now + timedelta(days=TRANSFER_DAYS)).replace(hour=0, minute=0, second=0, microsecond=0)
    return store.next_opening(morning)
