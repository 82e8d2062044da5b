"""The pay page on a customer's phone, and the page of the test provider. Both have buttons only: nothing is typed."""

from typing import Annotated

from fastapi import APIRouter, Path
from fastapi.responses import HTMLResponse, RedirectResponse

from app.domain.payments import PaymentState
from app.hub.context import Hub, HubDep
from app.hub.database.engine import reading
from app.hub.database.tables import payment
from app.hub.orders.contents import bought
from app.hub.pages.goods import Bill, amount, bill, hero
from app.hub.pages.html import Html, button, form, join, redirect, send, tag
from app.hub.pages.phone import NOTHING, Reader, ReaderDep
from app.hub.payments import records, service
from app.hub.payments.base import Provider, ProviderError
from app.hub.payments.records import Record
from app.hub.payments.trial import CHOICES, PATH, TrialProvider
from app.hub.problems import HubProblem

router = APIRouter(include_in_schema=False)
Token = Annotated[str, Path(max_length=80)]
KINDS = {PaymentState.PAID: "good", PaymentState.DECLINED: "bad"}
Answer = HTMLResponse | RedirectResponse


@router.get("/P/{token}")
def look(token: Token, who: ReaderDep, hub: HubDep) -> HTMLResponse:
    """Show what is to be paid, or what became of it."""
    found = _found(hub, token)
    if found is None:
        return who.problem("gone", 404)
    provider = service.provider_of(hub, found.provider)
    with reading(hub.engine) as connection:
        held = bought(connection, who.lang, found)
    body = [_bill(who, found, held), _test(who, provider)]
    if found.state is not PaymentState.WAITING:
        return send(who.page(who.say(_word(found)), *body, lead=_note(who, found), mark=KINDS.get(found.state, "warn")))
    body = [_begun(who, found), *body, _go(who, found)]
    return send(who.page(who.say("pay"), *body, hero=hero(held.lines), goes_to=provider.origin))


@router.post("/P/{token}", response_model=None)
def pay(token: Token, who: ReaderDep, hub: HubDep) -> Answer:
    """Send the phone to the provider."""
    found = _found(hub, token)
    if found is None:
        return who.problem("gone", 404)
    if found.state is not PaymentState.WAITING:
        return redirect(who.address(f"/P/{token}"))
    provider = service.provider_of(hub, found.provider)
    try:
        address = service.begin(
            hub, found, who.say("pay.number", number=who.number(found.number)), who.address(f"/P/{token}")
        )
    except HubProblem:
        return who.problem("gone", 410)
    except ProviderError:
        return who.problem("waiting", 503)
    return redirect(address if provider.origin else who.address(address))


@router.get(PATH + "/{reference}", response_model=None)
def choose(reference: Token, who: ReaderDep, hub: HubDep) -> Answer:
    """Ask what the test provider should do; who comes back after that is led on to what became of it."""
    found = TrialProvider(hub.engine).account(reference)
    if found is None:
        return who.problem("gone", 404)
    verdict, title, back = found
    if verdict.state is not PaymentState.WAITING:
        return redirect(back)
    kinds = ("primary", "secondary", "secondary")
    forms = (
        form(who.address(f"{PATH}/{reference}/{state.value}"), button(who.say(f"test.{state.value}"), kind=kind))
        for state, kind in zip(CHOICES, kinds, strict=True)
    )
    owed = amount(who, who.say("pay.amount"), verdict.cents, verdict.currency)
    owed = tag("div", tag("p", title, class_="muted"), owed, class_="card")
    note = who.notice(who.say("pay.test"), who.say("test.note"), "test")
    return send(who.page(who.say("test"), note, owed, tag("div", *forms, class_="bar")))


@router.post(PATH + "/{reference}/{choice}", response_model=None)
def chosen(reference: Token, choice: PaymentState, who: ReaderDep, hub: HubDep) -> Answer:
    """Do it, and send the phone back."""
    provider = TrialProvider(hub.engine)
    found = provider.account(reference)
    if found is None or choice not in CHOICES:
        return who.problem("gone", 404)
    provider.choose(reference, choice)
    return redirect(found[2])


def _found(hub: Hub, token: str) -> Record | None:
    with reading(hub.engine) as connection:
        found = records.find(connection, payment.c.token, token)
    return service.refresh(hub, found) if found else None


def _word(found: Record) -> str:
    return "expired_payment" if found.state is PaymentState.EXPIRED else found.state.value


def _note(who: Reader, found: Record) -> str:
    return who.say(f"{_word(found)}.note")


def _begun(who: Reader, found: Record) -> Html:
    """Say that it is not paid yet when the phone has been at the provider's already."""
    return who.notice(who.say(_word(found)), _note(who, found)) if found.reference else NOTHING


def _test(who: Reader, provider: Provider) -> Html:
    return who.notice(who.say("pay.test"), who.say("pay.test.note"), "test") if provider.test else NOTHING


def _bill(who: Reader, found: Record, held: Bill) -> Html:
    """Return what the order holds under its number, and what is owed for it or was paid."""
    number = tag("p", who.say("pay.number", number=who.number(found.number)), class_="muted")
    paid = found.state is PaymentState.PAID
    return bill(who, held, who.say("order.payment.paid" if paid else "pay.amount"), number)


def _go(who: Reader, found: Record) -> Html:
    notes = (who.say("pay.note", provider=who.say("provider")), who.say("pay.until", time=who.hour(found.expires_at)))
    said = [tag("p", note, class_="muted small") for note in (*notes, who.say("pay.till"))]
    action = form(who.address(f"/P/{found.token}"), button(who.say("pay.go")))
    return join(*said, tag("div", action, class_="bar"))
