"""A product's page in two answers: what the range says, and where it is, which changes by itself."""

from dataclasses import dataclass

from app.cache import stores
from app.cache.reading import Reading
from app.domain.catalogue import Category
from app.domain.reviews import Review
from app.services import catalogue
from app.services.checkout import DeliveryMethod, delivery_methods
from app.services.reviews import read_reviews
from app.services.shop import Shop
from app.services.stock import Pending, StockView, stock_of

EXCERPTS = 2
RESOLVER = "https://id.comptoir.example"


@dataclass(frozen=True, slots=True)
class Opened:
    """A product with the reviews that its page quotes and the address that a phone opens."""

    page: catalogue.ProductPage
    excerpts: tuple[Review, ...]
    category: Category | None
    link: str


@dataclass(frozen=True, slots=True)
class Availability:
    """Where a variant is, and how the chain sends it home, the slowest way first."""

    stock: StockView
    methods: tuple[DeliveryMethod, ...]


def open_page(reading: Reading, shop: Shop, product_id: str, variant_id: str = "") -> Opened | None:
    """Return a product's page with one of its variants chosen; None when the range has no such product."""
    page = catalogue.open_product(reading, shop, product_id, variant_id)
    if page is None:
        return None
    quoted = read_reviews(reading, shop, product_id, sort="recent")
    known = catalogue.categories(reading, shop)
    return Opened(
        page=page,
        excerpts=tuple(review for review in quoted if review.text)[:EXCERPTS],
        category=next((c for c in known if c.id == page.product.category_id), None),
        link=digital_link(reading, page.variant.gtin),
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
