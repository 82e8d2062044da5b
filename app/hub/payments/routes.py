"""Payments over HTTP: a terminal opens one and asks what became of it; nothing that it says is an amount or a card."""

from typing import Annotated

from fastapi import APIRouter, Path, Request

from app.domain.handover import link
from app.domain.payments import PaymentState
from app.hub.context import Hub, HubDep
from app.hub.database.engine import reading
from app.hub.database.tables import payment
from app.hub.pages.phone import phone_address
from app.hub.payments import records, service
from app.hub.payments.records import Record
from app.hub.problems import HubProblem
from app.hub.trust.terminals import Terminal, TerminalDep
from app.wire import API
from app.wire.base import Problem
from app.wire.payments import OpenPayment, PaymentMessage

router = APIRouter(prefix=API, tags=["payments"])
Name = Annotated[str, Path(max_length=80)]


@router.post("/orders/{number}/payments", responses={404: {"model": Problem}, 409: {"model": Problem}})
def open_payment(number: Name, _: OpenPayment, terminal: TerminalDep, request: Request, hub: HubDep) -> PaymentMessage:
    """Open a payment by phone for a confirmed order; asked again, it is the same while it waits or is paid."""
    return _message(hub, terminal, service.open_payment(hub, terminal, number), str(request.base_url))


@router.get("/payments/{payment_id}", responses={404: {"model": Problem}})
def read_payment(payment_id: Name, terminal: TerminalDep, request: Request, hub: HubDep) -> PaymentMessage:
    """Return what became of a payment; the provider is asked while it is open."""
    with reading(hub.engine) as connection:
        found = records.find(connection, payment.c.id, payment_id)
        seen = found is not None and records.may_see(connection, found.number, terminal)
    if found is None or not seen:
        raise HubProblem(404, "unknown_payment", "this terminal has no payment of this id")
    return _message(hub, terminal, service.refresh(hub, found), str(request.base_url))


def _message(hub: Hub, terminal: Terminal, record: Record, base: str) -> PaymentMessage:
    with reading(hub.engine) as connection:
        address = phone_address(connection, terminal.group, base)
    return PaymentMessage(
        id=record.id,
        number=record.number,
        state=record.state,
        cents=record.cents,
        currency=record.currency,
        address=link(address, f"/P/{record.token}") if record.state is PaymentState.WAITING else "",
        expires_at=record.expires_at,
        test=service.is_test(record.provider),
    )
