"""Ask over HTTP whether a purchase is known, before somebody writes a review of it."""

from fastapi import APIRouter

from app.hub.attempts import NUMBER_UNKNOWN, NUMBERS_OF_TERMINAL_UNKNOWN, guarded
from app.hub.context import HubDep
from app.hub.database.engine import writing
from app.hub.problems import HubProblem
from app.hub.reviews.purchases import find
from app.hub.tracking.owners import normal
from app.hub.trust.terminals import TerminalDep
from app.wire import API
from app.wire.base import Problem
from app.wire.reviews import BoughtLine, BoughtMessage, FindPurchase

router = APIRouter(prefix=API, tags=["reviews"])


@router.post("/reviews/purchase", responses={404: {"model": Problem}, 423: {"model": Problem}})
def find_purchase(asked: FindPurchase, terminal: TerminalDep, hub: HubDep) -> BoughtMessage:
    """Return what was bought under this number by whoever is reached by this contact."""
    number = normal(asked.number)
    keys = {f"purchase:{number}": NUMBER_UNKNOWN, f"purchase-at:{terminal.id}": NUMBERS_OF_TERMINAL_UNKNOWN}
    with writing(hub.engine) as connection:
        bought = guarded(connection, keys, hub.clock.now(), lambda: find(connection, number, asked.contact))
    if bought is None:
        raise HubProblem(404, "unknown_order", "no purchase has this number and this contact")
    lines = tuple(BoughtLine(product_id=item.product_id, written=item.written) for item in bought.items)
    return BoughtMessage(day=bought.day, lines=lines)
