"""The basket's page: lines, how many, what it comes to, and the code by which an associate or a till takes it over."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.cache.reading import Reading
from app.domain.baskets import Basket, BasketLine
from app.domain.handover import GOOD_FOR
from app.services.baskets import line_of
from app.services.handover import to_code
from app.services.shop import Shop
from app.viewmodels import wording
from app.viewmodels.navigation import Navigation
from app.viewmodels.qt import Property
from app.viewmodels.rows import Row, Rows
from app.viewmodels.session import Session

RENEW_MS = int(GOOD_FOR.total_seconds() * 1000) * 5 // 6  # well before the code expires
ROLES = ("variantId", "productId", "title", "detail", "picture", "price", "unitPrice", "quantity", "note")


class BasketPage(QObject):
    """What the person wants; other pages add to it, this one corrects it."""

    changed = Signal()
    codeChanged = Signal()
    added = Signal()
    unavailable = Signal()

    def __init__(self, session: Session, navigation: Navigation, parent: QObject | None = None) -> None:
        """Show the session's basket, whoever changes it."""
        super().__init__(parent)
        self._session, self._context, self._navigation = session, session.context, navigation
        self._lines = Rows(ROLES, self)
        self._notes: dict[str, str] = {}
        self._before: Basket | None = None
        self._code = ""
        self._asked = 0
        self._renewal = QTimer(self)
        self._renewal.setInterval(RENEW_MS)
        self._renewal.timeout.connect(self._renew)
        session.on_wipe(self.forget)
        session.basketChanged.connect(self._show)
        session.basketChanged.connect(self._renew)
        session.localeChanged.connect(self._check_again)
        session.refreshed.connect(self._check_again)

    @Property(QObject, constant=True)
    def lines(self) -> Rows:
        """Lines, in the order in which they were added; `note` is empty, `price` (it changed) or `gone`."""
        return self._lines

    @Property(int, notify=changed)
    def count(self) -> int:
        """Pieces."""
        return self._session.basket.count

    @Property(str, notify=changed)
    def total(self) -> str:
        """Price of the goods."""
        return wording.money(self._session.basket.cents, self._context.locale)

    @Property(str, notify=changed)
    def picture(self) -> str:
        """Picture of the first line, for a recap."""
        lines = self._session.basket.lines
        return self._context.picture_url(lines[0].picture) if lines else ""

    @Property(str, notify=changed)
    def firstTitle(self) -> str:
        """Name of the first line."""
        lines = self._session.basket.lines
        return lines[0].name if lines else ""

    @Property(bool, notify=changed)
    def sellable(self) -> bool:
        """Whether every line can still be ordered."""
        return bool(self._session.basket.lines) and "gone" not in self._notes.values()

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        """Whether something was removed that can be put back."""
        return self._before is not None

    @Property(str, notify=codeChanged)
    def code(self) -> str:
        """Text of the QR code that hands the basket over; empty without a basket or before the terminal is enrolled."""
        return self._code

    @Slot(str)
    def add(self, variant_id: str) -> None:
        """Add one piece at today's price, then say `added`; `unavailable` when the range or the price is missing."""
        shop = self._context.shop()
        question = self._context.reader.submit(lambda reading: line_of(reading, shop, variant_id))
        self._context.ask(question, self._add)

    @Slot(str, int)
    def setQuantity(self, variant_id: str, quantity: int) -> None:
        """Change how many."""
        self._before = None
        self._session.set_basket(self._session.basket.with_quantity(variant_id, quantity))

    @Slot(str)
    def remove(self, variant_id: str) -> None:
        """Take a line out; `undo` puts it back."""
        before = self._session.basket
        self._session.set_basket(before.with_quantity(variant_id, 0))
        self._before = before
        self.changed.emit()

    @Slot()
    def undo(self) -> None:
        """Put back what was removed last."""
        if self._before is not None:
            before, self._before = self._before, None
            self._session.set_basket(before)

    @Slot()
    def forget(self) -> None:
        """Drop what this page remembers beside the basket, which the session drops."""
        self._asked += 1
        self._before, self._code = None, ""
        self._notes.clear()
        self._renewal.stop()
        self._show()
        self.codeChanged.emit()

    def _add(self, line: BasketLine | None) -> None:
        if line is None:
            self.unavailable.emit()
            return
        self._before = None
        self._session.set_basket(self._session.basket.add(line))
        self.added.emit()

    def _check_again(self) -> None:
        """Take today's names and prices: the range may have changed, or the language."""
        basket, shop = self._session.basket, self._context.shop()
        if not basket.lines:
            return
        question = self._context.reader.submit(lambda reading: _today(reading, shop, basket))
        self._context.ask(question, lambda fresh: self._compare(basket, fresh))

    def _compare(self, asked: Basket, fresh: list[BasketLine | None]) -> None:
        if asked != self._session.basket:
            self._check_again()
            return
        lines = []
        for old, new in zip(asked.lines, fresh, strict=True):
            if new is None:
                self._notes[old.variant_id] = "gone"
            elif new.unit_cents != old.unit_cents:
                self._notes[old.variant_id] = "price"
            elif self._notes.get(old.variant_id) == "gone":
                del self._notes[old.variant_id]
            lines.append(new or old)
        self._session.set_basket(Basket(tuple(lines)))
        self._show()

    def _show(self) -> None:
        kept = {line.variant_id for line in self._session.basket.lines}
        self._notes = {key: note for key, note in self._notes.items() if key in kept}
        self._lines.replace(self._row(line) for line in self._session.basket.lines)
        self.changed.emit()

    def _row(self, line: BasketLine) -> Row:
        locale = self._context.locale
        return {
            "variantId": line.variant_id,
            "productId": line.product_id,
            "title": line.name,
            "detail": line.label,
            "picture": self._context.picture_url(line.picture),
            "price": wording.money(line.cents, locale),
            "unitPrice": wording.money(line.unit_cents, locale) if line.quantity > 1 else "",
            "quantity": line.quantity,
            "note": self._notes.get(line.variant_id, ""),
        }

    def _renew(self) -> None:
        self._asked += 1
        basket, identity, shop = self._session.basket, self._context.identity, self._context.shop()
        if not basket.lines or identity is None:
            self._renewal.stop()
            self._take_code(self._asked, "")
            return
        asked, hub = self._asked, self._context.settings.hub.url
        question = self._context.reader.submit(lambda reading: to_code(reading, shop, identity, basket, hub))
        self._context.ask(question, lambda code: self._take_code(asked, code))
        self._renewal.start()

    def _take_code(self, asked: int, code: str) -> None:
        if asked == self._asked and code != self._code:
            self._code = code
            self.codeChanged.emit()


def _today(reading: Reading, shop: Shop, basket: Basket) -> list[BasketLine | None]:
    return [line_of(reading, shop, line.variant_id, line.quantity) for line in basket.lines]
