"""What is often bought with the open product: one touch adds all of it to the basket, at the total that is shown."""

from PySide6.QtCore import QObject, Signal, Slot

from app.cache.reading import Reading
from app.domain.baskets import BasketLine
from app.domain.catalogue import ProductSummary
from app.services.baskets import line_of
from app.services.shop import Shop
from app.viewmodels import wording
from app.viewmodels.product import ProductPage
from app.viewmodels.qt import Property
from app.viewmodels.rows import Rows
from app.viewmodels.session import Session
from app.viewmodels.summaries import ROLES, summary_row

LINE_ROLES = (*ROLES, "included")


class Bundle(QObject):
    """The open product and its companions; each companion can be left out."""

    changed = Signal()
    added = Signal()
    unavailable = Signal()

    def __init__(self, session: Session, product: ProductPage, parent: QObject | None = None) -> None:
        """Follow the product's page."""
        super().__init__(parent)
        self._session, self._context, self._product = session, session.context, product
        self._companions: tuple[ProductSummary, ...] = ()
        self._left_out: set[str] = set()
        self._rows = Rows(LINE_ROLES, self)
        product.changed.connect(self._follow)
        product.opened.connect(self._begin)

    @Property(QObject, constant=True)
    def companions(self) -> Rows:
        """Products that are bought with the open one, and whether each is `included`."""
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many articles would be added, the open one among them."""
        return 1 + len(self._included())

    @Property(str, notify=changed)
    def total(self) -> str:
        """Return what they cost together, empty while a price is missing."""
        own = self._product.cents
        if own is None:
            return ""
        return wording.money(own + sum(item.cents or 0 for item in self._included()), self._context.locale)

    @Slot(str)
    def toggle(self, product_id: str) -> None:
        """Leave a companion out, or take it in again."""
        self._left_out ^= {product_id}
        self._follow()

    @Slot()
    def addAll(self) -> None:
        """Add one piece of each at today's price, then say `added`; `unavailable` adds nothing."""
        shop = self._context.shop()
        ids = [self._product.variantId, *(item.variant_id for item in self._included())]
        question = self._context.reader.submit(lambda reading: _lines(reading, shop, ids))
        self._context.ask(question, self._add)

    def _included(self) -> list[ProductSummary]:
        return [item for item in self._companions if item.product_id not in self._left_out]

    def _begin(self) -> None:
        self._left_out.clear()
        self._follow()

    def _follow(self) -> None:
        self._companions = tuple(item for item in self._product.companions if item.cents is not None)
        self._rows.refresh(
            (
                {**summary_row(self._context, item), "included": item.product_id not in self._left_out}
                for item in self._companions
            ),
            "productId",
        )
        self.changed.emit()

    def _add(self, lines: list[BasketLine | None]) -> None:
        found = [line for line in lines if line is not None]
        if len(found) < len(lines):
            self.unavailable.emit()
            return
        basket = self._session.basket
        for line in found:
            basket = basket.add(line)
        self._session.set_basket(basket)
        self.added.emit()


def _lines(reading: Reading, shop: Shop, ids: list[str]) -> list[BasketLine | None]:
    return [line_of(reading, shop, variant_id) for variant_id in ids]
