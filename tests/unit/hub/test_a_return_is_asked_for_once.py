"""A return is taken from the owner, in time, never twice for one piece; the operator sees it without a name."""

import json
from typing import Any

import pytest
from sqlalchemy import select, update

from app.domain.orders import order_number
from app.domain.returns import return_prefix
from app.hub import admin
from app.hub.context import Hub
from app.hub.database.engine import reading, writing
from app.hub.database.tables import customer_order, order_return
from app.wire.commands import Command, CommandAnswer
from app.wire.returns import START_RETURN
from app.wire.signing import seal
from tests.hub_client import TerminalClient, enrol
from tests.unit.hub.conftest import Clock

MAIL = "alix.martin@example.org"
TWO = [{"variant_id": "claw-hammer", "quantity": 2, "unit_cents": 1790}]


def placed(kiosk: TerminalClient, **parts: Any) -> str:
    assert kiosk.answer(kiosk.order(lines=TWO, **parts)).outcome == "done"
    return order_number("MM", kiosk.enrolled.serial, kiosk.sequence)


def wish(kiosk: TerminalClient, order: str, quantity: int = 1, **parts: Any) -> Command:
    kiosk.sequence += 1
    lines = [{"variant_id": "claw-hammer", "quantity": quantity, "reason": "changed_mind"}]
    payload = {
        "number": order_number(return_prefix("MM"), kiosk.enrolled.serial, kiosk.sequence),
        "order": order,
        "lines": lines,
        "refund": "as_paid",
        "locale": "fr",
        "contact": MAIL,
    } | parts
    return kiosk.command(seal(kiosk.enrolled.seal_key, json.dumps(payload)), START_RETURN)


def said(answer: CommandAnswer) -> tuple[str, str]:
    return str(answer.outcome), answer.reason


def test_asked_once_however_often_it_is_sent(hub: Hub, kiosk: TerminalClient) -> None:
    order = placed(kiosk)
    command = wish(kiosk, order)
    assert said(kiosk.answer(command)) == ("done", "")
    assert said(kiosk.answer(command)) == ("done", "")
    [row] = admin.returns(hub.settings, "asked", 10)
    assert (row["order"], row["store"], row["pieces"], row["right"]) == (order, "chambray", "1", "withdrawal")
    shown = kiosk.send("POST", "/orders/track", {"number": order, "contact": MAIL}).json()
    assert [item["state"] for item in shown["returns"]] == ["asked"]
    assert shown["lines"][0]["returnable"] == 1


def test_any_store_takes_it_but_no_piece_twice(hub: Hub, kiosk: TerminalClient) -> None:
    order = placed(kiosk)
    elsewhere = enrol(hub, kiosk.http, "blois")
    assert said(elsewhere.answer(wish(elsewhere, order, 2))) == ("done", "")
    assert said(kiosk.answer(wish(kiosk, order))) == ("refused", "already_returned")


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        ({"contact": "someone@example.org"}, "unknown_order"),
        ({"lines": [{"variant_id": "tape-measure", "quantity": 1, "reason": "faulty"}]}, "not_bought"),
        ({"number": "RMM-0000-0000"}, "invalid"),
        ({"refund": "gold"}, "invalid"),
    ],
)
def test_what_is_not_theirs_or_not_right_is_refused(kiosk: TerminalClient, parts: dict[str, Any], reason: str) -> None:
    assert said(kiosk.answer(wish(kiosk, placed(kiosk), **parts))) == ("refused", reason)


def test_the_chains_own_time_follows_the_laws_and_then_it_is_too_late(
    hub: Hub, kiosk: TerminalClient, clock: Clock
) -> None:
    order = placed(kiosk)
    clock.forward(days=40)
    assert said(kiosk.answer(wish(kiosk, order))) == ("done", "")
    with reading(hub.engine) as connection:
        assert connection.scalar(select(order_return.c.right_kind)) == "goodwill"
    clock.forward(days=40)
    assert said(kiosk.answer(wish(kiosk, order))) == ("refused", "too_late")


def test_nothing_comes_back_of_an_order_that_never_went_out(hub: Hub, kiosk: TerminalClient) -> None:
    order = placed(kiosk)
    with writing(hub.engine) as connection:
        connection.execute(update(customer_order).values(state="cancelled"))
    assert said(kiosk.answer(wish(kiosk, order))) == ("refused", "not_returnable")
