"""From a basket to an order: one question after the other, then one command in the outbox."""

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.baskets import Basket
from app.domain.errors import ComptoirError
from app.domain.orders import Draft, Method, OrderLine
from app.services import contacts
from app.services.checkout import NotSavedError, accept
from app.services.ways import METHODS, Kind, Way, best, ways
from app.viewmodels import wording
from app.viewmodels.form import ADDRESS, EMAIL, ON_FILE, SMS, Form
from app.viewmodels.navigation import Navigation
from app.viewmodels.qt import Property
from app.viewmodels.receipt import Receipt
from app.viewmodels.rows import Row, Rows
from app.viewmodels.session import Session
from app.viewmodels.stores import Stores

ROLES = ("kind", "possible", "reason", "price", "free", "place", "byTransfer", "chosen",
         "whenDay", "whenDate", "whenClock")  # fmt: skip
TABLET = "tablet"
NAME, REACH, ADDRESS_PAGE, REVIEW = "Contact", "ContactReach", "Address", "OrderReview"
FIELDS = ("name", "email", "phone", "street", "postalCode", "town", "extra")


class Checkout(QObject):
    """The draft of one order; `begin` asks how, `place` accepts it on this terminal."""

    changed = Signal()
    fieldsChanged = Signal()
    placed = Signal(object)
    left = Signal()

    def __init__(self, session: Session, navigation: Navigation, stores: Stores, parent: QObject | None = None) -> None:
        """Begin with nothing typed; `stores` assesses the basket and holds the chosen store."""
        super().__init__(parent)
        self._session, self._context, self._navigation = session, session.context, navigation
        self._stores = stores
        self._options = Rows(ROLES, self)
        self._ways: tuple[Way, ...] = ()
        self._form, self._kind = Form(), ""
        self._reviewed, self._placing, self._trouble = False, False, ""
        self._customer = ("", "", "")
        self._life = 0
        session.on_wipe(self.forget)
        session.localeChanged.connect(self._show)
        session.basketChanged.connect(self._show)
        stores.changed.connect(self._show)

    @Property(QObject, constant=True)
    def options(self) -> Rows:
        """Ways to get the basket: kind is now, here, elsewhere, home or express."""
        return self._options

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether the ways are known."""
        return bool(self._ways)

    @Property(str, notify=changed)
    def kind(self) -> str:
        """Return the chosen way, empty before one is chosen."""
        return self._kind

    @Property(str, notify=changed)
    def method(self) -> str:
        """`pick-up`, `home`, `express`, or `now` for the till."""
        return self._method()

    @Property(str, notify=changed)
    def placeName(self) -> str:
        """Name of the store of the pick-up."""
        return self._way().place if self._method() == Method.PICK_UP else ""

    @Property("QVariantMap", notify=changed)
    def when(self) -> dict[str, str]:
        """When it is ready or there: whenDay, whenDate, whenClock."""
        return wording.moment(self._way().when, self._session.today(), self._context.locale)

    @Property(bool, notify=changed)
    def byTransfer(self) -> bool:
        """Whether another store sends the goods to the chosen one first."""
        return self._way().by_transfer

    @Property(str, notify=changed)
    def goods(self) -> str:
        """Price of the goods."""
        return wording.money(self._session.basket.cents, self._context.locale)

    @Property(str, notify=changed)
    def delivery(self) -> str:
        """Price of the delivery, empty when it is free."""
        cents = self._way().cents
        return wording.money(cents, self._context.locale) if cents else ""

    @Property(str, notify=changed)
    def total(self) -> str:
        """Goods and delivery."""
        return wording.money(self._session.basket.cents + self._way().cents, self._context.locale)

    @Property(bool, notify=changed)
    def placing(self) -> bool:
        """Whether the order is being written down."""
        return self._placing

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why it was not placed: `disk`, `invalid`, `notReady`; empty when nothing is wrong."""
        return self._trouble

    @Property(str, notify=fieldsChanged)
    def channel(self) -> str:
        """How the person is told: `email`, `sms`, or `file` (what the hub knows of the customer)."""
        return self._form.channel

    @Property("QVariantMap", notify=fieldsChanged)
    def fields(self) -> dict[str, str]:
        """Return what was typed, by field: name, email, phone, street, postalCode, town, extra."""
        return {name: self._form.value(name) for name in FIELDS}

    @Property("QVariantMap", notify=fieldsChanged)
    def errors(self) -> dict[str, str]:
        """Return a word for the mistake of each field: empty, unreadable, noAt, landline; an empty text means none."""
        return {name: self._form.mistakes.get(name, "") for name in FIELDS}

    @Property(str, notify=fieldsChanged)
    def reachText(self) -> str:
        """Return the address or number to which is written, as it will be shown; empty for what is on file."""
        reach = self._form.reach
        return contacts.written_phone(self._form.value(reach)) if reach else ""

    @Property(list, notify=fieldsChanged)
    def endings(self) -> list[str]:
        """Return endings that finish the e-mail address."""
        return contacts.email_endings(self._form.value("email"))

    @Property(str, notify=changed)
    def customerName(self) -> str:
        """Return the known customer for whom an associate orders, empty for anybody else."""
        return self._customer[1]

    @Property(list, notify=changed)
    def shelfNames(self) -> list[str]:
        """Return the articles that can be taken now."""
        return [name for name, _, _ in self._shelves()]

    @Property(list, notify=changed)
    def shelves(self) -> list[dict[str, str]]:
        """Return where each of them stands in this store: aisle and bay, empty when nobody has said."""
        return [{"aisle": aisle, "bay": bay} for _, aisle, bay in self._shelves()]

    @Slot()
    def begin(self) -> None:
        """Ask how the basket is to reach the person; nothing happens with an empty one."""
        if self._session.basket.lines:
            self._start()
            self._navigation.go("Fulfilment")

    @Slot()
    def beginPickUp(self) -> None:
        """Go straight to the choice of a store."""
        if self._session.basket.lines:
            self._start()
            self._kind = Kind.ELSEWHERE.value
            self._navigation.go("Stores")

    def begin_for(self, code: str, name: str, associate: str) -> None:
        """Order for a customer that an associate has before them; an empty code is somebody unknown."""
        self._customer = (code, name, associate)
        self._form.type("name", name)
        self._form.channel = ON_FILE if code else EMAIL
        self.fieldsChanged.emit()
        self.begin()

    @Slot(str)
    def choose(self, kind: str) -> None:
        """Choose a way; one that is closed is not chosen."""
        if any(way.kind == kind and way.possible for way in self._ways):
            self._kind = kind
            self._show()

    @Slot()
    def submitWay(self) -> None:
        """Go on after the choice of the way."""
        if self._kind == Kind.NOW:
            self._navigation.go("BasketCode")
        elif self._kind == Kind.ELSEWHERE:
            self._navigation.go("Stores")
        elif self._kind:
            self._advance(NAME)

    @Slot()
    def submitStore(self) -> None:
        """Go on after the choice of the store."""
        if self._stores.offer():
            self._kind = Kind.ELSEWHERE.value
            self._show()
            self._advance(NAME)

    @Slot(str, str)
    def type(self, name: str, text: str) -> None:
        """Keep what is typed into a field."""
        if text != self._form.value(name):
            self._form.type(name, text)
            self.fieldsChanged.emit()

    @Slot(str)
    def setChannel(self, channel: str) -> None:
        """Choose how the person is told."""
        if channel in {EMAIL, SMS} or (channel == ON_FILE and self._customer[0]):
            self._form.channel = channel
            self.fieldsChanged.emit()

    @Slot()
    def submitName(self) -> None:
        """Go on after the name when it is one."""
        self._submit(REACH, "name")

    @Slot()
    def submitReach(self) -> None:
        """Go on after the e-mail address or phone number when it is one."""
        self._submit(ADDRESS_PAGE, *self._reach_fields())

    @Slot()
    def submitAddress(self) -> None:
        """Go on after the address when it is one."""
        self._submit(REVIEW, *ADDRESS)

    @Slot(str)
    def correct(self, page: str) -> None:
        """Go back to one question; its answer leads back to the review."""
        self._navigation.go(page)

    @Slot()
    def place(self) -> None:
        """Accept the order on this terminal; a second call while it is written does nothing."""
        identity, now = self._context.identity, self._context.now()
        if self._placing or not self._session.basket.lines:
            return
        if identity is None or not self._complete():
            self._tell("notReady" if identity is None else "invalid")
            return
        draft, life = self._draft(), self._life
        receipt = (draft, self._session.basket, self._way(), self._form.channel)
        self._placing, self._trouble = True, ""
        self.changed.emit()
        question = self._context.outbox.submit(lambda db: accept(db, identity, draft, now))
        self._context.ask(
            question,
            lambda order: self._accepted(life, Receipt(order, *receipt)),
            lambda error: self._failed(life, error),
        )

    @Slot()
    def leave(self) -> None:
        """End the session of somebody who takes the goods to the till; a tablet stays signed in."""
        if self._context.settings.profile == TABLET:
            self.left.emit()
        else:
            self._session.wipe()
        self._navigation.restart()

    @Slot()
    def forget(self) -> None:
        """Drop everything typed and chosen."""
        self._life += 1
        self._form, self._kind, self._ways = Form(), "", ()
        self._reviewed, self._placing, self._trouble = False, False, ""
        self._customer = ("", "", "")
        self._options.replace(())
        self.changed.emit()
        self.fieldsChanged.emit()

    def _method(self) -> str:
        return METHODS[Kind(self._kind)].value if self._kind in METHODS else self._kind

    def _shelves(self) -> tuple[tuple[str, str, str], ...]:
        assessment = self._stores.assessment
        return assessment.here.aisles if assessment and assessment.here else ()

    def _start(self) -> None:
        self._reviewed, self._trouble = False, ""
        self._stores.load()

    def _way(self) -> Way:
        """Return the chosen way; for a store that was chosen, that store's own hour and name."""
        way = next((x for x in self._ways if x.kind == self._kind), Way(Kind.HERE))
        offer = self._stores.offer() if self._kind == Kind.ELSEWHERE else None
        if offer is None:
            return way
        return Way(way.kind, when=offer.ready_at, place=offer.store.name, by_transfer=offer.by_transfer)

    def _submit(self, following: str, *names: str) -> None:
        good = self._form.check(*names)
        self.fieldsChanged.emit()
        if good:
            self._advance(following)

    def _advance(self, page: str) -> None:
        """Open the next question; after the first review, only those that have no answer yet."""
        order = [NAME, REACH, ADDRESS_PAGE, REVIEW]
        for following in order[order.index(page) :]:
            if following == ADDRESS_PAGE and self._method() == Method.PICK_UP:
                continue
            known = self._customer[0] and self._form.channel == ON_FILE
            answered = self._reviewed or (known and following == NAME)
            if following == REVIEW or not answered or not self._form.fits(*self._fields_of(following)):
                self._reviewed = self._reviewed or following == REVIEW
                self._navigation.go(following)
                return

    def _fields_of(self, page: str) -> tuple[str, ...]:
        return {NAME: ("name",), REACH: self._reach_fields()}.get(page, ADDRESS)

    def _reach_fields(self) -> tuple[str, ...]:
        return (self._form.reach,) if self._form.reach else ()

    def _complete(self) -> bool:
        delivered = self._method() in {Method.HOME, Method.EXPRESS}
        fields = ("name", *self._reach_fields(), *(ADDRESS if delivered else ()))
        return (delivered or bool(self._store_id())) and self._form.fits(*fields)

    def _store_id(self) -> str:
        if self._method() != Method.PICK_UP:
            return ""
        return self._stores.chosen if self._kind == Kind.ELSEWHERE else self._context.shop().store_id

    def _draft(self) -> Draft:
        lines = tuple(OrderLine(x.variant_id, x.quantity, x.unit_cents) for x in self._session.basket.lines)
        method = Method(self._method())
        return Draft(
            lines=lines,
            method=method,
            contact=self._form.contact(),
            locale=self._context.locale,
            delivery_cents=self._way().cents,
            store_id=self._store_id(),
            address=None if method is Method.PICK_UP else self._form.address(),
            customer_code=self._customer[0],
            associate=self._customer[2],
        )

    def _accepted(self, life: int, receipt: Receipt) -> None:
        self._context.wake_sync()
        if life != self._life:
            return
        self.forget()
        self._session.set_basket(Basket())
        self._stores.forget()
        self.placed.emit(receipt)

    def _failed(self, life: int, error: BaseException) -> None:
        if life == self._life:
            self._placing = False
            self._tell("disk" if isinstance(error, NotSavedError) else "invalid")
        if not isinstance(error, ComptoirError):
            raise error

    def _tell(self, trouble: str) -> None:
        self._trouble = trouble
        self.changed.emit()

    def _show(self) -> None:
        assessment = self._stores.assessment
        if assessment is None:
            self.changed.emit()
            return
        today = self._session.today()
        self._ways = ways(assessment, self._session.basket.cents, today)
        if not any(way.kind == self._kind and way.possible for way in self._ways):
            self._kind = best(self._ways) or ""
        self._options.replace(self._row(way) for way in self._ways)
        self.changed.emit()

    def _row(self, way: Way) -> Row:
        locale = self._context.locale
        return {
            "kind": way.kind.value,
            "possible": way.possible,
            "reason": way.reason,
            "price": wording.money(way.cents, locale) if way.cents else "",
            "free": way.possible and not way.cents,
            "place": way.place,
            "byTransfer": way.by_transfer,
            "chosen": way.kind == self._kind,
            **wording.moment(way.when, self._session.today(), locale),
        }
