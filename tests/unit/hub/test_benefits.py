"""Coupons, vouchers and points of an order: the hub recomputes them, books them once, and gives them back."""

import json
from typing import Any

import pytest
from sqlalchemy import select, update

from app.hub.benefits.booking import give_back
from app.hub.context import Hub
from app.hub.database.benefit_tables import coupon, coupon_use, loyalty_entry, voucher
from app.hub.database.engine import reading, writing
from app.hub.database.tables import customer, customer_order
from app.wire.commands import Outcome
from tests.hub_client import TerminalClient
from tests.unit.hub.conftest import Clock

HAMMER, CENTS = "claw-hammer", 1790
CAMILLE, CARD = "4081552", "CMP1:L:2950408155209"
PHONE = "06 39 98 14 47"
THREE = [{"variant_id": HAMMER, "quantity": 3, "unit_cents": CENTS}]


def quoted(kiosk: TerminalClient, lines: list[dict[str, Any]] = THREE, delivery: int = 490, **claim: Any) -> Any:
    message = {"lines": lines, "delivery_cents": delivery, "locale": "fr", "claim": claim}
    response = kiosk.send("POST", "/benefits/quote", message)
    assert response.status_code == 200, response.text
    return response.json()


def known(kiosk: TerminalClient, card: str = CARD) -> Any:
    response = kiosk.send("POST", "/shopper/card", {"card": card})
    assert response.status_code == 200, response.text
    return response.json()


def column(hub: Hub, query: Any) -> list[Any]:
    with reading(hub.engine) as connection:
        return list(connection.scalars(query))


def points(hub: Hub) -> int:
    return int(column(hub, select(customer.c.points).where(customer.c.code == CAMILLE))[0])


def ordered(kiosk: TerminalClient, claim: dict[str, Any], lines: list[dict[str, Any]] = THREE, **parts: Any) -> Any:
    goods = sum(line["quantity"] * line["unit_cents"] for line in lines)
    total = goods + parts.get("delivery_cents", 490) - claim.get("cents", 0)
    return kiosk.answer(kiosk.order(lines=lines, claim=claim, total_cents=total, **parts))


def test_percentage_is_taken_off_goods_and_charged_so(kiosk: TerminalClient, hub: Hub) -> None:
    """A coupon of the demo chain takes ten per cent off, rounded down, and counts one use."""
    told = quoted(kiosk, coupons=["bienvenue10"])
    assert [(x["code"], x["cents"]) for x in told["applied"]] == [("BIENVENUE10", 537)]
    answer = ordered(kiosk, {"coupons": ["BIENVENUE10"], "cents": 537})
    assert (answer.outcome, answer.total_cents) == (Outcome.DONE, 3 * CENTS + 490 - 537)
    assert column(hub, select(coupon.c.used).where(coupon.c.code == "BIENVENUE10")) == [1]


@pytest.mark.parametrize(
    ("code", "lines", "delivery", "why"),
    [
        ("NOSUCH", THREE, 490, "unknown"),
        ("ETE25", THREE, 490, "over"),
        ("BIENVENUE10", THREE[:1] and [{**THREE[0], "quantity": 1}], 490, "minimum"),
        ("ATELIER5", [{"variant_id": "vase", "quantity": 3, "unit_cents": 3000}], 490, "category"),
        ("LIVRAISON", THREE, 0, "delivery"),
    ],
)
def test_each_rule_says_why_not(kiosk: TerminalClient, code: str, lines: Any, delivery: int, why: str) -> None:
    """A coupon that does not hold is refused with the word of the rule."""
    told = quoted(kiosk, lines, delivery, coupons=[code])
    assert ([x["why"] for x in told["refused"]], told["applied"]) == ([why], [])


def test_combinable_ones_go_together_others_stand_alone(kiosk: TerminalClient) -> None:
    """Two combinable coupons are both taken; one that stands alone keeps out what was typed after it."""
    both = quoted(kiosk, coupons=["ATELIER5", "LIVRAISON"])
    assert [x["cents"] for x in both["applied"]] == [500, 490]
    alone = quoted(kiosk, coupons=["BIENVENUE10", "LIVRAISON"])
    assert [x["code"] for x in alone["applied"]] == ["BIENVENUE10"]
    assert [(x["code"], x["why"]) for x in alone["refused"]] == [("LIVRAISON", "alone")]


def test_second_use_by_the_same_person_needs_a_call(kiosk: TerminalClient, hub: Hub) -> None:
    """Once per customer: the second order that was shown the discount is kept for a call and uses nothing."""
    claim = {"coupons": ["BIENVENUE10"], "cents": 537}
    assert ordered(kiosk, claim).outcome is Outcome.DONE
    second = ordered(kiosk, claim)
    assert (second.outcome, second.reason) == (Outcome.REFUSED, "benefit_refused")
    assert column(hub, select(coupon.c.used).where(coupon.c.code == "BIENVENUE10")) == [1]


def test_unchecked_coupon_that_does_not_hold_leaves_the_order_standing(kiosk: TerminalClient) -> None:
    """Typed offline and shown without discount: the order is taken at the price shown, and the answer says so."""
    answer = ordered(kiosk, {"coupons": ["ETE25", "ATELIER5"]})
    assert (answer.outcome, answer.total_cents) == (Outcome.DONE, 3 * CENTS + 490 - 500)
    assert answer.message == "Non déduit\N{NO-BREAK SPACE}: ETE25."


