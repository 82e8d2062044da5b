"""Opinions are counted and nobody's; a receipt goes to the address that was typed, and to no other's order."""

import json
from typing import Any

import pytest
from sqlalchemy import select

from app.domain.feedback import net_promoter_score
from app.domain.orders import order_number
from app.hub import admin
from app.hub.context import Hub
from app.hub.database.engine import reading
from app.hub.database.tables import feedback, message
from app.wire.commands import CommandAnswer
from app.wire.feedback import GIVE_FEEDBACK
from app.wire.receipts import SEND_RECEIPT
from app.wire.signing import seal
from tests.hub_client import TerminalClient, enrol


def tell(kiosk: TerminalClient, kind: str, payload: dict[str, Any]) -> CommandAnswer:
    kiosk.sequence += 1
    return kiosk.answer(kiosk.command(seal(kiosk.enrolled.seal_key, json.dumps(payload)), kind))


def opinion(score: int, **parts: Any) -> dict[str, Any]:
    return {"score": score, "touchpoint": "order", "locale": "fr"} | parts


@pytest.mark.parametrize(
    ("scores", "nps"), [([], None), ([10, 9, 8, 7], 50), ([6, 0], -100), ([10, 6, 8], 0), ([9, 9, 0], 33)]
)
def test_the_score_is_promoters_less_detractors(scores: list[int], nps: int | None) -> None:
    assert net_promoter_score(scores) == nps


def test_opinions_are_counted_by_store_and_touchpoint(hub: Hub, kiosk: TerminalClient) -> None:
    elsewhere = enrol(hub, kiosk.http, "blois")
    for who, said in ((kiosk, opinion(10)), (kiosk, opinion(3, comment=" Trop long ")), (elsewhere, opinion(9))):
        assert tell(who, GIVE_FEEDBACK, said).outcome == "done"
    tell(kiosk, GIVE_FEEDBACK, opinion(8, touchpoint="help"))
    found = admin.feedback(hub.settings, 10, comments=False)
    assert [tuple(line.values()) for line in found] == [
        ("blois", "order", "1", "100"),
        ("chambray", "help", "1", "0"),
        ("chambray", "order", "2", "0"),
    ]
    assert [line["comment"] for line in admin.feedback(hub.settings, 10, comments=True)] == ["Trop long"]


def test_a_contact_is_only_kept_with_consent(hub: Hub, kiosk: TerminalClient) -> None:
    known = {"contact": "alix.martin@example.org"}
    assert tell(kiosk, GIVE_FEEDBACK, opinion(1, **known)).outcome == "refused"
    assert tell(kiosk, GIVE_FEEDBACK, opinion(1, **known, consent=True)).outcome == "done"
    assert tell(kiosk, GIVE_FEEDBACK, opinion(11)).outcome == "refused"
    with reading(hub.engine) as connection:
        assert list(connection.scalars(select(feedback.c.contact))) == ["alix.martin@example.org"]


def test_a_receipt_goes_to_the_address_that_was_typed(hub: Hub, kiosk: TerminalClient) -> None:
    kiosk.answer(kiosk.order())
    number = order_number("MM", kiosk.enrolled.serial, kiosk.sequence)
    said = {"number": number, "email": "un.ami@example.org", "locale": "fr"}
    elsewhere = enrol(hub, kiosk.http, "blois")
    assert tell(elsewhere, SEND_RECEIPT, said).reason == "unknown_order"
    assert tell(kiosk, SEND_RECEIPT, said).outcome == "done"
    with reading(hub.engine) as connection:
        [sent] = connection.execute(select(message)).all()
    assert (sent.channel, sent.recipient) == ("email", "un.ami@example.org")
    assert all(part in sent.text for part in (number, "22,80", "Maison Marcelin"))
    assert "Alix" not in sent.text
