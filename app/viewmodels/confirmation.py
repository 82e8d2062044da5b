"""What became of the order that was just placed: its number, the truth about it, and what happens next."""

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.orders import Method, PlacedOrder
from app.services.orders import order
from app.viewmodels import wording
from app.viewmodels.checkout import Checkout
from app.viewmodels.navigation import Navigation
from app.viewmodels.qt import Property
from app.viewmodels.receipt import Receipt
from app.viewmodels.session import Session

PREFIX = "CMP1:O:"


class Confirmation(QObject):
    """The last page of an order; it changes in place when the hub answers."""

    changed = Signal()

    def __init__(
        self, session: Session, navigation: Navigation, checkout: Checkout, parent: QObject | None = None
    ) -> None:
        """Wait for `checkout` to place an order."""
        super().__init__(parent)
        self._session, self._context, self._navigation = session, session.context, navigation
        self._checkout = checkout
        self._receipt: Receipt | None = None
        self._order: PlacedOrder | None = None
        self._moment = self._context.now()
        session.on_wipe(self.forget)
        session.refreshed.connect(self._ask)
        session.localeChanged.connect(self.changed)
        checkout.placed.connect(self._show)

    @Property(str, notify=changed)
    def number(self) -> str:
        """Return number of the order."""
        return self._order.number if self._order else ""

    @property
    def key(self) -> str:
        """The order's idempotency key, for the tour."""
        return self._order.key if self._order else ""

    @Property(str, notify=changed)
    def code(self) -> str:
        """Text of the order's QR code."""
        return PREFIX + self._order.number if self._order else ""

    @Property(str, notify=changed)
    def state(self) -> str:
        """Return `accepted` (safe here), `confirmed` (the hub has it), `call` (a person must decide) or nothing."""
        return self._order.state.value if self._order else ""

    @Property(str, notify=changed)
    def reason(self) -> str:
        """Why a person must decide: out_of_stock, price_changed, unknown_product, unknown_store, invalid..."""
        return self._order.reason if self._order else ""

    @Property(str, notify=changed)
    def name(self) -> str:
        """Whom to thank: the first word of the name."""
        words = self._receipt.draft.contact.name.split() if self._receipt else []
        return words[0] if words else ""

    @Property(str, notify=changed)
    def method(self) -> str:
        """`pick-up`, `home` or `express`."""
        return self._receipt.draft.method.value if self._receipt else ""

    @Property(str, notify=changed)
    def channel(self) -> str:
        """How the person is told: `email`, `sms` or `file`."""
        return self._receipt.channel if self._receipt else ""

    @Property(str, notify=changed)
    def reach(self) -> str:
        """Where to."""
        contact = self._receipt.draft.contact if self._receipt else None
        return (contact.email or contact.phone) if contact else ""

    @Property(str, notify=changed)
    def place(self) -> str:
        """Name of the store of a pick-up."""
        held = self._receipt
        return held.way.place if held and held.draft.method is Method.PICK_UP else ""

    @Property("QVariantMap", notify=changed)
    def when(self) -> dict[str, str]:
        """When it is ready or there: whenDay, whenDate, whenClock."""
        way = self._receipt.way if self._receipt else None
        return wording.moment(way.when if way else None, self._session.today(), self._context.locale)

    @Property("QVariantMap", notify=changed)
    def placedAt(self) -> dict[str, str]:
        """When it was accepted: whenDate and whenClock."""
        if not self._receipt:
            return {"whenDay": "", "whenDate": "", "whenClock": ""}
        return {"whenDay": "date", "whenDate": self._day(), "whenClock": self._clock()}

    @Property(str, notify=changed)
    def title(self) -> str:
        """Name of the first line."""
        return self._receipt.basket.lines[0].name if self._receipt else ""

    @Property(str, notify=changed)
    def label(self) -> str:
        """Variant of the first line."""
        return self._receipt.basket.lines[0].label if self._receipt else ""

    @Property(int, notify=changed)
    def others(self) -> int:
        """How many other pieces there are."""
        basket = self._receipt.basket if self._receipt else None
        return basket.count - 1 if basket else 0

    @Property(str, notify=changed)
    def picture(self) -> str:
        """Picture of the first line."""
        return self._context.picture_url(self._receipt.basket.lines[0].picture) if self._receipt else ""

    @Property(str, notify=changed)
    def total(self) -> str:
        """Return what is to be paid."""
        return wording.money(self._order.total_cents, self._context.locale) if self._order else ""

    @Slot()
    def finish(self) -> None:
        """Leave nothing on the screen; on a tablet the associate stays signed in and goes on with the next."""
        self.forget()
        self._checkout.leave()

    @Slot()
    def forget(self) -> None:
        """Drop the order and who placed it."""
        self._receipt = self._order = None
        self.changed.emit()

    def _show(self, receipt: Receipt) -> None:
        self._receipt, self._order = receipt, receipt.order
        self._moment = self._context.now()
        self.changed.emit()
        self._navigation.begin("Confirmation")

    def _ask(self) -> None:
        held = self._order
        if held is not None:
            self._context.ask(self._context.outbox.submit(lambda db: order(db, held.key)), self._update)

    def _update(self, fresh: PlacedOrder | None) -> None:
        if fresh and self._order and fresh.key == self._order.key and fresh != self._order:
            self._order = fresh
            self.changed.emit()

    def _day(self) -> str:
        return wording.capital(wording.day_of_week(self._moment.date(), self._context.locale))

    def _clock(self) -> str:
        return wording.clock(self._moment.timetz().replace(second=0, microsecond=0), self._context.locale)
