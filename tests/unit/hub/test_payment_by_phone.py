"""An order is paid on a phone: the hub's amount, once, told to terminal and order; a card number fits in nowhere."""

from collections.abc import Callable
from datetime import timedelta

import httpx
import pytest
from sqlalchemy import Engine, select, update

from app.domain.payments import OPEN_FOR, PaymentState
from app.hub.context import Hub
from app.hub.database.engine import reading, writing
from app.hub.database.tables import attempt, audit, customer_order, order_event, order_line, payment, setting
from app.hub.payments import records, service
from app.hub.payments.base import Begun, Charge, Provider, ProviderError, Verdict
from app.hub.payments.trial import TrialProvider
from app.hub.upkeep import turn
from app.wire import API
from app.wire.commands import Outcome
from tests.hub_client import Json, TerminalClient, enrol
from tests.unit.hub.conftest import Clock
from tests.unit.hub.phones import Phone

PAY, DECLINE, GIVE_UP = range(3)


def ordered(kiosk: TerminalClient, **parts: object) -> None:
    """Place an order of one hammer by post, 22.80 EUR."""
    command = kiosk.order(**parts)
    assert kiosk.answer(command).outcome is Outcome.DONE


@pytest.fixture
def number(hub: Hub, kiosk: TerminalClient) -> str:
    """The number of a confirmed order."""
    ordered(kiosk)
    with reading(hub.engine) as connection:
        return str(connection.scalar(select(customer_order.c.number)))


@pytest.fixture
def phone(http: httpx.Client) -> Phone:
    """A French phone."""
    return Phone(http)


def opened(kiosk: TerminalClient, number: str) -> Json:
    answer = kiosk.send("POST", f"/orders/{number}/payments", {})
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def state(kiosk: TerminalClient, told: Json) -> str:
    return str(kiosk.send("GET", f"/payments/{told['id']}").json()["state"])


def page_of(told: Json) -> str:
    return str(told["address"]).removeprefix("HTTP://HUB")


def events(hub: Hub, number: str) -> list[tuple[str, str]]:
    with reading(hub.engine) as connection:
        query = select(order_event.c.state, order_event.c.actor).where(order_event.c.number == number)
        return [(row.state, row.actor) for row in connection.execute(query.order_by(order_event.c.id))]


def audited(hub: Hub) -> list[str]:
    with reading(hub.engine) as connection:
        actions = connection.scalars(select(audit.c.action).order_by(audit.c.id))
        return [action for action in actions if action.startswith("payment.")]


def test_paid_on_the_phone_is_known_at_the_kiosk_and_of_the_order(
    hub: Hub, kiosk: TerminalClient, number: str, phone: Phone
) -> None:
    told = opened(kiosk, number)
    assert (told["state"], told["cents"], told["currency"], told["test"]) == ("waiting", 2280, "EUR", True)
    assert "22,80 €" in phone.open(page_of(told)).text
    assert "rien n’est débité" in phone.text  # noqa: RUF001 - French apostrophe
    phone.press()
    assert phone.title == "Prestataire d’essai"  # noqa: RUF001 - French apostrophe
    assert state(kiosk, told) == "waiting"
    phone.press(PAY)
    assert phone.title == "Payé. Merci."
    assert not phone.page.all("form")
    assert state(kiosk, told) == "paid"
    assert events(hub, number)[-1] == ("paid", "payment:test")
    assert audited(hub) == ["payment.opened", "payment.paid"]


@pytest.mark.parametrize(("button", "word"), [(DECLINE, "declined"), (GIVE_UP, "cancelled")])
def test_not_paid_can_be_tried_again(
    hub: Hub, kiosk: TerminalClient, number: str, phone: Phone, button: int, word: str
) -> None:
    told = opened(kiosk, number)
    phone.open(page_of(told)).press().press(button)
    assert state(kiosk, told) == word
    assert "caisse" in phone.text
    again = opened(kiosk, number)
    assert (again["state"], again["id"] != told["id"]) == ("waiting", True)
    phone.open(page_of(again)).press().press(PAY)
    assert state(kiosk, again) == "paid"
    assert [x for x, _ in events(hub, number)].count("paid") == 1


