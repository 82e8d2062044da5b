"""A pick-up that nobody collects in time is given up once: its pieces are for sale again, and the order says why."""

from functools import partial
from typing import Any

import pytest
from sqlalchemy import Row, select, update

from app.domain.orders import order_number
from app.hub.context import Hub
from app.hub.database.engine import reading, writing
from app.hub.database.tables import change, customer_order, order_event, stock
from app.hub.feeds.changes import STOCK, watermark
from app.hub.orders.expiry import expire
from app.hub.settings import PICK_UP_DAYS, HubSettings
from app.hub.upkeep import turn
from app.wire.commands import Outcome
from tests.hub_client import TerminalClient
from tests.unit.hub.conftest import Clock
from tests.unit.hub.crowd import together, workers

HAMMER = "claw-hammer"
PICK_UP: dict[str, Any] = {"method": "pick-up", "store_id": "chambray", "delivery_cents": 0, "address": None}


def _orders(hub: Hub) -> list[Row[Any]]:
    with reading(hub.engine) as connection:
        return list(connection.execute(select(customer_order).order_by(customer_order.c.placed_at)))


def _watermark(hub: Hub) -> int:
    with reading(hub.engine) as connection:
        return watermark(connection, STOCK)


def _placed(kiosk: TerminalClient, **parts: Any) -> str:
    number = order_number("MM", kiosk.enrolled.serial, 100 + kiosk.sequence)
    assert kiosk.answer(kiosk.order(number=number, **(PICK_UP | parts))).outcome is Outcome.DONE
    return number


def test_pieces_are_held_to_the_end_of_the_last_day_and_then_sold_again(
    hub: Hub, kiosk: TerminalClient, clock: Clock
) -> None:
    """Ordered on Saturday at 14:32 in the chain's time zone, held through Saturday, 23:59."""
    before = kiosk.stock("chambray", HAMMER)
    _placed(kiosk)
    clock.forward(days=PICK_UP_DAYS, hours=9, minutes=27)
    assert (expire(hub), kiosk.stock("chambray", HAMMER)) == (0, before - 1)
    clock.forward(minutes=1)
    mark = _watermark(hub)
    assert (expire(hub), kiosk.stock("chambray", HAMMER)) == (1, before)
    [order] = _orders(hub)
    assert (order.state, order.reason) == ("expired", "not_collected")
    assert order.message == "La commande n’a pas été retirée à temps."  # noqa: RUF001 - French apostrophe
    with reading(hub.engine) as connection:
        states = connection.scalars(select(order_event.c.state).order_by(order_event.c.id)).all()
        keys = connection.scalars(select(change.c.key).where(change.c.topic == STOCK, change.c.seq > mark)).all()
    assert (states, keys) == (["confirmed", "expired"], [f'["chambray","{HAMMER}"]'])


def test_order_is_given_up_once_whoever_asks_and_how_often(
    settings: HubSettings, hub: Hub, kiosk: TerminalClient, clock: Clock
) -> None:
    before = kiosk.stock("chambray", HAMMER)
    for _ in range(3):
        _placed(kiosk)
    clock.forward(days=PICK_UP_DAYS + 1)
    with workers(settings, 3) as hubs:
        for other in hubs:
            object.__setattr__(other, "clock", hub.clock)
        given_up = together([partial(expire, other) for other in hubs])
    assert (sum(given_up), expire(hub), kiosk.stock("chambray", HAMMER)) == (3, 0, before)
    with reading(hub.engine) as connection:
        assert not connection.execute(select(stock).where(stock.c.reserved != 0)).all()
        assert len(connection.execute(select(order_event)).all()) == 6


def test_only_pick_ups_that_wait_are_given_up(hub: Hub, kiosk: TerminalClient, clock: Clock) -> None:
    """Not what is on its way to a customer, what a person calls about, or what was collected."""
    assert kiosk.answer(kiosk.order()).outcome is Outcome.DONE
    assert kiosk.answer(kiosk.order(**PICK_UP, customer_code="nobody")).outcome is Outcome.REFUSED
    collected = _placed(kiosk)
    with writing(hub.engine) as connection:
        row = customer_order.c.number == collected
        connection.execute(update(customer_order).where(row).values(state="collected"))
    clock.forward(days=400)
    assert expire(hub) == 0
    assert sorted(order.state for order in _orders(hub)) == ["call", "collected", "confirmed"]


def test_transfer_goes_back_to_the_store_that_it_came_from(hub: Hub, kiosk: TerminalClient, clock: Clock) -> None:
    with writing(hub.engine) as connection:
        here = (stock.c.store_id == "chambray") & (stock.c.variant_id == HAMMER)
        connection.execute(update(stock).where(here).values(quantity=0))
    before = kiosk.stock("tours-nord", HAMMER)
    _placed(kiosk)
    assert kiosk.stock("tours-nord", HAMMER) == before - 1
    clock.forward(days=PICK_UP_DAYS + 1)
    assert (expire(hub), kiosk.stock("tours-nord", HAMMER)) == (1, before)


def test_chain_that_holds_for_ever_gives_nothing_up(hub: Hub, kiosk: TerminalClient, clock: Clock) -> None:
    object.__setattr__(hub.settings, "pick_up_days", 0)
    _placed(kiosk)
    clock.forward(days=400)
    assert expire(hub) == 0


def test_one_worker_takes_the_turn_of_a_minute(hub: Hub, kiosk: TerminalClient, clock: Clock) -> None:
    _placed(kiosk)
    clock.forward(days=PICK_UP_DAYS + 1)
    assert sorted(together([lambda: turn(hub)] * 3)) == [False, False, True]
    assert _orders(hub)[0].state == "expired"
    clock.forward(seconds=61)
    assert turn(hub)


def test_customer_page_shows_the_order_as_given_up(
    hub: Hub, kiosk: TerminalClient, tablet: TerminalClient, clock: Clock
) -> None:
    _placed(kiosk, customer_code="4081552")
    clock.forward(days=PICK_UP_DAYS + 1)
    expire(hub)
    tablet.sign_in("2041", "2580")
    assert tablet.send("GET", "/customers/4081552").json()["purchases"][0]["state"] == "expired"


@pytest.mark.parametrize("by", [{"days": -3}, {"days": -400}])
def test_clock_that_was_turned_back_gives_nothing_up_early(
    hub: Hub, kiosk: TerminalClient, clock: Clock, by: dict[str, float]
) -> None:
    _placed(kiosk)
    clock.forward(**by)
    assert turn(hub)
    assert _orders(hub)[0].state == "confirmed"
