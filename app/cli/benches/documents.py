"""The range as documents for stores that hold documents: JSON lines, a product each with all that belongs to it.

`{"id", "rank", ..., "texts": {locale: {...}}, "variants": [{"id", ..., "labels": {locale: ...}, "price", "stock"}]}`:
what the catalogue shards hold in every language, with the price of a store's zone and the stock of that store alone.
"""

import json
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, select

from app.hub import admin
from app.hub.database.engine import reading
from app.hub.database.tables import price, product, stock, store, variant
from app.hub.settings import HubSettings

PACKED = frozenset({"characteristics", "options", "related", "bought_together", "pictures"})
TEXTS = ("name", "description", "characteristics", "options", "safety", "terms")
Document = dict[str, Any]
ByVariant = dict[str, Document]


def export(settings: HubSettings, store_id: str, path: Path) -> int:
    """Write the hub's range as one of its stores sees it; return how many products it has."""
    engine = admin.open_database(settings)
    count = 0
    with reading(engine) as connection, path.open("w", encoding="utf-8", newline="\n") as file:
        for count, document in enumerate(documents(connection, store_id), start=1):  # noqa: B007 - returned
            file.write(json.dumps(document, ensure_ascii=False, separators=(",", ":")) + "\n")
    engine.dispose()
    return count


def documents(connection: Connection, store_id: str) -> Iterator[Document]:
    """Give the documents in the order of their ids."""
    zone = connection.scalar(select(store.c.zone).where(store.c.id == store_id))
    prices = _by_variant(connection, price, "zone", zone)
    levels = _by_variant(connection, stock, "store_id", store_id)
    products = _rows(connection, product, "id", "locale")
    variants = _rows(connection, variant, "product_id", "position", "id", "locale")
    pairs = zip(_grouped(products, "id"), _grouped(variants, "product_id"), strict=True)
    for texts, articles in pairs:
        found = [_variant(rows) for rows in _grouped(articles, "id")]
        yield _product(texts) | {
            "variants": [one | {"price": prices.get(one["id"]), "stock": levels.get(one["id"])} for one in found]
        }


def _product(rows: list[Document]) -> Document:
    first = {name: value for name, value in rows[0].items() if name != "locale" and name not in TEXTS}
    return first | {"texts": {row["locale"]: {name: row[name] for name in TEXTS} for row in rows}}


def _variant(rows: list[Document]) -> Document:
    first = {name: value for name, value in rows[0].items() if name not in {"locale", "product_id", "label"}}
    return first | {"labels": {row["locale"]: row["label"] for row in rows}}


def _by_variant(connection: Connection, table: Table, scope: str, value: str | None) -> ByVariant:
    query = select(*(column for column in table.c if column.name != scope)).where(table.c[scope] == value)
    rows = (dict(row) for row in connection.execute(query).mappings())
    return {row.pop("variant_id"): row for row in rows}


def _rows(connection: Connection, table: Table, *order: str) -> Iterator[Document]:
    query = select(table).order_by(*(table.c[name] for name in order))
    for row in connection.execute(query).mappings():
        yield {name: json.loads(value) if name in PACKED else value for name, value in row.items()}


def _grouped(rows: Iterable[Document], name: str) -> Iterator[list[Document]]:
    return (list(group) for _, group in groupby(rows, lambda row: row[name]))