def test_card_earns_points_once(kiosk: TerminalClient, hub: Hub) -> None:
    """An order with a card books its points in the ledger; the same command sent again books nothing more."""
    before = points(hub)
    command = kiosk.order(lines=THREE, claim={"card": CARD})
    assert kiosk.answer(command) == kiosk.answer(command)
    assert points(hub) == before + 53
    assert column(hub, select(loyalty_entry.c.points).where(loyalty_entry.c.kind == "earned")) == [53]
    assert CAMILLE in column(hub, select(customer_order.c.customer_code))


def test_kiosk_learns_no_more_than_it_shows(kiosk: TerminalClient) -> None:
    """First name, points, tier, vouchers, and the token of this session: nothing else leaves the hub."""
    told = known(kiosk)
    assert set(told) == {"token", "first_name", "points", "tier", "vouchers"}
    assert (told["first_name"], told["points"], told["tier"]) == ("Camille", 1840, "gold")
    assert [x["cents"] for x in told["vouchers"]] == [1000]
    assert not any(secret in json.dumps(told) for secret in ("Moreau", CAMILLE, "06 39", "example.org"))


def test_voucher_and_points_are_spent_once(kiosk: TerminalClient, hub: Hub) -> None:
    """Points count as money at the chain's rate, a voucher once as a whole; the ledger holds both ways."""
    told = known(kiosk)
    claim = {"token": told["token"], "vouchers": [told["vouchers"][0]["code"]], "points": 1000}
    shown = quoted(kiosk, **claim)
    assert [(x["kind"], x["cents"]) for x in shown["applied"]] == [("voucher", 1000), ("points", 1000)]
    assert shown["earned"] == 33
    assert ordered(kiosk, claim | {"cents": 2000}).outcome is Outcome.DONE
    assert points(hub) == 1840 - 1000 + 33
    again = ordered(kiosk, claim | {"cents": 2000})
    assert (again.outcome, again.reason) == (Outcome.REFUSED, "benefit_refused")
    assert points(hub) == 1840 - 1000 + 33


def test_card_alone_or_a_foreign_token_spends_nothing(kiosk: TerminalClient, tablet: TerminalClient) -> None:
    """Who only has the number of a card earns; to spend needs the hub's own token, at the terminal it was made for."""
    stolen = known(tablet)["token"]
    for claim in ({"card": CARD}, {"token": stolen, "card": CARD}):
        told = quoted(kiosk, points=100, vouchers=["BON-1552"], **claim)
        assert [x["why"] for x in told["refused"]] == ["identify", "identify"]


def test_points_cover_no_more_than_there_is_to_pay(kiosk: TerminalClient) -> None:
    """Whole steps of points, never above the amount; a voucher larger than the rest is used up to it."""
    claim = {"token": known(kiosk)["token"], "points": 1800}
    told = quoted(kiosk, [{**THREE[0], "quantity": 1}], 0, **claim)
    assert [(x["points"], x["cents"]) for x in told["applied"]] == [(1700, 1700)]


def test_cancellation_gives_everything_back_once(kiosk: TerminalClient, hub: Hub) -> None:
    """Earned points are clawed back, spent ones returned, voucher and coupon can be used again; twice is once."""
    told = known(kiosk)
    claim = {"token": told["token"], "points": 500, "vouchers": ["BON-1552"], "coupons": ["ATELIER5"], "cents": 2000}
    command = kiosk.order(lines=THREE, claim=claim, total_cents=3 * CENTS + 490 - 2000)
    assert kiosk.answer(command).outcome is Outcome.DONE
    [number] = column(hub, select(customer_order.c.number))
    for _ in range(2):
        with writing(hub.engine) as connection:
            give_back(connection, number, "2026-11-22T10:00:00+00:00")
    assert points(hub) == 1840
    assert column(hub, select(voucher.c.used_by).where(voucher.c.code == "BON-1552")) == [""]
    assert column(hub, select(coupon_use.c.number)) == []
    assert column(hub, select(coupon.c.used).where(coupon.c.code == "ATELIER5")) == [0]


def test_order_kept_after_a_call_gets_what_still_holds(kiosk: TerminalClient, hub: Hub) -> None:
    """An order that needed a call keeps its claim without token or card, for the associate who settles it."""
    answer = ordered(kiosk, {"coupons": ["ATELIER5", "ETE25"], "cents": 1500, "card": CARD, "token": "secret-token"})
    assert answer.reason == "benefit_refused"
    with reading(hub.engine) as connection:
        kept = str(connection.exec_driver_sql("SELECT claim FROM order_claim").scalar_one())
    assert "ATELIER5" in kept
    assert "secret-token" not in kept


def test_expired_order_gives_points_back(kiosk: TerminalClient, hub: Hub, clock: Clock) -> None:
    """A pick-up that nobody collects takes its earned points with it."""
    from app.hub.orders.expiry import expire  # noqa: PLC0415 - after the clock is in place

    kiosk.answer(kiosk.order(method="pick-up", store_id="chambray", delivery_cents=0, claim={"card": CARD}))
    assert points(hub) == 1840 + 17
    clock.forward(days=10)
    assert expire(hub) == 1
    assert points(hub) == 1840


def test_limit_in_total_holds(kiosk: TerminalClient, hub: Hub) -> None:
    """The last use is given once."""
    with writing(hub.engine) as connection:
        connection.execute(update(coupon).where(coupon.c.code == "ATELIER5").values(limit_total=1))
    claim = {"coupons": ["ATELIER5"], "cents": 500}
    assert ordered(kiosk, claim).outcome is Outcome.DONE
    assert ordered(kiosk, claim, contact={"name": "Zoé Essai", "phone": "06 39 98 77 01"}).reason == "benefit_refused"
    assert [x["why"] for x in quoted(kiosk, coupons=["ATELIER5"])["refused"]] == ["used_up"]
