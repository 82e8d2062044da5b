"""Take a return that somebody asks for: whose the order is, whether it may still come back, and not twice."""

from sqlalchemy import Connection, insert, select

from app.domain.orders import Reason
from app.domain.returns import ReturnState, return_prefix
from app.hub.clock import text
from app.hub.database.statements import plain
from app.hub.database.tables import customer_order, order_return, order_return_line, purchase
from app.hub.orders.numbers import fault_of_prefix
from app.hub.orders.records import Made
from app.hub.orders.refusal import RefusalError
from app.hub.orders.service import Taken
from app.hub.returns import records
from app.hub.tracking.owners import Owned, Proof, find
from app.hub.tracking.service import GONE, show
from app.wire.returns import StartReturn
from app.wire.tracking import TrackedMessage


def start(connection: Connection, message: StartReturn, made: Made) -> Taken:
    """Write the return down in state `asked`; RefusalError when it is not theirs, too late, or asked before."""
    owned = find(connection, made.chain_key, Proof(message.order, message.contact, message.ticket))
    if owned is None:
        raise RefusalError(Reason.UNKNOWN_ORDER, "no order has this number and this contact")
    _lock(connection, owned)
    _check_number(connection, message, made)
    window = records.window_of(connection, owned.number, owned.placed, made.terminal.group)
    order = show(connection, owned, made.terminal.group, made.today)
    if order.state in GONE:
        raise RefusalError(Reason.NOT_RETURNABLE, "nothing of this order was handed over")
    right = window.right(made.today)
    if right is None:
        raise RefusalError(Reason.TOO_LATE, "the time to return it is over")
    _check_lines(message, order)
    _write(connection, message, owned, made, right.value)
    return Taken(0, ())


def _lock(connection: Connection, owned: Owned) -> None:
    """Let no other return of the same order go on at the same moment."""
    for table in (customer_order, purchase):
        connection.execute(select(table.c.number).where(table.c.number == owned.number).with_for_update())


def _check_number(connection: Connection, message: StartReturn, made: Made) -> None:
    if fault := fault_of_prefix(message.number, return_prefix(made.terminal.order_prefix), made.terminal):
        raise RefusalError(Reason.INVALID, fault)
    if connection.scalar(select(order_return.c.number).where(order_return.c.number == message.number)) is not None:
        raise RefusalError(Reason.INVALID, "the return number is taken")


def _check_lines(message: StartReturn, order: TrackedMessage) -> None:
    """Refuse what was not bought, and more pieces than are still out."""
    wanted: dict[str, int] = {}
    for line in message.lines:
        wanted[line.variant_id] = wanted.get(line.variant_id, 0) + line.quantity
    for variant_id, quantity in wanted.items():
        lines = [line for line in order.lines if line.variant_id == variant_id]
        if not lines:
            raise RefusalError(Reason.NOT_BOUGHT, "this order does not hold this product")
        if quantity > sum(line.returnable for line in lines):
            raise RefusalError(Reason.ALREADY_RETURNED, "fewer pieces of this order are left to return")


def _write(connection: Connection, message: StartReturn, owned: Owned, made: Made, right: str) -> None:
    row = {
        "number": message.number,
        "command_id": made.command.id,
        "order_number": owned.number,
        "channel": owned.channel,
        "terminal_id": made.terminal.id,
        "store_id": made.terminal.store_id,
        "state": ReturnState.ASKED.value,
        "refund": message.refund.value,
        "locale": plain(message.locale),
        "right_kind": right,
        "started_at": text(made.now),
    }
    connection.execute(insert(order_return).values(**row))
    lines = [
        {"number": message.number, "position": position} | line.model_dump(mode="json")
        for position, line in enumerate(message.lines, 1)
    ]
    connection.execute(insert(order_return_line), lines)
