"""Rows of feeds for tests: a product with one variant, a store, a figure of stock, in a few words."""

import json
from typing import Any

WEEK = json.dumps([[["09:00", "19:00"]]] * 6 + [[]])


def product(rank: int, name: str, *, locale: str = "fr", brand: str = "Marcelin", terms: str = "") -> dict[str, Any]:
    """Return a product's row; its id is `p<rank>`."""
    empty = {"characteristics": "[]", "options": "[]", "related": "[]", "bought_together": "[]", "description": ""}
    return {"locale": locale, "id": f"p{rank}", "rank": rank, "name": name, "brand": brand, "category_id": "c",
            "terms": terms, **empty}  # fmt: skip


def variant(rank: int, *, locale: str = "fr", gtin: str = "", sku: str = "") -> dict[str, Any]:
    """Return the row of the only variant of product `p<rank>`; its id is `v<rank>`."""
    return {"locale": locale, "id": f"v{rank}", "product_id": f"p{rank}", "position": 0, "sku": sku, "gtin": gtin,
            "label": "", "options": "{}", "pictures": "[]"}  # fmt: skip


def price(rank: int, cents: int) -> dict[str, Any]:
    """Return the price of variant `v<rank>`."""
    return {"zone": "fr", "variant_id": f"v{rank}", "cents": cents, "currency": "EUR", "eco_cents": 0}


def store(name: str, latitude: float = 47.4) -> dict[str, Any]:
    """Return a store that is open from 9 to 19, never on Sunday; its id is its name in small letters."""
    return {"id": name.lower(), "name": name, "town": name, "street": "1 rue Neuve", "postal_code": "37000",
            "latitude": latitude, "longitude": 0.7, "phone": "", "hours": WEEK, "services": "[]",
            "zone": "fr"}  # fmt: skip


def stock_level(store_id: str, variant_id: str, quantity: int, as_of: str) -> dict[str, Any]:
    """Return how many pieces of a variant a store had, for the shard of the store `chambray`."""
    return {"shard": "chambray", "store_id": store_id, "variant_id": variant_id, "quantity": quantity, "aisle": "12",
            "bay": "3", "demo_model": 0, "as_of": as_of}  # fmt: skip
