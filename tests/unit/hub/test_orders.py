"""The hub's own prices and stock decide about an order; nothing is sold twice, and a refusal says why."""

from typing import Any

import httpx
import pytest
from sqlalchemy import select, update

from app.domain.orders import order_number
from app.hub.context import Hub
from app.hub.database.engine import reading, writing
from app.hub.database.tables import customer_order, order_event, order_line, price, setting, stock
from app.wire.commands import CommandAnswer, Outcome
from tests.hub_client import TerminalClient, enrol

HAMMER = "claw-hammer"
DRILL = "cordless-drill--teal--1-battery"


def _line(variant_id: str = HAMMER, quantity: int = 1, unit_cents: int = 1790) -> dict[str, Any]:
    return {"variant_id": variant_id, "quantity": quantity, "unit_cents": unit_cents}


def _set_price(hub: Hub, cents: int) -> None:
    with writing(hub.engine) as connection:
        connection.execute(update(price).where(price.c.variant_id == HAMMER).values(cents=cents))


def _set_stock(hub: Hub, **pieces: int) -> None:
    """Leave these pieces of the hammer (underscore for dash) and none anywhere else."""
    with writing(hub.engine) as connection:
        connection.execute(update(stock).where(stock.c.variant_id == HAMMER).values(quantity=0))
        for store_id, quantity in pieces.items():
            row = (stock.c.variant_id == HAMMER) & (stock.c.store_id == store_id.replace("_", "-"))
            connection.execute(update(stock).where(row).values(quantity=quantity))


def _source(hub: Hub) -> str:
    with reading(hub.engine) as connection:
        return str(connection.scalar(select(order_line.c.source).order_by(order_line.c.number.desc())))


def _refused(answer: CommandAnswer) -> tuple[str, str]:
    assert answer.outcome is Outcome.REFUSED
    return answer.reason, answer.message


def test_order_is_written_down_whole(hub: Hub, kiosk: TerminalClient) -> None:
    assert kiosk.answer(kiosk.order()).outcome is Outcome.DONE
    with reading(hub.engine) as connection:
        order = connection.execute(select(customer_order)).one()
        line = connection.execute(select(order_line)).one()
        event = connection.execute(select(order_event)).one()
    assert (order.contact_name, order.email, order.street, order.total_cents) == (
        "Alix Martin",
        "alix.martin@example.org",
        "1 rue Neuve",
        2280,
    )
    assert (line.variant_id, line.quantity, line.unit_cents, line.source) == (HAMMER, 1, 1790, "online")
    assert event.state == order.state == "confirmed"


def test_lower_price_of_the_hub_is_charged(hub: Hub, kiosk: TerminalClient) -> None:
    _set_price(hub, 1500)
    answer = kiosk.answer(kiosk.order())
    assert (answer.outcome, answer.total_cents) == (Outcome.DONE, 1990)
    with reading(hub.engine) as connection:
        line = connection.execute(select(order_line)).one()
    assert (line.unit_cents, line.shown_cents) == (1500, 1790)


@pytest.mark.parametrize(
    ("locale", "now", "shown"), [("fr", "19,90\u00a0€", "17,90\u00a0€"), ("en", "€19.90", "€17.90")]
)
def test_higher_price_of_the_hub_refuses_and_names_product_and_both_prices(
    hub: Hub, kiosk: TerminalClient, locale: str, now: str, shown: str
) -> None:
    _set_price(hub, 1990)
    reason, message = _refused(kiosk.answer(kiosk.order(locale=locale)))
    assert reason == "price_changed"
    assert now in message
    assert shown in message
    assert ("Marteau" in message) == (locale == "fr")


def test_promotion_of_today_is_the_price(kiosk: TerminalClient) -> None:
    order = kiosk.order(lines=[_line(DRILL, 1, 8990)])
    assert kiosk.answer(order).outcome is Outcome.DONE


def test_delivery_that_costs_more_than_shown_is_refused(kiosk: TerminalClient) -> None:
    reason, message = _refused(kiosk.answer(kiosk.order(delivery_cents=0)))
    assert reason == "price_changed"
    assert "4,90" in message


def test_delivery_is_free_from_the_value_that_the_chain_says(kiosk: TerminalClient) -> None:
    order = kiosk.order(lines=[_line(quantity=9)], delivery_cents=0)
    assert kiosk.answer(order).outcome is Outcome.DONE


def test_way_of_delivery_that_the_chain_does_not_have_is_refused(hub: Hub, kiosk: TerminalClient) -> None:
    with writing(hub.engine) as connection:
        connection.execute(update(setting).where(setting.c.key == "delivery").values(value='{"methods":[]}'))
    assert _refused(kiosk.answer(kiosk.order()))[0] == "invalid"


