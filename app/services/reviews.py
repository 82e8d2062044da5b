"""Read what customers say of a product."""

from app.cache import reviews
from app.cache.reading import Reading
from app.domain.reviews import RatingSummary, Review
from app.services.shop import Shop

PAGE = 20
FILTERS: dict[str, tuple[int, ...]] = {
    "all": (),
    "5": (5,),
    "4": (4,),
    "3": (3,),
    "2": (2,),
    "1": (1,),
    "critical": (1, 2, 3),
}
SORTS = tuple(reviews.ORDERS)


def read_reviews(
    reading: Reading, shop: Shop, product_id: str, show: str = "all", sort: str = "recent", offset: int = 0
) -> list[Review]:
    """Return a page of reviews; `show` is a key of FILTERS, `sort` one of SORTS; the reader's language comes first."""
    return reviews.reviews(reading.db, product_id, shop.locale, sort, FILTERS[show], PAGE, offset)


def rating_of(reading: Reading, product_id: str) -> RatingSummary:
    """Return the counts by stars, over all languages."""
    return reviews.summary(reading.db, product_id)
