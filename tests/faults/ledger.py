"""The hub's side of the count: its orders and its stock, read from its database; and outboxes, read from outside."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select, update

from app.domain.orders import OrderState
from app.hub.admin import open_database
from app.hub.clock import HubClock, text
from app.hub.database.engine import reading, writing
from app.hub.database.tables import customer_order, order_line, stock
from app.hub.settings import HubSettings
from app.hub.trust import enrolment, terminals

HERE = "chambray"
PLENTY = 1_000_000


@dataclass(frozen=True, slots=True)
class HubOrder:
    """An order as the hub has it."""

    marker: str
    key: str
    number: str
    state: str
    reason: str


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """An act as the terminal has it."""

    key: str
    number: str
    state: str
    attempts: int
    reason: str


class Ledger:
    """The bench's own connection to the hub's database."""

    def __init__(self, settings: HubSettings) -> None:
        """Open the database of a hub."""
        self.settings = settings
        self.engine = open_database(settings)

    def orders(self, trial: str) -> list[HubOrder]:
        """Return the orders that were wanted in this trial."""
        table = customer_order.c
        query = select(table.email, table.command_id, table.number, table.state, table.reason)
        with reading(self.engine) as connection:
            rows = connection.execute(query.where(table.email.startswith(f"{trial}-", autoescape=True))).all()
        return [HubOrder(row[0].partition("@")[0], *row[1:]) for row in rows]

    def count(self) -> int:
        """Return how many orders there are."""
        with reading(self.engine) as connection:
            return int(connection.scalar(select(func.count()).select_from(customer_order)) or 0)

    def stock_faults(self) -> list[str]:
        """Return what does not add up: less than nothing, or reserved without an order that says so."""
        lines, wanted = order_line.c, func.sum(order_line.c.quantity)
        open_ = select(lines.source, lines.variant_id, wanted).join(customer_order)
        open_ = open_.where(customer_order.c.state == OrderState.CONFIRMED.value, lines.source != "")
        with reading(self.engine) as connection:
            sold = {row[:2]: int(row[2]) for row in connection.execute(open_.group_by(lines.source, lines.variant_id))}
            held = select(stock.c.store_id, stock.c.variant_id, stock.c.quantity, stock.c.reserved)
            rows = connection.execute(held).all()
        short = [f"{row[1]} in {row[0]}: {row[3]} of {row[2]} reserved" for row in rows if not 0 <= row[3] <= row[2]]
        return short + [
            f"{row[1]} in {row[0]}: {row[3]} reserved, {sold.get((row[0], row[1]), 0)} in orders"
            for row in rows
            if row[3] != sold.get((row[0], row[1]), 0)
        ]

    def set_stock(self, variant_id: str, pieces: int) -> None:
        """Let every store and the warehouse have this many pieces to promise."""
        with writing(self.engine) as connection:
            row = stock.c.variant_id == variant_id
            connection.execute(update(stock).where(row).values(quantity=stock.c.reserved + pieces))

    def add_piece(self, variant_id: str, store_id: str) -> None:
        """Give one store one piece more."""
        with writing(self.engine) as connection:
            row = (stock.c.variant_id == variant_id) & (stock.c.store_id == store_id)
            connection.execute(update(stock).where(row).values(quantity=stock.c.quantity + 1))

    def new_code(self) -> str:
        """Return a one-time code for a kiosk."""
        with writing(self.engine) as connection:
            now = HubClock(self.settings.timezone).stored(connection)
            return enrolment.new_code(connection, HERE, "kiosk", now)

    def revoke(self, terminal_id: str) -> None:
        """Let a terminal in no more."""
        with writing(self.engine) as connection:
            terminals.revoke(connection, terminal_id, text(HubClock(self.settings.timezone).stored(connection)))

    def close(self) -> None:
        """Give the connections back."""
        self.engine.dispose()


def outbox_rows(folder: Path, state: str = "%") -> list[OutboxRow]:
    """Return what is in a terminal's outbox, seen from outside while it may run."""
    uri = f"{(folder / 'outbox.db').resolve().as_uri()}?mode=ro"
    query = "SELECT id, json_extract(summary, '$.number'), state, attempts, reason FROM commands WHERE state LIKE ?"
    with closing(sqlite3.connect(uri, uri=True, timeout=10)) as db:
        return [OutboxRow(*row) for row in db.execute(query, [state])]
