"""What became of the order that was just placed: its number, the truth about it, and what happens next."""

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.orders import Method, OrderState, PlacedOrder
from app.domain.tickets import PREFIX
from app.services.handover import ticket_of
from app.services.orders import order
from app.viewmodels import wording
from app.viewmodels.checkout import Checkout
from app.viewmodels.navigation import Navigation
from app.viewmodels.qt import Property
from app.viewmodels.receipt import Receipt
from app.viewmodels.session import Session


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
        self._ticket, self._paid = "", False
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

    @property
    def held(self) -> Receipt | None:
        """The order with what was typed for it, for a receipt."""
        return self._receipt

    @Property(str, notify=changed)
    def code(self) -> str:
        """Text of the order's QR code: its number, and what a till needs to believe it without a network."""
        return self._ticket or (PREFIX + self._order.number if self._order else "")

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
        return wording.left_to_right(contact.email or contact.phone, self._context.locale) if contact else ""

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

    @property
    def due_cents(self) -> int:
        """What the hub charges for it, in cents; 0 until it has confirmed the order."""
        confirmed = self._order is not None and self._order.state is OrderState.CONFIRMED
        return self._order.total_cents if self._order and confirmed else 0

    @Property(bool, notify=changed)
    def paid(self) -> bool:
        """Whether it is paid, by phone or at the payment terminal."""
        return self._paid

    def set_paid(self, number: str) -> None:
        """Take note that an order is paid, when it is this one."""
        if self._order and self._order.number == number and not self._paid:
            self._paid = True
            self.changed.emit()

    @Property(int, notify=changed)
    def earned(self) -> int:
        """Points that are booked for it when it is confirmed; 0 for somebody unknown."""
        known = self._receipt and (self._receipt.draft.claim.token or self._receipt.draft.claim.card)
        return self._receipt.earned if self._receipt and known else 0

    @Property(bool, notify=changed)
    def unchecked(self) -> bool:
        """Whether a discount code goes with it that nobody could check yet."""
        return bool(self._receipt and self._receipt.unchecked)

    @Property(str, notify=changed)
    def note(self) -> str:
        """Return what the hub says of a confirmed order: a code that did not hold; empty for nothing."""
        return self._order.note if self._order else ""

    @Property(str, notify=changed)
    def collectedAt(self) -> str:
        """Name of the store where the part of a divided order is picked up that is not sent; empty for none."""
        return self._receipt.collected_at if self._receipt else ""

    @Property(int, notify=changed)
    def later(self) -> int:
        """Pieces that are no part of the order: they are taken now and paid at the till."""
        return self._receipt.later.count if self._receipt else 0

    @Slot()
    def finish(self) -> None:
        """Leave nothing on the screen; on a tablet the associate stays signed in and goes on with the next."""
        self.forget()
        self._checkout.leave()

    @Slot()
    def forget(self) -> None:
        """Drop the order and who placed it."""
        self._receipt = self._order = None
        self._ticket, self._paid = "", False
        self.changed.emit()

    def _show(self, receipt: Receipt) -> None:
        self._receipt, self._order = receipt, receipt.order
        self._moment, self._ticket, self._paid = self._context.now(), "", False
        self._sign(receipt)
        self.changed.emit()
        self._navigation.begin("Confirmation")

    def _sign(self, receipt: Receipt) -> None:
        """Make the ticket: the till may be asked before the hub has heard of the order."""
        identity, shop = self._context.identity, self._context.shop()
        if identity is None:
            return
        order, delivery = receipt.order, receipt.draft.delivery_cents
        question = self._context.reader.submit(lambda reading: ticket_of(reading, shop, identity, order, delivery))
        self._context.ask(question, lambda ticket: self._take_ticket(order.key, ticket))

    def _take_ticket(self, key: str, ticket: str) -> None:
        if self._order and self._order.key == key:
            self._ticket = ticket
            self.changed.emit()

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
