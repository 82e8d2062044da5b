"""An associate's tablet may leave a customer's e-mail and phone to the hub, which knows them; a kiosk may not."""

from typing import Any

import pytest
from sqlalchemy import Row, select, update

from app.hub.context import Hub
from app.hub.database.engine import reading, writing
from app.hub.database.tables import customer, customer_order
from app.wire.commands import Outcome
from tests.hub_client import TerminalClient

CAMILLE = "4081552"
ON_FILE = {"customer_code": CAMILLE, "contact": {"name": "C. Moreau"}}


def _order(hub: Hub) -> Row[Any]:
    with reading(hub.engine) as connection:
        return connection.execute(select(customer_order)).one()


def test_tablet_order_gets_the_contact_on_file(hub: Hub, tablet: TerminalClient) -> None:
    assert tablet.answer(tablet.order(**ON_FILE)).outcome is Outcome.DONE
    order = _order(hub)
    assert (order.contact_name, order.customer_code) == ("Camille Moreau", CAMILLE)
    assert (order.email, order.phone) == ("camille.moreau@example.org", "06 39 98 14 47")


def test_refused_tablet_order_has_the_contact_too(hub: Hub, tablet: TerminalClient) -> None:
    tablet.answer(tablet.order(**ON_FILE, address=None))
    order = _order(hub)
    assert (order.state, order.phone) == ("call", "06 39 98 14 47")


def test_contact_that_the_order_says_counts(hub: Hub, tablet: TerminalClient) -> None:
    said = {"name": "Camille M.", "phone": "06 39 98 00 01"}
    assert tablet.answer(tablet.order(customer_code=CAMILLE, contact=said)).outcome is Outcome.DONE
    order = _order(hub)
    assert (order.contact_name, order.email, order.phone) == ("Camille M.", "", "06 39 98 00 01")


def test_kiosk_learns_and_uses_nothing_on_file(hub: Hub, kiosk: TerminalClient) -> None:
    answer = kiosk.answer(kiosk.order(**ON_FILE))
    assert (answer.outcome, answer.reason) == (Outcome.REFUSED, "invalid")
    order = _order(hub)
    assert (order.state, order.contact_name, order.email, order.phone) == ("call", "C. Moreau", "", "")


@pytest.mark.parametrize("code", ["", "nobody"])
def test_nobody_on_file_is_refused(tablet: TerminalClient, code: str) -> None:
    answer = tablet.answer(tablet.order(**ON_FILE | {"customer_code": code}))
    assert (answer.outcome, answer.reason) == (Outcome.REFUSED, "invalid")


def test_customer_without_e_mail_and_phone_cannot_be_told(hub: Hub, tablet: TerminalClient) -> None:
    with writing(hub.engine) as connection:
        connection.execute(update(customer).where(customer.c.code == CAMILLE).values(email="", phone=""))
    assert tablet.answer(tablet.order(**ON_FILE)).reason == "invalid"
