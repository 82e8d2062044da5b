"""Look around: the start page of the shop, and shelves in the order that somebody wants."""

from dataclasses import dataclass

from app.cache import browsing, catalogue
from app.cache.reading import Reading
from app.domain.catalogue import Category, ProductSummary
from app.services.shop import Shop

PAGE = 24
FEW = 8
SORTS = tuple(browsing.ORDERS)


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


def shop_window(reading: Reading, shop: Shop) -> ShopWindow:
    """Return the top categories, promotions of today and what is bought most."""
    offers = browsing.promoted_ranks(reading.db, shop.locale, shop.today, FEW)
    best = catalogue.ranks_of_category(reading.db, shop.locale, "", 2 * FEW)
    known = set(offers)
    return ShopWindow(
        categories=tuple(c for c in catalogue.categories(reading.db, shop.locale) if not c.parent_id),
        promotions=_rows(reading, shop, offers),
        popular=_rows(reading, shop, [rank for rank in best if rank not in known][:FEW]),
    )


def shelf(reading: Reading, shop: Shop, category_id: str, sort: str = "popular", offset: int = 0) -> Shelf:
    """Return PAGE products of a category (the whole range when empty); `sort` is one of SORTS."""
    known = catalogue.categories(reading.db, shop.locale)
    ranks = browsing.sorted_ranks(reading.db, shop.locale, category_id, sort, shop.today, PAGE, offset)
    products = {row.product_id: row for row in _rows(reading, shop, ranks)}
    return Shelf(
        category=next((c for c in known if c.id == category_id), None),
        below=tuple(c for c in known if c.parent_id == category_id),
        count=browsing.count_of_category(reading.db, shop.locale, category_id),
        products=tuple(products.values()),
    )


def _rows(reading: Reading, shop: Shop, ranks: list[int]) -> tuple[ProductSummary, ...]:
    """Return summaries in the order of `ranks`, which need not be ascending."""
    return tuple(
        row
        for rank in ranks
        for row in catalogue.summaries_by_rank(reading.db, shop.locale, shop.store_id, shop.today, [rank])
    )
