"""An order that needs a person is shown to its own store only, and leaves that state once, as the customer said."""

import json
from typing import Any

import pytest
from sqlalchemy import Row, func, select, update

from app.domain.orders import order_number
from app.hub.context import Hub
from app.hub.database.engine import reading, writing
from app.hub.database.tables import audit, customer_order, order_event, order_line, price, stock
from app.hub.orders.expiry import expire
from app.wire.calls import MAX_CALLS
from app.wire.commands import SETTLE_CALL, CommandAnswer, Outcome
from app.wire.signing import seal
from tests.hub_client import TerminalClient, enrol

HAMMER, TAPE = "claw-hammer", "tape-measure"
LEA, PIN = "2041", "2580"
PICK_UP = {"method": "pick-up", "delivery_cents": 0, "address": None}


def pieces(hub: Hub, variant_id: str, quantity: int) -> None:
    with writing(hub.engine) as connection:
        connection.execute(update(stock).where(stock.c.variant_id == variant_id).values(quantity=quantity))


def reserved(hub: Hub) -> int:
    with reading(hub.engine) as connection:
        return connection.scalar(select(func.sum(stock.c.reserved))) or 0


def rows(hub: Hub, table: Any) -> list[Row[Any]]:
    with reading(hub.engine) as connection:
        return list(connection.execute(select(table)))


def refused(hub: Hub, kiosk: TerminalClient, **parts: Any) -> str:
    """Place an order while there is no hammer; return its number."""
    pieces(hub, HAMMER, 0)
    number = order_number("MM", kiosk.enrolled.serial, kiosk.sequence + 100)
    assert kiosk.answer(kiosk.order(number=number, **parts)).outcome is Outcome.REFUSED
    return number


def settle(tablet: TerminalClient, number: str, outcome: str, **parts: Any) -> CommandAnswer:
    payload = {"number": number, "associate": LEA, "outcome": outcome} | parts
    tablet.sequence += 1
    return tablet.answer(tablet.command(seal(tablet.enrolled.seal_key, json.dumps(payload)), SETTLE_CALL))


def order(hub: Hub, number: str) -> Row[Any]:
    return next(row for row in rows(hub, customer_order) if row.number == number)


def listed(tablet: TerminalClient) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = tablet.send("GET", "/calls").json()["rows"]
    return found


@pytest.fixture
def desk(tablet: TerminalClient) -> TerminalClient:
    """A tablet of the store with one of its own associates signed in."""
    tablet.sign_in(LEA, PIN)
    return tablet


def test_list_says_why_and_what_today_and_names_nobody(hub: Hub, kiosk: TerminalClient, desk: TerminalClient) -> None:
    number = refused(hub, kiosk)
    answer = desk.send("GET", "/calls")
    [row] = answer.json()["rows"]
    assert (row["number"], row["reason"], row["obstacle"]) == (number, "out_of_stock", "out_of_stock")
    assert (row["total_cents"], row["now_cents"], row["method"]) == (2280, 2280, "home")
    [line] = row["lines"]
    assert line == {"variant_id": HAMMER, "quantity": 1, "unit_cents": 1790, "now_cents": 1790, "pieces": 0}
    assert not any(word in answer.text for word in ("Alix", "example.org", "rue Neuve"))
    pieces(hub, HAMMER, 3)
    assert (listed(desk)[0]["obstacle"], listed(desk)[0]["lines"][0]["pieces"]) == ("", 3)


