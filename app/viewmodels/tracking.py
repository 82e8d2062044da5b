"""Track an order: its code, or its number and how its buyer is reached; what came of it, for as long as it is shown."""

from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from app.cache.reading import Reading
from app.domain.baskets import BasketLine
from app.domain.tickets import PREFIX
from app.domain.tracking import Tracked, TrackedLine
from app.services import tracking as service
from app.viewmodels import wording
from app.viewmodels.navigation import Navigation
from app.viewmodels.qt import Property
from app.viewmodels.rows import Row, Rows
from app.viewmodels.session import Session

T = TypeVar("T")
ASK, SHOWN = "Track", "TrackOrder"
LINES: Final = ("variantId", "title", "detail", "picture", "price", "quantity", "returnable")
RETURNS: Final = ("number", "state", "pieces")
LONGEST = 120


class Tracking(QObject):
    """One order at a time; its number and its proof live here alone and go with the session.

    `trouble`: empty, `unknown`, `locked`, `offline`, or `notSigned` for a code that holds a number and no proof.
    """

    changed = Signal()
    typed = Signal()

    def __init__(self, session: Session, navigation: Navigation, parent: QObject | None = None) -> None:
        """Begin with nothing."""
        super().__init__(parent)
        self._session, self._context, self._navigation = session, session.context, navigation
        self._lines, self._returns = Rows(LINES, self), Rows(RETURNS, self)
        self._number, self._contact, self._ticket = "", "", ""
        self._mistakes: dict[str, str] = {}
        self._order: Tracked | None = None
        self._articles: dict[str, BasketLine] = {}
        self._place, self._trouble, self._here = "", "", ""
        self._busy, self._life = False, 0
        session.on_wipe(self.forget)
        session.localeChanged.connect(self._name)

    @Property(str, notify=typed)
    def number(self) -> str:
        """Return the number as typed or scanned."""
        return self._number

    @Property(str, notify=typed)
    def contact(self) -> str:
        """Return the e-mail address or phone number as typed."""
        return self._contact

    @Property(str, notify=typed)
    def numberMistake(self) -> str:
        """Why the number cannot be one: empty, short, typo."""
        return self._mistakes.get("number", "")

    @Property(str, notify=typed)
    def contactMistake(self) -> str:
        """Why nobody is reached by this: empty, unreadable."""
        return self._mistakes.get("contact", "")

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether the hub is being asked."""
        return self._busy

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why there is nothing (more) to see, see the class."""
        return self._trouble

    @Property(str, notify=changed)
    def here(self) -> str:
        """Return what this terminal knows while the hub is away: accepted, confirmed, call; empty for nothing."""
        return self._here

    @Property(str, notify=changed)
    def orderNumber(self) -> str:
        """Return number of the order that is shown, empty for none."""
        return self._order.number if self._order else ""

    @Property(str, notify=changed)
    def state(self) -> str:
        """Return what became of it, a word of the hub; empty while only its code is known."""
        return self._order.state if self._order else ""

    @Property(str, notify=changed)
    def known(self) -> str:
        """How much is known: `hub` all, `ticket` what the code says; empty for nothing."""
        return self._order.known if self._order else ""

    @Property(str, notify=changed)
    def method(self) -> str:
        """`pick-up`, `home`, `express`, or empty."""
        return self._order.method if self._order else ""

    @Property(str, notify=changed)
    def place(self) -> str:
        """Name of the store of a pick-up."""
        return self._place

    @Property(str, notify=changed)
    def payment(self) -> str:
        """State of its payment by phone, empty when none was asked for."""
        return self._order.payment if self._order else ""

    @Property(str, notify=changed)
    def placed(self) -> str:
        """Day on which it was placed."""
        day = self._order.placed if self._order else None
        return wording.full_day(day, self._context.locale) if day else ""

    @Property(str, notify=changed)
    def delivery(self) -> str:
        """Price of the delivery, empty for none."""
        cents = self._order.delivery_cents if self._order else 0
        return wording.money(cents, self._context.locale) if cents else ""

    @Property(str, notify=changed)
    def reductions(self) -> str:
        """Return what was taken off, empty for nothing."""
        cents = self._order.reduction_cents if self._order else 0
        return wording.money(-cents, self._context.locale) if cents else ""

    @Property(str, notify=changed)
    def total(self) -> str:
        """Return what it came to."""
        return wording.money(self._order.total_cents, self._context.locale) if self._order else ""

    @Property(str, notify=changed)
    def withdrawalUntil(self) -> str:
        """Last day of the right of withdrawal, empty when nothing may come back by it (any more)."""
        day = self._order.withdrawal_until if self._order else None
        return wording.long_day(day, self._context.locale) if day and day >= self._session.today() else ""

    @Property(str, notify=changed)
    def returnUntil(self) -> str:
        """Last day on which the chain takes it back."""
        day = self._order.return_until if self._order else None
        return wording.long_day(day, self._context.locale) if day else ""

    @Property(bool, notify=changed)
    def returnable(self) -> bool:
        """Whether a return can be asked for: something is left to bring back, as far as anybody here knows."""
        return any(line.returnable for line in self._order.lines) if self._order else False

    @Property(QObject, constant=True)
    def lines(self) -> Rows:
        """Return what was ordered."""
        return self._lines

    @Property(QObject, constant=True)
    def returns(self) -> Rows:
        """Return the returns of the order, the oldest first."""
        return self._returns

    @property
    def order(self) -> Tracked | None:
        """The order, for a return."""
        return self._order

    @property
    def proof(self) -> tuple[str, str]:
        """Contact and ticket by which the order was proved."""
        return self._contact, self._ticket

    @Slot()
    def begin(self) -> None:
        """Ask for an order."""
        self.forget()
        self._navigation.go(ASK)

    @Slot(str)
    def scanned(self, text: str) -> None:
        """Take the code of an order that was scanned, on whatever page."""
        self.forget()
        self._ticket = text.strip()
        self._number = self._ticket.removeprefix(PREFIX).partition(":")[0]
        self.typed.emit()
        if self._ticket == PREFIX + self._number:
            self._ticket, self._trouble = "", "notSigned"
            self.changed.emit()
            self._navigation.go(ASK)
            return
        self._navigation.go(SHOWN)
        self._ask()

    @Slot(str)
    def typeNumber(self, text: str) -> None:
        """Keep what is typed of the number."""
        self._type("number", text)

    @Slot(str)
    def typeContact(self, text: str) -> None:
        """Keep what is typed of the contact."""
        self._type("contact", text)

    @Slot(result=bool)
    def submit(self) -> bool:
        """Ask the hub; False when something typed cannot be right."""
        number, contact = service.number_mistake(self._number), service.contact_mistake(self._contact)
        self._mistakes = {"number": number, "contact": contact}
        self.typed.emit()
        if not number and not contact and not self._busy:
            self._number = service.normal_number(self._number)
            self._ticket = ""
            self._ask()
        return not number and not contact

    @Slot()
    def retry(self) -> None:
        """Ask the hub again."""
        if self._number and not self._busy:
            self._ask()

    @Slot()
    def forget(self) -> None:
        """Drop the order and its proof."""
        self._life += 1
        self._number, self._contact, self._ticket = "", "", ""
        self._mistakes, self._order, self._articles = {}, None, {}
        self._place, self._trouble, self._here, self._busy = "", "", "", False
        self._show()
        self.typed.emit()

    def _type(self, name: str, text: str) -> None:
        setattr(self, f"_{name}", text[:LONGEST])
        self._mistakes.pop(name, None)
        if self._trouble:
            self._trouble = ""
            self.changed.emit()
        self.typed.emit()

    def _ask(self) -> None:
        self._busy, self._trouble, self._here = True, "", ""
        self.changed.emit()
        number, contact, ticket = self._number, self._contact, self._ticket
        self._then(
            self._context.live.submit(lambda live: service.track(live, number, contact, ticket)),
            self._take,
            self._fail,
        )

    def _take(self, order: Tracked) -> None:
        self._busy, self._order = False, order
        self._show()
        self._name()
        self._navigation.go(SHOWN)

    def _fail(self, error: BaseException) -> None:
        self._busy, self._trouble = False, service.trouble_of(error)
        self.changed.emit()
        if self._trouble == "offline":
            self._look_here()

    def _look_here(self) -> None:
        """Say what is known without the hub: what this terminal did, and what the code says by itself."""
        number, ticket = self._number, self._ticket
        self._then(self._context.outbox.submit(lambda db: service.known_here(db, number)), self._take_here)
        identity, shop = self._context.identity, self._context.shop()
        if ticket and identity:
            self._then(
                self._context.reader.submit(lambda reading: service.of_ticket(reading, shop, identity, ticket)),
                self._take_ticket,
            )

    def _take_here(self, state: str) -> None:
        self._here = state
        self.changed.emit()

    def _take_ticket(self, order: Tracked | None) -> None:
        if order is not None and self._order is None:
            self._order = order
            self._show()
            self._name()

    def _name(self) -> None:
        """Ask what articles and store are called."""
        order, shop = self._order, self._context.shop()
        if order is None:
            return

        def read(reading: Reading) -> tuple[dict[str, BasketLine], str]:
            named = service.place_name(reading, order.store_id) if order.method == "pick-up" else ""
            return service.articles(reading, shop, order), named

        self._then(self._context.reader.submit(read), self._take_names)

    def _take_names(self, found: tuple[dict[str, BasketLine], str]) -> None:
        self._articles, self._place = found
        self._show()

    def _then(
        self, future: object, then: Callable[[T], None], failed: Callable[[BaseException], None] | None = None
    ) -> None:
        life = self._life

        def answer(value: T) -> None:
            if life == self._life:
                then(value)

        def fail(error: BaseException) -> None:
            if life == self._life and failed:
                failed(error)

        self._context.ask(future, answer, fail if failed else None)  # type: ignore[arg-type] # any Future

    def _show(self) -> None:
        order = self._order
        self._lines.replace(self._row(line.variant_id, line) for line in (order.lines if order else ()))
        self._returns.replace(
            {"number": item.number, "state": item.state, "pieces": item.pieces}
            for item in (order.returns if order else ())
        )
        self.changed.emit()

    def _row(self, variant_id: str, line: TrackedLine) -> Row:
        article = self._articles.get(variant_id)
        cents = line.quantity * line.unit_cents
        return {
            "variantId": variant_id,
            "title": article.name if article else "",
            "detail": article.label if article else "",
            "picture": self._context.picture_url(article.picture) if article else "",
            "price": wording.money(cents, self._context.locale) if cents else "",
            "quantity": line.quantity,
            "returnable": line.returnable,
        }
