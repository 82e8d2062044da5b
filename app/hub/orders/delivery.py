"""What a delivery costs: the chain's own setting decides, as with prices."""

import json
from typing import Any

from sqlalchemy import Connection, select

from app.domain.orders import Draft, Method, Reason
from app.hub.database.tables import setting
from app.hub.orders.refusal import RefusalError, money, refusal

DELIVERY = "delivery"
CURRENCY = "EUR"


def delivery_price(connection: Connection, shown: Draft, group: str) -> int:
    """Return the cents to charge for the draft's method, counted on the prices that the person saw.

    RefusalError when the chain does not deliver that way or it costs more than shown.
    """
    if shown.method is Method.PICK_UP:
        return 0
    goods, country = shown.goods_cents, shown.address.country if shown.address else ""
    known = _methods(connection, group)
    ways = [way for way in known if _method(way) is shown.method and country in way.get("countries", (country,))]
    if not ways:
        raise RefusalError(Reason.INVALID, "the chain does not deliver that way")
    cents = min(_price(way, goods) for way in ways)
    if cents > shown.delivery_cents:
        now, then = (money(x, CURRENCY, shown.locale) for x in (cents, shown.delivery_cents))
        raise refusal(Reason.PRICE_CHANGED, shown.locale, "delivery_changed", now=now, shown=then)
    return cents


def _methods(connection: Connection, group: str) -> list[dict[str, Any]]:
    named = (setting.c.group_id == group) & (setting.c.key == DELIVERY)
    written = connection.scalar(select(setting.c.value).where(named))
    methods: list[dict[str, Any]] = json.loads(written)["methods"] if written else []
    return methods


def _method(way: dict[str, Any]) -> Method | None:
    if way["kind"] != "home":
        return None
    return Method.EXPRESS if "express" in way["id"] else Method.HOME


def _price(way: dict[str, Any], goods_cents: int) -> int:
    free_from = way["free_from_cents"]
    return 0 if free_from and goods_cents >= free_from else int(way["cents"])