@pytest.mark.parametrize(
    ("parts", "obstacle"),
    [
        ({"lines": [{"variant_id": "no-such-thing", "quantity": 1, "unit_cents": 5}]}, "unknown_product"),
        ({"address": None}, "invalid"),
        ({"method": "pigeon"}, "invalid"),
        (PICK_UP | {"store_id": "atlantis"}, "unknown_store"),
        ({"contact": {"name": "Alix Martin"}}, "invalid"),
    ],
)
def test_what_keeps_an_order_from_being_kept_is_told_and_holds(
    hub: Hub, kiosk: TerminalClient, desk: TerminalClient, parts: dict[str, Any], obstacle: str
) -> None:
    number = refused(hub, kiosk, **parts)
    pieces(hub, HAMMER, 3)
    [row] = listed(desk)
    assert (row["obstacle"], row["now_cents"]) == (obstacle, None)
    answer = settle(desk, number, "kept")
    assert (answer.outcome, answer.reason) == (Outcome.REFUSED, obstacle)
    assert (order(hub, number).state, reserved(hub)) == ("call", 0)


def test_contact_is_a_question_of_its_own_and_each_look_is_written_down(
    hub: Hub, kiosk: TerminalClient, desk: TerminalClient
) -> None:
    number = refused(hub, kiosk)
    told = desk.send("GET", f"/calls/{number}").json()
    assert (told["name"], told["email"], told["street"]) == ("Alix Martin", "alix.martin@example.org", "1 rue Neuve")
    looks = [(row.action, row.associate, row.subject) for row in rows(hub, audit)]
    assert looks == [("sign-in", LEA, ""), ("call.open", LEA, number)]
    assert desk.send("GET", "/calls/MM-0000-0000").status_code == 404


def test_nobody_else_sees_them(hub: Hub, kiosk: TerminalClient, tablet: TerminalClient) -> None:
    number = refused(hub, kiosk)
    for path in ("/calls", f"/calls/{number}"):
        assert kiosk.send("GET", path).status_code == 403
        assert tablet.send("GET", path).status_code == 401
    elsewhere = enrol(hub, tablet.http, "blois", "tablet")
    elsewhere.sign_in(LEA, PIN)
    assert elsewhere.send("GET", "/calls").json()["reason"] == "store"
    assert elsewhere.send("GET", f"/calls/{number}").status_code == 403


def test_pick_up_is_its_stores_and_delivery_that_of_the_terminal(
    hub: Hub, kiosk: TerminalClient, desk: TerminalClient
) -> None:
    refused(hub, kiosk, **PICK_UP | {"store_id": "blois"})
    delivery = refused(hub, kiosk)
    far = enrol(hub, kiosk.http, "blois")
    here = refused(hub, far, **PICK_UP | {"store_id": "chambray"})
    assert [row["number"] for row in listed(desk)] == sorted([delivery, here], key=[delivery, here].index)


def test_list_is_bounded_and_says_that_there_is_more(hub: Hub, kiosk: TerminalClient, desk: TerminalClient) -> None:
    pieces(hub, HAMMER, 0)
    kiosk.push(*(kiosk.order() for _ in range(MAX_CALLS)))
    assert desk.send("GET", "/calls").json()["more"] is False
    kiosk.push(kiosk.order())
    told = desk.send("GET", "/calls").json()
    assert (len(told["rows"]), told["more"]) == (MAX_CALLS, True)


def test_kept_order_is_taken_and_reserved(hub: Hub, kiosk: TerminalClient, desk: TerminalClient) -> None:
    number = refused(hub, kiosk)
    pieces(hub, HAMMER, 1)
    answer = settle(desk, number, "kept")
    assert (answer.outcome, answer.total_cents) == (Outcome.DONE, 2280)
    [line] = rows(hub, order_line)
    held = order(hub, number)
    assert (held.state, held.reason, held.message, line.source) == ("confirmed", "", "", "online")
    assert reserved(hub) == 1
    assert [(event.state, event.actor) for event in rows(hub, order_event)][-1] == ("confirmed", LEA)
    assert [(row.action, row.associate, row.subject) for row in rows(hub, audit)][-1] == ("call.kept", LEA, number)
    assert listed(desk) == []
    assert desk.send("GET", f"/calls/{number}").status_code == 404


