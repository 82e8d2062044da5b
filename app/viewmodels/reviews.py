"""What customers say of a product: summary, filter, sort, and reviews page by page."""

from babel.numbers import format_percent
from PySide6.QtCore import QObject, Signal, Slot

from app.domain.reviews import NO_RATING, RatingSummary, Review
from app.services.reviews import FILTERS, SORTS, ReviewPage, open_reviews
from app.viewmodels import wording
from app.viewmodels.navigation import Navigation
from app.viewmodels.qt import Property
from app.viewmodels.rows import Row, Rows
from app.viewmodels.session import Session

ROLES = (
    "reviewId", "rating", "title", "body", "author", "published", "experienced", "channel", "store", "verified",
    "reply", "replyAuthor", "replied", "language", "languageTag",
)  # fmt: skip
ALL = "all"


class Reviews(QObject):
    """The reviews of one product, readable without the network."""

    changed = Signal()

    def __init__(self, session: Session, navigation: Navigation, parent: QObject | None = None) -> None:
        """Begin with no product."""
        super().__init__(parent)
        self._session, self._context, self._navigation = session, session.context, navigation
        self._rows = Rows(ROLES, self)
        self._product_id, self._filter, self._sort = "", ALL, SORTS[0]
        self._rating: RatingSummary = NO_RATING
        self._shown, self._ready, self._loading_more = 0, False, False
        self._asked = 0
        session.on_wipe(self.forget)
        session.localeChanged.connect(self.reload)
        session.refreshed.connect(self.reload)

    @Property(QObject, constant=True)
    def rows(self) -> Rows:
        """Reviews that pass the filter, as far as they are loaded."""
        return self._rows

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether there is something to show."""
        return self._ready

    @Property(int, notify=changed)
    def total(self) -> int:
        """How many reviews there are."""
        return self._rating.total

    @Property(int, notify=changed)
    def shown(self) -> int:
        """How many of them pass the filter."""
        return self._shown

    @Property(float, notify=changed)
    def average(self) -> float:
        """Mean of the stars."""
        return self._rating.average

    @Property(str, notify=changed)
    def averageText(self) -> str:
        """Return it in words."""
        return wording.number(self._rating.average, self._context.locale, 1)

    @Property(str, notify=changed)
    def verifiedShare(self) -> str:
        """Share of verified purchases: `96 %`; rounded down, empty without reviews."""
        if not self._rating.total:
            return ""
        share = self._rating.verified * 100 // self._rating.total
        return format_percent(share / 100, locale=wording.babel_locale(self._context.locale))

    @Property(list, notify=changed)
    def counts(self) -> list[int]:
        """Reviews by stars, five stars first."""
        return list(reversed(self._rating.counts))

    @Property(str, notify=changed)
    def filter(self) -> str:
        """One of all, 5, 4, 3, 2, 1, critical."""
        return self._filter

    @Property(int, notify=changed)
    def chosenStars(self) -> int:
        """Stars that are filtered for, 0 for none."""
        return int(self._filter) if self._filter.isdigit() else 0

    @Property(str, notify=changed)
    def sort(self) -> str:
        """One of recent, best, worst."""
        return self._sort

    @Slot(str)
    def open(self, product_id: str) -> None:
        """Show the reviews of a product, all of them, newest first."""
        if product_id != self._product_id:
            self._empty()
        self._product_id, self._filter, self._sort = product_id, ALL, SORTS[0]
        self._ask(0)
        self._navigation.go("Reviews")

    @Slot(str)
    def setFilter(self, name: str) -> None:
        """Filter; the filter that is on is switched off by choosing it again."""
        if name in FILTERS:
            self._filter = ALL if name == self._filter else name
            self._ask(0)

    @Slot(str)
    def setSort(self, sort: str) -> None:
        """Sort; unknown ways are ignored."""
        if sort in SORTS and sort != self._sort:
            self._sort = sort
            self._ask(0)

    @Slot()
    def loadMore(self) -> None:
        """Add the next reviews, if there are any."""
        held = len(self._rows.rows())
        if self._ready and not self._loading_more and held < self._shown:
            self._loading_more = True
            self._ask(held)

    @Slot()
    def reload(self) -> None:
        """Ask again: another language, or new reviews."""
        if self._product_id:
            self._ask(0)

    def forget(self) -> None:
        """Close the product."""
        self._product_id, self._filter, self._sort = "", ALL, SORTS[0]
        self._empty()

    def _empty(self) -> None:
        self._asked += 1
        self._rating, self._shown, self._ready, self._loading_more = NO_RATING, 0, False, False
        self._rows.replace(())
        self.changed.emit()

    def _ask(self, offset: int) -> None:
        self._asked += 1
        asked, shop = self._asked, self._context.shop()
        told = (self._product_id, self._filter, self._sort, offset)
        question = self._context.reader.submit(lambda reading: open_reviews(reading, shop, *told))
        self._context.ask(question, lambda found: self._take(asked, found, offset))
        self.changed.emit()

    def _take(self, asked: int, found: ReviewPage, offset: int) -> None:
        if asked != self._asked:
            return
        rows = [self._row(review, found.stores) for review in found.reviews]
        if offset:
            self._rows.extend(rows)
        else:
            self._rows.replace(rows)
        self._rating, self._shown = found.rating, found.shown
        self._ready, self._loading_more = True, False
        self.changed.emit()

    def _row(self, review: Review, names: dict[str, str]) -> Row:
        locale = self._context.locale
        foreign = review.locale != locale
        return {
            "reviewId": review.id,
            "rating": review.rating,
            "title": review.title,
            "body": review.text,
            "author": review.author,
            "published": wording.full_day(review.published, locale),
            "experienced": wording.month(review.experienced, locale) if review.experienced else "",
            "channel": review.channel,
            "store": names.get(review.store_id, ""),
            "verified": review.verified,
            "reply": review.reply,
            "replyAuthor": review.reply_author,
            "replied": wording.long_day(review.replied, locale) if review.replied else "",
            "language": wording.language_name(review.locale) if foreign else "",
            "languageTag": review.locale,
        }
