"""What the shopper types into the checkout: values, and a word for each mistake; nothing of it survives the wipe."""

from collections.abc import Callable
from dataclasses import dataclass, field

from app.domain.orders import Address, Contact
from app.services import addresses, contacts

EMAIL, SMS, ON_FILE = "email", "sms", "file"
CHECKS: dict[str, Callable[[str], str]] = {
    "name": contacts.name_mistake,
    "email": contacts.email_mistake,
    "phone": contacts.phone_mistake,
}


@dataclass(slots=True)
class Form:
    """Typed values by field, and the mistakes that were told."""

    values: dict[str, str] = field(default_factory=dict)
    mistakes: dict[str, str] = field(default_factory=dict)
    channel: str = EMAIL
    country: str = addresses.FALLBACK

    @property
    def address_fields(self) -> tuple[str, ...]:
        """Names of the fields of an address in the chosen country, in its order."""
        return addresses.address_form(self.country).fields

    def value(self, name: str) -> str:
        """Return what was typed."""
        return self.values.get(name, "")

    def type(self, name: str, text: str) -> None:
        """Keep what was typed; a mistake that was told is not told any more while the person mends it."""
        self.values[name] = text
        self.mistakes.pop(name, None)

    def check(self, *names: str) -> bool:
        """Note the mistakes of these fields; tell whether there is none."""
        for name in names:
            mistake = self._mistake(name)
            self.mistakes.pop(name, None)
            if mistake:
                self.mistakes[name] = mistake
        return not any(name in self.mistakes for name in names)

    def fits(self, *names: str) -> bool:
        """Tell whether these fields have no mistake, without noting any."""
        return not any(self._mistake(name) for name in names)

    def _mistake(self, name: str) -> str:
        known = CHECKS.get(name)
        return known(self.value(name)) if known else addresses.mistake(self.country, name, self.value(name))

    @property
    def reach(self) -> str:
        """Name of the field by which the person is told, empty when the hub knows it."""
        return {EMAIL: "email", SMS: "phone"}.get(self.channel, "")

    @property
    def reach_fields(self) -> tuple[str, ...]:
        """The same as a list of fields."""
        return (self.reach,) if self.reach else ()

    def contact(self) -> Contact:
        """Return whom to tell: only by the way that was chosen."""
        name = self.value("name").strip()
        if self.channel == SMS:
            return Contact(name, phone=contacts.clean_phone(self.value("phone")))
        return Contact(name, email=self.value("email").strip() if self.channel == EMAIL else "")

    def address(self) -> Address:
        """Return where to deliver."""
        return Address(
            street=self.value("street").strip(),
            postal_code=addresses.clean_postal_code(self.country, self.value("postalCode")),
            town=self.value("town").strip(),
            country=self.country,
            extra=self.value("extra").strip(),
            area=addresses.area_name(self.country, self.value("area")) if "area" in self.address_fields else "",
        )
