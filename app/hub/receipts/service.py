"""Send the receipt of an order to an e-mail address, in the language in which it was asked for."""

from datetime import date

from babel.dates import format_date
from sqlalchemy import Connection, Row, select

from app.domain.languages import written_as
from app.domain.orders import OrderState, Reason
from app.hub.benefits.rules import chain_name
from app.hub.clock import text
from app.hub.customers.purchases import article
from app.hub.database.statements import plain
from app.hub.database.tables import customer_order, order_line, price
from app.hub.messages import EMAIL, Letter, Post, TablePost
from app.hub.orders.records import Made
from app.hub.orders.refusal import RefusalError, money
from app.hub.orders.service import Taken
from app.hub.receipts.words import language, say
from app.wire.receipts import SendReceipt

POST: Post = TablePost()
EURO = "EUR"


def send(connection: Connection, message: SendReceipt, made: Made) -> Taken:
    """Hand the receipt to whoever sends messages; RefusalError for an order that is not this terminal's."""
    of = (customer_order.c.number == message.number) & (customer_order.c.terminal_id == made.terminal.id)
    order = connection.execute(select(customer_order).where(of)).first()
    if order is None:
        raise RefusalError(Reason.UNKNOWN_ORDER, "this terminal has made no order of this number")
    words = _letter(connection, order, language(message.locale), made.terminal.group)
    POST.send(connection, Letter(EMAIL, plain(message.email).strip(), words), text(made.now))
    return Taken(0, ())


def _letter(connection: Connection, order: Row[tuple[object, ...]], locale: str, group: str) -> str:
    zone = connection.execute(select(price.c.currency).limit(1)).scalar() or EURO
    placed = format_date(date.fromisoformat(order.placed_at[:10]), "long", locale=written_as(locale).replace("-", "_"))
    head = [chain_name(connection, group), say(locale, "order", number=order.number), say(locale, "placed", day=placed)]
    state = "call" if order.state == OrderState.CALL.value else "confirmed"
    table = order_line.c
    query = select(table.variant_id, table.quantity, table.unit_cents).where(table.number == order.number)
    sums = [
        (f"{line.quantity} \u00d7 {article(connection, locale, line.variant_id)[0]}", line.quantity * line.unit_cents)
        for line in connection.execute(query.order_by(table.position))
    ]
    if order.delivery_cents:
        sums.append((say(locale, "delivery"), order.delivery_cents))
    sums.append((say(locale, "total"), order.total_cents))
    lines = (say(locale, "sum", what=what, price=money(cents, zone, locale)) for what, cents in sums)
    return "\n".join((*head, "", *lines, "", say(locale, state), say(locale, "why")))
