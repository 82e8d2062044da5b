"""An assisted sale on the tablet: a customer, a basket of theirs or of a kiosk, one order for them."""

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.baskets import Basket
from app.domain.errors import ComptoirError, InvalidInputError
from app.services.baskets import PREFIX, from_code
from app.services.customers import initials
from app.viewmodels.associates import Associates
from app.viewmodels.checkout import Checkout
from app.viewmodels.customers import Customers
from app.viewmodels.navigation import Navigation
from app.viewmodels.qt import Property
from app.viewmodels.session import Session

KNOWN = frozenset({"expired", "foreign", "damaged"})


class Sale(QObject):
    """Ties a customer to the session's basket and takes over the baskets of kiosks."""

    changed = Signal()
    takenOver = Signal()

    def __init__(
        self,
        session: Session,
        navigation: Navigation,
        associates: Associates,
        customers: Customers,
        checkout: Checkout,
        parent: QObject | None = None,
    ) -> None:
        """Begin without a customer."""
        super().__init__(parent)
        self._session, self._context, self._navigation = session, session.context, navigation
        self._associates, self._customers, self._checkout = associates, customers, checkout
        self._code = self._name = self._trouble = ""
        self._taken = 0
        session.on_wipe(self.forget)
        checkout.left.connect(self.end)

    @Property(str, notify=changed)
    def customerName(self) -> str:
        """For whom it is, empty for somebody unknown."""
        return self._name

    @Property(str, notify=changed)
    def customerCode(self) -> str:
        """Their code."""
        return self._code

    @Property(str, notify=changed)
    def initials(self) -> str:
        """Their initials."""
        return initials(self._name)

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why a basket was not taken over: expired, foreign, damaged, empty; empty when nothing is wrong."""
        return self._trouble

    @Property(int, notify=changed)
    def taken(self) -> int:
        """Pieces of the basket that was just taken over, 0 when none was."""
        return self._taken

    @Slot()
    def start(self) -> None:
        """Start a sale for the customer whose page is open."""
        page = self._customers.page
        self._code, self._name = (page.code, page.name) if page else ("", "")
        self._say()
        self._navigation.go("Sale")

    @Slot()
    def dropCustomer(self) -> None:
        """Go on with the basket for somebody unknown."""
        self._code = self._name = ""
        self._say()

    @Slot(str)
    def takeOver(self, value: str) -> None:
        """Take over the basket of a code, with or without its prefix; it is added to what is there."""
        shop, body = self._context.shop(), value.strip().removeprefix(PREFIX)
        self._navigation.go("Sale")
        question = self._context.reader.submit(lambda reading: from_code(reading, shop, body))
        self._context.ask(question, self._take, self._refuse)

    @Slot()
    def order(self) -> None:
        """Order the basket for the customer."""
        who = self._associates.who
        if who is not None:
            self._checkout.begin_for(self._code, self._name, who.number)

    @Slot()
    def clear(self) -> None:
        """Empty the basket and begin anew; the associate stays signed in."""
        self.end()
        self._navigation.go("Sale")

    @Slot()
    def end(self) -> None:
        """End this customer's sale: basket, name, page and what was typed are gone."""
        self._session.set_basket(Basket())
        self._checkout.forget()
        self._customers.forget()
        self.forget()

    @Slot()
    def forget(self) -> None:
        """Drop the customer."""
        self._code = self._name = ""
        self._say()

    def _take(self, basket: Basket) -> None:
        if not basket.lines:
            self._say("empty")
            return
        merged = self._session.basket
        for line in basket.lines:
            merged = merged.add(line)
        self._session.set_basket(merged)
        self._say(taken=basket.count)
        self.takenOver.emit()

    def _refuse(self, error: BaseException) -> None:
        if not isinstance(error, ComptoirError):
            raise error
        word = str(error) if isinstance(error, InvalidInputError) else "damaged"
        self._say(word if word in KNOWN else "damaged")

    def _say(self, trouble: str = "", taken: int = 0) -> None:
        self._trouble, self._taken = trouble, taken
        self.changed.emit()
