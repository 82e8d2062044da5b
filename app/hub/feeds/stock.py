"""Stock as one store's terminals follow it: rows of the store and online, its neighbours packed, a sum of all others.

`quantity` on the wire is what can still be promised: pieces minus reservations.
"""

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Integer, Row, Select, case, cast, func, literal, select

from app.domain.stock import ONLINE
from app.domain.stores import Store
from app.hub.database.tables import stock, store

NEIGHBOURS = 20
Key = tuple[str | int, ...]
available = case((stock.c.quantity > stock.c.reserved, stock.c.quantity - stock.c.reserved), else_=0)


def level_rows(connection: Connection, follower: str, keys: Sequence[Key] | None) -> Iterator[tuple[Any, ...]]:
    """Give a row for every variant of the store itself and of the online warehouse."""
    columns = (stock.c.store_id, stock.c.variant_id, available.label("quantity"), stock.c.aisle, stock.c.bay)
    query = select(literal(follower), *columns, cast(stock.c.demo_model, Integer), stock.c.as_of)
    query = query.where(stock.c.store_id.in_((follower, ONLINE)))
    query = _of_variants(query, keys).order_by(stock.c.store_id, stock.c.variant_id)
    wanted = None if keys is None else {tuple(key[-2:]) for key in keys}
    for row in connection.execute(query):
        if wanted is None or (row.store_id, row.variant_id) in wanted:
            yield tuple(row)


def near_rows(connection: Connection, follower: str, keys: Sequence[Key] | None) -> Iterator[tuple[Any, ...]]:
    """Give a row for every variant of which a neighbour has a figure: their sum and each of them, packed."""
    query = select(stock.c.variant_id, stock.c.store_id, available.label("quantity"), stock.c.as_of)
    query = query.where(stock.c.store_id.in_(neighbours(connection, follower)))
    query = _of_variants(query, keys).order_by(stock.c.variant_id, stock.c.store_id)
    for variant_id, rows in groupby(connection.execute(query), key=lambda row: row.variant_id):
        levels = {row.store_id: [row.quantity, _seconds(row.as_of)] for row in rows}
        quantity = sum(level[0] for level in levels.values())
        yield follower, variant_id, quantity, json.dumps(levels, separators=(",", ":"))


def elsewhere_rows(connection: Connection, follower: str, keys: Sequence[Key] | None) -> Iterator[tuple[Any, ...]]:
    """Give a row for every variant that any other store has; its age is that of the oldest figure in the sum."""
    having = func.sum(available)
    stores = func.sum(case((available > 0, 1), else_=0))
    oldest = func.min(case((available > 0, stock.c.as_of)))
    query = select(literal(follower), stock.c.variant_id, having, stores, oldest)
    query = query.where(stock.c.store_id.not_in(followed(connection, follower)))
    query = _of_variants(query, keys).group_by(stock.c.variant_id).having(having > 0)
    for row in connection.execute(query.order_by(stock.c.variant_id)):
        yield tuple(row)


def followed(connection: Connection, follower: str) -> list[str]:
    """Return the stores of which this store's terminals hold each figure: itself, its neighbours, the online one."""
    return [follower, *neighbours(connection, follower), ONLINE]


def neighbours(connection: Connection, follower: str) -> list[str]:
    """Return the stores whose figures come packed."""
    return nearest(connection, follower)[:NEIGHBOURS]


def nearest(connection: Connection, store_id: str) -> list[str]:
    """Return all other stores, the nearest first."""
    rows = {row.id: place(row) for row in connection.execute(select(store))}
    here = rows.pop(store_id)
    return sorted(rows, key=lambda other: (here.distance_km(rows[other]), other))


def place(row: Row[Any]) -> Store:
    """Return a store of which only the place matters."""
    named = (row.id, row.name, row.town, row.street, row.postal_code)
    return Store(*named, row.latitude, row.longitude, row.phone, (), ())


def _seconds(as_of: str) -> int:
    moment = datetime.fromisoformat(as_of)
    return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp())


def _of_variants(query: Select[Any], keys: Sequence[Key] | None) -> Select[Any]:
    if keys is None:
        return query
    return query.where(stock.c.variant_id.in_({str(key[-1]) for key in keys}))
