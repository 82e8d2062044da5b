"""Reserve stock per store: an update that only succeeds while there is enough, so nothing is sold twice."""

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, select, update

from app.domain.orders import Draft, Method, OrderLine, Reason
from app.domain.stock import ONLINE
from app.hub.database.tables import order_line, stock
from app.hub.feeds.changes import STOCK, Change
from app.hub.feeds.stock import nearest
from app.hub.orders.pricing import product_name
from app.hub.orders.refusal import refusal


def reserve(connection: Connection, draft: Draft, here: str, now: str) -> tuple[str, ...]:
    """Return for every line the store or warehouse that its pieces are taken from.

    Pick-up: the chosen store, else by transfer from the nearest that has all pieces of the line, else the online
    warehouse. Delivery: the online warehouse, else the store where the order was made, else the nearest to it.
    RefusalError when nobody has them. All transactions lock stock in the order of variants, against deadlocks.
    """
    taken = {}
    for number, line in sorted(enumerate(draft.lines), key=lambda numbered: numbered[1].variant_id):
        taken[number] = _reserve(connection, line, _places(connection, draft, line, here), draft.locale, now)
    return tuple(taken[number] for number in range(len(draft.lines)))


def take(connection: Connection, line: OrderLine, store_id: str, now: str) -> bool:
    """Reserve the line's pieces in one store; tell whether it had them."""
    enough = stock.c.quantity - stock.c.reserved >= line.quantity
    row = (stock.c.store_id == store_id) & (stock.c.variant_id == line.variant_id)
    taken = update(stock).where(row, enough).values(reserved=stock.c.reserved + line.quantity, as_of=now)
    return connection.execute(taken).rowcount == 1


def give_back(connection: Connection, variant_id: str, quantity: int, store_id: str, now: str) -> None:
    """Let go of pieces that were reserved in a store."""
    row = (stock.c.store_id == store_id) & (stock.c.variant_id == variant_id)
    freed = update(stock).where(row, stock.c.reserved >= quantity)
    connection.execute(freed.values(reserved=stock.c.reserved - quantity, as_of=now))


def free(connection: Connection, number: str, now: str) -> list[Change]:
    """Give every reserved piece of an order back, in the order of variants as all transactions lock them."""
    table = order_line.c
    query = select(table.variant_id, table.quantity, table.source).where(table.number == number, table.source != "")
    lines = sorted(tuple(row) for row in connection.execute(query))
    for variant_id, quantity, source in lines:
        give_back(connection, variant_id, quantity, source, now)
    return [Change(STOCK, "stock", (source, variant_id)) for variant_id, _, source in lines]


def _places(connection: Connection, draft: Draft, line: OrderLine, here: str) -> Iterator[str]:
    """Give where to look, in order; neighbours are only worked out for who gets that far."""
    if Method.PICK_UP in {draft.method, line.method}:
        yield draft.store_id
        yield from nearest(connection, draft.store_id)
        yield ONLINE
        return
    yield from (ONLINE, here)
    yield from nearest(connection, here)


def _reserve(connection: Connection, line: OrderLine, places: Iterable[str], locale: str, now: str) -> str:
    for store_id in places:
        if take(connection, line, store_id, now):
            return store_id
    name = product_name(connection, line.variant_id, locale)
    raise refusal(Reason.OUT_OF_STOCK, locale, name=name)
