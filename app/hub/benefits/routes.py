"""Benefits over HTTP, for signed terminals: who a shopper is, and what a claim would take off a basket."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Response
from sqlalchemy import Connection, select

from app.domain.benefits import Benefits, Why
from app.domain.customers import phone_key
from app.domain.orders import OrderLine
from app.hub import attempts
from app.hub.audit import Look, asked, write
from app.hub.benefits import people
from app.hub.benefits.rules import chain_name
from app.hub.benefits.weighing import Circumstances, goods_of, weigh
from app.hub.benefits.words import code_words
from app.hub.clock import text
from app.hub.context import Hub, HubDep
from app.hub.database.engine import reading, writing
from app.hub.database.statements import plain
from app.hub.database.tables import customer
from app.hub.messages import SMS, Letter, TablePost
from app.hub.problems import HubProblem
from app.hub.trust.terminals import Terminal, TerminalDep
from app.wire import API
from app.wire.base import Problem
from app.wire.benefits import (
    AccountMessage,
    AskCode,
    AskQuote,
    CodeSent,
    EndToken,
    IdentifyCard,
    ProveCode,
    Quote,
    to_claim,
    to_quote,
)

ANSWERS: dict[int | str, dict[str, Any]] = {status: {"model": Problem} for status in (401, 403, 404, 409, 423)}
router = APIRouter(prefix=API, tags=["benefits"], responses=ANSWERS)
PostDep = Annotated[TablePost, Depends(TablePost)]


@router.post("/shopper/card")
def identify_card(message: IdentifyCard, terminal: TerminalDep, hub: HubDep) -> AccountMessage:
    """Return the little that a terminal may know of a card's holder; 404 when nobody holds it."""
    key, now = f"card {terminal.id}", hub.clock.now()
    with writing(hub.engine) as connection:
        attempts.check(connection, key, attempts.CARDS_UNKNOWN, now)
        code = people.customer_of_card(connection, message.card)
        if code:
            return _account(connection, hub, terminal, code)
    _count(hub, key, attempts.CARDS_UNKNOWN)
    raise HubProblem(404, "unknown_card", "nobody holds a loyalty card of this number")


@router.post("/shopper/code")
def ask_code(message: AskCode, terminal: TerminalDep, hub: HubDep, post: PostDep) -> CodeSent:
    """Send a one-time code to a customer's phone; the answer does not tell whether the number is one."""
    key = asked(phone_key(message.phone) or plain(message.phone))
    _count(hub, f"ask {terminal.id}", attempts.CODES_OF_TERMINAL)
    _count(hub, f"code {key}", attempts.CODES_OF_PHONE)
    _count(hub, f"codes of the day {key}", attempts.CODES_OF_PHONE_A_DAY)
    with writing(hub.engine) as connection:
        now = hub.clock.stored(connection)
        code = people.customer_of_phone(connection, message.phone)
        ticket, secret = people.new_ticket(connection, terminal, code, now)
        if code:
            phone = connection.scalar(select(customer.c.phone).where(customer.c.code == code)) or ""
            post.send(
                connection,
                Letter(SMS, phone, code_words(secret, chain_name(connection, terminal.group), message.locale)),
                text(now),
            )
    return CodeSent(ticket=ticket, seconds=int(people.TICKET_LIFE.total_seconds()))


@router.post("/shopper/prove")
def prove_code(message: ProveCode, terminal: TerminalDep, hub: HubDep) -> AccountMessage:
    """Return the account of who typed the right code; 403 `code` for a wrong one, `expired` for a ticket that ended."""
    with writing(hub.engine) as connection:
        code = people.prove(connection, terminal, message.ticket, message.code, hub.clock.stored(connection))
        if code:
            return _account(connection, hub, terminal, code)
    if code is None:
        raise HubProblem(403, "expired", "this code has ended; ask for another")
    raise HubProblem(403, "code", "this is not the code that was sent")


@router.post("/shopper/leave", status_code=204)
def leave(message: EndToken, terminal: TerminalDep, hub: HubDep) -> Response:
    """Forget the token of a session that has ended without an order."""
    with writing(hub.engine) as connection:
        people.end_token(connection, terminal, message.token)
    return Response(status_code=204)


@router.post("/benefits/quote")
def quote(message: AskQuote, terminal: TerminalDep, hub: HubDep) -> Quote:
    """Return what the claim takes off; nothing is used up by asking. Coupons that do not exist are counted."""
    key, now = f"coupon {terminal.id}", hub.clock.now()
    with reading(hub.engine) as connection:
        attempts.check(connection, key, attempts.COUPONS_UNKNOWN, now)
        found = _weighed(connection, hub, terminal, message)
    if any(item.why is Why.UNKNOWN for item in found.refused):
        _count(hub, key, attempts.COUPONS_UNKNOWN)
    return to_quote(found)


def _weighed(connection: Connection, hub: Hub, terminal: Terminal, message: AskQuote) -> Benefits:
    claim = to_claim(message.claim)
    who = people.person_of(connection, claim, terminal, hub.clock.now())
    lines = tuple(OrderLine(x.variant_id, x.quantity, x.unit_cents) for x in message.lines)
    place = Circumstances(
        terminal.group, hub.clock.today(), message.locale, who.customer, who.holder, spends=who.spends
    )
    return weigh(connection, claim, goods_of(connection, lines), message.delivery_cents, place)


def _account(connection: Connection, hub: Hub, terminal: Terminal, code: str) -> AccountMessage:
    now = hub.clock.now()
    write(connection, Look("shopper.identify", "", terminal.id, code), text(now))
    return people.account(connection, terminal, code, now, hub.clock.today())


def _count(hub: Hub, key: str, limit: attempts.Limit) -> None:
    """Count a try in a transaction of its own: the refusal must not undo it."""
    refused: HubProblem | None = None
    with writing(hub.engine) as connection:
        try:
            attempts.count(connection, key, limit, hub.clock.stored(connection))
        except HubProblem as error:
            refused = error
    if refused:
        raise refused
