"""What a payment terminal beside a screen has taken is booked once; what does not fit waits for a person."""

import json
from functools import partial
from typing import Any

import pytest
from sqlalchemy import insert, select, update
from uuid_utils import uuid7

from app.domain.errors import InvalidInputError
from app.domain.payments import PaymentState
from app.hub import admin
from app.hub.context import Hub
from app.hub.database.engine import reading, writing
from app.hub.database.tables import audit, customer_order, order_event, payment, setting
from app.hub.payments.service import SETTING
from app.hub.settings import HubSettings
from app.hub.upkeep import turn
from app.wire.commands import Command, CommandAnswer, Outcome
from app.wire.payments import RECORD_PAYMENT
from app.wire.signing import seal
from tests.hub_client import TerminalClient, enrol
from tests.unit.hub.crowd import together
from tests.unit.hub.phones import Phone
from tests.unit.hub.test_lists import run
from tests.unit.hub.test_payment_by_phone import PAY, number, opened, ordered, page_of, phone, state

__all__ = ["number", "phone"]
CENTS = 2280


def act(kiosk: TerminalClient, number: str, outcome: str = "approved", **parts: Any) -> Command:
    """Return the act that tells what came of a charge of an order."""
    kiosk.sequence += 1
    said: dict[str, Any] = {"number": number, "charge": str(uuid7()), "protocol": "caisse_ap", "outcome": outcome}
    said |= {"cents": CENTS, "currency": "EUR", "authorisation": "A00395" if outcome == "approved" else ""} | parts
    return kiosk.command(seal(kiosk.enrolled.seal_key, json.dumps(said)), RECORD_PAYMENT)


def tell(kiosk: TerminalClient, number: str, outcome: str = "approved", **parts: Any) -> CommandAnswer:
    return kiosk.answer(act(kiosk, number, outcome, **parts))


def rows(hub: Hub) -> list[tuple[str, str, str, int]]:
    with reading(hub.engine) as connection:
        columns = (payment.c.provider, payment.c.state, payment.c.reference, payment.c.cents)
        return [tuple(row) for row in connection.execute(select(*columns).order_by(payment.c.opened_at, payment.c.id))]


def events(hub: Hub, number: str) -> list[tuple[str, str]]:
    with reading(hub.engine) as connection:
        query = select(order_event.c.state, order_event.c.actor).where(order_event.c.number == number)
        return [(row.state, row.actor) for row in connection.execute(query.order_by(order_event.c.id))]


def audited(hub: Hub) -> list[str]:
    with reading(hub.engine) as connection:
        actions = connection.scalars(select(audit.c.action).order_by(audit.c.id))
        return [action.removeprefix("payment.") for action in actions if action.startswith("payment.")]


def tracked(kiosk: TerminalClient, number: str) -> str:
    """Return what the order's owner is shown of its payment."""
    asked = {"number": number, "contact": "alix.martin@example.org"}
    return str(kiosk.send("POST", "/orders/track", asked).json()["payment"])


def test_what_the_terminal_approved_is_paid_for_everybody(hub: Hub, kiosk: TerminalClient, number: str) -> None:
    """The row, the order's event, the audit, the owner's page and the phone's link tell the same."""
    assert tell(kiosk, number).outcome is Outcome.DONE
    assert rows(hub) == [("caisse_ap", "paid", "A00395", CENTS)]
    assert events(hub, number)[-1] == ("paid", "payment:caisse_ap")
    assert audited(hub) == ["paid"]
    assert tracked(kiosk, number) == "paid"
    assert (opened(kiosk, number)["state"], opened(kiosk, number)["test"]) == ("paid", False)


@pytest.mark.parametrize("word", ["declined", "cancelled"])
def test_what_came_to_nothing_leaves_the_order_to_be_paid(
    hub: Hub, kiosk: TerminalClient, number: str, word: str
) -> None:
    """It is written down, and the next try, by phone or terminal, is booked."""
    assert tell(kiosk, number, word).outcome is Outcome.DONE
    assert (rows(hub)[0][1], audited(hub), tracked(kiosk, number)) == (word, [word], word)
    assert opened(kiosk, number)["state"] == "waiting"
    assert tell(kiosk, number).outcome is Outcome.DONE
    assert tracked(kiosk, number) == "paid"


