"""What stands in a shard: for every table of the contract the rows that the hub has for it.

A source is asked for all rows of a shard's scope, or for those whose key is one of the given ones; rows come in the
contract's columns, ordered by key.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from sqlalchemy import Column, Connection, Select, case, func, select
from sqlalchemy import Table as SqlTable

from app.hub.database import tables as db
from app.hub.feeds.prices import price_rows
from app.hub.feeds.stock import elsewhere_rows, level_rows, near_rows
from app.wire import tables as wire

Row = tuple[Any, ...]
Key = tuple[str | int, ...]
Source = Callable[[Connection, str, Sequence[Key] | None], Iterator[Row]]


def _plain(contract: wire.Table, table: SqlTable, scope: str = "") -> Source:
    """Return the source of a table that the hub keeps with the contract's own columns."""

    def rows(connection: Connection, value: str, keys: Sequence[Key] | None) -> Iterator[Row]:
        last = table.c[contract.key[-1]]
        query = select(*(table.c[name] for name in contract.names)).order_by(last)
        if scope:
            query = query.where(table.c[scope] == value)
        if keys is not None:
            query = query.where(last.in_([key[-1] for key in keys]))
        yield from _tuples(connection, query)

    return rows


def _terminals(connection: Connection, _: str, keys: Sequence[Key] | None) -> Iterator[Row]:
    table = db.terminal
    query = select(table.c.serial, table.c.store_id, table.c.name, table.c.public_key)
    query = query.where(table.c.revoked_at.is_(None)).order_by(table.c.serial)
    if keys is not None:
        query = query.where(table.c.serial.in_([key[-1] for key in keys]))
    yield from _tuples(connection, query)


def _ratings(connection: Connection, _: str, keys: Sequence[Key] | None) -> Iterator[Row]:
    """Count over the reviews of every language."""
    table = db.review
    stars = [func.sum(case((table.c.rating == n, 1), else_=0)) for n in range(1, 6)]
    query = select(table.c.product_id, *stars, func.sum(table.c.verified))
    query = query.group_by(table.c.product_id).order_by(table.c.product_id)
    if keys is not None:
        query = query.where(table.c.product_id.in_([key[-1] for key in keys]))
    yield from _tuples(connection, query)


def _tuples(connection: Connection, query: Select[Any]) -> Iterator[Row]:
    for row in connection.execute(query):
        yield tuple(row)


SOURCES: dict[str, Source] = {
    "setting": _plain(wire.SETTING, db.setting, "group_id"),
    "store": _plain(wire.STORE, db.store),
    "terminal": _terminals,
    "category": _plain(wire.CATEGORY, db.category, "locale"),
    "product": _plain(wire.PRODUCT, db.product, "locale"),
    "variant": _plain(wire.VARIANT, db.variant, "locale"),
    "price": price_rows,
    "stock_level": level_rows,
    "stock_near": near_rows,
    "stock_elsewhere": elsewhere_rows,
    "rating": _ratings,
    "review": _plain(wire.REVIEW, db.review, "locale"),
}


SCOPES: dict[str, tuple[Column[str], ...]] = {
    "config": (db.store.c.group_id,),
    "stock": (db.store.c.id,),
    "prices": (db.store.c.zone,),
    "catalogue": (db.product.c.locale,),
    "reviews": (db.product.c.locale, db.review.c.locale),
}
"""Where the values stand that a kind of shard is cut by; kinds that are not named here are one shard each."""


def shards(connection: Connection) -> list[str]:
    """Return every shard of the chain, by name."""
    plain = wire.SHARDS.keys() - SCOPES.keys()
    scoped = {
        f"{kind}/{value}"
        for kind, columns in SCOPES.items()
        for column in columns
        for value in connection.scalars(select(column).distinct())
    }
    return sorted(plain | scoped)


def knows(connection: Connection, shard: str) -> bool:
    """Tell whether the chain has this shard: a store's, a zone's, a group's or a language's."""
    kind, _, scope = shard.partition("/")
    if kind not in wire.SHARDS:
        return False
    columns = SCOPES.get(kind)
    if columns is None:
        return kind == shard
    return any(_holds(connection, column, scope) for column in columns)


def _holds(connection: Connection, column: Column[str], value: str) -> bool:
    return connection.execute(select(column).where(column == value).limit(1)).first() is not None
