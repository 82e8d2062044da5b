"""Find, browse and open products."""

from dataclasses import dataclass

from app.cache import catalogue, reviews, search
from app.cache.reading import Reading
from app.domain.catalogue import Category, Product, ProductSummary, Variant
from app.domain.codes import Code, CodeKind
from app.domain.prices import ShownPrice
from app.domain.reviews import RatingSummary
from app.services.shop import Shop

PAGE = 60
CODE_DIGITS = 6


@dataclass(frozen=True, slots=True)
class ProductPage:
    """Everything of a product's page but its stock, which changes by itself; prices by variant."""

    product: Product
    variant: Variant
    prices: dict[str, ShownPrice]
    rating: RatingSummary
    related: tuple[ProductSummary, ...]
    bought_together: tuple[ProductSummary, ...]


def find_products(reading: Reading, shop: Shop, text: str, limit: int = PAGE) -> list[ProductSummary]:
    """Return products for what has been typed so far: beginnings of words, without accents, one mistake forgiven."""
    words = search.fold(text)
    if not words or not reading.has_catalogue(shop.locale):
        return []
    ranks = search.match_ranks(reading.db, shop.locale, words, limit)
    if not ranks:
        known = reading.vocabulary(shop.locale)
        ranks = search.match_ranks_tolerant(reading.db, shop.locale, words, known, limit)
    return catalogue.summaries_by_rank(reading.db, shop.locale, shop.store_id, shop.today, ranks)


def browse(reading: Reading, shop: Shop, category_id: str = "", offset: int = 0) -> list[ProductSummary]:
    """Return a page of a category, or of the whole range, best known first."""
    ranks = catalogue.ranks_of_category(reading.db, shop.locale, category_id, PAGE, offset)
    return catalogue.summaries_by_rank(reading.db, shop.locale, shop.store_id, shop.today, ranks)


def categories(reading: Reading, shop: Shop) -> list[Category]:
    """Return all categories in this language."""
    return catalogue.categories(reading.db, shop.locale)


def open_product(reading: Reading, shop: Shop, product_id: str, variant_id: str = "") -> ProductPage | None:
    """Return a product's page with one of its variants chosen; None when the range has no such product."""
    product = catalogue.product(reading.db, shop.locale, product_id)
    if product is None or not product.variants:
        return None
    prices = catalogue.prices(reading.db, [variant.id for variant in product.variants])
    related = [i for i in product.related if i not in product.bought_together]
    return ProductPage(
        product=product,
        variant=product.variant(variant_id),
        prices={key: price.on(shop.today) for key, price in prices.items()},
        rating=reviews.summary(reading.db, product_id),
        related=_rows(reading, shop, tuple(related)),
        bought_together=_rows(reading, shop, product.bought_together),
    )


def variant_of_code(reading: Reading, shop: Shop, code: Code) -> Variant | None:
    """Return the variant that a scanned or typed code means; None when the range does not have it."""
    if code.kind is not CodeKind.PRODUCT or not code.gtin:
        return None
    return catalogue.find_variant(reading.db, shop.locale, "gtin", code.gtin)


def variant_of_reference(reading: Reading, shop: Shop, text: str) -> Variant | None:
    """Return the variant whose reference (SKU) somebody typed, blanks ignored."""
    sku = "".join(text.split())
    return catalogue.find_variant(reading.db, shop.locale, "sku", sku) if len(sku) >= CODE_DIGITS else None


def _rows(reading: Reading, shop: Shop, ids: tuple[str, ...]) -> tuple[ProductSummary, ...]:
    return tuple(catalogue.summaries_by_id(reading.db, shop.locale, shop.store_id, shop.today, ids))
