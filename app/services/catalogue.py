"""Find products: as you type, on the start page of the shop, and on shelves in the order that somebody wants."""

from dataclasses import dataclass

from app.cache import catalogue, search
from app.cache.reading import Reading
from app.domain.catalogue import Category, ProductSummary
from app.services.shop import Shop

FOUND = 60
PAGE = 24
FEW = 8
SORTS = tuple(catalogue.ORDERS)


@dataclass(frozen=True, slots=True)
class ShopWindow:
    """What the start page of the shop shows."""

    categories: tuple[Category, ...]
    promotions: tuple[ProductSummary, ...]
    popular: tuple[ProductSummary, ...]


@dataclass(frozen=True, slots=True)
class Shelf:
    """A page of a category: its place in the range, what lies below it, and products from `offset` on."""

    category: Category | None
    below: tuple[Category, ...]
    count: int
    products: tuple[ProductSummary, ...]


def find_products(reading: Reading, shop: Shop, text: str, limit: int = FOUND) -> list[ProductSummary]:
    """Return products for what has been typed so far: beginnings of words, without accents, one mistake forgiven."""
    words = search.fold(text)
    if not words or not reading.has_catalogue(shop.locale):
        return []
    ranks = search.match_ranks(reading.db, shop.locale, words, limit)
    if not ranks:
        known = reading.vocabulary(shop.locale)
        ranks = search.match_ranks_tolerant(reading.db, shop.locale, words, known, limit)
    return catalogue.summaries_by_rank(reading.db, shop.locale, shop.store_id, shop.today, ranks)


def shop_window(reading: Reading, shop: Shop) -> ShopWindow:
    """Return the top categories, promotions of today and what is bought most."""
    promotions = _rows(reading, shop, catalogue.promoted_ids(reading.db, shop.locale, shop.today, FEW))
    known = {row.product_id for row in promotions}
    best = catalogue.sorted_ids(reading.db, shop.locale, "", SORTS[0], shop.today, 2 * FEW, 0)
    return ShopWindow(
        categories=tuple(c for c in catalogue.categories(reading.db, shop.locale) if not c.parent_id),
        promotions=promotions,
        popular=_rows(reading, shop, [product_id for product_id in best if product_id not in known][:FEW]),
    )


def shelf(reading: Reading, shop: Shop, category_id: str, sort: str = "popular", offset: int = 0) -> Shelf:
    """Return PAGE products of a category (the whole range when empty); `sort` is one of SORTS."""
    known = catalogue.categories(reading.db, shop.locale)
    ids = catalogue.sorted_ids(reading.db, shop.locale, category_id, sort, shop.today, PAGE, offset)
    return Shelf(
        category=next((c for c in known if c.id == category_id), None),
        below=tuple(c for c in known if c.parent_id == category_id),
        count=catalogue.count_of_category(reading.db, shop.locale, category_id),
        products=_rows(reading, shop, ids),
    )


def _rows(reading: Reading, shop: Shop, ids: list[str]) -> tuple[ProductSummary, ...]:
    return tuple(catalogue.summaries_by_id(reading.db, shop.locale, shop.store_id, shop.today, ids))
