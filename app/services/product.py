"""A product's page in two answers: what the range says, and where it is, which changes by itself."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.cache import catalogue, reviews, stores
from app.cache import product as rows
from app.cache.reading import Reading
from app.domain.catalogue import Category, Product, ProductSummary, Variant
from app.domain.prices import ShownPrice
from app.domain.reviews import RatingSummary, Review
from app.services.checkout import DeliveryMethod, delivery_methods
from app.services.reviews import read_reviews
from app.services.shop import Shop
from app.services.stock import Pending, StockView, sold_out, stock_of

EXCERPTS = 2
RESOLVER = "https://id.comptoir.example"


@dataclass(frozen=True, slots=True)
class OpenedProduct:
    """What the page shows but its stock; prices by variant; `link` is the address that a phone opens.

    `sold_out`: variants of which no store and no warehouse has a piece, as far as fresh figures tell.
    """

    product: Product
    variant: Variant
    prices: dict[str, ShownPrice]
    rating: RatingSummary
    excerpts: tuple[Review, ...]
    related: tuple[ProductSummary, ...]
    bought_together: tuple[ProductSummary, ...]
    category: Category | None
    link: str
    sold_out: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Availability:
    """Where a variant is, and how the chain sends it home, the slowest way first."""

    stock: StockView
    methods: tuple[DeliveryMethod, ...]


def open_product(reading: Reading, shop: Shop, product_id: str, variant_id: str = "") -> OpenedProduct | None:
    """Return a product's page with one of its variants chosen; None when the range has no such product."""
    product = rows.product(reading.db, shop.catalogue_locale, product_id)
    if product is None or not product.variants:
        return None
    variant = product.variant(variant_id)
    prices = rows.prices(reading.db, [variant.id for variant in product.variants])
    quoted = read_reviews(reading, shop, product_id)
    related = [i for i in product.related if i not in product.bought_together]
    categories = catalogue.categories(reading.db, shop.catalogue_locale)
    return OpenedProduct(
        product=product,
        variant=variant,
        prices={key: price.on(shop.today) for key, price in prices.items()},
        rating=reviews.summary(reading.db, product_id),
        excerpts=tuple(review for review in quoted if review.text)[:EXCERPTS],
        related=_summaries(reading, shop, related),
        bought_together=_summaries(reading, shop, product.bought_together),
        category=next((c for c in categories if c.id == product.category_id), None),
        link=digital_link(reading, variant.gtin),
        sold_out=sold_out(reading, shop, [variant.id for variant in product.variants]),
    )


def digital_link(reading: Reading, gtin: str) -> str:
    """Return the GS1 Digital Link URI of an article (GS1 Digital Link URI Syntax 1.4: /01/ and 14 digits)."""
    chain = stores.setting(reading.db, "chain")
    resolver = chain.get("resolver") if isinstance(chain, dict) else None
    return f"{str(resolver or RESOLVER).rstrip('/')}/01/{gtin}"


def availability(reading: Reading, shop: Shop, variant_id: str, pending: Pending) -> Availability:
    """Return the stock of a variant everywhere and the chain's ways of delivery."""
    return Availability(
        stock=stock_of(reading, shop, variant_id, pending),
        methods=delivery_methods(stores.setting(reading.db, "delivery")),
    )


def _summaries(reading: Reading, shop: Shop, ids: Sequence[str]) -> tuple[ProductSummary, ...]:
    return tuple(catalogue.summaries_by_id(reading.db, shop.catalogue_locale, shop.store_id, shop.today, ids))
