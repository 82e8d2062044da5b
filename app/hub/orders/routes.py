"""Orders and live stock over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Path
from sqlalchemy import Connection, select

from app.hub.audit import Look, write
from app.hub.clock import text
from app.hub.context import HubDep
from app.hub.database.engine import reading, writing
from app.hub.database.tables import customer_order, order_event, order_line, stock
from app.hub.feeds.stock import available
from app.hub.payments.records import state_of
from app.hub.problems import HubProblem
from app.hub.trust.associates import SessionDep
from app.hub.trust.terminals import TerminalDep
from app.wire import API
from app.wire.base import Problem
from app.wire.live import OrderedLineMessage, OrderEventMessage, OrderMessage, StockMessage

router = APIRouter(prefix=API, tags=["orders"])
Name = Annotated[str, Path(max_length=80)]


@router.get("/orders/{number}", responses={404: {"model": Problem}})
def read_order(number: Name, who: SessionDep, hub: HubDep) -> OrderMessage:
    """Return an order to a signed-in associate; the look is written down."""
    with writing(hub.engine) as connection:
        look = Look("order.open", who.number, who.terminal.id, number)
        write(connection, look, text(hub.clock.now()))
        found = _order(connection, number)
    if found is None:
        raise HubProblem(404, "unknown_order", "the hub has no order of this number")
    return found


@router.get("/stock/{store_id}/{variant_id}", responses={404: {"model": Problem}})
def read_stock(store_id: Name, variant_id: Name, _: TerminalDep, hub: HubDep) -> StockMessage:
    """Return what a store can promise of a variant now."""
    columns = (stock.c.aisle, stock.c.bay, stock.c.demo_model, stock.c.as_of)
    query = select(available.label("pieces"), *columns)
    with reading(hub.engine) as connection:
        row = connection.execute(query.filter_by(store_id=store_id, variant_id=variant_id)).first()
    if row is None:
        raise HubProblem(404, "unknown_stock", "this store has never had this product")
    shelf = {"aisle": row.aisle, "bay": row.bay, "demo_model": row.demo_model, "as_of": row.as_of}
    return StockMessage(store_id=store_id, variant_id=variant_id, quantity=row.pieces, **shelf)


def _order(connection: Connection, number: str) -> OrderMessage | None:
    of = customer_order.c.number == number
    order = connection.execute(select(customer_order).where(of)).first()
    if order is None:
        return None
    return OrderMessage(
        number=order.number,
        key=order.command_id,
        state=order.state,
        method=order.method,
        store_id=order.store_id,
        customer_code=order.customer_code,
        delivery_cents=order.delivery_cents,
        total_cents=order.total_cents,
        placed_at=order.placed_at,
        lines=_lines(connection, number),
        events=_events(connection, number),
        payment=state_of(connection, number),
    )


def _lines(connection: Connection, number: str) -> tuple[OrderedLineMessage, ...]:
    table = order_line.c
    query = select(table.variant_id, table.quantity, table.unit_cents, table.source)
    rows = connection.execute(query.where(table.number == number).order_by(table.position))
    return tuple(OrderedLineMessage(**row._asdict()) for row in rows)


def _events(connection: Connection, number: str) -> tuple[OrderEventMessage, ...]:
    table = order_event.c
    query = select(table.at, table.state, table.actor)
    rows = connection.execute(query.where(table.number == number).order_by(table.id))
    return tuple(OrderEventMessage(**row._asdict()) for row in rows)