def test_everything_said_twice_is_done_once(hub: Hub, kiosk: TerminalClient, number: str, phone: Phone) -> None:
    told = opened(kiosk, number)
    assert opened(kiosk, number) == told
    phone.open(page_of(told)).press()
    choice = phone.page.all("form")[PAY].attributes["action"]
    other = phone.page.all("form")[DECLINE].attributes["action"]
    for action in (choice, choice, other):
        assert phone.http.post(action).status_code == 303
    assert [state(kiosk, told) for _ in range(3)] == ["paid"] * 3
    assert opened(kiosk, number)["state"] == "paid"
    assert phone.open(page_of(told)).title == "Payé. Merci."
    assert [x for x, _ in events(hub, number)].count("paid") == 1
    assert audited(hub).count("payment.paid") == 1


def test_a_link_ends_after_a_quarter_of_an_hour(
    hub: Hub, kiosk: TerminalClient, number: str, phone: Phone, clock: Clock
) -> None:
    told = opened(kiosk, number)
    phone.open(page_of(told)).press()
    clock.forward(seconds=OPEN_FOR.total_seconds() + 1)
    turn(hub)
    assert (state(kiosk, told), audited(hub)[-1]) == ("expired", "payment.expired")
    choice = phone.page.all("form")[PAY].attributes["action"]
    assert phone.http.post(choice).status_code == 303
    assert state(kiosk, told) == "expired"
    assert phone.open(page_of(told)).title == "Ce lien a expiré"
    assert opened(kiosk, number)["id"] != told["id"]


def test_one_that_nobody_opened_ends_as_well(hub: Hub, kiosk: TerminalClient, number: str, clock: Clock) -> None:
    told = opened(kiosk, number)
    clock.forward(minutes=16)
    turn(hub)
    with reading(hub.engine) as connection:
        assert connection.scalar(select(payment.c.state)) == "expired"
    assert state(kiosk, told) == "expired"


def test_the_amount_is_the_hubs_of_now(hub: Hub, kiosk: TerminalClient, number: str, phone: Phone) -> None:
    told = opened(kiosk, number)
    with writing(hub.engine) as connection:
        connection.execute(update(order_line).values(unit_cents=1000))
    assert phone.open(page_of(told)).press().answer.status_code == 410
    with reading(hub.engine) as connection:
        assert records.amount(connection, number) == 1490


def test_only_its_own_terminal_and_the_stores_tablets_may_ask(
    hub: Hub, kiosk: TerminalClient, number: str, tablet: TerminalClient, http: httpx.Client
) -> None:
    told = opened(kiosk, number)
    stranger = enrol(hub, http)
    for who in (stranger, enrol(hub, http, "tours-nord", "tablet")):
        assert who.send("POST", f"/orders/{number}/payments", {}).status_code == 404
        assert who.send("GET", f"/payments/{told['id']}").status_code == 404
    assert tablet.send("POST", f"/orders/{number}/payments", {}).json()["id"] == told["id"]
    assert state(tablet, told) == "waiting"
    assert kiosk.send("POST", "/orders/MM-0000-0000/payments", {}).status_code == 404
    assert kiosk.send("POST", f"/orders/{number}/payments", {"cents": 1}).json()["cents"] == 2280
    assert http.post(f"{API}/orders/{number}/payments", json={}).status_code in {401, 422}


def test_an_order_that_is_given_up_cannot_be_paid(hub: Hub, kiosk: TerminalClient, number: str, phone: Phone) -> None:
    told = opened(kiosk, number)
    with writing(hub.engine) as connection:
        connection.execute(update(customer_order).values(state="expired"))
    assert phone.open(page_of(told)).press().answer.status_code == 410
    assert kiosk.send("POST", f"/orders/{number}/payments", {}).status_code == 404


def test_a_paid_pick_up_is_never_given_up(hub: Hub, kiosk: TerminalClient, phone: Phone, clock: Clock) -> None:
    lines = [{"variant_id": "claw-hammer", "quantity": 1, "unit_cents": 1790}]
    for _ in range(2):
        ordered(kiosk, method="pick-up", store_id="chambray", delivery_cents=0, lines=lines)
    with reading(hub.engine) as connection:
        paid, unpaid = connection.scalars(select(customer_order.c.number).order_by(customer_order.c.number))
    phone.open(page_of(opened(kiosk, paid))).press().press(PAY)
    clock.forward(days=9)
    turn(hub)
    with reading(hub.engine) as connection:
        rows = connection.execute(select(customer_order.c.number, customer_order.c.state))
        states = {row.number: row.state for row in rows}
    assert states == {paid: "confirmed", unpaid: "expired"}