def test_kept_order_that_still_has_no_pieces_stays_and_reserves_nothing(
    hub: Hub, kiosk: TerminalClient, desk: TerminalClient
) -> None:
    two = [{"variant_id": v, "quantity": 1, "unit_cents": c} for v, c in ((TAPE, 990), (HAMMER, 1790))]
    number = refused(hub, kiosk, lines=two)
    assert settle(desk, number, "kept").reason == "out_of_stock"
    assert (order(hub, number).state, reserved(hub)) == ("call", 0)
    assert len(rows(hub, order_event)) == 1


@pytest.mark.parametrize(("agreed", "reason"), [(0, "price_changed"), (2379, "price_changed"), (2380, "")])
def test_kept_order_never_costs_more_than_was_agreed(
    hub: Hub, kiosk: TerminalClient, desk: TerminalClient, agreed: int, reason: str
) -> None:
    number = refused(hub, kiosk)
    pieces(hub, HAMMER, 1)
    with writing(hub.engine) as connection:
        connection.execute(update(price).where(price.c.variant_id == HAMMER).values(cents=1890))
    assert listed(desk)[0]["now_cents"] == 2380
    assert settle(desk, number, "kept", agreed_cents=agreed).reason == reason
    held = order(hub, number)
    assert (held.state, held.total_cents) == (("call", 2280) if reason else ("confirmed", 2380))


@pytest.mark.parametrize("outcome", ["changed", "cancelled"])
def test_order_that_the_customer_does_not_want_so_is_cancelled(
    hub: Hub, kiosk: TerminalClient, desk: TerminalClient, outcome: str
) -> None:
    number = refused(hub, kiosk)
    with writing(hub.engine) as connection:  # as if something had been reserved for it all the same
        row = (stock.c.variant_id == HAMMER) & (stock.c.store_id == "online")
        connection.execute(update(stock).where(row).values(reserved=1))
        connection.execute(update(order_line).values(source="online"))
    assert settle(desk, number, outcome).outcome is Outcome.DONE
    held = order(hub, number)
    assert (held.state, held.reason, reserved(hub)) == ("cancelled", f"{outcome}_by_customer", 0)
    assert held.message
    assert [row.action for row in rows(hub, audit)][-1] == f"call.{outcome}"


def test_same_said_again_is_done_once_and_something_else_is_refused(
    hub: Hub, kiosk: TerminalClient, desk: TerminalClient
) -> None:
    number = refused(hub, kiosk)
    for _ in range(2):
        assert settle(desk, number, "cancelled").outcome is Outcome.DONE
    assert settle(desk, number, "kept").reason == "settled"
    assert (order(hub, number).state, len(rows(hub, order_event))) == ("cancelled", 2)
    assert [row.action for row in rows(hub, audit)] == ["sign-in", "call.cancelled"]


def test_only_a_tablet_of_the_store_and_its_own_associate_may_settle(
    hub: Hub, kiosk: TerminalClient, desk: TerminalClient
) -> None:
    number = refused(hub, kiosk)
    elsewhere = enrol(hub, kiosk.http, "blois", "tablet")
    assert settle(kiosk, number, "cancelled").reason == "invalid"
    assert settle(elsewhere, number, "cancelled").reason == "invalid"
    assert settle(desk, number, "cancelled", associate="9999").reason == "invalid"
    assert settle(desk, number, "cancelled", associate="2041\0").reason == "invalid"
    assert settle(desk, "MM-0000-0000\0", "cancelled").reason == "unknown_order"
    assert order(hub, number).state == "call"


def test_pick_up_that_is_kept_late_is_held_from_then_on(
    hub: Hub, kiosk: TerminalClient, desk: TerminalClient, clock: Any
) -> None:
    number = refused(hub, kiosk, **PICK_UP | {"store_id": "chambray"})
    pieces(hub, HAMMER, 1)
    clock.forward(days=30)
    desk.sign_in(LEA, PIN)
    assert settle(desk, number, "kept").outcome is Outcome.DONE
    assert expire(hub) == 0
    clock.forward(days=30)
    assert (expire(hub), order(hub, number).state, reserved(hub)) == (1, "expired", 0)
