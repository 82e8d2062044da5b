"""Losses that are staged on purpose: a bench that does not notice them proves nothing."""

import sqlite3
from collections.abc import Callable
from contextlib import closing

from sqlalchemy import insert, select, update

from app.hub.database.engine import writing
from app.hub.database.tables import customer_order, stock
from tests.faults.checks import Verdict
from tests.faults.faults import Fault
from tests.faults.stage import Stage


def stolen(stage: Stage) -> None:
    """Take an accepted order out of an outbox before the hub has heard of it."""
    stage.proxy.cut()
    stage.order(1)
    stage.answered()
    stage.first.kill()
    with closing(sqlite3.connect(stage.first.folder / "outbox.db")) as db:
        db.execute("DELETE FROM commands WHERE id = ?", [stage.books.accepted[0].key])
        db.commit()


def doubled(stage: Stage) -> None:
    """Write an order down twice on the hub, as one does that has no idempotency."""
    stage.order(1)
    stage.wait(lambda: stage.ledger.orders(stage.books.trial), "the order on the hub")
    with writing(stage.ledger.engine) as connection:
        mine = customer_order.c.email.startswith(f"{stage.books.trial}-", autoescape=True)
        row = connection.execute(select(customer_order).where(mine)).mappings().one()
        again = dict(row) | {"number": f"{row['number']}2", "command_id": f"{row['command_id']}2"}
        connection.execute(insert(customer_order).values(again))


def miscounted(stage: Stage) -> None:
    """Reserve a piece that nobody has ordered."""
    stage.order(1)
    with writing(stage.ledger.engine) as connection:
        connection.execute(update(stock).where(stock.c.store_id == "blois").values(reserved=stock.c.reserved + 1))


STAGED: tuple[tuple[Fault, Callable[[Verdict], bool]], ...] = (
    (Fault("an order stolen from the outbox", stolen), lambda verdict: verdict.lost == 1),
    (Fault("an order twice on the hub", doubled), lambda verdict: verdict.duplicated == 1),
    (Fault("a piece reserved for nobody", miscounted), lambda verdict: bool(verdict.problems)),
)