def test_unknown_product_and_unknown_store_are_refused(kiosk: TerminalClient) -> None:
    assert _refused(kiosk.answer(kiosk.order(lines=[_line("no-such-thing")])))[0] == "unknown_product"
    nowhere = kiosk.order(method="pick-up", store_id="atlantis", delivery_cents=0)
    assert _refused(kiosk.answer(nowhere))[0] == "unknown_store"


def test_two_buyers_of_the_last_piece_one_gets_it(hub: Hub, http: httpx.Client, kiosk: TerminalClient) -> None:
    _set_stock(hub, online=1)
    other = enrol(hub, http, "tours-nord")
    assert kiosk.answer(kiosk.order()).outcome is Outcome.DONE
    reason, message = _refused(other.answer(other.order()))
    assert (reason, "Marteau" in message) == ("out_of_stock", True)
    assert kiosk.stock("online", HAMMER) == 0


def test_refused_order_gives_back_what_was_reserved_for_it(hub: Hub, kiosk: TerminalClient) -> None:
    _set_stock(hub)
    before = kiosk.stock("online", "tape-measure")
    order = kiosk.order(lines=[_line("tape-measure", 1, 990), _line()])
    assert _refused(kiosk.answer(order))[0] == "out_of_stock"
    assert kiosk.stock("online", "tape-measure") == before


def test_delivery_comes_from_online_else_from_the_nearest_store_that_has_all(hub: Hub, kiosk: TerminalClient) -> None:
    _set_stock(hub, online=3, chambray=1, tours_nord=2, nantes=9)
    kiosk.answer(kiosk.order(lines=[_line(quantity=2)]))
    assert _source(hub) == "online"
    kiosk.answer(kiosk.order(lines=[_line(quantity=2)]))
    assert _source(hub) == "tours-nord"


def test_pick_up_takes_from_its_store_else_by_transfer(hub: Hub, kiosk: TerminalClient) -> None:
    _set_stock(hub, amboise=1, tours_nord=1, online=1)
    pick_up = {"method": "pick-up", "store_id": "amboise", "delivery_cents": 0, "address": None}
    sources = []
    for _ in range(3):
        assert kiosk.answer(kiosk.order(**pick_up)).outcome is Outcome.DONE
        sources.append(_source(hub))
    assert sources == ["amboise", "tours-nord", "online"]
    assert _refused(kiosk.answer(kiosk.order(**pick_up)))[0] == "out_of_stock"


@pytest.mark.parametrize(
    "parts",
    [
        {"number": "MM-0000-0000"},
        {"number": "garbage"},
        {"total_cents": 1},
        {"method": "pigeon"},
        {"address": None},
        {"contact": {"name": "Alix Martin"}},
        {"customer_code": "nobody"},
        {"lines": []},
    ],
)
def test_order_that_is_not_whole_is_refused(kiosk: TerminalClient, parts: dict[str, Any]) -> None:
    assert _refused(kiosk.answer(kiosk.order(**parts)))[0] == "invalid"


def test_number_of_another_terminal_is_refused(kiosk: TerminalClient) -> None:
    number = order_number("MM", kiosk.enrolled.serial + 1, 1)
    assert _refused(kiosk.answer(kiosk.order(number=number)))[0] == "invalid"


def test_number_is_taken_once(kiosk: TerminalClient) -> None:
    number = order_number("MM", kiosk.enrolled.serial, 7)
    assert kiosk.answer(kiosk.order(number=number)).outcome is Outcome.DONE
    assert _refused(kiosk.answer(kiosk.order(number=number)))[0] == "invalid"


def test_order_is_shown_to_a_signed_in_associate_only(kiosk: TerminalClient, tablet: TerminalClient) -> None:
    number = order_number("MM", kiosk.enrolled.serial, 7)
    order = kiosk.order(number=number)
    kiosk.answer(order)
    assert kiosk.send("GET", f"/orders/{number}").json()["reason"] == "profile"
    assert tablet.send("GET", f"/orders/{number}").json()["reason"] == "token"
    tablet.sign_in("2041", "2580")
    shown = tablet.send("GET", f"/orders/{number}").json()
    assert (shown["key"], shown["total_cents"], shown["lines"][0]["source"]) == (order.id, 2280, "online")
    assert tablet.send("GET", "/orders/MM-0000-0000").json()["reason"] == "unknown_order"


def test_live_stock_of_something_unknown_is_said_so(kiosk: TerminalClient) -> None:
    assert kiosk.send("GET", "/stock/atlantis/claw-hammer").json()["reason"] == "unknown_stock"
