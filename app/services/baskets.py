"""The lines of a basket, as the range of this terminal has them today."""

from app.cache import product as rows
from app.cache.reading import Reading
from app.domain.baskets import BasketLine
from app.services.shop import Shop


def line_of(reading: Reading, shop: Shop, variant_id: str, quantity: int = 1) -> BasketLine | None:
    """Return a basket line at today's price; None when the range or the price is missing."""
    variant = rows.find_variant(reading.db, shop.catalogue_locale, "id", variant_id)
    price = rows.prices(reading.db, [variant_id]).get(variant_id)
    if variant is None or price is None:
        return None
    product = rows.product(reading.db, shop.catalogue_locale, variant.product_id)
    return BasketLine(
        variant_id=variant.id,
        product_id=variant.product_id,
        name=product.name if product else variant.label,
        label=variant.label,
        picture=next(iter(variant.pictures), ""),
        unit_cents=price.on(shop.today).cents,
        quantity=quantity,
    )
