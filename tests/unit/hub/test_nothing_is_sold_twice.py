"""N buyers want M pieces at the same moment, at several workers: never more is promised than there is.

A round is made from a number; `TRIALS=200 pytest -k sold_twice` runs so many on each database.
"""

import os
import random
from collections import Counter
from dataclasses import dataclass
from functools import partial

import httpx
import pytest
from sqlalchemy import func, select, update

from app.hub.commands.service import answer
from app.hub.context import Hub
from app.hub.database.engine import reading, writing
from app.hub.database.tables import customer_order, order_event, order_line, stock
from app.hub.settings import HubSettings
from app.hub.trust.terminals import Terminal
from app.wire.commands import Command, CommandAnswer, Outcome
from tests.hub_client import TerminalClient, enrol
from tests.unit.hub.crowd import together, workers

TRIALS = int(os.environ.get("TRIALS", "3"))
GOODS = {"claw-hammer": 1790, "tape-measure": 990}
PLACES = ("online", "chambray", "tours-nord", "amboise")
BUYERS = 10


@dataclass(frozen=True, slots=True)
class Sent:
    """A command that a worker was given, and what it said."""

    command: Command
    answer: CommandAnswer


def _lay_out(hub: Hub, chance: random.Random) -> Counter[str]:
    """Put a few pieces into a few places and none elsewhere; return how many there are of each variant."""
    pieces: Counter[str] = Counter()
    with writing(hub.engine) as connection:
        connection.execute(update(stock).where(stock.c.variant_id.in_(GOODS)).values(quantity=0, reserved=0))
        for variant_id in GOODS:
            for store_id in chance.sample(PLACES, 3):
                quantity = chance.randint(0, 4)
                row = (stock.c.store_id == store_id) & (stock.c.variant_id == variant_id)
                pieces[variant_id] += (
                    quantity * connection.execute(update(stock).where(row).values(quantity=quantity)).rowcount
                )
    return pieces


def _order(kiosk: TerminalClient, chance: random.Random) -> Command:
    """Return an order of some of the goods, in any order of its lines, by post or for collection."""
    names = chance.sample(list(GOODS), chance.randint(1, len(GOODS)))
    lines = [{"variant_id": x, "quantity": chance.randint(1, 2), "unit_cents": GOODS[x]} for x in names]
    if chance.random() < 0.5:
        return kiosk.order(lines=lines)
    place = {"method": "pick-up", "store_id": chance.choice(PLACES[1:]), "delivery_cents": 0, "address": None}
    return kiosk.order(lines=lines, **place)


def _as_seen(kiosk: TerminalClient) -> Terminal:
    said = kiosk.enrolled
    return Terminal(said.terminal_id, said.serial, "kiosk", said.store_id, said.zone, said.group, said.order_prefix)


def _buy(hub: Hub, terminal: Terminal, command: Command) -> Sent:
    return Sent(command, answer(hub, terminal, command))


def _round(hubs: list[Hub], kiosk: TerminalClient, chance: random.Random) -> list[Sent]:
    """Let every buyer send their order to two workers at the same moment, as a terminal does that heard nothing."""
    terminal = _as_seen(kiosk)
    orders = [_order(kiosk, chance) for _ in range(BUYERS)]
    works = [partial(_buy, hub, terminal, order) for order in orders for hub in hubs]
    chance.shuffle(works)
    return together(works)


@pytest.mark.parametrize("trial", range(TRIALS))
def test_promises_never_exceed_the_pieces(settings: HubSettings, hub: Hub, http: httpx.Client, trial: int) -> None:
    chance = random.Random(trial)
    kiosk = enrol(hub, http)
    pieces = _lay_out(hub, chance)
    with workers(settings) as hubs:
        sent = _round(hubs, kiosk, chance)
    _check_answers(sent)
    _check_books(hub, pieces, {x.command.id for x in sent if x.answer.outcome is Outcome.DONE})


def _check_answers(sent: list[Sent]) -> None:
    """Everybody got an answer, and the same at both workers."""
    said: dict[str, set[str]] = {}
    for item in sent:
        said.setdefault(item.command.id, set()).add(item.answer.model_dump_json())
        assert item.answer.outcome in {Outcome.DONE, Outcome.REFUSED}
    assert all(len(answers) == 1 for answers in said.values())


def _check_books(hub: Hub, pieces: Counter[str], done: set[str]) -> None:
    taken = select(order_line.c.variant_id, order_line.c.source, func.sum(order_line.c.quantity).label("taken"))
    taken = taken.where(order_line.c.source != "").group_by(order_line.c.variant_id, order_line.c.source)
    shelves = select(stock.c.variant_id, stock.c.store_id, stock.c.quantity, stock.c.reserved)
    with reading(hub.engine) as connection:
        states = connection.execute(select(customer_order.c.command_id, customer_order.c.state)).all()
        events = connection.scalar(select(func.count()).select_from(order_event))
        promised = {(row.variant_id, row.source): row.taken for row in connection.execute(taken)}
        rows = connection.execute(shelves.where(stock.c.variant_id.in_(GOODS))).all()
    assert (len(states), events) == (BUYERS, BUYERS)
    assert {row.command_id for row in states if row.state == "confirmed"} == done
    for row in rows:
        assert 0 <= row.reserved <= row.quantity
        assert row.reserved == promised.get((row.variant_id, row.store_id), 0)
    for variant_id, there in pieces.items():
        assert sum(count for (name, _), count in promised.items() if name == variant_id) <= there


def test_two_orders_that_lock_in_opposite_order_are_both_answered(
    settings: HubSettings, hub: Hub, kiosk: TerminalClient
) -> None:
    """Every order goes through the same shelves the other way round: nobody ever sees a deadlock."""
    names, terminal = list(GOODS), _as_seen(kiosk)

    def order(chosen: list[str]) -> Command:
        return kiosk.order(lines=[{"variant_id": x, "quantity": 1, "unit_cents": GOODS[x]} for x in chosen])

    with writing(hub.engine) as connection:
        connection.execute(update(stock).where(stock.c.variant_id.in_(GOODS)).values(quantity=50))
    with workers(settings) as hubs:
        orders = [order(names if n % 2 else names[::-1]) for n in range(12)]
        works = [partial(_buy, hubs[n % 2], terminal, x) for n, x in enumerate(orders)]
        assert {x.answer.outcome for x in together(works)} == {Outcome.DONE}
