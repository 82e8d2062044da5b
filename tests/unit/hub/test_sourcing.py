"""The rule that chooses where an order's pieces come from, as the table of docs/architecture.md says it.

Seen from the store `chambray`, the nearest others are `tours-nord`, then `amboise`.
"""

import pytest
from sqlalchemy import select, update

from app.hub.context import Hub
from app.hub.database.engine import reading, writing
from app.hub.database.tables import order_line, stock
from app.hub.feeds.stock import nearest
from app.wire.commands import Outcome
from tests.hub_client import TerminalClient

HAMMER, TAPE = "claw-hammer", "tape-measure"
PICK_UP, HOME = "pick-up", "home"


def _lay_out(hub: Hub, variant_id: str, pieces: dict[str, int]) -> None:
    with writing(hub.engine) as connection:
        of = stock.c.variant_id == variant_id
        connection.execute(update(stock).where(of).values(quantity=0, reserved=0))
        for store_id, quantity in pieces.items():
            connection.execute(update(stock).where(of, stock.c.store_id == store_id).values(quantity=quantity))


def _sources(hub: Hub) -> list[str]:
    with reading(hub.engine) as connection:
        return list(connection.scalars(select(order_line.c.source).order_by(order_line.c.position)))


def test_stores_of_the_table_are_where_it_says(hub: Hub) -> None:
    with reading(hub.engine) as connection:
        assert nearest(connection, "chambray")[:2] == ["tours-nord", "amboise"]


@pytest.mark.parametrize(
    ("method", "pieces", "source"),
    [
        (PICK_UP, {"chambray": 2, "tours-nord": 9, "online": 9}, "chambray"),
        (PICK_UP, {"chambray": 1, "tours-nord": 2, "amboise": 9, "online": 9}, "tours-nord"),
        (PICK_UP, {"tours-nord": 1, "amboise": 2, "online": 9}, "amboise"),
        (PICK_UP, {"chambray": 1, "online": 2}, "online"),
        (PICK_UP, {"chambray": 1, "tours-nord": 1, "online": 1}, ""),
        (HOME, {"online": 2, "chambray": 9, "tours-nord": 9}, "online"),
        (HOME, {"online": 1, "chambray": 2, "tours-nord": 9}, "chambray"),
        (HOME, {"online": 1, "chambray": 1, "tours-nord": 2, "amboise": 9}, "tours-nord"),
        (HOME, {"amboise": 2}, "amboise"),
        (HOME, {"online": 1, "chambray": 1}, ""),
        (HOME, {}, ""),
    ],
)
def test_two_pieces_come_from_the_first_place_that_has_both(
    hub: Hub, kiosk: TerminalClient, method: str, pieces: dict[str, int], source: str
) -> None:
    _lay_out(hub, HAMMER, pieces)
    way = {} if method == HOME else {"method": PICK_UP, "store_id": "chambray", "delivery_cents": 0, "address": None}
    lines = [{"variant_id": HAMMER, "quantity": 2, "unit_cents": 1790}]
    outcome = kiosk.answer(kiosk.order(lines=lines, **way)).outcome
    assert (outcome, _sources(hub)) == (Outcome.DONE if source else Outcome.REFUSED, [source])


def test_every_line_is_placed_for_itself(hub: Hub, kiosk: TerminalClient) -> None:
    _lay_out(hub, HAMMER, {"online": 1})
    _lay_out(hub, TAPE, {"chambray": 1})
    lines = [{"variant_id": x, "quantity": 1, "unit_cents": cents} for x, cents in ((TAPE, 990), (HAMMER, 1790))]
    assert kiosk.answer(kiosk.order(lines=lines)).outcome is Outcome.DONE
    assert _sources(hub) == ["chambray", "online"]
