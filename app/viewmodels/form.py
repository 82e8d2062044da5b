"""What the shopper types into the checkout: values, and a word for each mistake; nothing of it survives the wipe."""

from collections.abc import Callable
from dataclasses import dataclass, field

from app.domain.orders import Address, Contact
from app.services import contacts

EMAIL, SMS, ON_FILE = "email", "sms", "file"
CHECKS: dict[str, Callable[[str], str]] = {
    "name": contacts.name_mistake,
    "email": contacts.email_mistake,
    "phone": contacts.phone_mistake,
    "street": contacts.line_mistake,
    "postalCode": contacts.postal_code_mistake,
    "town": contacts.line_mistake,
}
ADDRESS = ("street", "postalCode", "town")


@dataclass(slots=True)
class Form:
    """Typed values by field, and the mistakes that were told."""

    values: dict[str, str] = field(default_factory=dict)
    mistakes: dict[str, str] = field(default_factory=dict)
    channel: str = EMAIL

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
            mistake = CHECKS[name](self.value(name))
            self.mistakes.pop(name, None)
            if mistake:
                self.mistakes[name] = mistake
        return not any(name in self.mistakes for name in names)

    def fits(self, *names: str) -> bool:
        """Tell whether these fields have no mistake, without noting any."""
        return not any(CHECKS[name](self.value(name)) for name in names)

    @property
    def reach(self) -> str:
        """Name of the field by which the person is told, empty when the hub knows it."""
        return {EMAIL: "email", SMS: "phone"}.get(self.channel, "")

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
            postal_code=self.value("postalCode").replace(" ", ""),
            town=self.value("town").strip(),
            extra=self.value("extra").strip(),
        )
