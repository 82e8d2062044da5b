"""One order, several ways: what is sent comes from the warehouse, what is picked up from the chosen store."""

from sqlalchemy import select

from app.hub.context import Hub
from app.hub.database.engine import reading
from app.hub.database.tables import order_line
from app.wire.commands import Outcome
from tests.hub_client import TerminalClient

LINES = [
    {"variant_id": "claw-hammer", "quantity": 1, "unit_cents": 1790},
    {"variant_id": "tape-measure", "quantity": 1, "unit_cents": 990, "method": "pick-up"},
]


def test_each_line_is_reserved_where_it_goes_from(kiosk: TerminalClient, hub: Hub) -> None:
    """The line that is picked up is taken from the store, the other one from the warehouse."""
    assert kiosk.answer(kiosk.order(lines=LINES, store_id="chambray")).outcome is Outcome.DONE
    with reading(hub.engine) as connection:
        rows = connection.execute(select(order_line.c.variant_id, order_line.c.source, order_line.c.method)).all()
    assert sorted(map(tuple, rows)) == [("claw-hammer", "online", ""), ("tape-measure", "chambray", "pick-up")]


def test_mixed_order_needs_its_store(kiosk: TerminalClient) -> None:
    """Without a store that exists nobody could hand the line over."""
    assert kiosk.answer(kiosk.order(lines=LINES, store_id="nowhere")).reason == "unknown_store"
    strange = [{**LINES[0], "method": "pigeon"}]
    assert kiosk.answer(kiosk.order(lines=strange)).reason == "invalid"


def test_delivery_is_priced_by_country(kiosk: TerminalClient) -> None:
    """What was shown for France does not do for Belgium; a country that nobody delivers to is refused."""
    abroad = {"street": "Nieuwstraat 1", "postal_code": "1000", "town": "Brussel", "country": "BE"}
    assert kiosk.answer(kiosk.order(address=abroad)).reason == "price_changed"
    dearer = kiosk.answer(kiosk.order(address=abroad, delivery_cents=990))
    assert (dearer.outcome, dearer.total_cents) == (Outcome.DONE, 1790 + 990)
    assert kiosk.answer(kiosk.order(address=abroad | {"country": "BR"}, delivery_cents=9990)).reason == "invalid"
