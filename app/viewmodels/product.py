"""A product's page: what it is, what it costs, what people say, where it is; refreshed in place."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.catalogue import ProductSummary
from app.domain.reviews import NO_RATING
from app.domain.unit_prices import unit_price
from app.services.orders import pending_pieces
from app.services.product import Availability, OpenedProduct, availability, open_product
from app.viewmodels import stock, wording
from app.viewmodels.labels import unit_price_words
from app.viewmodels.navigation import Navigation
from app.viewmodels.product_words import (
    EXCERPT_ROLES,
    VALUE_ROLES,
    PriceWords,
    excerpt_rows,
    price_words,
    reference,
    switched_options,
    value_rows,
)
from app.viewmodels.qt import Property
from app.viewmodels.rows import Rows
from app.viewmodels.session import Session
from app.viewmodels.summaries import ROLES, summary_row

AGES_MS = 60_000
PATIENCE_MS = 60  # the cache answers sooner; a page that comes empty would be drawn twice


class ProductPage(QObject):
    """The open product; `open` is called by lists and by the scanner."""

    changed = Signal()
    opened = Signal()
    stockChanged = Signal()
    pictureChanged = Signal()
    basketChanged = Signal()
    switched = Signal(str, str, str)

    def __init__(self, session: Session, navigation: Navigation, parent: QObject | None = None) -> None:
        """Begin with no product."""
        super().__init__(parent)
        self._session, self._context, self._navigation = session, session.context, navigation
        self._options, self._values = Rows(("label", "values"), self), list[Rows]()
        self._excerpts = Rows(EXCERPT_ROLES, self)
        self._related = Rows(ROLES, self)
        self._stock, self._everywhere = Rows(stock.ROLES, self), Rows(stock.ROLES, self)
        self._product_id, self._variant_id, self._picture = "", "", 0
        self._page: OpenedProduct | None = None
        self._missing = False
        self._words, self._unit_price = PriceWords(), ""
        self._asked = self._asked_stock = 0
        self._arriving = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._arriving.timeout.connect(self._arrive_empty)
        self._ages = QTimer(self, interval=AGES_MS)
        self._ages.timeout.connect(self._ask_stock)
        session.on_wipe(self.forget)
        session.localeChanged.connect(self.reload)
        session.refreshed.connect(self.reload)
        session.basketChanged.connect(self.basketChanged)

    @Property(str, notify=changed)
    def productId(self) -> str:
        """Return the open product."""
        return self._product_id

    @Property(str, notify=changed)
    def variantId(self) -> str:
        """Return the chosen variant."""
        return self._variant_id

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether there is something to show."""
        return self._page is not None

    @Property(bool, notify=changed)
    def missing(self) -> bool:
        """Whether the range has no such product (any more)."""
        return self._missing

    @Property(str, notify=changed)
    def name(self) -> str:
        """Name of the product."""
        return self._page.product.name if self._page else ""

    @Property(str, notify=changed)
    def brand(self) -> str:
        """Brand of the product."""
        return self._page.product.brand if self._page else ""

    @Property(str, notify=changed)
    def reference(self) -> str:
        """Return the reference of the chosen variant, as on the shelf label."""
        return wording.left_to_right(reference(self._page.variant.sku), self._context.locale) if self._page else ""

    @Property(str, notify=changed)
    def category(self) -> str:
        """Name of its category."""
        return self._page.category.name if self._page and self._page.category else ""

    @Property(list, notify=changed)
    def pictures(self) -> list[str]:
        """Addresses of the pictures that are on this terminal."""
        names = self._page.variant.pictures if self._page else ()
        return [url for url in map(self._context.picture_url, names) if url]

    @Property(int, notify=pictureChanged)
    def picture(self) -> int:
        """Which picture is shown large."""
        return self._picture

    @Property(str, notify=changed)
    def price(self) -> str:
        """Price of today."""
        return self._words.price

    @Property(str, notify=changed)
    def strikePrice(self) -> str:
        """Lowest price of the 30 days before the promotion, empty without one."""
        return self._words.strike

    @Property(str, notify=changed)
    def discount(self) -> str:
        """Return how much less, in per cent."""
        return self._words.discount

    @Property(str, notify=changed)
    def offerEnds(self) -> str:
        """Last day of the promotion."""
        return self._words.ends

    @Property(str, notify=changed)
    def ecoContribution(self) -> str:
        """Eco-contribution inside the price."""
        return self._words.eco

    @Property(str, notify=changed)
    def unitPrice(self) -> str:
        """Price of a unit of measure, empty where the law asks for none."""
        return self._unit_price

    @Property(float, notify=changed)
    def average(self) -> float:
        """Mean of the stars."""
        return self._page.rating.average if self._page else 0.0

    @Property(str, notify=changed)
    def averageText(self) -> str:
        """Return it in words, empty without reviews."""
        rating = self._page.rating if self._page else NO_RATING
        return wording.number(rating.average, self._context.locale, 1) if rating.total else ""

    @Property(int, notify=changed)
    def reviewCount(self) -> int:
        """How many reviews there are."""
        return self._page.rating.total if self._page else 0

    @Property(list, notify=changed)
    def ratingCounts(self) -> list[int]:
        """Reviews by stars, five stars first."""
        return list(reversed(self._page.rating.counts)) if self._page else [0] * 5

    @Property(str, notify=changed)
    def repairability(self) -> str:
        """Index out of ten, empty where the law knows none."""
        score = self._page.product.repairability if self._page else None
        return "" if score is None else wording.number(score, self._context.locale, 1)

    @Property(str, notify=changed)
    def repairabilityKind(self) -> str:
        """Return `repairability` or `durability`."""
        return self._page.product.repairability_kind if self._page else "repairability"

    @Property(str, notify=changed)
    def description(self) -> str:
        """Return what it is for, in sentences."""
        return self._page.product.description if self._page else ""

    @Property(list, notify=changed)
    def factNames(self) -> list[str]:
        """Names of the characteristics."""
        return [name for name, _ in self._page.product.characteristics] if self._page else []

    @Property(list, notify=changed)
    def factValues(self) -> list[str]:
        """Their values."""
        return [value for _, value in self._page.product.characteristics] if self._page else []

    @Property(str, notify=changed)
    def safety(self) -> str:
        """Warnings that the law wants beside the offer (GPSR, Regulation (EU) 2023/988, art. 19)."""
        return self._page.product.safety if self._page else ""

    @Property(str, notify=changed)
    def maker(self) -> str:
        """Who makes it and how to reach them (as above)."""
        return self._page.product.maker if self._page else ""

    @Property(str, notify=changed)
    def phoneLink(self) -> str:
        """Address for the shopper's phone."""
        return self._page.link if self._page else ""

    @Property(QObject, constant=True)
    def options(self) -> Rows:
        """Return what can be chosen: `label`, and `values` as rows of their own."""
        return self._options

    @Property(QObject, constant=True)
    def excerpts(self) -> Rows:
        """Reviews that the page quotes."""
        return self._excerpts

    @Property(QObject, constant=True)
    def related(self) -> Rows:
        """Products that may be meant instead."""
        return self._related

    @property
    def companions(self) -> tuple[ProductSummary, ...]:
        """Products that are often bought with it."""
        return self._page.bought_together if self._page else ()

    @property
    def cents(self) -> int | None:
        """Price of today, None when nobody knows."""
        price = self._page.prices.get(self._page.variant.id) if self._page else None
        return price.cents if price else None

    @Property(QObject, constant=True)
    def stock(self) -> Rows:
        """Where it is in three lines."""
        return self._stock

    @Property(QObject, constant=True)
    def everywhere(self) -> Rows:
        """Where it is, every place."""
        return self._everywhere

    @Property(bool, notify=stockChanged)
    def stockReady(self) -> bool:
        """Whether `everywhere` is there."""
        return bool(self._everywhere.rows())

    @Property(bool, notify=basketChanged)
    def inBasket(self) -> bool:
        """Whether the chosen variant is in the basket already."""
        return any(line.variant_id == self._variant_id for line in self._session.basket.lines)

    @Slot(str, str)
    def open(self, product_id: str, variant_id: str = "") -> None:
        """Open a product, with one of its variants chosen when that is known.

        The page comes with its answer; after `PATIENCE_MS` it comes without, and is filled later.
        """
        self._product_id, self._variant_id = product_id, variant_id
        self._arriving.start()
        self._ask()

    @Slot(str, str)
    def chooseOption(self, option_id: str, value: str) -> None:
        """Choose the variant nearest to the present one that has this value; say what else had to change with it."""
        if self._page is None:
            return
        product, current = self._page.product, self._page.variant
        wanted = product.variant_with(current, option_id, value)
        if wanted.id != current.id:
            self._variant_id = wanted.id
            self._ask()
            for change in switched_options(product, current, wanted, option_id):
                self.switched.emit(*change)

    @Slot(int)
    def choosePicture(self, index: int) -> None:
        """Show another picture large."""
        if index != self._picture:
            self._picture = index
            self.pictureChanged.emit()

    @Slot()
    def reload(self) -> None:
        """Ask again: another language, or the range, prices, reviews or stock have changed."""
        if self._product_id:
            self._ask()

    def forget(self) -> None:
        """Close the product."""
        self._arriving.stop()
        self._clear()
        self._product_id = self._variant_id = ""
        self.changed.emit()

    def _arrive_empty(self) -> None:
        if self._page and self._page.product.id != self._product_id:
            self._drop()
            self.changed.emit()
        self._arrive()

    def _arrive(self) -> None:
        self._arriving.stop()
        self._navigation.go("Product")
        self.opened.emit()

    def _clear(self) -> None:
        self._asked += 1
        self._drop()
        self.changed.emit()

    def _drop(self) -> None:
        """Let go of what is shown."""
        self._page, self._missing, self._words, self._unit_price = None, False, PriceWords(), ""
        for rows in (self._options, self._excerpts, self._related):
            rows.replace(())
        self._drop_stock()
        self.choosePicture(0)

    def _drop_stock(self) -> None:
        self._asked_stock += 1
        self._ages.stop()
        self._everywhere.replace(())
        self._stock.refresh(stock.LOADING, "kind")
        self.stockChanged.emit()

    def _ask(self) -> None:
        self._asked += 1
        asked, shop = self._asked, self._context.shop()
        product_id, variant_id = self._product_id, self._variant_id
        question = self._context.reader.submit(lambda reading: open_product(reading, shop, product_id, variant_id))
        self._context.ask(question, lambda found: self._take(asked, found))

    def _take(self, asked: int, page: OpenedProduct | None) -> None:
        if asked != self._asked:
            return
        if page is None:
            self._drop()
            self._missing = True
            self.changed.emit()
        else:
            self._show(page)
            self._ask_stock()
            self._ages.start()
        if self._arriving.isActive():
            self._arrive()

    def _show(self, page: OpenedProduct) -> None:
        before, self._page, self._missing = self._page, page, False
        self._variant_id = page.variant.id
        if before is None or before.product.id != page.product.id:
            self._drop_stock()
        if before is None or before.variant.pictures != page.variant.pictures:
            self.choosePicture(0)
        self._say_price(page)
        self.changed.emit()
        self.basketChanged.emit()
        self._fill(page)

    def _say_price(self, page: OpenedProduct) -> None:
        locale, price = self._context.locale, page.prices.get(page.variant.id)
        self._words = price_words(price, locale)
        each = unit_price(price.cents, page.variant.content, page.variant.content_unit) if price else None
        self._unit_price = unit_price_words(each, price.currency, locale) if price and each else ""

    def _fill(self, page: OpenedProduct) -> None:
        locale = self._context.locale
        self._excerpts.reuse(excerpt_rows(page.excerpts, locale))
        self._related.replace(summary_row(self._context, item) for item in page.related)
        while len(self._values) < len(page.product.options):
            self._values.append(Rows(VALUE_ROLES, self))
        for rows, option in zip(self._values, page.product.options, strict=False):
            rows.reuse(value_rows(page, option, locale))
        labels = zip(page.product.options, self._values, strict=False)
        self._options.reuse({"label": option.label, "values": values} for option, values in labels)

    def _ask_stock(self) -> None:
        if self._page is None:
            return
        self._asked_stock += 1
        asked, shop, variant_id = self._asked_stock, self._context.shop(), self._variant_id

        def with_pending(pieces: dict[tuple[str, str], int]) -> None:
            if asked == self._asked_stock:
                question = self._context.reader.submit(lambda reading: availability(reading, shop, variant_id, pieces))
                self._context.ask(question, lambda found: self._take_stock(asked, found))

        self._context.ask(self._context.outbox.submit(pending_pieces), with_pending)

    def _take_stock(self, asked: int, found: Availability) -> None:
        if asked != self._asked_stock or self._page is None:
            return
        price = self._page.prices.get(self._variant_id)
        told = (self._context, found.stock, found.methods, price.cents if price else 0)
        self._stock.refresh(stock.short_rows(*told), "kind")
        self._everywhere.refresh(stock.all_rows(*told), "storeId")
        self.stockChanged.emit()
