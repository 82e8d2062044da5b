"""A review is taken from a buyer only, once for each line, and stands in the feeds once somebody has read it."""

import json
from typing import Any

import pytest
from sqlalchemy import select

from app.domain.errors import InvalidInputError
from app.domain.orders import order_number
from app.domain.reviews import ReviewState
from app.hub import admin
from app.hub.context import Hub
from app.hub.database.engine import reading
from app.hub.database.tables import change, review, written_review
from app.hub.settings import HubSettings
from app.wire.commands import CommandAnswer, Outcome
from app.wire.reviews import WRITE_REVIEW
from app.wire.signing import seal
from tests.hub_client import TerminalClient
from tests.unit.hub.conftest import Clock

TAP, NUMBER, HAMMER = "kitchen-mixer-tap", "MM-7F0D-50", "claw-hammer"
EMAIL, PHONE = "camille.moreau@example.org", "06 39 98 14 47"


def written(kiosk: TerminalClient, **parts: Any) -> CommandAnswer:
    """Send a review of the tap that Camille bought, parts of it replaced."""
    payload = {
        "number": NUMBER,
        "contact": EMAIL,
        "product_id": TAP,
        "rating": 4,
        "title": "Bien",
        "text": "Facile à poser.",
        "author": "camille moreau",
        "experienced": "2026-11-01",
        "consent": True,
        "locale": "fr",
    } | parts
    kiosk.sequence += 1
    return kiosk.answer(kiosk.command(seal(kiosk.enrolled.seal_key, json.dumps(payload)), WRITE_REVIEW))


def states(hub: Hub) -> list[tuple[str, str]]:
    with reading(hub.engine) as connection:
        return [(row.author, row.state) for row in connection.execute(select(written_review))]


@pytest.mark.parametrize("contact", [EMAIL.upper(), PHONE, "+33 6 39 98 14 47"])
def test_a_buyers_review_waits_for_somebody_who_reads_it(hub: Hub, kiosk: TerminalClient, contact: str) -> None:
    """However the buyer writes address or number; nobody sees it before."""
    assert written(kiosk, contact=contact).outcome is Outcome.DONE
    assert states(hub) == [("Camille M.", "pending")]
    with reading(hub.engine) as connection:
        assert connection.scalar(select(review.c.id).where(review.c.text == "Facile à poser.")) is None


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        ({"contact": "somebody.else@example.org"}, "unknown_order"),
        ({"number": "MM-0000-00"}, "unknown_order"),
        ({"product_id": "armchair"}, "not_bought"),
        ({"experienced": "2026-10-01"}, "invalid"),
        ({"experienced": "2026-12-01"}, "invalid"),
        ({"consent": False}, "invalid"),
        ({"rating": 6}, "invalid"),
    ],
)
def test_what_is_no_buyers_review_is_refused(
    hub: Hub, kiosk: TerminalClient, parts: dict[str, Any], reason: str
) -> None:
    answer = written(kiosk, **parts)
    assert (answer.outcome, answer.reason) == (Outcome.REFUSED, reason)
    assert states(hub) == []


def test_a_line_is_reviewed_once(hub: Hub, kiosk: TerminalClient) -> None:
    """A second review of the same purchase is refused, also after the first was."""
    assert written(kiosk).outcome is Outcome.DONE
    assert written(kiosk, rating=1).reason == "already_reviewed"
    assert len(states(hub)) == 1


def test_an_order_of_a_terminal_is_a_purchase_too(kiosk: TerminalClient) -> None:
    """Number and contact together find it; a wrong one finds nothing and says no more than that."""
    order = kiosk.order()
    number = order_number(kiosk.enrolled.order_prefix, kiosk.enrolled.serial, kiosk.sequence)
    assert kiosk.answer(order).outcome is Outcome.DONE
    asked = {"number": number.lower(), "contact": "alix.martin@example.org"}
    assert kiosk.send("POST", "/reviews/purchase", asked | {"contact": EMAIL}).status_code == 404
    assert kiosk.send("POST", "/reviews/purchase", asked).json()["lines"] == [{"product_id": HAMMER, "written": False}]
    assert written(kiosk, product_id=HAMMER, **asked).outcome is Outcome.DONE
    assert kiosk.send("POST", "/reviews/purchase", asked).json()["lines"][0]["written"]


def test_numbers_cannot_be_tried_until_one_fits(kiosk: TerminalClient, clock: Clock) -> None:
    """After five wrong contacts even the right one has to wait."""
    asked = {"number": NUMBER, "contact": "somebody.else@example.org"}
    for _ in range(5):
        assert kiosk.send("POST", "/reviews/purchase", asked).status_code == 404
    assert kiosk.send("POST", "/reviews/purchase", asked | {"contact": EMAIL}).status_code == 423
    clock.forward(minutes=16)
    assert kiosk.send("POST", "/reviews/purchase", asked | {"contact": EMAIL}).status_code == 200


def test_published_it_stands_in_the_feeds_as_a_verified_purchase(
    hub: Hub, kiosk: TerminalClient, settings: HubSettings
) -> None:
    """Both feeds are told: the reviews of its language and the product's counts."""
    written(kiosk)
    waiting = admin.reviews(settings, ReviewState.PENDING, 10)
    admin.publish_review(settings, waiting[0]["id"])
    with reading(hub.engine) as connection:
        row = connection.execute(select(review).where(review.c.id == waiting[0]["id"])).one()
        told = {item.topic for item in connection.execute(select(change))}
    assert (row.verified, row.author, row.locale, row.experienced) == (1, "Camille M.", "fr", "2026-11-01")
    assert {"reviews/fr", "ratings"} <= told
    with pytest.raises(InvalidInputError):
        admin.publish_review(settings, waiting[0]["id"])


def test_refused_with_a_reason_it_stays_out(hub: Hub, kiosk: TerminalClient, settings: HubSettings) -> None:
    """Without a reason nothing is refused."""
    written(kiosk)
    one = admin.reviews(settings, ReviewState.PENDING, 10)[0]
    with pytest.raises(InvalidInputError):
        admin.reject_review(settings, one["id"], " ")
    admin.reject_review(settings, one["id"], "private data")
    assert admin.reviews(settings, ReviewState.REJECTED, 10)[0]["reason"] == "private data"
    with reading(hub.engine) as connection:
        assert connection.scalar(select(review.c.id).where(review.c.id == one["id"])) is None
