"""The pages of a basket on a phone: what is in it, taking it along, and the code that brings it back to a store."""

from typing import Annotated

from fastapi import APIRouter, Path, Request
from fastapi.responses import HTMLResponse, RedirectResponse

from app.domain.handover import Fault, HandoverError, text_of
from app.hub.context import Hub, HubDep
from app.hub.database.engine import reading, writing
from app.hub.handover import service
from app.hub.handover.contents import Contents, ShownLine, contents
from app.hub.orders.refusal import money
from app.hub.pages.html import Html, button, form, join, redirect, send, tag
from app.hub.pages.phone import Reader, ReaderDep, phone_address
from app.hub.pages.qr import drawing
from app.hub.pages.words import count

router = APIRouter(include_in_schema=False)
Value = Annotated[str, Path(max_length=600)]
STATUS = {Fault.USED: 410, Fault.EXPIRED: 410, Fault.OVERSIZED: 413}
REFUSED = 400


@router.get("/B/{value}")
def look(value: Value, who: ReaderDep, hub: HubDep) -> HTMLResponse:
    """Show the basket of a code; looking uses nothing up, so that a preview of the address does no harm."""
    try:
        with reading(hub.engine) as connection:
            code = service.read(connection, hub, value)
            name, zone, _ = service.zone_of(connection, service.origin(connection, code))
            found = contents(connection, code.lines, zone, hub.clock.today(), who.lang)
    except HandoverError as error:
        return who.problem(error.fault, STATUS.get(error.fault, REFUSED))
    take = form(who.address(f"/B/{value}"), button(who.say("take"))) if found.lines else ""
    note = tag("p", who.say("take.note"), class_="muted") if found.lines else ""
    body = (tag("p", who.say("basket.from", store=name), class_="muted"), basket(who, found), take, note)
    return send(who.page(who.say("basket"), *body))


@router.post("/B/{value}", response_model=None)
def take(value: Value, who: ReaderDep, hub: HubDep) -> HTMLResponse | RedirectResponse:
    """Move the basket to this phone: the code is used up, the basket gets a page of its own."""
    try:
        with writing(hub.engine) as connection:
            code = service.redeem(connection, hub, value)
            place = service.origin(connection, code)
            made = service.keep(connection, code.lines, place, hub.clock.now())
    except HandoverError as error:
        return who.problem(error.fault, STATUS.get(error.fault, REFUSED))
    return redirect(who.address(f"/basket/{made}"))


@router.get("/basket/{basket_id}")
def kept(basket_id: Value, request: Request, who: ReaderDep, hub: HubDep) -> HTMLResponse:
    """Show a basket that the phone keeps, with a fresh code for the store."""
    with reading(hub.engine) as connection:
        held = service.kept(connection, basket_id, hub.clock.now())
        if held is None:
            return who.problem("gone", 404)
        name, zone, group = service.zone_of(connection, held.store_id)
        found = contents(connection, held.lines, zone, hub.clock.today(), who.lang)
        address = phone_address(connection, group, str(request.base_url))
    body = [tag("p", who.say("basket.from", store=name), class_="muted"), basket(who, found)]
    if found.lines:
        body.append(_code(who, hub, held, address))
    body.append(tag("p", who.say("kept", day=who.day(held.expires_at)), class_="muted"))
    return send(who.page(who.say("basket"), *body))


def basket(who: Reader, found: Contents) -> Html:
    """Return lines and total."""
    parts: list[str] = []
    if found.left_out:
        parts.append(tag("p", count(who.lang, "left", found.left_out), class_="notice"))
    if not found.lines:
        return join(*parts, tag("p", who.say("empty")))
    lines = tag("ul", *(_line(who, line, found.currency) for line in found.lines), class_="lines")
    total = tag("b", money(found.cents, found.currency, who.lang))
    total = tag("p", tag("span", count(who.lang, "total", found.pieces)), total, class_="sum")
    return join(*parts, tag("div", lines, class_="card"), total)


def _line(who: Reader, line: ShownLine, currency: str) -> Html:
    picture = tag("img", src=f"/media/{line.picture}", alt="") if line.picture else ""
    each = who.say("each", n=str(line.quantity), price=money(line.unit_cents, currency, who.lang))
    facts = (tag("p", line.name, class_="name"), tag("p", line.label, class_="muted"), tag("p", each, class_="muted"))
    price = tag("span", money(line.quantity * line.unit_cents, currency, who.lang), class_="price")
    return tag("li", picture, tag("div", *facts), price)


def _code(who: Reader, hub: Hub, held: service.PhoneBasket, address: str) -> Html:
    value, until = service.code_of(hub, held)
    return join(
        tag("h2", who.say("show")),
        tag("p", who.say("show.note", time=who.hour(until))),
        drawing(text_of(value, address), who.say("code.name")),
        tag("a", who.say("code.new"), href=who.address(f"/basket/{held.id}"), class_="button secondary"),
    )
