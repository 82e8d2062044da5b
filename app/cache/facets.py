"""The range as columns in memory, so that a hundred thousand products are narrowed and counted within a frame.

SQL reads each group of columns once and again only when its shard has changed; counting over rows in SQL takes
ten times
as long (a facet is one pass over the range, and a page shows six). Products stand by rank, variants by their product.
"""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain, compress
from operator import itemgetter
from typing import Any, TypeAlias

import numpy as np

from app.cache.catalogue import PRICE, PROMOTED
from app.cache.places import STOCK, catalogue, schema

Numbers: TypeAlias = np.ndarray[Any, np.dtype[np.int64]]
Flags: TypeAlias = np.ndarray[Any, np.dtype[np.bool_]]
Reals: TypeAlias = np.ndarray[Any, np.dtype[np.float64]]
NO_PRICE = np.iinfo(np.int64).max
PRIOR_STARS, PRIOR_COUNT = 15.0, 5.0  # as `catalogue.RATING`


@dataclass(frozen=True, slots=True)
class OptionCode:
    """A value of an option, as the range names it."""

    option: str
    value: str
    option_label: str
    label: str
    swatch: str


class Places:
    """Finds the places of ids by their hashes; a fraction of the memory of a dictionary of texts."""

    def __init__(self, ids: Iterable[str]) -> None:
        """Take the ids in the order of their places."""
        hashes = _column(map(hash, ids))
        self._order = np.argsort(hashes)
        self._keys = hashes[self._order]

    def of(self, ids: Sequence[str]) -> tuple[Numbers, Flags]:
        """Return the places of those ids that are known, and which of them are."""
        wanted = np.fromiter(map(hash, ids), np.int64, len(ids))
        if not len(self._keys):
            return wanted[:0], np.zeros(len(wanted), bool)
        at = np.minimum(np.searchsorted(self._keys, wanted), len(self._keys) - 1)
        known = self._keys[at] == wanted
        return self._order[at[known]], known


@dataclass(frozen=True, slots=True)
class RangeColumns:
    """What the catalogue of a language says.

    Of products, by rank: `rank`, `category` and `brand` (places in the lists of names). Of variants, by product and
    position: `product` (its place) and `position`. `pair_variant` and `pair_code` tell
    which variant has which of `codes`.
    """

    rank: Numbers
    category: Numbers
    brand: Numbers
    categories: tuple[str, ...]
    brands: tuple[str, ...]
    product: Numbers
    position: Numbers
    products: Places
    variants: Places
    pair_variant: Numbers
    pair_code: Numbers
    codes: tuple[OptionCode, ...]


def range_columns(db: sqlite3.Connection, locale: str) -> RangeColumns:
    """Read the columns of the catalogue of a language; both tables are read in the order in which they are stored."""
    place = catalogue(db, locale)
    rows = db.execute(
        f"SELECT id, rank, category_id, brand, options FROM {place}.product NOT INDEXED WHERE locale = ?", [locale]
    ).fetchall()
    rows.sort(key=itemgetter(1))
    brands, categories, codes = _Names(), _Names(), _Codes()
    for row in rows:
        codes.learn(row[4])
    articles = db.execute(
        f"SELECT id, product_id, position, options FROM {place}.variant NOT INDEXED WHERE locale = ?", [locale]
    ).fetchall()
    products = Places(row[0] for row in rows)
    places, known = products.of([row[1] for row in articles])
    articles = list(compress(articles, known))
    positions = _column(row[2] for row in articles)
    order = np.lexsort((positions, places))
    articles = [articles[n] for n in order.tolist()]
    pairs = [codes.of(row[3]) for row in articles]
    return RangeColumns(
        rank=_column(row[1] for row in rows),
        category=_column(categories.place(row[2]) for row in rows),
        brand=_column(brands.place(row[3]) for row in rows),
        categories=categories.names,
        brands=brands.names,
        product=places[order],
        position=positions[order],
        products=products,
        variants=Places(row[0] for row in articles),
        pair_variant=np.repeat(np.arange(len(pairs)), _column(map(len, pairs))),
        pair_code=_column(chain.from_iterable(pairs)),
        codes=codes.codes,
    )


def price_columns(db: sqlite3.Connection, known: RangeColumns, today: date) -> tuple[Numbers, Flags]:
    """Return what each variant costs today (NO_PRICE: nobody knows), and whether that is announced as a reduction."""
    rows = db.execute(
        f"SELECT variant_id, {PRICE}, {PROMOTED} AND coalesce(strike_cents > promotion_cents, 0) FROM price pr",
        {"today": today.isoformat()},
    ).fetchall()
    places, held = known.variants.of([row[0] for row in rows])
    cents, promoted = np.full(len(known.product), NO_PRICE), np.zeros(len(known.product), bool)
    cents[places] = _column(row[1] for row in rows)[held]
    promoted[places] = _column(row[2] for row in rows)[held] > 0
    return cents, promoted


def stock_column(db: sqlite3.Connection, known: RangeColumns, store_id: str) -> Flags:
    """Tell of each variant whether this store has a piece of it."""
    rows = db.execute(
        f"SELECT variant_id FROM {schema(db, STOCK)}.stock_level WHERE store_id = ? AND quantity > 0", [store_id]
    ).fetchall()
    here = np.zeros(len(known.product), bool)
    here[known.variants.of([row[0] for row in rows])[0]] = True
    return here


def rating_columns(db: sqlite3.Connection, known: RangeColumns) -> tuple[Reals, Reals]:
    """Return the mean of each product's stars (0 without reviews), and the mean by which products are sorted."""
    rows = db.execute("SELECT product_id, one, two, three, four, five FROM rating").fetchall()
    mean, score = np.zeros(len(known.rank)), np.zeros(len(known.rank))
    if rows:
        at, held = known.products.of([row[0] for row in rows])
        counts = np.array([tuple(row)[1:] for row in rows], float)[held]
        total, sums = counts.sum(axis=1), counts @ np.arange(1.0, 6.0)
        mean[at] = np.divide(sums, total, out=np.zeros_like(sums), where=total > 0)
        score[at] = (sums + PRIOR_STARS) / (total + PRIOR_COUNT)
    return mean, score


class _Names:
    """Numbers names in the order in which they come."""

    def __init__(self) -> None:
        self._places: dict[str, int] = {}

    def place(self, name: str) -> int:
        return self._places.setdefault(name, len(self._places))

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._places)


class _Codes:
    """Numbers the values of options; texts that come again are not parsed again."""

    def __init__(self) -> None:
        self._places: dict[tuple[str, str], int] = {}
        self._codes: list[OptionCode] = []
        self._seen: dict[str, tuple[int, ...]] = {}

    def learn(self, options: str) -> None:
        """Take the options of a product; the first labels of a value stand for all."""
        if len(options) > len("[]"):
            for option in json.loads(options):
                for value in option["values"]:
                    key = (option["id"], value["value"])
                    if key not in self._places:
                        self._places[key] = len(self._codes)
                        swatch = value.get("swatch") or ""
                        self._codes.append(OptionCode(*key, option["label"], value["label"], swatch))

    def of(self, options: str) -> tuple[int, ...]:
        """Return the numbers of a variant's values."""
        if options not in self._seen:
            pairs = json.loads(options).items()
            self._seen[options] = tuple(self._places[pair] for pair in pairs if pair in self._places)
        return self._seen[options]

    @property
    def codes(self) -> tuple[OptionCode, ...]:
        return tuple(self._codes)


def _column(values: Any) -> Numbers:  # noqa: ANN401 - whatever gives whole numbers
    return np.fromiter(values, np.int64)
