"""Read what customers say of a product, with what stands around it: the counts, and the names of the stores."""

from dataclasses import dataclass

from app.cache import reviews, stores
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


@dataclass(frozen=True, slots=True)
class ReviewPage:
    """Reviews from an offset on; `stores` maps ids to names.

    `shown` counts the reviews on this terminal that pass the filter, which are those in its languages; `rating` counts
    every language.
    """

    rating: RatingSummary
    reviews: tuple[Review, ...]
    stores: dict[str, str]
    shown: int


def read_reviews(
    reading: Reading, shop: Shop, product_id: str, show: str = "all", sort: str = "recent", offset: int = 0
) -> list[Review]:
    """Return a page of reviews; `show` is a key of FILTERS, `sort` one of SORTS; the reader's language comes first."""
    return reviews.reviews(reading.db, product_id, shop.locale, sort, FILTERS[show], PAGE, offset)


def open_reviews(
    reading: Reading, shop: Shop, product_id: str, show: str = "all", sort: str = "recent", offset: int = 0
) -> ReviewPage:
    """Return a page of reviews of a product; `show` and `sort` as above."""
    return ReviewPage(
        rating=reviews.summary(reading.db, product_id),
        reviews=tuple(read_reviews(reading, shop, product_id, show, sort, offset)),
        stores={store.id: store.name for store in stores.stores(reading.db)},
        shown=reviews.held(reading.db, product_id, FILTERS[show]),
    )
