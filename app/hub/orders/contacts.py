"""Whom to tell of an order."""

from sqlalchemy import Connection, select

from app.domain.customers import phone_key
from app.domain.orders import Contact
from app.hub.database.tables import customer
from app.hub.trust.terminals import Terminal
from app.wire.commands import PlaceOrder

TRUSTED = "tablet"


def contact_of(connection: Connection, message: PlaceOrder, terminal: Terminal) -> Contact:
    """Return the order's contact; the customer's own where an associate's tablet leaves both ways to reach them empty.

    A kiosk cannot ask for that: anybody could order in the name of a customer whose code they have seen.
    """
    said = Contact(**message.contact.model_dump())
    if said.email or said.phone or terminal.profile != TRUSTED:
        return said
    query = select(customer.c.name, customer.c.email, customer.c.phone)
    row = connection.execute(query.where(customer.c.code == message.customer_code)).first()
    return Contact(row.name, row.email, row.phone) if row else said


def reached_by(contact: str, email: str, phone: str) -> bool:
    """Tell whether `contact` (an e-mail address or a telephone number, in any spelling) is one of these."""
    if "@" in contact:
        return contact.strip().casefold() == email.strip().casefold()
    key = phone_key(contact)
    return bool(key) and key == phone_key(phone)
