"""Find products: as you type, on the start page of the shop, and on shelves in the order that somebody wants."""

from dataclasses import dataclass

from app.cache import catalogue, narrowing, search
from app.cache.narrowing import Narrowed
from app.cache.reading import Reading
from app.domain.catalogue import Category, ProductSummary
from app.domain.facets import FacetCounts, Narrowing
from app.services.shop import Shop

FOUND = 60
PAGE = 24
FEW = 8
ALL = -1  # as SQLite says it
SORTS = tuple(catalogue.ORDERS)
PLAIN = Narrowing()


@dataclass(frozen=True, slots=True)
class ShopWindow:
    """What the start page of the shop shows."""

    categories: tuple[Category, ...]
    promotions: tuple[ProductSummary, ...]
    popular: tuple[ProductSummary, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """Products from `offset` on, how many there are, and how they can be narrowed."""

    count: int = 0
    products: tuple[ProductSummary, ...] = ()
    facets: tuple[FacetCounts, ...] = ()


@dataclass(frozen=True, slots=True)
class Shelf:
    """A page of a category: its place in the range, what lies below it, and its products."""

    category: Category | None
    below: tuple[Category, ...]
    listing: Listing


def find_products(reading: Reading, shop: Shop, text: str, limit: int = FOUND) -> list[ProductSummary]:
    """Return products for what has been typed so far: beginnings of words, without accents, one mistake forgiven."""
    ranks = _matching(reading, shop, text, limit)
    return catalogue.summaries_by_rank(reading.db, shop.catalogue_locale, shop.store_id, shop.today, ranks)


def found(reading: Reading, shop: Shop, text: str, how: Narrowing, offset: int = 0) -> Listing:
    """Return a page of all the products for a text, narrowed; what was most bought comes first unless sorted."""
    ranks = _matching(reading, shop, text, ALL)
    if not ranks:
        return Listing()
    columns = reading.columns(shop.catalogue_locale, shop.store_id, shop.today)
    base = narrowing.of_ranks(columns, ranks)
    return _listing(reading, shop, narrowing.narrow(columns, base, how, PAGE, offset))


def _matching(reading: Reading, shop: Shop, text: str, limit: int) -> list[int]:
    words = search.fold(text)
    if not words or not reading.has_catalogue(shop.catalogue_locale):
        return []
    ranks = search.match_ranks(reading.db, shop.catalogue_locale, words, limit)
    if not ranks:
        known = reading.vocabulary(shop.catalogue_locale)
        ranks = search.match_ranks_tolerant(reading.db, shop.catalogue_locale, words, known, limit)
    return ranks


def shop_window(reading: Reading, shop: Shop) -> ShopWindow:
    """Return the top categories, promotions of today and what is bought most."""
    promotions = _rows(reading, shop, catalogue.promoted_ids(reading.db, shop.catalogue_locale, shop.today, FEW))
    known = {row.product_id for row in promotions}
    best = catalogue.sorted_ids(reading.db, shop.catalogue_locale, "", SORTS[0], shop.today, 2 * FEW, 0)
    return ShopWindow(
        categories=tuple(c for c in catalogue.categories(reading.db, shop.catalogue_locale) if not c.parent_id),
        promotions=promotions,
        popular=_rows(reading, shop, [product_id for product_id in best if product_id not in known][:FEW]),
    )


def shelf(reading: Reading, shop: Shop, category_id: str, how: Narrowing = PLAIN, offset: int = 0) -> Shelf:
    """Return PAGE products of a category and all below it (the whole range when empty), narrowed."""
    known = catalogue.categories(reading.db, shop.catalogue_locale)
    return Shelf(
        category=next((c for c in known if c.id == category_id), None),
        below=tuple(c for c in known if c.parent_id == category_id),
        listing=_shelf(reading, shop, _with_below(known, category_id), how, offset),
    )


def warm(reading: Reading, shop: Shop) -> None:
    """Read the columns of the range ahead of the first shelf, where it is here."""
    if reading.has_catalogue(shop.catalogue_locale):
        reading.columns(shop.catalogue_locale, shop.store_id, shop.today)


def _shelf(reading: Reading, shop: Shop, ids: list[str], how: Narrowing, offset: int) -> Listing:
    if not reading.has_catalogue(shop.catalogue_locale):
        return Listing()
    columns = reading.columns(shop.catalogue_locale, shop.store_id, shop.today)
    base = narrowing.of_categories(columns, ids) if ids else narrowing.everything(columns)
    return _listing(reading, shop, narrowing.narrow(columns, base, how, PAGE, offset))


def _with_below(known: list[Category], category_id: str) -> list[str]:
    if not category_id:
        return []
    ids = [category_id]
    for parent in ids:
        ids.extend(c.id for c in known if c.parent_id == parent and c.id not in ids)
    return ids


def _listing(reading: Reading, shop: Shop, narrowed: Narrowed) -> Listing:
    told = (shop.catalogue_locale, shop.store_id, shop.today)
    products = catalogue.summaries_by_pick(reading.db, *told, narrowed.picks)
    return Listing(narrowed.count, tuple(products), narrowed.facets)


def _rows(reading: Reading, shop: Shop, ids: list[str]) -> tuple[ProductSummary, ...]:
    return tuple(catalogue.summaries_by_id(reading.db, shop.catalogue_locale, shop.store_id, shop.today, ids))
