"""Read what customers say of a product, with what stands around it; and write a review, tied to a purchase."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlite_utils import Database
from uuid_utils import uuid7

from app.cache import outbox, reviews, stores
from app.cache.outbox import Entry, NewCommand
from app.cache.reading import Reading
from app.domain.customers import phone_key
from app.domain.errors import RefusedError
from app.domain.orders import Reason
from app.domain.reviews import RatingSummary, Review, ReviewDraft
from app.services.contacts import email_mistake
from app.services.shop import Shop
from app.sync.live import Live
from app.wire.identity import Identity
from app.wire.reviews import WRITE_REVIEW, WriteReview
from app.wire.signing import seal

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
MONTHS = 12
LONGEST_NUMBER = 40


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


@dataclass(frozen=True, slots=True)
class Bought:
    """A purchase that holds the product, and its day."""

    day: date


@dataclass(frozen=True, slots=True)
class ReviewEntry:
    """A review that was written here, and what the hub has answered; nothing in it is personal."""

    key: str
    state: str
    reason: str


def check_purchase(live: Live, number: str, contact: str, product_id: str) -> Bought:
    """Return the purchase of this number and contact; RefusedError with the contract's reason, UnreachableError."""
    found = live.find_purchase(number, contact)
    lines = [line for line in found.lines if line.product_id == product_id]
    if not lines:
        raise RefusedError(Reason.NOT_BOUGHT.value)
    if all(line.written for line in lines):
        raise RefusedError(Reason.ALREADY_REVIEWED.value)
    return Bought(date.fromisoformat(found.day))


def write_review(db: Database, identity: Identity, draft: ReviewDraft, now: datetime) -> ReviewEntry:
    """Keep the review in the outbox, sealed: when this returns, no power cut can lose it."""
    message = WriteReview(
        number=draft.number,
        contact=draft.contact,
        product_id=draft.product_id,
        rating=draft.rating,
        title=draft.title,
        text=draft.text,
        author=draft.author,
        experienced=draft.experienced.isoformat(),
        consent=True,
        locale=draft.locale,
    )
    payload = seal(identity.seal_key, message.model_dump_json())
    summary = {"product_id": draft.product_id}
    key = str(uuid7())
    return _entry(outbox.append(db, lambda _: NewCommand(key, WRITE_REVIEW, now.isoformat(), payload, summary)))


def written_review(db: Database, key: str) -> ReviewEntry | None:
    """Return what is known of a review written here."""
    found = outbox.entry(db, key)
    return _entry(found) if found else None


def number_mistake(text: str) -> str:
    """Check an order's number for what can be seen from outside; its form is the hub's to know."""
    if not text:
        return "empty"
    return "" if len(text) <= LONGEST_NUMBER and any(char.isdigit() for char in text) else "unreadable"


def contact_mistake(text: str) -> str:
    """Check an e-mail address or a telephone number."""
    if not text:
        return "empty"
    if "@" in text:
        return "unreadable" if email_mistake(text) else ""
    return "" if phone_key(text) else "unreadable"


def months_since(day: date | None, today: date) -> list[date]:
    """Return the first days of this month and of those before, back to a purchase's, MONTHS at most."""
    found = [today.replace(day=1)]
    while len(found) < MONTHS and (day is None or found[-1] > day):
        last = found[-1]
        found.append(last.replace(year=last.year - (last.month == 1), month=(last.month - 2) % 12 + 1))
    return found


def _entry(entry: Entry) -> ReviewEntry:
    return ReviewEntry(entry.id, entry.state, entry.reason if entry.state == outbox.REFUSED else "")
