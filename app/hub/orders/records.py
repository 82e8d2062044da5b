"""How an order is written down, whether it was taken or a person has to call the customer."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, insert

from app.domain.orders import Contact, OrderLine, OrderState
from app.hub.clock import text
from app.hub.database.statements import plain
from app.hub.database.tables import customer_order, order_event, order_line
from app.hub.trust.terminals import Terminal
from app.wire.commands import Command, PlaceOrder

LONGEST_STORE = 40  # what an answer can hold; a refused order may name anything
ADDRESS = ("street", "postal_code", "town", "country", "extra", "area")


@dataclass(frozen=True, slots=True)
class Made:
    """By which terminal and command an order came, when, and which day's prices hold.

    `chain_key` is the hub's public key (base64), by which codes of the chain's terminals are told from others.
    """

    terminal: Terminal
    command: Command
    now: datetime
    today: date
    chain_key: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """What is written of an order beside what it says itself.

    `lines` are at what is charged, `sources` the store of each line, empty where nothing is reserved; `reason` and
    `words` say why a person has to call.
    """

    number: str
    state: OrderState
    contact: Contact
    lines: tuple[OrderLine, ...]
    sources: tuple[str, ...]
    delivery_cents: int
    total_cents: int
    reason: str = ""
    words: str = ""


def write(connection: Connection, message: PlaceOrder, record: Record, made: Made) -> None:
    """Write the order, its lines and its first event."""
    connection.execute(insert(customer_order).values(_order(message, record, made)))
    _write_lines(connection, message, record)
    event = {"at": text(made.now), "state": record.state.value, "actor": made.terminal.id}
    connection.execute(insert(order_event).values(number=record.number, **event))


def _order(message: PlaceOrder, record: Record, made: Made) -> dict[str, object]:
    contact = record.contact
    return {
        "number": record.number,
        "command_id": made.command.id,
        "terminal_id": made.terminal.id,
        "method": message.method,
        "store_id": message.store_id[:LONGEST_STORE],
        "state": record.state.value,
        "locale": message.locale,
        "delivery_cents": record.delivery_cents,
        "total_cents": record.total_cents,
        "customer_code": message.customer_code,
        "associate": message.associate,
        "made_at": plain(made.command.made_at),
        "placed_at": text(made.now),
        "reason": record.reason,
        "message": record.words,
        "contact_name": contact.name,
        "email": contact.email,
        "phone": contact.phone,
        **{part: getattr(message.address, part) if message.address else "" for part in ADDRESS},
    }


def _write_lines(connection: Connection, message: PlaceOrder, record: Record) -> None:
    both = zip(message.lines, record.lines, record.sources, strict=True)
    rows = [
        {
            "number": record.number,
            "position": position,
            "variant_id": line.variant_id,
            "quantity": line.quantity,
            "unit_cents": line.unit_cents,
            "shown_cents": shown.unit_cents,
            "source": source,
            "method": line.method,
        }
        for position, (shown, line, source) in enumerate(both, 1)
    ]
    connection.execute(insert(order_line), rows)
