"""A terminal takes a basket over: the hub uses the code up, so that no second screen opens the same basket."""

from fastapi import APIRouter

from app.domain.handover import HandoverError
from app.hub.context import HubDep
from app.hub.database.engine import writing
from app.hub.handover import service
from app.hub.problems import HubProblem
from app.hub.trust.terminals import TerminalDep
from app.wire import API
from app.wire.base import Problem
from app.wire.handover import BasketRedeemed, RedeemBasket

router = APIRouter(prefix=API, tags=["baskets"])


@router.post("/baskets/redeem", responses={409: {"model": Problem}})
def redeem_basket(message: RedeemBasket, terminal: TerminalDep, hub: HubDep) -> BasketRedeemed:
    """Use a basket's code up; the reason is one of damaged, tampered, expired, foreign, oversized, used."""
    try:
        with writing(hub.engine) as connection:
            service.redeem(connection, hub, message.code, terminal.id)
    except HandoverError as error:
        raise HubProblem(409, error.fault.value, "this code cannot be taken over") from error
    return BasketRedeemed()
