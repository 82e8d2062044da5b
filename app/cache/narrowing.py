"""Narrow and count a list of products over the columns of the range (see `facets`)."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import reduce
from typing import Any

import numpy as np

from app.cache import facets, shards
from app.cache.facets import NO_PRICE, Flags, Numbers, RangeColumns, Reals
from app.domain.facets import (
    BRAND,
    OPTION,
    PRICE,
    PROMOTION,
    RATING,
    STARS,
    STOCK,
    FacetCounts,
    FacetValue,
    Narrowing,
    price_bounds,
    price_range,
    price_ranges,
)

MOST_VALUES, MOST_OPTIONS = 24, 4
Pick = tuple[int, int]  # rank of a product, position of the variant that stands for it


@dataclass(frozen=True, slots=True)
class Columns:
    """All columns as they are now; those of prices and stock by variant, of stars by product."""

    range: RangeColumns
    cents: Numbers
    promoted: Flags
    here: Flags
    stars: Reals
    score: Reals


@dataclass(frozen=True, slots=True)
class Narrowed:
    """How many products are left, those of one page, and what else could be chosen."""

    count: int
    picks: tuple[Pick, ...]
    facets: tuple[FacetCounts, ...]


class ColumnStore:
    """Holds the columns; each group is read again only when what it comes from has changed."""

    def __init__(self) -> None:
        """Hold nothing."""
        self._held: dict[str, tuple[object, Any]] = {}

    def columns(self, db: sqlite3.Connection, locale: str, store_id: str, today: date) -> Columns:
        """Return the columns for a language, a store and a day."""
        states = shards.followed(db)

        def version(kind: str) -> object:
            return sorted((x.name, x.epoch, x.watermark) for x in states.values() if x.name.startswith(kind))

        own = (locale, version(f"catalogue/{locale}"))
        known: RangeColumns = self._get("range", own, lambda: facets.range_columns(db, locale))
        cents, promoted = self._get(
            "prices", (own, today, version("prices/")), lambda: facets.price_columns(db, known, today)
        )
        here = self._get("stock", (own, store_id, version("stock/")), lambda: facets.stock_column(db, known, store_id))
        stars, score = self._get("ratings", (own, version("ratings")), lambda: facets.rating_columns(db, known))
        return Columns(known, cents, promoted, here, stars, score)

    def _get(self, name: str, version: object, read: Callable[[], Any]) -> Any:  # noqa: ANN401 - any group
        held = self._held.get(name)
        if held is None or held[0] != version:
            held = self._held[name] = (version, read())
        return held[1]


def of_categories(columns: Columns, ids: Sequence[str]) -> Flags:
    """Tell which products stand in one of these categories."""
    places = [place for place, name in enumerate(columns.range.categories) if name in set(ids)]
    return np.isin(columns.range.category, places)


def of_ranks(columns: Columns, ranks: Sequence[int]) -> Flags:
    """Tell which products have one of these ranks."""
    return np.isin(columns.range.rank, np.array(ranks, np.int64))


def everything(columns: Columns) -> Flags:
    """Take the whole range."""
    return np.ones(len(columns.range.rank), bool)


def narrow(columns: Columns, base: Flags, how: Narrowing, limit: int, offset: int) -> Narrowed:
    """Narrow the products of `base`; a variant that fits all choices stands for its product."""
    scene = _Scene(columns, base)
    passed = {facet: scene.passing(facet, how.values(facet)) for facet in how.facets}
    left = scene.all_of(passed, "")
    chosen = scene.representatives(left)
    order = _order(scene, chosen, how.sort)[offset : offset + limit]
    ranks, positions = columns.range.rank[scene.product[order]], columns.range.position[scene.variants[order]]
    picks = tuple(zip(ranks.tolist(), positions.tolist(), strict=True))
    return Narrowed(len(chosen), picks, tuple(_facets(scene, how, passed)))


class _Scene:
    """The variants of the products that are looked at, and what is asked of them."""

    def __init__(self, columns: Columns, base: Flags) -> None:
        self.columns = columns
        self.variants = np.flatnonzero(base[columns.range.product])
        self.product = columns.range.product[self.variants]
        self.cents = columns.cents[self.variants]

    def passing(self, facet: str, values: frozenset[str]) -> Flags:
        """Tell which variants fit one of the values."""
        return reduce(np.logical_or, (self.fits(facet, value) for value in values))

    def fits(self, facet: str, value: str) -> Flags:
        """Tell which variants have a value of a facet."""
        known = self.columns.range
        if facet == BRAND:
            place = known.brands.index(value) if value in known.brands else -1
            return np.equal(known.brand[self.product], place)
        if facet == PRICE:
            low, high = price_range(value)
            return (self.cents >= low) & (self.cents < (NO_PRICE if high is None else high))
        if facet == RATING:
            return np.greater_equal(self.columns.stars[self.product], float(value))
        if facet in (STOCK, PROMOTION):
            return (self.columns.here if facet == STOCK else self.columns.promoted)[self.variants]
        return self._having(facet.removeprefix(OPTION), value)

    def all_of(self, passed: dict[str, Flags], but: str) -> Flags:
        """Tell which variants fit the choices of every facet but one."""
        others = (fitting for name, fitting in passed.items() if name != but)
        return reduce(np.logical_and, others, np.ones(len(self.product), bool))

    def representatives(self, left: Flags) -> Numbers:
        """Return the first variant that is left of every product, as places in this scene."""
        places = np.flatnonzero(left)
        own = self.product[places]
        return places[np.concatenate(([True], own[1:] != own[:-1]))] if len(places) else places

    def count(self, left: Flags) -> int:
        """Return of how many products some variant is left."""
        return len(self.representatives(left))

    def products(self, left: Flags) -> Numbers:
        """Return the products of which some variant is left."""
        return self.product[self.representatives(left)]

    def _having(self, option: str, value: str) -> Flags:
        known = self.columns.range
        code = next((n for n, x in enumerate(known.codes) if (x.option, x.value) == (option, value)), -1)
        having = np.zeros(len(known.product), bool)
        having[known.pair_variant[known.pair_code == code]] = True
        return having[self.variants]


def _order(scene: _Scene, chosen: Numbers, sort: str) -> Numbers:
    """Return the chosen variants in the order of their products; they come by rank."""
    if sort == "rating":
        return chosen[np.argsort(-scene.columns.score[scene.product[chosen]], kind="stable")]
    if sort not in {"priceUp", "priceDown"}:
        return chosen
    cents = scene.cents[chosen]
    keys = cents if sort == "priceUp" else np.where(cents == NO_PRICE, 1, -cents)
    return chosen[np.argsort(keys, kind="stable")]


def _facets(scene: _Scene, how: Narrowing, passed: dict[str, Flags]) -> Iterator[FacetCounts]:
    simple = ((STOCK, ["here"]), (PROMOTION, ["now"]), (PRICE, _ranges(scene, how)), (RATING, list(map(str, STARS))))
    for facet, values in simple:
        others = scene.all_of(passed, facet)
        counts = ((value, scene.count(others & scene.fits(facet, value))) for value in values)
        kept = tuple(FacetValue(x, n) for x, n in counts if n or x in how.values(facet))
        yield FacetCounts(facet, kept)
    yield FacetCounts(BRAND, _brands(scene, how.values(BRAND), scene.all_of(passed, BRAND)))
    yield from _options(scene, how, passed)


def _ranges(scene: _Scene, how: Narrowing) -> list[str]:
    """Return ranges of the prices of all products that are looked at, whatever has been chosen, and chosen ones."""
    first = scene.cents[scene.representatives(scene.cents != NO_PRICE)]
    ranges = price_ranges(price_bounds(np.sort(first).tolist()))
    return sorted({*ranges, *how.values(PRICE)}, key=lambda value: price_range(value)[0])


def _brands(scene: _Scene, chosen: frozenset[str], left: Flags) -> tuple[FacetValue, ...]:
    """Return the brands of most products, and those that are chosen."""
    known = scene.columns.range
    counts = np.bincount(known.brand[scene.products(left)], minlength=len(known.brands))
    most = np.argsort(-counts, kind="stable")[:MOST_VALUES].tolist()
    places = [n for n in most if counts[n]] + [known.brands.index(x) for x in chosen if x in known.brands]
    return tuple(FacetValue(known.brands[n], int(counts[n]), known.brands[n]) for n in dict.fromkeys(places))


def _options(scene: _Scene, how: Narrowing, passed: dict[str, Flags]) -> Iterator[FacetCounts]:
    """Count the values of the options that most products have; a product counts once for every value."""
    known = scene.columns.range
    inside = np.full(len(known.product), -1)
    inside[scene.variants] = np.arange(len(scene.variants))
    variants = inside[known.pair_variant]
    pairs = variants >= 0
    variants, codes = variants[pairs], known.pair_code[pairs]
    weight = np.bincount(codes, minlength=len(known.codes))
    names = dict.fromkeys(known.codes[n].option for n in np.argsort(-weight, kind="stable") if weight[n])
    own = np.array([list(names).index(code.option) if code.option in names else -1 for code in known.codes], np.int64)
    for number, option in enumerate(list(names)[:MOST_OPTIONS]):
        facet = OPTION + option
        left = (own[codes] == number) & scene.all_of(passed, facet)[variants]
        yield _option(scene, option, _distinct(codes[left], scene.product[variants[left]], known), how.values(facet))


def _distinct(codes: Numbers, products: Numbers, known: RangeColumns) -> Numbers:
    """Return by code how many different products stand beside it: one flag for each pair, counted."""
    counts = np.zeros(len(known.codes), np.int64)
    present = np.flatnonzero(np.bincount(codes, minlength=len(known.codes)))
    row = np.zeros(len(known.codes), np.int64)
    row[present] = np.arange(len(present))
    seen = np.zeros((len(present), len(known.rank)), bool)
    seen[row[codes], products] = True
    counts[present] = seen.sum(axis=1)
    return counts


def _option(scene: _Scene, option: str, counts: Numbers, chosen: frozenset[str]) -> FacetCounts:
    own = [(n, code) for n, code in enumerate(scene.columns.range.codes) if code.option == option]
    kept = [(n, code) for n, code in own if counts[n] or code.value in chosen]
    kept.sort(key=lambda item: -counts[item[0]])
    values = tuple(FacetValue(code.value, int(counts[n]), code.label, code.swatch) for n, code in kept[:MOST_VALUES])
    return FacetCounts(OPTION + option, values, own[0][1].option_label)
