"""The pages of a basket on a phone: what is in it, taking it along, and the code that brings it back to a store."""

from typing import Annotated

from fastapi import APIRouter, Path, Request
from fastapi.responses import HTMLResponse, RedirectResponse

from app.domain.handover import Fault, HandoverError, text_of
from app.hub.context import Hub, HubDep
from app.hub.database.engine import reading, writing
from app.hub.handover import service
from app.hub.handover.contents import Contents, contents
from app.hub.pages.goods import Bill, bill, hero
from app.hub.pages.html import Html, button, form, join, redirect, send, tag
from app.hub.pages.phone import NOTHING, Reader, ReaderDep, phone_address
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
    stage = hero(found.lines)
    return send(who.page(who.say("basket"), *_offered(who, value, found), lead=_origin(who, name), hero=stage))


@router.post("/B/{value}", response_model=None)
def take(value: Value, who: ReaderDep, hub: HubDep, wish: str = "") -> HTMLResponse | RedirectResponse:
    """Move the basket to this phone: the code is used up, the basket gets a page of its own; pressed twice, one."""
    try:
        with writing(hub.engine) as connection:
            made = service.take(connection, hub, value, wish)
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
    code = _code(who, hub, held, address) if found.lines else NOTHING
    until = tag("p", who.say("kept", day=who.day(held.expires_at)), class_="muted small")
    return send(who.page(who.say("basket"), basket(who, found), until, lead=_origin(who, name), code=code))


def basket(who: Reader, found: Contents) -> Html:
    """Return lines and total."""
    left = count(who.lang, "left", found.left_out)
    parts = [who.notice(left, "", "warn")] if found.left_out else []
    if not found.lines:
        return join(*parts, tag("p", who.say("empty")))
    held = Bill(found.lines, found.cents, found.currency)
    return join(*parts, bill(who, held, count(who.lang, "total", found.pieces)))


def _origin(who: Reader, name: str) -> str:
    return who.say("basket.from", store=name)


def _offered(who: Reader, value: str, found: Contents) -> list[Html]:
    """Return the basket and the way to take it along, which names the page that it will have."""
    if not found.lines:
        return [basket(who, found)]
    action = form(who.address(f"/B/{value}", wish=service.token()), button(who.say("take")))
    note = tag("p", who.say("take.note"), class_="muted small")
    return [basket(who, found), tag("div", action, note, class_="bar")]


def _code(who: Reader, hub: Hub, held: service.PhoneBasket, address: str) -> Html:
    value, until = service.code_of(hub, held)
    words = (tag("h2", who.say("show")), tag("p", who.say("show.note", time=who.hour(until)), class_="muted small"))
    drawn = drawing(text_of(value, address), who.say("code.name"))
    again = tag("a", who.say("code.new"), href=who.address(f"/basket/{held.id}"), class_="button secondary")
    return tag("div", *words, drawn, again, class_="card")
