"""A refused order does not vanish: it is kept, with nothing reserved, for a person who calls the customer."""

from sqlalchemy import Connection

from app.domain.orders import OrderLine, OrderState
from app.hub.benefits.orders import keep_claim
from app.hub.benefits.people import person_of_order
from app.hub.database.statements import MOST
from app.hub.orders.contacts import contact_of
from app.hub.orders.numbers import fault_of_number, stand_in
from app.hub.orders.records import Made, Record, write
from app.hub.orders.refusal import RefusalError
from app.wire.benefits import to_claim
from app.wire.commands import PlaceOrder


def keep_for_call(connection: Connection, message: PlaceOrder, made: Made, why: RefusalError) -> None:
    """Write down a readable order that was refused, at the prices shown.

    It keeps its number, or gets another when that is not its own or is taken.
    """
    fault = fault_of_number(connection, message.number, made.terminal)
    contact, claim = contact_of(connection, message, made.terminal), to_claim(message.claim)
    who = person_of_order(connection, claim, made.terminal, message.customer_code, contact, made.now)
    message = message.model_copy(update={"customer_code": who.customer or message.customer_code})
    record = Record(
        number=stand_in(made.command.id) if fault else message.number,
        state=OrderState.CALL,
        contact=contact,
        lines=tuple(OrderLine(x.variant_id, x.quantity, x.unit_cents, x.method) for x in message.lines),
        sources=("",) * len(message.lines),
        delivery_cents=min(message.delivery_cents, MOST),
        total_cents=min(message.total_cents, MOST),
        reason=why.reason.value,
        words=str(why),
    )
    write(connection, message, record, made)
    keep_claim(connection, record.number, claim, spends=who.spends)
