"""The page of an order on a phone: whoever holds the code that the terminal signed sees what its owner may see."""

from datetime import datetime, time
from typing import Annotated

from fastapi import APIRouter, Path
from fastapi.responses import HTMLResponse
from sqlalchemy import Connection, select

from app.domain.orders import Method
from app.domain.payments import PaymentState
from app.domain.tickets import PREFIX
from app.hub.context import HubDep
from app.hub.database.engine import reading
from app.hub.database.tables import customer_order, store, terminal
from app.hub.orders.contents import shown
from app.hub.pages.goods import Bill, bill
from app.hub.pages.html import Html, send, tag
from app.hub.pages.phone import NOTHING, Reader, ReaderDep
from app.hub.pages.qr import drawing
from app.hub.tracking.owners import TERMINAL, Owned, Proof, find
from app.hub.tracking.service import show
from app.wire.tracking import TrackedMessage

router = APIRouter(include_in_schema=False)
Value = Annotated[str, Path(max_length=600)]
EURO = "EUR"
KINDS = {"confirmed": "good", "collected": "good", "delivered": "good", "expired": "bad", "cancelled": "bad"}
KNOWN = frozenset({"confirmed", "call", "expired", "cancelled", "collected", "delivered"})
OVER = frozenset({"expired", "cancelled"})
PAID = PaymentState.PAID.value
PAYMENTS = {PAID: "good", PaymentState.WAITING.value: "wait", PaymentState.UNKNOWN.value: "warn"}


@router.get("/O/{value}")
def look(value: Value, who: ReaderDep, hub: HubDep) -> HTMLResponse:
    """Show the order of a signed code: state, code for the desk, lines, total. It names nobody."""
    number, ticket = value.partition(":")[0], PREFIX + value
    with reading(hub.engine) as connection:
        owned = find(connection, hub.keys.feed_public, Proof(number, ticket=ticket))
        if owned is None:
            return who.problem("order.unknown", 404)
        found = show(connection, owned, _group(connection, owned), hub.clock.today())
        goods = shown(connection, who.lang, found.lines)
        place = connection.scalar(select(store.c.name).where(store.c.id == found.store_id)) or ""
    held = Bill(goods, found.total_cents, EURO, found.delivery_cents)
    state = found.state if found.state in KNOWN else "other"
    parts = (_payment(who, found), bill(who, held, who.say("order.total")), *_more(who, found, place))
    title, lead, mark = who.say(f"order.{state}"), _next(who, found, state), KINDS.get(state, "warn")
    return send(who.page(title, *parts, lead=lead, mark=mark, code=_code(who, found, ticket)))


def _group(connection: Connection, owned: Owned) -> str:
    if owned.channel != TERMINAL:
        return ""
    made = select(store.c.group_id).join(terminal, terminal.c.store_id == store.c.id)
    made = made.join(customer_order, customer_order.c.terminal_id == terminal.c.id)
    return connection.scalar(made.where(customer_order.c.number == owned.number)) or ""


def _next(who: Reader, found: TrackedMessage, state: str) -> str:
    """Say what happens now, as this order goes its way; of one that was paid and is over, who gives the money back."""
    if state in OVER and found.payment == PAID:
        return who.say("order.refund.note")
    if state == "confirmed" and found.method != Method.PICK_UP:
        return who.say("order.sent.note")
    return who.say(f"order.{state}.note")


def _payment(who: Reader, found: TrackedMessage) -> Html:
    """Say how its payment stands, where one was begun and the order stands."""
    kind = PAYMENTS.get(found.payment)
    if kind is None or found.state in OVER:
        return NOTHING
    return who.notice(who.say(f"order.payment.{found.payment}"), who.say(f"order.payment.{found.payment}.note"), kind)


def _more(who: Reader, found: TrackedMessage, place: str) -> list[Html]:
    """Return where it is collected, what was asked to come back, and until when the rest may."""
    said = [who.say("order.place", store=place)] if found.method == Method.PICK_UP and place else []
    said += [who.say("order.return", number=who.number(item.number)) for item in found.returns]
    if found.return_until:
        until = datetime.combine(found.return_until, time(12), who.zone)
        said.append(who.say("order.until", day=who.day(until)))
    return [tag("p", words, class_="muted") for words in said]


def _code(who: Reader, found: TrackedMessage, ticket: str) -> Html:
    """Return the code for the desk with the number that a person reads out."""
    words = (tag("h2", who.say("order.show")), tag("p", who.say("order.show.note"), class_="muted small"))
    drawn = drawing(ticket, who.say("order.code", number=who.number(found.number)))
    return tag("div", *words, drawn, tag("p", who.number(found.number), class_="number"), class_="card")