def test_told_twice_it_is_booked_once(hub: Hub, kiosk: TerminalClient, number: str) -> None:
    """The same act, another act about the same charge, and both at the same moment."""
    first, again = act(kiosk, number, charge="c1"), act(kiosk, number, charge="c1")
    together([partial(kiosk.answer, first), partial(kiosk.answer, first)])
    assert [kiosk.answer(each).outcome for each in (first, again)] == [Outcome.DONE] * 2
    assert kiosk.answer(act(kiosk, number, "declined", charge="c1")).outcome is Outcome.DONE
    assert len(rows(hub)) == 1
    assert [x for x, _ in events(hub, number)].count("paid") == 1
    assert audited(hub) == ["paid"]


def test_a_lost_answer_keeps_the_order_from_being_charged_until_it_is_known(
    hub: Hub, kiosk: TerminalClient, number: str
) -> None:
    """Nobody gets a link to pay, the owner sees that it is looked at, and the terminal's late word settles it."""
    assert tell(kiosk, number, "unknown", charge="c1").outcome is Outcome.DONE
    assert tracked(kiosk, number) == "unknown"
    answer = kiosk.send("POST", f"/orders/{number}/payments", {})
    assert (answer.status_code, answer.json()["reason"]) == (409, "payment_unknown")
    assert [line["number"] for line in admin.payments(hub.settings, 9)] == [number]
    assert tell(kiosk, number, charge="c1").outcome is Outcome.DONE
    assert (tracked(kiosk, number), audited(hub)) == ("paid", ["unknown", "paid"])
    assert admin.payments(hub.settings, 9) == []


@pytest.mark.parametrize(("said", "event"), [(PaymentState.PAID, "paid"), (PaymentState.CANCELLED, "cancelled")])
def test_a_person_says_what_the_journal_says(
    hub: Hub, kiosk: TerminalClient, number: str, said: PaymentState, event: str
) -> None:
    """It is settled once; what the terminal says later changes nothing."""
    tell(kiosk, number, "unknown", charge="c1")
    admin.settle_payment(hub.settings, "c1", said)
    assert (tracked(kiosk, number), audited(hub)) == (said.value, ["unknown", "by_hand", event])
    assert tell(kiosk, number, charge="c1").outcome is Outcome.DONE
    assert tracked(kiosk, number) == said.value
    with pytest.raises(InvalidInputError):
        admin.settle_payment(hub.settings, "c1", said)


@pytest.mark.parametrize(
    ("parts", "reason", "word"),
    [({"cents": CENTS + 1}, "amount_differs", "mismatch"), ({"currency": "USD"}, "amount_differs", "mismatch")],
)
def test_another_amount_is_refused_and_waits_for_a_person(
    hub: Hub, kiosk: TerminalClient, number: str, parts: dict[str, Any], reason: str, word: str
) -> None:
    answer = tell(kiosk, number, **parts)
    assert (answer.outcome, answer.reason) == (Outcome.REFUSED, reason)
    assert (tracked(kiosk, number), audited(hub)) == ("unknown", [word])
    assert len(admin.payments(hub.settings, 9)) == 1
    assert ("paid", "payment:caisse_ap") not in events(hub, number)


def test_paid_already_is_refused_and_waits_for_a_person(
    hub: Hub, kiosk: TerminalClient, number: str, phone: Phone
) -> None:
    """Paid on the phone a moment before: the order stays paid once, the second amount is looked at."""
    phone.open(page_of(opened(kiosk, number))).press().press(PAY)
    assert opened(kiosk, number)["state"] == "paid"
    answer = tell(kiosk, number)
    assert (answer.outcome, answer.reason) == (Outcome.REFUSED, "already_paid")
    assert (tracked(kiosk, number), audited(hub)[-1]) == ("paid", "twice")
    assert [x for x, _ in events(hub, number)].count("paid") == 1
    assert len(admin.payments(hub.settings, 9)) == 1


