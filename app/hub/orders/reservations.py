"""Reserve stock per store: an update that only succeeds while there is enough, so nothing is sold twice."""

from collections.abc import Iterable

from sqlalchemy import Connection, update

from app.domain.orders import Draft, Method, OrderLine, Reason
from app.domain.stock import ONLINE
from app.hub.database.tables import stock
from app.hub.feeds.stock import nearest
from app.hub.orders.pricing import product_name
from app.hub.orders.refusal import refusal


def reserve(connection: Connection, draft: Draft, here: str, now: str) -> tuple[str, ...]:
    """Return for every line the store or warehouse that its pieces are taken from.

    Pick-up: the chosen store, else by transfer from the nearest that has all pieces of the line. Delivery: the
    online warehouse, else the store nearest to where the order was made. RefusalError when nobody has them.
    """
    sources = tuple(_places(connection, draft, here))
    return tuple(_reserve(connection, line, sources, draft.locale, now) for line in draft.lines)


def take(connection: Connection, line: OrderLine, store_id: str, now: str) -> bool:
    """Reserve the line's pieces in one store; tell whether it had them."""
    enough = stock.c.quantity - stock.c.reserved >= line.quantity
    row = (stock.c.store_id == store_id) & (stock.c.variant_id == line.variant_id)
    taken = update(stock).where(row, enough).values(reserved=stock.c.reserved + line.quantity, as_of=now)
    return connection.execute(taken).rowcount == 1


def _places(connection: Connection, draft: Draft, here: str) -> Iterable[str]:
    if draft.method is Method.PICK_UP:
        return (draft.store_id, *nearest(connection, draft.store_id), ONLINE)
    return (ONLINE, here, *nearest(connection, here))


def _reserve(connection: Connection, line: OrderLine, sources: tuple[str, ...], locale: str, now: str) -> str:
    for store_id in sources:
        if take(connection, line, store_id, now):
            return store_id
    name = product_name(connection, line.variant_id, locale)
    raise refusal(Reason.OUT_OF_STOCK, locale, name=name)
