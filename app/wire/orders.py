"""Orders on the wire: a reviewed draft becomes the payload of a command, and back."""

from dataclasses import asdict

from app.domain.orders import Address, Contact, Draft, Method, OrderLine
from app.wire.benefits import to_claim, to_claim_message
from app.wire.commands import AddressMessage, ContactMessage, OrderLineMessage, PlaceOrder


def to_message(number: str, draft: Draft) -> PlaceOrder:
    """Return the payload that says everything the hub needs to fulfil the order."""
    lines = tuple(
        OrderLineMessage(variant_id=x.variant_id, quantity=x.quantity, unit_cents=x.unit_cents, method=x.method)
        for x in draft.lines
    )
    address = AddressMessage(**asdict(draft.address)) if draft.address else None
    contact = ContactMessage(**asdict(draft.contact))
    return PlaceOrder(
        number=number,
        lines=lines,
        method=draft.method.value,
        delivery_cents=draft.delivery_cents,
        total_cents=draft.total_cents,
        contact=contact,
        locale=draft.locale,
        store_id=draft.store_id,
        address=address,
        customer_code=draft.customer_code,
        associate=draft.associate,
        claim=to_claim_message(draft.claim) if draft.claim else None,
    )


def to_json(number: str, draft: Draft) -> str:
    """Return the payload as JSON; what nobody asked for is left out, so that a hub of before can read the rest."""
    return to_message(number, draft).model_dump_json(exclude_defaults=True)


def to_draft(message: PlaceOrder) -> Draft:
    """Return the draft again; ValueError when the method is not one that the trade knows."""
    address = Address(**message.address.model_dump()) if message.address else None
    lines = tuple(OrderLine(x.variant_id, x.quantity, x.unit_cents, x.method) for x in message.lines)
    return Draft(
        lines=lines,
        method=Method(message.method),
        contact=Contact(**message.contact.model_dump()),
        locale=message.locale,
        delivery_cents=message.delivery_cents,
        store_id=message.store_id,
        address=address,
        customer_code=message.customer_code,
        associate=message.associate,
        claim=to_claim(message.claim),
    )
