"""A refused order is on the hub exactly once, reserves nothing, and says whom to call and why."""

from typing import Any

import pytest
from sqlalchemy import Row, func, select, update
from sqlalchemy.exc import DataError

from app.domain.orders import order_number
from app.hub.context import Hub
from app.hub.database.engine import reading, writing
from app.hub.database.tables import command, customer_order, order_event, order_line, stock
from app.hub.orders.numbers import stand_in
from app.wire.commands import Outcome
from app.wire.signing import seal
from tests.hub_client import TerminalClient

HAMMER = "claw-hammer"
HUGE = 10**30


def _line(variant_id: str = HAMMER, unit_cents: int = 1790) -> dict[str, Any]:
    return {"variant_id": variant_id, "quantity": 1, "unit_cents": unit_cents}


def _sell_out(hub: Hub) -> None:
    with writing(hub.engine) as connection:
        connection.execute(update(stock).where(stock.c.variant_id == HAMMER).values(quantity=0))


def _reserved(hub: Hub) -> int:
    with reading(hub.engine) as connection:
        return connection.scalar(select(func.sum(stock.c.reserved))) or 0


def _rows(hub: Hub, table: Any) -> list[Row[Any]]:
    with reading(hub.engine) as connection:
        return list(connection.execute(select(table)))


def test_refused_order_is_kept_whole_for_a_person_who_calls(hub: Hub, kiosk: TerminalClient) -> None:
    _sell_out(hub)
    sent = kiosk.order(lines=[_line("tape-measure", 990), _line()])
    answer = kiosk.answer(sent)
    [order], lines, [event] = (_rows(hub, table) for table in (customer_order, order_line, order_event))
    assert (answer.outcome, order.command_id, order.state) == (Outcome.REFUSED, sent.id, "call")
    assert (order.reason, order.message) == (answer.reason, answer.message) == ("out_of_stock", answer.message)
    assert (order.contact_name, order.email, order.street) == ("Alix Martin", "alix.martin@example.org", "1 rue Neuve")
    assert (order.total_cents, order.delivery_cents) == (990 + 1790 + 490, 490)
    assert [(x.variant_id, x.unit_cents, x.source) for x in lines] == [("tape-measure", 990, ""), (HAMMER, 1790, "")]
    assert (event.number, event.state, event.actor) == (order.number, "call", kiosk.enrolled.terminal_id)
    assert _reserved(hub) == 0


def test_same_refused_command_again_gets_the_same_answer_and_no_second_row(hub: Hub, kiosk: TerminalClient) -> None:
    _sell_out(hub)
    order = kiosk.order()
    first = kiosk.answer(order)
    with writing(hub.engine) as connection:
        connection.execute(update(stock).where(stock.c.variant_id == HAMMER).values(quantity=9))
    assert kiosk.answer(order) == first
    assert [len(_rows(hub, table)) for table in (customer_order, order_line, order_event, command)] == [1, 1, 1, 1]


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        ({"lines": [_line("no-such-thing")]}, "unknown_product"),
        ({"lines": [_line(unit_cents=1)]}, "price_changed"),
        ({"delivery_cents": 0}, "price_changed"),
        ({"method": "pick-up", "store_id": "atlantis" * 9, "delivery_cents": 0, "address": None}, "unknown_store"),
        ({"method": "pigeon"}, "invalid"),
        ({"address": None}, "invalid"),
        ({"customer_code": "nobody"}, "invalid"),
        ({"total_cents": HUGE}, "invalid"),
        ({"delivery_cents": HUGE, "method": "pigeon"}, "invalid"),
    ],
)
def test_every_order_that_can_be_read_is_kept_with_its_reason_and_shown(
    hub: Hub, kiosk: TerminalClient, tablet: TerminalClient, parts: dict[str, Any], reason: str
) -> None:
    number = order_number("MM", kiosk.enrolled.serial, 7)
    assert kiosk.answer(kiosk.order(number=number, **parts)).outcome is Outcome.REFUSED
    [order] = _rows(hub, customer_order)
    assert (order.number, order.state, order.reason) == (number, "call", reason)
    tablet.sign_in("2041", "2580")
    shown = tablet.send("GET", f"/orders/{number}").json()
    assert (shown["state"], [x["source"] for x in shown["lines"]]) == ("call", [""])
    assert [event["state"] for event in shown["events"]] == ["call"]


