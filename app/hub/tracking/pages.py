"""The page of an order on a phone: whoever holds the code that the terminal signed sees what its owner may see."""

from datetime import datetime, time
from typing import Annotated

from fastapi import APIRouter, Path
from fastapi.responses import HTMLResponse
from sqlalchemy import Connection, select

from app.domain.tickets import PREFIX
from app.hub.context import HubDep
from app.hub.customers.purchases import article
from app.hub.database.engine import reading
from app.hub.database.tables import customer_order, store, terminal
from app.hub.orders.refusal import money
from app.hub.pages.html import Html, join, send, tag
from app.hub.pages.phone import Reader, ReaderDep
from app.hub.pages.qr import drawing
from app.hub.tracking.owners import TERMINAL, Owned, Proof, find
from app.hub.tracking.service import show
from app.wire.tracking import TrackedMessage

router = APIRouter(include_in_schema=False)
Value = Annotated[str, Path(max_length=600)]
EURO = "EUR"
KINDS = {"confirmed": "good", "collected": "good", "delivered": "good"}
KNOWN = frozenset({"confirmed", "call", "expired", "cancelled", "collected", "delivered"})


@router.get("/O/{value}")
def look(value: Value, who: ReaderDep, hub: HubDep) -> HTMLResponse:
    """Show the order of a signed code: state, lines, total, the code for the desk. It names nobody."""
    number, ticket = value.partition(":")[0], PREFIX + value
    with reading(hub.engine) as connection:
        owned = find(connection, hub.keys.feed_public, Proof(number, ticket=ticket))
        if owned is None:
            return who.problem("order.unknown", 404)
        found = show(connection, owned, _group(connection, owned), hub.clock.today())
        lines = [_line(connection, who, line.variant_id, line.quantity, line.unit_cents) for line in found.lines]
        place = connection.scalar(select(store.c.name).where(store.c.id == found.store_id)) or ""
    return send(who.page(who.say("order", number=found.number), *_body(who, found, lines, place, ticket)))


def _group(connection: Connection, owned: Owned) -> str:
    if owned.channel != TERMINAL:
        return ""
    made = select(store.c.group_id).join(terminal, terminal.c.store_id == store.c.id)
    made = made.join(customer_order, customer_order.c.terminal_id == terminal.c.id)
    return connection.scalar(made.where(customer_order.c.number == owned.number)) or ""


def _body(who: Reader, found: TrackedMessage, lines: list[Html], place: str, ticket: str) -> list[str]:
    state = found.state if found.state in KNOWN else "other"
    total = tag(
        "p", tag("span", who.say("order.total")), tag("b", money(found.total_cents, EURO, who.lang)), class_="sum"
    )
    body: list[str] = [
        who.notice(who.say(f"order.{state}"), who.say(f"order.{state}.note"), KINDS.get(state, "")),
        tag("div", tag("ul", *lines, class_="lines"), total, class_="card"),
    ]
    if found.method == "pick-up" and place:
        body.append(tag("p", who.say("order.place", store=place)))
    asked = (who.say("order.return", number=item.number) for item in found.returns)
    body.extend(tag("p", words, class_="muted") for words in asked)
    if found.return_until:
        until = datetime.combine(found.return_until, time(12), who.zone)
        body.append(tag("p", who.say("order.until", day=who.day(until)), class_="muted"))
    shown = (tag("h2", who.say("order.show")), tag("p", who.say("order.show.note"), class_="muted"))
    return [*body, *shown, drawing(ticket, who.say("order.code", number=found.number))]


def _line(connection: Connection, who: Reader, variant_id: str, quantity: int, cents: int) -> Html:
    name, picture = article(connection, who.lang, variant_id)
    image = tag("img", src=f"/media/{picture}", alt="") if picture else ""
    each = who.say("each", n=str(quantity), price=money(cents, EURO, who.lang))
    facts = tag("div", tag("p", name, class_="name"), tag("p", each, class_="muted"))
    return tag("li", join(image, facts), tag("span", money(quantity * cents, EURO, who.lang), class_="price"))
