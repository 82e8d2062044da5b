"""Order numbers: each terminal makes its own, and none is given twice."""

import hashlib

from sqlalchemy import Connection, select

from app.domain.errors import InvalidInputError
from app.domain.orders import order_number, parse_order_number
from app.hub.database.tables import customer_order
from app.hub.trust.terminals import Terminal

STAND_IN = "CALL"
STAND_IN_DIGITS = 16


def fault_of_number(connection: Connection, number: str, terminal: Terminal) -> str:
    """Return why the terminal cannot give this number to an order, empty when it can."""
    if fault := fault_of_prefix(number, terminal.order_prefix, terminal):
        return fault
    query = select(customer_order.c.number).where(customer_order.c.number == number)
    return "" if connection.scalar(query) is None else "the order number is taken"


def fault_of_prefix(number: str, prefix: str, terminal: Terminal) -> str:
    """Return why a number is not one that the terminal makes with this prefix, empty when it is."""
    own = order_number(prefix, terminal.serial, 0)[: len(prefix) + 4]
    whole = number.startswith(own) and _whole(number)
    return "" if whole else "the order number is not one of this terminal's"


def stand_in(command_id: str) -> str:
    """Return the number to file an order under whose own cannot be used."""
    digest = hashlib.sha256(command_id.encode()).hexdigest()
    return f"{STAND_IN}-{digest[:STAND_IN_DIGITS].upper()}"


def _whole(number: str) -> bool:
    try:
        return parse_order_number(number) == number
    except InvalidInputError:
        return False
