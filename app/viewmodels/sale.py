"""An assisted sale on the tablet: a customer, their basket, one order for them."""

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.baskets import Basket
from app.services.customers import initials
from app.viewmodels.associates import Associates
from app.viewmodels.checkout import Checkout
from app.viewmodels.customers import Customers
from app.viewmodels.navigation import Navigation
from app.viewmodels.qt import Property
from app.viewmodels.session import Session


class Sale(QObject):
    """Ties a customer to the session's basket."""

    changed = Signal()

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
        self._code = self._name = ""
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

    @Slot()
    def start(self) -> None:
        """Start a sale for the customer whose page is open."""
        page = self._customers.page
        self._code, self._name = (page.code, page.name) if page else ("", "")
        self.changed.emit()
        self._navigation.go("Sale")

    @Slot()
    def dropCustomer(self) -> None:
        """Go on with the basket for somebody unknown."""
        self._code = self._name = ""
        self.changed.emit()

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
        self.changed.emit()
