"""Stock of a variant as rows for the screen: place, quantity and age; words are put together in QML."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from app.domain.stock import StockLevel, StockState
from app.services.checkout import ON_SHELF, DeliveryMethod
from app.services.stock import StockView, StoreStock
from app.viewmodels import wording
from app.viewmodels.context import Context
from app.viewmodels.rows import Row

ROLES = (
    "kind", "level", "storeId", "place", "address", "distance", "quantity", "aisle", "bay", "demo", "age",
    "ageDay", "ageClock", "hours", "hoursDay", "hoursClock", "deliveryDay", "deliveryDate", "deliveryPrice",
)  # fmt: skip
EMPTY: Row = dict.fromkeys(ROLES, "") | {"quantity": 0, "demo": False}
LOADING = tuple({**EMPTY, "kind": kind, "level": "loading"} for kind in ("here", "near", "online"))


def short_rows(context: Context, view: StockView, methods: Sequence[DeliveryMethod], cents: int) -> list[Row]:
    """Return what the product page says: here, the nearest store that has it, online."""
    having = [row for row in view.nearby if row.state in ON_SHELF]
    near = next(iter(having or view.nearby), None)
    rows = [store_row(context, view.here, "here")] if view.here else []
    rows += [store_row(context, near, "near")] if near else []
    return [*rows, online_row(context, view, methods, cents)]


def all_rows(context: Context, view: StockView, methods: Sequence[DeliveryMethod], cents: int) -> list[Row]:
    """Return every place: here, online, then the stores by distance, then what is known of those far away."""
    rows = [store_row(context, view.here, "here")] if view.here else []
    rows.append(online_row(context, view, methods, cents))
    rows += [store_row(context, row, "near") for row in view.nearby]
    if view.elsewhere_stores:
        far = {"kind": "elsewhere", "level": "inStock", "quantity": view.elsewhere_stores}
        rows.append({**EMPTY, **far})
    return rows


def store_row(context: Context, row: StoreStock, kind: str) -> Row:
    """Return one store; `level` is a stock state, or transfer when another store would send the piece."""
    store, level = row.store, row.level
    return {
        **EMPTY,
        "kind": kind,
        "level": row.state.value,
        "storeId": store.id,
        "place": store.name,
        "address": f"{store.street}, {store.postal_code} {store.town}",
        "distance": wording.distance(row.distance_km, context.locale),
        "quantity": level.available if level else 0,
        "aisle": level.aisle if level else "",
        "bay": level.bay if level else "",
        "demo": bool(level and level.demo_model),
        **_age(context, level),
        **_hours(context, row),
    }


def online_row(context: Context, view: StockView, methods: Sequence[DeliveryMethod], cents: int) -> Row:
    """Return the web shop's row with the day of the cheapest delivery; sold out when nobody could send it."""
    state = view.online_state
    row = {**EMPTY, "kind": "online", "level": "online" if state in ON_SHELF else state.value}
    if not methods or state is StockState.OUT:
        return row
    slow = methods[0]
    day = slow.arrives(context.shop().today)
    price = slow.price(cents)
    return row | {
        "deliveryDay": wording.week_day(day, context.locale),
        "deliveryDate": wording.capital(wording.day_of_week(day, context.locale)),
        "deliveryPrice": wording.money(price, context.locale) if price else "",
    }


def _age(context: Context, level: StockLevel | None) -> Row:
    if level is None:
        return {}
    now, locale = context.now(), context.locale
    local = level.as_of.astimezone(now.tzinfo)
    return {
        "age": wording.ago(level.as_of, now.astimezone(UTC), locale),
        "ageDay": near_day(local.date(), now.date(), locale),
        "ageClock": wording.clock(local.timetz().replace(minute=0, second=0, microsecond=0), locale),
    }


def near_day(day: date, today: date, locale: str) -> str:
    """Return `yesterday` as a word of the contract with QML, other days in the words of the language."""
    if day == today - timedelta(days=1):
        return "yesterday"
    return "today" if day == today else wording.day_of_week(day, locale)


def _hours(context: Context, row: StoreStock) -> Row:
    locale = context.locale
    if row.open_until:
        return {"hours": "open", "hoursClock": wording.clock(row.open_until, locale)}
    if row.next_opening is None:
        return {"hours": "closed"}
    opens: datetime = row.next_opening
    days = (opens.date() - context.shop().today).days
    kind = {0: "opensToday", 1: "opensTomorrow"}.get(days, "opensDay")
    clock = wording.clock(opens.timetz(), locale)
    return {"hours": kind, "hoursDay": wording.week_day(opens.date(), locale), "hoursClock": clock}