def test_a_link_on_the_phone_ends_when_the_terminal_was_first(
    hub: Hub, kiosk: TerminalClient, number: str, phone: Phone
) -> None:
    """One that is at the provider already is cancelled there, so that nobody pays twice."""
    told = opened(kiosk, number)
    phone.open(page_of(told)).press()
    tell(kiosk, number)
    turn(hub)
    assert state(kiosk, told) == "expired"
    assert phone.http.post(phone.page.all("form")[PAY].attributes["action"]).status_code == 303
    assert state(kiosk, told) == "expired"
    assert (tracked(kiosk, number), audited(hub)) == ("paid", ["opened", "paid", "expired"])


def test_a_link_that_nobody_opened_leads_nowhere_any_more(
    hub: Hub, kiosk: TerminalClient, number: str, phone: Phone
) -> None:
    phone.open(page_of(opened(kiosk, number)))
    tell(kiosk, number)
    assert phone.press().title == "Ce lien a expiré"
    assert rows(hub)[0][1] != "paid"


def test_an_order_that_does_not_stand_is_refused_and_waits(hub: Hub, kiosk: TerminalClient, number: str) -> None:
    with writing(hub.engine) as connection:
        connection.execute(update(customer_order).values(state="cancelled"))
    assert tell(kiosk, number).reason == "order_closed"
    assert audited(hub) == ["closed"]


def test_a_strangers_order_is_not_paid(hub: Hub, kiosk: TerminalClient, number: str) -> None:
    """Neither by another kiosk of the store, nor by a charge that another terminal has begun; a tablet may."""
    beside = enrol(hub, kiosk.http)
    assert tell(beside, number).reason == "unknown_order"
    assert tell(kiosk, "MM-0000-0000").reason == "unknown_order"
    tell(kiosk, number, "unknown", charge="c1")
    tablet = enrol(hub, kiosk.http, profile="tablet")
    assert tell(tablet, number, charge="c1").reason == "invalid"
    assert tell(tablet, number).outcome is Outcome.DONE


def test_a_test_terminal_pays_nothing_where_money_is_real(hub: Hub, kiosk: TerminalClient, number: str) -> None:
    """Beside the test provider it may; with another one, or none, its word is refused."""
    with writing(hub.engine) as connection:
        chosen = {"group_id": kiosk.enrolled.group, "key": SETTING, "value": '{"provider": "bank"}'}
        connection.execute(insert(setting).values(**chosen))
    assert tell(kiosk, number, protocol="trial").reason == "not_offered"
    with writing(hub.engine) as connection:
        connection.execute(update(setting).where(setting.c.key == SETTING).values(value='{"provider": "test"}'))
    ordered(kiosk)
    with reading(hub.engine) as connection:
        second = str(connection.scalar(select(customer_order.c.number).where(customer_order.c.number != number)))
    assert tell(kiosk, second, protocol="trial").outcome is Outcome.DONE
    assert opened(kiosk, second)["test"] is True


def test_an_unpaid_guess_is_no_act(kiosk: TerminalClient, number: str) -> None:
    """What was never sent to the terminal is not told; a hub that gets it all the same refuses it."""
    assert tell(kiosk, number, "away").reason == "invalid"


def test_an_operator_lists_what_waits_and_says_what_is_true(
    settings: HubSettings, hub: Hub, kiosk: TerminalClient, number: str
) -> None:
    """`comptoir hub payments`: order, store and amount, nobody's name; the journal's word settles it."""
    assert run(settings, "payments") == "no payment waits for a person\n"
    tell(kiosk, number, "unknown", charge="c1")
    shown = run(settings, "payments")
    assert [word for word in (number, "chambray", "22.80 EUR", "caisse_ap") if word not in shown] == []
    assert "Alix" not in shown
    run(settings, "payments", "--unpaid", "c1")
    assert (run(settings, "payments"), rows(hub)[0][1]) == ("no payment waits for a person\n", "cancelled")