def test_order_without_a_number_of_its_own_is_filed_under_another(hub: Hub, kiosk: TerminalClient) -> None:
    good = order_number("MM", kiosk.enrolled.serial, 7)
    foreign = order_number("MM", kiosk.enrolled.serial + 1, 7)
    assert kiosk.answer(kiosk.order(number=good)).outcome is Outcome.DONE
    sent = [kiosk.order(number=number) for number in (good, foreign, "garbage")]
    assert [kiosk.answer(order).reason for order in sent] == ["invalid"] * 3
    states = {order.number: order.state for order in _rows(hub, customer_order)}
    assert states == {good: "confirmed"} | {stand_in(order.id): "call" for order in sent}


def test_number_of_a_refused_order_is_not_given_again(hub: Hub, kiosk: TerminalClient) -> None:
    number = order_number("MM", kiosk.enrolled.serial, 7)
    assert kiosk.answer(kiosk.order(number=number, address=None)).outcome is Outcome.REFUSED
    assert kiosk.answer(kiosk.order(number=number)).outcome is Outcome.REFUSED
    assert len({order.number for order in _rows(hub, customer_order)}) == 2


def test_payload_that_cannot_be_read_is_only_a_refused_command(hub: Hub, kiosk: TerminalClient) -> None:
    sealed = seal(kiosk.enrolled.seal_key, "{}")
    for broken in (kiosk.command("AAAA"), kiosk.command(sealed)):
        assert kiosk.answer(broken).outcome is Outcome.REFUSED
    assert (_rows(hub, customer_order), len(_rows(hub, command))) == ([], 2)


@pytest.mark.parametrize(
    "parts",
    [
        {"contact": {"name": "Alix\0Martin", "email": "alix.martin@example.org"}},
        {"address": {"street": "1 rue\0", "postal_code": "37000", "town": "Tours", "country": "FR"}},
    ],
)
def test_text_that_one_of_the_databases_cannot_hold_is_refused_by_all(
    hub: Hub, kiosk: TerminalClient, parts: dict[str, Any]
) -> None:
    order = kiosk.order(**parts)
    assert kiosk.answer(order).reason == "invalid"
    assert kiosk.answer(order) == kiosk.answer(order)
    assert _rows(hub, customer_order) == []


def test_what_the_database_refuses_to_hold_is_refused_for_ever(
    hub: Hub, kiosk: TerminalClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unholdable(*_: object) -> None:
        statement = "INSERT"
        raise DataError(statement, {}, ValueError())

    order = kiosk.order()
    with monkeypatch.context() as patch:
        patch.setattr("app.hub.orders.records._write_lines", unholdable)
        refused = kiosk.answer(order)
    assert (refused.outcome, refused.reason) == (Outcome.REFUSED, "invalid")
    assert (kiosk.answer(order), _rows(hub, customer_order), _reserved(hub)) == (refused, [], 0)


def test_claims_of_a_terminal_never_stop_its_commands(kiosk: TerminalClient) -> None:
    order = kiosk.order().model_copy(update={"sequence": HUGE, "made_at": "never\0", "type": "order.place"})
    assert kiosk.answer(order).outcome is Outcome.DONE


def test_customer_page_shows_the_order_that_needs_a_call(kiosk: TerminalClient, tablet: TerminalClient) -> None:
    kiosk.answer(kiosk.order(lines=[_line("no-such-thing")], customer_code="4081552"))
    tablet.sign_in("2041", "2580")
    newest = tablet.send("GET", "/customers/4081552").json()["purchases"][0]
    assert (newest["state"], newest["title"]) == ("call", "no-such-thing")
