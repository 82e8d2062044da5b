"""Ask over HTTP whether a purchase is known, before somebody writes a review of it."""

from fastapi import APIRouter

from app.hub.context import HubDep
from app.hub.database.engine import reading
from app.hub.problems import HubProblem
from app.hub.reviews.purchases import find
from app.hub.trust.terminals import TerminalDep
from app.wire import API
from app.wire.base import Problem
from app.wire.reviews import BoughtLine, BoughtMessage, FindPurchase

router = APIRouter(prefix=API, tags=["reviews"])


@router.post("/reviews/purchase", responses={404: {"model": Problem}})
def find_purchase(asked: FindPurchase, _: TerminalDep, hub: HubDep) -> BoughtMessage:
    """Return what was bought under this number by whoever is reached by this contact."""
    with reading(hub.engine) as connection:
        bought = find(connection, asked.number, asked.contact)
    if bought is None:
        raise HubProblem(404, "unknown_order", "no purchase has this number and this contact")
    lines = tuple(BoughtLine(product_id=item.product_id, written=item.written) for item in bought.items)
    return BoughtMessage(day=bought.day, lines=lines)
