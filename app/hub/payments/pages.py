"""The pay page on a customer's phone, and the page of the test provider. Both have buttons only: nothing is typed."""

from typing import Annotated

from fastapi import APIRouter, Path
from fastapi.responses import HTMLResponse, RedirectResponse

from app.domain.payments import PaymentState
from app.hub.context import Hub, HubDep
from app.hub.database.engine import reading
from app.hub.database.tables import payment
from app.hub.orders.refusal import money
from app.hub.pages.html import Html, button, form, join, redirect, send, tag
from app.hub.pages.phone import Reader, ReaderDep
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
    body = [_test(who, provider), _amount(who, found)]
    if found.state is PaymentState.WAITING:
        body += [_go(who, found), tag("p", who.say("pay.till"), class_="muted")]
    return send(who.page(_title(who, found), *_outcome(who, found), *body, goes_to=provider.origin))


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
        address = service.begin(hub, found, who.say("pay.number", number=found.number), who.address(f"/P/{token}"))
    except HubProblem:
        return who.problem("gone", 410)
    except ProviderError:
        return who.problem("waiting", 503)
    return redirect(address if provider.origin else who.address(address), provider.origin)


@router.get(PATH + "/{reference}")
def choose(reference: Token, who: ReaderDep, hub: HubDep) -> HTMLResponse:
    """Ask what the test provider should do."""
    found = TrialProvider(hub.engine).account(reference)
    if found is None:
        return who.problem("gone", 404)
    verdict, title, _ = found
    amount = tag("b", money(verdict.cents, verdict.currency, who.lang))
    kinds = ("primary", "secondary", "secondary")
    forms = (
        form(who.address(f"{PATH}/{reference}/{state.value}"), button(who.say(f"test.{state.value}"), kind=kind))
        for state, kind in zip(CHOICES, kinds, strict=True)
    )
    note = who.notice(who.say("pay.test"), who.say("test.note"))
    return send(who.page(who.say("test"), note, tag("p", tag("span", title), amount, class_="sum"), *forms))


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


def _title(who: Reader, found: Record) -> str:
    if found.state is PaymentState.WAITING:
        return who.say("pay")
    return who.say(_word(found))


def _word(found: Record) -> str:
    return "expired_payment" if found.state is PaymentState.EXPIRED else found.state.value


def _outcome(who: Reader, found: Record) -> tuple[Html, ...]:
    """Say what became of it; of one that waits only when the phone has been at the provider's already."""
    if found.state is PaymentState.WAITING and not found.reference:
        return ()
    word = _word(found)
    return (who.notice(who.say(word), who.say(f"{word}.note"), KINDS.get(found.state, "")),)


def _test(who: Reader, provider: Provider) -> Html:
    return who.notice(who.say("pay.test"), who.say("pay.test.note")) if provider.test else join()


def _amount(who: Reader, found: Record) -> Html:
    label = who.say("pay.amount") if found.state is PaymentState.WAITING else who.say("pay.number", number=found.number)
    number = tag("p", who.say("pay.number", number=found.number), class_="muted")
    line = tag("p", tag("span", label), tag("b", money(found.cents, found.currency, who.lang)), class_="sum")
    return tag("div", number if found.state is PaymentState.WAITING else "", line, class_="card")


def _go(who: Reader, found: Record) -> Html:
    return join(
        form(who.address(f"/P/{found.token}"), button(who.say("pay.go"))),
        tag("p", who.say("pay.note", provider=who.say("provider")), class_="muted"),
        tag("p", who.say("pay.until", time=who.hour(found.expires_at)), class_="muted"),
    )
