"""Rows of feeds for tests: a product with one variant in a few words."""

from typing import Any


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
