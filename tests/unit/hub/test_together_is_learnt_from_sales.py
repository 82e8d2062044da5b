"""What is often bought together is counted over what was sold, needs support, and is told to the terminals."""

import json
from datetime import timedelta

from sqlalchemy import delete, insert, select

from app.hub.context import Hub
from app.hub.database.engine import reading, writing
from app.hub.database.tables import change, product, sale_line
from app.hub.together.learning import learn
from app.hub.together.service import MIN_SUPPORT, refresh
from tests.hub_client import TerminalClient


def companions(hub: Hub, product_id: str) -> list[str]:
    with reading(hub.engine) as connection:
        query = select(product.c.bought_together).where(product.c.id == product_id, product.c.locale == "fr")
        found: list[str] = json.loads(connection.execute(query).scalar_one())
        return found


def sell(hub: Hub, times: int, *variants: str, days_ago: int = 1) -> None:
    """Sell these at once, so many times."""
    day = (hub.clock.today() - timedelta(days=days_ago)).isoformat()
    rows = [
        {"number": f"X{days_ago}-{n}", "position": p, "variant_id": v, "quantity": 1, "day": day, "customer_code": ""}
        for n in range(times)
        for p, v in enumerate(variants, 1)
    ]
    with writing(hub.engine) as connection:
        connection.execute(insert(sale_line), rows)


def forget_sales(hub: Hub) -> None:
    with writing(hub.engine) as connection:
        connection.execute(delete(sale_line))


def test_the_demo_chain_has_learnt_what_its_customers_buy(hub: Hub) -> None:
    assert {"box-of-screws", "spirit-level"} <= set(companions(hub, "cordless-drill"))


def test_a_pair_needs_support_and_old_sales_are_forgotten(hub: Hub) -> None:
    """One purchase too few recommends nothing; variants of one product are no pair."""
    forget_sales(hub)
    sell(hub, MIN_SUPPORT - 1, "vase", "rug")
    sell(hub, MIN_SUPPORT, "stool", "rug", days_ago=500)
    sell(hub, MIN_SUPPORT, "armchair--moss", "armchair--rust", "cushion--teal", days_ago=2)
    with writing(hub.engine) as connection:
        refresh(connection, hub.clock.today())
    assert companions(hub, "vase") == companions(hub, "stool") == []
    assert companions(hub, "armchair") == ["cushion"]


def test_orders_of_terminals_count(hub: Hub, kiosk: TerminalClient) -> None:
    forget_sales(hub)
    sold = (("claw-hammer", 1790), ("tape-measure", 990))
    lines = [{"variant_id": variant, "quantity": 1, "unit_cents": cents} for variant, cents in sold]
    for _ in range(MIN_SUPPORT):
        assert kiosk.answer(kiosk.order(lines=lines)).reason == ""
    learn(hub)
    assert companions(hub, "claw-hammer") == ["tape-measure"]


def test_it_is_learnt_once_a_day_and_told_to_the_terminals(hub: Hub) -> None:
    """Only what changed is told, in every language."""
    assert learn(hub)
    assert not learn(hub)
    forget_sales(hub)
    sell(hub, MIN_SUPPORT, "vase", "stool")
    with writing(hub.engine) as connection:
        changed = refresh(connection, hub.clock.today())
    assert {("fr", "vase"), ("en", "vase")} <= {item.key for item in changed}
    with reading(hub.engine) as connection:
        assert not connection.execute(select(change)).all()
