"""How to reach the chain's customer service: what its settings say."""

from dataclasses import dataclass

from app.cache import stores
from app.cache.reading import Reading


@dataclass(frozen=True, slots=True)
class CustomerService:
    """Empty where the chain has said nothing."""

    phone: str = ""
    email: str = ""


def customer_service(reading: Reading) -> CustomerService:
    """Return the contact details of customer service, and of no person."""
    said = stores.setting(reading.db, "chain")
    contact = said.get("contact") if isinstance(said, dict) else None
    if not isinstance(contact, dict):
        return CustomerService()
    return CustomerService(str(contact.get("phone") or ""), str(contact.get("email") or ""))
