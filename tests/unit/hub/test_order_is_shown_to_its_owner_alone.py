"""An order is shown to whoever proves that it is theirs: by contact, or by the code that its terminal signed."""

from typing import Any

import pytest

from app.domain.handover import HandedLine
from app.domain.orders import order_number
from app.domain.tickets import Ticket
from app.hub.context import Hub
from app.wire.handover import chain_of, ticket_text
from tests.hub_client import TerminalClient, enrol
from tests.unit.hub.conftest import Clock

MAIL, PHONE = "alix.martin@example.org", "06 39 98 12 34"


def placed(kiosk: TerminalClient, **parts: Any) -> str:
    assert kiosk.answer(kiosk.order(**parts)).outcome == "done"
    return order_number("MM", kiosk.enrolled.serial, kiosk.sequence)


def track(kiosk: TerminalClient, number: str, **proof: str) -> Any:
    return kiosk.send("POST", "/orders/track", {"number": number} | proof)


def ticket(kiosk: TerminalClient, hub: Hub, number: str) -> str:
    lines = (HandedLine("09520004821070", 1),)
    chain = chain_of(hub.keys.feed_public)
    return ticket_text(kiosk.key, Ticket(number, chain, kiosk.enrolled.serial, 1_790_000_000, 490, 2280, lines))


def test_state_and_lines_without_a_name(kiosk: TerminalClient) -> None:
    number = placed(kiosk, contact={"name": "Alix Martin", "phone": "+33639981234"})
    answer = track(kiosk, number.lower().replace("-", " "), contact=PHONE)
    shown = answer.json()
    assert (shown["number"], shown["state"], shown["total_cents"]) == (number, "confirmed", 2280)
    assert shown["lines"] == [{"variant_id": "claw-hammer", "quantity": 1, "unit_cents": 1790, "returnable": 1}]
    assert not any(word in answer.text for word in ("Alix", "Martin", "639981234", "rue Neuve"))


def test_the_signed_code_is_enough_and_the_number_alone_is_not(hub: Hub, kiosk: TerminalClient) -> None:
    number = placed(kiosk)
    elsewhere = enrol(hub, kiosk.http, "blois")
    assert track(elsewhere, number, ticket=ticket(kiosk, hub, number)).status_code == 200
    assert track(elsewhere, number).status_code == 404
    assert track(elsewhere, number, ticket=f"CMP1:O:{number}").status_code == 404
    forged = ticket(elsewhere, hub, number)
    assert track(elsewhere, number, ticket=forged).status_code == 404


def test_guessing_is_locked_out_and_let_in_again(kiosk: TerminalClient, clock: Clock) -> None:
    number = placed(kiosk)
    for _ in range(5):
        assert track(kiosk, number, contact="someone@example.org").status_code == 404
    assert track(kiosk, number, contact=MAIL).status_code == 423
    clock.forward(minutes=16)
    assert track(kiosk, number, contact=MAIL).status_code == 200


def test_a_terminal_that_tries_many_numbers_is_locked_out(kiosk: TerminalClient) -> None:
    codes = [track(kiosk, f"MM-0000-{n:04d}", contact=MAIL).status_code for n in range(21)]
    assert codes == [404] * 20 + [423]


@pytest.mark.parametrize("hostile", ["\0", "MM-\0", "💥" * 10, "'; drop table"])
def test_strange_numbers_are_just_not_found(kiosk: TerminalClient, hostile: str) -> None:
    assert track(kiosk, hostile, contact=hostile).status_code == 404


def test_the_phone_page_shows_the_order_of_a_signed_code(hub: Hub, kiosk: TerminalClient) -> None:
    number = placed(kiosk)
    value = ticket(kiosk, hub, number).removeprefix("CMP1:O:")
    page = kiosk.http.get(f"/O/{value}", headers={"Accept-Language": "fr"})
    assert page.status_code == 200
    assert number in page.text
    assert "confirmée" in page.text
    assert "Alix" not in page.text
    assert kiosk.http.get(f"/O/{value[:-2]}").status_code == 404
    assert kiosk.http.get(f"/O/{number}").status_code == 404
