"""Draws the stock of the demo stores by the rule of `stock.json`, always the same.

A digest of the store's and the variant's names decides, so that adding a product moves no other.
"""

import hashlib
from collections.abc import Iterator, Sequence

from app.demo.files import Calendar, Row, read
from app.demo.model import DemoProduct, DemoStock, DemoVariant


def stock(
    shops: Row, products: Sequence[DemoProduct], variants: Sequence[DemoVariant], days: Calendar
) -> Iterator[DemoStock]:
    """Yield the stock of every store, then of the web warehouse "online"."""
    content = read("stock.json")
    rule, online = content["rule"], content["online"]
    spots = _Spots(content["aisles"], products, rule["bays"])
    forced = {(row["store"], row["variant"]): row for row in content["overrides"]}
    for store in shops["stores"]:
        for variant in variants:
            dice = _Dice(rule["seed"], store["id"], variant.id)
            override = forced.get((store["id"], variant.id))
            elsewhere = override is None and store["id"] != shops["here"]
            if elsewhere and dice.percent("not-sold", rule["not_sold_percent"]):
                continue
            drawn = _draw(dice, rule) | spots.of(store["id"], variant) | (override or {})
            yield _row(store["id"], variant.id, drawn, days)
    yield from _online(online, rule, variants, days)


class _Dice:
    """Numbers that depend on names alone."""

    def __init__(self, *names: str) -> None:
        self._names = ":".join(names)

    def number(self, what: str, lowest: int, highest: int) -> int:
        """Return the number drawn for `what`, both ends included."""
        digest = hashlib.sha256(f"{self._names}:{what}".encode()).digest()
        return lowest + int.from_bytes(digest[:8], "big") % (highest - lowest + 1)

    def percent(self, what: str, chance: int) -> bool:
        """Tell whether `what` happens, in `chance` cases of a hundred."""
        return self.number(what, 1, 100) <= chance


class _Spots:
    """Says where a product stands in a store: all its variants side by side."""

    def __init__(self, aisles: Row, products: Sequence[DemoProduct], bays: int) -> None:
        parents = {row["id"]: row["parent"] for row in read("categories.json")["categories"]}
        self._aisles = {p.id: aisles[parents[p.category_id] or p.category_id] for p in products}
        self._bays = bays

    def of(self, store_id: str, variant: DemoVariant) -> Row:
        """Return aisle and bay of a variant in a store."""
        dice, aisles = _Dice(store_id, variant.product_id), self._aisles[variant.product_id]
        aisle = dice.number("aisle", aisles["first"], aisles["last"])
        return {"aisle": str(aisle), "bay": str(dice.number("bay", 1, self._bays))}


def _draw(dice: _Dice, rule: Row) -> Row:
    out = dice.percent("out", rule["out_of_stock_percent"])
    stale = dice.percent("stale", rule["stale_percent"])
    ages = rule["stale_minutes" if stale else "fresh_minutes"]
    return {
        "quantity": 0 if out else dice.number("quantity", 1, rule["max_quantity"]),
        "age_minutes": dice.number("age", *ages),
        "demo_model": dice.percent("demo", rule["demo_model_percent"]),
    }


def _online(online: Row, rule: Row, variants: Sequence[DemoVariant], days: Calendar) -> Iterator[DemoStock]:
    forced = {row["variant"]: row for row in online["overrides"]}
    own = {"stale_percent": 0, "demo_model_percent": 0}
    for variant in variants:
        drawn = _draw(_Dice(rule["seed"], online["id"], variant.id), rule | online | own)
        yield _row(online["id"], variant.id, drawn | forced.get(variant.id, {}), days)


def _row(store_id: str, variant_id: str, drawn: Row, days: Calendar) -> DemoStock:
    return DemoStock(
        store_id=store_id,
        variant_id=variant_id,
        quantity=drawn["quantity"],
        aisle=drawn.get("aisle"),
        bay=drawn.get("bay"),
        demo_model=drawn["demo_model"],
        checked_at=days.minutes_ago(drawn["age_minutes"]),
    )
