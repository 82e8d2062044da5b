"""Many orders want the last uses of a coupon, one voucher and the same points at once, at several workers.

A round is made from a number; `TRIALS=200 pytest -k given_twice` runs so many on each database.
"""

import os
import random
from functools import partial
from typing import Any

import httpx
import pytest
from sqlalchemy import func, select, update

from app.hub.commands.service import answer
from app.hub.context import Hub
from app.hub.database.benefit_tables import coupon, coupon_use, loyalty_entry, order_benefit, voucher
from app.hub.database.engine import reading, writing
from app.hub.database.tables import customer, customer_order
from app.hub.settings import HubSettings
from app.hub.trust.terminals import Terminal
from app.wire.commands import Command, Outcome
from tests.hub_client import TerminalClient, enrol
from tests.unit.hub.crowd import together, workers

TRIALS = int(os.environ.get("TRIALS", "3"))
BUYERS, CAMILLE, CARD = 8, "4081552", "2950408155209"
LINES = [{"variant_id": "claw-hammer", "quantity": 2, "unit_cents": 1790}]
GOODS = 3580
CODES = ("ATELIER5", "LIVRAISON")


def _order(kiosk: TerminalClient, token: str, chance: random.Random, buyer: int) -> Command:
    """Return an order that claims some of what is scarce, shown with or without the discount."""
    claim: dict[str, Any] = {"coupons": chance.sample(CODES, chance.randint(0, 2))}
    if chance.random() < 0.6:
        claim |= {"token": token, "points": chance.choice([0, 300, 1000]), "vouchers": chance.sample(["BON-1552"], 1)}
    if claim["coupons"] and chance.random() < 0.5:
        claim["cents"] = 490
    contact = {"name": "Alix Essai", "email": f"alix{buyer % 3}@example.org"}
    total = GOODS + 490 - claim.get("cents", 0)
    return kiosk.order(lines=LINES, claim=claim, contact=contact, total_cents=total)


def _scarce(hub: Hub, chance: random.Random) -> int:
    """Set limits; return how often each coupon may be used in all."""
    limit = chance.randint(1, 3)
    with writing(hub.engine) as connection:
        values = {"limit_total": limit, "limit_customer": chance.randint(0, 2), "minimum_cents": 0}
        connection.execute(update(coupon).where(coupon.c.code.in_(CODES)).values(**values))
    return limit


def _count(hub: Hub, query: Any) -> int:
    with reading(hub.engine) as connection:
        return int(connection.scalar(query) or 0)


@pytest.mark.parametrize("number", range(TRIALS))
def test_what_is_scarce_is_given_once(settings: HubSettings, hub: Hub, http: httpx.Client, number: int) -> None:
    """Limits hold, the voucher goes to one order, the ledger adds up to the points, whoever was first."""
    chance = random.Random(number)
    limit = _scarce(hub, chance)
    kiosk = enrol(hub, http)
    token = kiosk.send("POST", "/shopper/card", {"card": CARD}).json()["token"]
    terminal = Terminal(kiosk.enrolled.terminal_id, kiosk.enrolled.serial, "kiosk", "chambray", "fr", "marcelin", "MM")
    commands = [_order(kiosk, token, chance, buyer) for buyer in range(BUYERS)]
    with workers(settings) as hubs:
        answers = together(
            [partial(answer, hubs[n % len(hubs)], terminal, command) for n, command in enumerate(commands)]
        )
    assert all(said.outcome in {Outcome.DONE, Outcome.REFUSED} for said in answers)
    for code in CODES:
        uses = _count(hub, select(func.count()).select_from(coupon_use).where(coupon_use.c.code == code))
        assert uses == _count(hub, select(coupon.c.used).where(coupon.c.code == code)) <= limit
        assert uses == _count(hub, select(func.count()).select_from(order_benefit).where(order_benefit.c.code == code))
    used = select(func.count()).select_from(order_benefit).where(order_benefit.c.kind == "voucher")
    assert _count(hub, used) == _count(hub, select(func.count()).select_from(voucher).where(voucher.c.used_by != ""))
    assert _count(hub, used) <= 1
    points = _count(hub, select(customer.c.points).where(customer.c.code == CAMILLE))
    ledger = select(func.sum(loyalty_entry.c.points)).where(loyalty_entry.c.customer_code == CAMILLE)
    assert points == _count(hub, ledger)
    assert points >= 0
    for said, command in zip(answers, commands, strict=True):
        if said.outcome is Outcome.DONE:
            total = select(customer_order.c.total_cents).where(customer_order.c.command_id == command.id)
            assert 0 <= _count(hub, total) == said.total_cents <= GOODS + 490