def test_a_terminal_that_asks_without_end_has_to_wait(hub: Hub, kiosk: TerminalClient, number: str) -> None:
    opened(kiosk, number)
    with writing(hub.engine) as connection:
        connection.execute(update(attempt).values(count=service.OPENED_AT_A_TERMINAL.most))
    assert kiosk.send("POST", f"/orders/{number}/payments", {}).status_code == 423


def test_a_chain_may_take_no_payment_by_phone(hub: Hub, kiosk: TerminalClient, number: str) -> None:
    with writing(hub.engine) as connection:
        row = {"group_id": kiosk.enrolled.group, "key": "payments", "value": '{"provider":""}'}
        connection.execute(setting.insert().values(**row))
    answer = kiosk.send("POST", f"/orders/{number}/payments", {})
    assert (answer.status_code, answer.json()["reason"]) == (409, "not_offered")


class Bank:
    """A provider elsewhere, of which a test decides everything."""

    name, test, origin = "bank", False, "https://bank.example"
    verdict = Verdict(PaymentState.WAITING, 2280, "EUR")
    away = False

    def begin(self, charge: Charge) -> Begun:
        return Begun(f"ref-{charge.id}", f"{self.origin}/pay/{charge.id}")

    def look_up(self, _: str) -> Verdict:
        if self.away:
            raise ProviderError
        return self.verdict

    def cancel(self, _: str) -> Verdict:
        return self.look_up("")


@pytest.fixture
def bank(hub: Hub, kiosk: TerminalClient, monkeypatch: pytest.MonkeyPatch) -> Bank:
    """A provider that the chain has chosen."""
    made = Bank()
    monkeypatch.setitem(service.PROVIDERS, "bank", lambda _: made)
    with writing(hub.engine) as connection:
        row = {"group_id": kiosk.enrolled.group, "key": "payments", "value": '{"provider":"bank"}'}
        connection.execute(setting.insert().values(**row))
    return made


def begun(phone: Phone, told: Json) -> None:
    page = phone.open(page_of(told))
    assert "https://bank.example" in page.answer.headers["content-security-policy"]
    answer = phone.http.post(page.page.all("form")[0].attributes["action"])
    assert answer.headers["location"].startswith("https://bank.example/pay/")


def test_a_provider_that_is_away_leaves_everything_open(
    kiosk: TerminalClient, number: str, phone: Phone, bank: Bank
) -> None:
    told = opened(kiosk, number)
    begun(phone, told)
    bank.away = True
    assert state(kiosk, told) == "waiting"
    bank.away, bank.verdict = False, Verdict(PaymentState.PAID, 2280, "EUR")
    assert state(kiosk, told) == "paid"


@pytest.mark.parametrize("verdict", [Verdict(PaymentState.PAID, 228, "EUR"), Verdict(PaymentState.PAID, 2280, "USD")])
def test_another_amount_is_not_this_payment(
    hub: Hub, kiosk: TerminalClient, number: str, phone: Phone, bank: Bank, verdict: Verdict
) -> None:
    told = opened(kiosk, number)
    begun(phone, told)
    bank.verdict = verdict
    assert state(kiosk, told) == "declined"
    assert "payment.mismatch" in audited(hub)
    assert "paid" not in [x for x, _ in events(hub, number)]


def test_paid_at_the_last_moment_is_paid(
    kiosk: TerminalClient, number: str, phone: Phone, bank: Bank, clock: Clock
) -> None:
    told = opened(kiosk, number)
    begun(phone, told)
    bank.verdict = Verdict(PaymentState.PAID, 2280, "EUR")
    clock.forward(minutes=20)
    assert state(kiosk, told) == "paid"


def _trial(engine: Engine) -> Provider:
    return TrialProvider(engine)


@pytest.mark.parametrize("make", [_trial])
def test_the_contract_of_providers(hub: Hub, make: Callable[[Engine], Provider]) -> None:
    """What holds of every adapter: one charge an id, a wait, a cancelled charge stays so, unknown ones are told."""
    provider = make(hub.engine)
    charge = Charge("id-of-a-charge", 2280, "EUR", "MM-0070-0018", "/P/back")
    begun = provider.begin(charge)
    assert provider.begin(charge) == begun
    assert begun.address.startswith(provider.origin or "/")
    assert provider.look_up(begun.reference) == Verdict(PaymentState.WAITING, 2280, "EUR")
    assert provider.cancel(begun.reference).state is PaymentState.CANCELLED
    assert provider.cancel(begun.reference) == provider.look_up(begun.reference)
    with pytest.raises(ProviderError):
        provider.look_up("nothing")
    assert provider.name
    assert timedelta(0) < OPEN_FOR
