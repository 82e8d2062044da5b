"""From a basket to an order: one question after the other, then one command in the outbox."""

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.errors import ComptoirError
from app.domain.orders import Address, Method
from app.services import contacts
from app.services.checkout import NotSavedError, accept
from app.services.ways import METHODS, Kind, Way, best, ways
from app.viewmodels import wording
from app.viewmodels.benefits import OrderBenefits
from app.viewmodels.drafting import Asked, Parts
from app.viewmodels.form import EMAIL, ON_FILE, SMS, Form
from app.viewmodels.navigation import Navigation
from app.viewmodels.qt import Property
from app.viewmodels.receipt import Receipt
from app.viewmodels.rows import Rows
from app.viewmodels.session import Session
from app.viewmodels.split import Split
from app.viewmodels.stores import Stores
from app.viewmodels.way_rows import ROLES, way_row

TABLET = "tablet"
NAME, REACH, ADDRESS_PAGE, REVIEW = "Contact", "ContactReach", "Address", "OrderReview"
FIELDS = ("name", "email", "phone", "street", "postalCode", "town", "area", "extra")


class Checkout(QObject):
    """The draft of one order; `begin` asks how, `place` accepts it on this terminal."""

    changed = Signal()
    fieldsChanged = Signal()
    placed = Signal(object)
    left = Signal()

    def __init__(
        self,
        session: Session,
        navigation: Navigation,
        stores: Stores,
        *,
        benefits: OrderBenefits,
        split: Split,
        parent: QObject | None = None,
    ) -> None:
        """Begin with nothing typed; `stores` assesses the basket, `split` divides it, `benefits` are taken off."""
        super().__init__(parent)
        self._benefits, self._split = benefits, split
        self._parts = Parts(session, stores, split, benefits)
        self._session, self._context, self._navigation = session, session.context, navigation
        self._stores = stores
        self._options = Rows(ROLES, self)
        self._ways: tuple[Way, ...] = ()
        self._form, self._kind = Form(), ""
        self._reviewed, self._placing, self._trouble = False, False, ""
        self._customer = ("", "", "")
        self._life, self._began = 0, False
        session.on_wipe(self.forget)
        session.localeChanged.connect(self._show)
        session.basketChanged.connect(self._show)
        stores.changed.connect(self._show)
        split.changed.connect(self._show)
        benefits.changed.connect(self.changed)

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
        way = self._split.collected() if self._split.active else self._way()
        return way.place if self._split.active or self._method() == Method.PICK_UP else ""

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
        """Price of the goods that are ordered."""
        return wording.money(sum(x.unit_cents * x.quantity for x in self._split.order_lines()), self._context.locale)

    @Property(str, notify=changed)
    def delivery(self) -> str:
        """Price of the delivery, empty when it is free."""
        cents = self._way().cents
        return wording.money(cents, self._context.locale) if cents else ""

    @Property(str, notify=changed)
    def total(self) -> str:
        """Goods and delivery, less what is taken off."""
        return self._benefits.total

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
        """Return what was typed, by field: name, email, phone, street, postalCode, town, area, extra."""
        return {name: self._form.value(name) for name in FIELDS}

    @Property("QVariantMap", notify=fieldsChanged)
    def errors(self) -> dict[str, str]:
        """Return a word for the mistake of each field: empty, unreadable, noAt, landline; an empty text means none."""
        return {name: self._form.mistakes.get(name, "") for name in FIELDS}

    @Property(str, notify=fieldsChanged)
    def reachText(self) -> str:
        """Return the address or number to which is written, as it will be shown; empty for what is on file."""
        reach = self._form.reach
        said = contacts.written_phone(self._form.value(reach)) if reach else ""
        return wording.left_to_right(said, self._context.locale)

    @Property(list, notify=fieldsChanged)
    def endings(self) -> list[str]:
        """Return endings that finish the e-mail address."""
        return contacts.email_endings(self._form.value("email"))

    @Property(str, notify=changed)
    def customerName(self) -> str:
        """Return the known customer for whom an associate orders, empty for anybody else."""
        return self._customer[1]

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
            self._split.drop()
            self._show()

    @Slot()
    def submitSplit(self) -> None:
        """Go on after each article has its way; where nothing is left to order, to the code for the till."""
        self._split.apply()
        main = self._split.division.main
        if self._split.active and main is not None:
            self._kind = main.kind.value
            self._show()
            self._advance(NAME)
        elif self._split.active:
            self.choose(Kind.NOW.value)
            self.submitWay()

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

    @property
    def country(self) -> str:
        """Return the country of the address."""
        return self._form.country

    def address(self) -> Address:
        """Return the address as far as it is typed."""
        return self._form.address()

    def set_country(self, country: str) -> None:
        """Deliver to another country: prices and days are its own."""
        self._form.country = country
        self.fieldsChanged.emit()
        self._show()

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
        self._submit(ADDRESS_PAGE, *self._form.reach_fields)

    @Slot()
    def submitAddress(self) -> None:
        """Go on after the address when it is one."""
        self._submit(REVIEW, *self._form.address_fields)

    @Slot(str)
    def correct(self, page: str) -> None:
        """Go back to one question; its answer leads back to the review."""
        self._navigation.go(page)

    @Slot(str)
    def remove(self, variant_id: str) -> None:
        """Take a line out of the order that is being reviewed; after the last one there is nothing to review."""
        self._session.set_basket(self._session.basket.with_quantity(variant_id, 0))
        if not self._session.basket.lines:
            self._navigation.go("Basket")

    @Slot()
    def place(self) -> None:
        """Accept the order on this terminal; a second call while it is written does nothing."""
        identity, now = self._context.identity, self._context.now()
        if self._placing or self._benefits.asking or not self._session.basket.lines:
            return
        if identity is None or not self._complete():
            self._tell("notReady" if identity is None else "invalid")
            return
        asked = Asked(self._kind, Method(self._method()), self._way(), self._form, self._customer)
        draft, life = self._parts.draft(asked), self._life
        receipt = self._parts.receipt(draft, asked)
        self._placing, self._trouble = True, ""
        self.changed.emit()
        question = self._context.outbox.submit(lambda db: accept(db, identity, draft, now))
        self._context.ask(
            question,
            lambda order: self._accepted(life, receipt(order)),
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
        self._customer, self._began = ("", "", ""), False
        self._options.replace(())
        self.changed.emit()
        self.fieldsChanged.emit()

    def _method(self) -> str:
        return METHODS[Kind(self._kind)].value if self._kind in METHODS else self._kind

    def _start(self) -> None:
        self._reviewed, self._trouble, self._began = False, "", True
        self._stores.load()
        self._split.begin()

    def _way(self) -> Way:
        """Return the chosen way; for a store that was chosen, that store's own hour and name."""
        if self._split.active:
            return self._split.division.main or Way(Kind.HERE)
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
        return {NAME: ("name",), REACH: self._form.reach_fields}.get(page, self._form.address_fields)

    def _complete(self) -> bool:
        delivered = self._method() in {Method.HOME, Method.EXPRESS}
        fields = ("name", *self._form.reach_fields, *(self._form.address_fields if delivered else ()))
        placed = delivered or bool(self._parts.store_id(self._kind, self._method()))
        return placed and bool(self._split.order_lines()) and self._form.fits(*fields)

    def _accepted(self, life: int, receipt: Receipt) -> None:
        self._context.wake_sync()
        if life != self._life:
            return
        self.forget()
        self._split.forget()
        self._benefits.ordered()
        self._session.set_basket(receipt.later)
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
            self._benefits.consider(self._split.order_lines(), 0)
            self.changed.emit()
            return
        today = self._session.today()
        self._split.set_country(self._form.country)
        self._ways = ways(assessment, self._session.basket.cents, today, self._form.country)
        if not self._split.active and not any(way.kind == self._kind and way.possible for way in self._ways):
            self._kind = best(self._ways) or ""
        self._options.replace(way_row(way, self._kind, today, self._context.locale) for way in self._ways)
        self._benefits.consider(self._split.order_lines(), self._way().cents if self._began else 0)
        self.changed.emit()
