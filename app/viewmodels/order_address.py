"""The address form of the country that was chosen: which fields, in which order, how they are typed."""

from PySide6.QtCore import QObject, Signal, Slot

from app.services import addresses
from app.viewmodels import wording
from app.viewmodels.checkout import Checkout
from app.viewmodels.qt import Property
from app.viewmodels.session import Session
from app.viewmodels.stores import Stores


class OrderAddress(QObject):
    """Country and form; the texts themselves stay with the checkout."""

    changed = Signal()
    countryChanged = Signal()
    suggestionsChanged = Signal()

    def __init__(self, session: Session, stores: Stores, checkout: Checkout, parent: QObject | None = None) -> None:
        """Follow the checkout."""
        super().__init__(parent)
        self._session, self._stores, self._checkout = session, stores, checkout
        checkout.changed.connect(self.changed)
        checkout.fieldsChanged.connect(self.suggestionsChanged)
        session.localeChanged.connect(self.changed)

    @Property(str, notify=changed)
    def country(self) -> str:
        """Return the country of the address, ISO 3166-1 alpha-2."""
        return self._checkout.country

    @Property(str, notify=changed)
    def countryName(self) -> str:
        """Return its name in the language of the session."""
        return wording.country(self._checkout.country, self._session.context.locale)

    @Property(list, notify=changed)
    def countries(self) -> list[dict[str, str]]:
        """Return where the chain delivers: code and name, the chain's own country first, the others by name."""
        known = self._stores.assessment.countries if self._stores.assessment else ()
        locale = self._session.context.locale
        own, others = known[:1], sorted(known[1:], key=lambda code: wording.country(code, locale))
        return [{"code": code, "name": wording.country(code, locale)} for code in (*own, *others)]

    @Property(list, notify=changed)
    def fields(self) -> list[str]:
        """Return the fields in their order: street, postalCode, town, area."""
        return list(self._form().fields)

    @Property(bool, notify=changed)
    def numeric(self) -> bool:
        """Whether a postal code is made of digits only."""
        return self._form().numeric

    @Property(bool, notify=changed)
    def numberFirst(self) -> bool:
        """Whether the number stands before the name of the street."""
        return self._form().number_first

    @Property(bool, notify=changed)
    def needsPostalCode(self) -> bool:
        """Whether an address may not go without a postal code."""
        return "postalCode" in self._form().required

    @Property(str, notify=changed)
    def example(self) -> str:
        """Return a postal code of the country, as an example."""
        return self._form().example

    @Property(list, notify=suggestionsChanged)
    def areas(self) -> list[str]:
        """Return provinces that begin as what was typed does."""
        return addresses.area_suggestions(self._checkout.country, self._checkout.fields["area"])

    @Property(list, notify=suggestionsChanged)
    def written(self) -> list[str]:
        """Return the address as the order has it, in lines: the street, what is beside it, town and country."""
        address = self._checkout.address()
        town = f"{address.postal_code} {address.town}".strip()
        abroad = self.countryName if address.country != addresses.FALLBACK else ""
        return [line for line in (address.street, address.extra, town, address.area, abroad) if line]

    @Slot(str)
    def choose(self, country: str) -> None:
        """Choose a country to which the chain delivers; prices and days follow."""
        if any(known["code"] == country for known in self.countries):
            self._checkout.set_country(country)
            self.countryChanged.emit()

    @Slot()
    def settleArea(self) -> None:
        """Fill the province in where the postal code tells it and nobody has typed one."""
        if "area" in self._form().fields and not self._checkout.fields["area"]:
            code = self._checkout.fields["postalCode"]
            self._checkout.type("area", addresses.area_of_postal_code(self._checkout.country, code))

    def _form(self) -> addresses.AddressForm:
        return addresses.address_form(self._checkout.country)
