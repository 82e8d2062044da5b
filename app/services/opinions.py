"""A page of reviews with what stands around it: the counts, and the names of the stores."""

from dataclasses import dataclass

from app.cache import reviews, stores
from app.cache.reading import Reading
from app.domain.reviews import RatingSummary, Review
from app.services.reviews import FILTERS, rating_of, read_reviews
from app.services.shop import Shop


@dataclass(frozen=True, slots=True)
class Opinions:
    """Reviews from an offset on; `stores` maps ids to names.

    `shown` counts the reviews on this terminal that pass the filter, which are those in its languages; `rating` counts
    every language.
    """

    rating: RatingSummary
    reviews: tuple[Review, ...]
    stores: dict[str, str]
    shown: int


def opinions(
    reading: Reading, shop: Shop, product_id: str, show: str = "all", sort: str = "recent", offset: int = 0
) -> Opinions:
    """Return a page of reviews of a product; see `app.services.reviews` for `show` and `sort`."""
    return Opinions(
        rating=rating_of(reading, product_id),
        reviews=tuple(read_reviews(reading, shop, product_id, show, sort, offset)),
        stores={store.id: store.name for store in stores.stores(reading.db)},
        shown=reviews.held(reading.db, product_id, FILTERS[show]),
    )
