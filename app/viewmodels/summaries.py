"""Products as lists show them: one row, in the words of a language."""

from app.domain.catalogue import ProductSummary
from app.domain.stock import LOW_UP_TO
from app.viewmodels import wording
from app.viewmodels.context import Context
from app.viewmodels.rows import Row

ROLES = (
    "productId", "variantId", "name", "brand", "picture", "price", "strikePrice", "discount", "average",
    "averageText", "reviewCount", "stock",
)  # fmt: skip


def summary_row(context: Context, item: ProductSummary) -> Row:
    """Return a row with the roles above; `stock` is here, low, elsewhere, out or unknown."""
    locale = context.locale
    return {
        "productId": item.product_id,
        "variantId": item.variant_id,
        "name": item.name,
        "brand": item.brand,
        "picture": context.picture_url(item.picture),
        "price": "" if item.cents is None else wording.money(item.cents, locale),
        "strikePrice": wording.money(item.strike_cents, locale) if item.strike_cents else "",
        "discount": _discount(item, locale),
        "average": item.rating,
        "averageText": wording.number(item.rating, locale, 1) if item.review_count else "",
        "reviewCount": item.review_count,
        "stock": _stock(item),
    }


def _discount(item: ProductSummary, locale: str) -> str:
    if not item.strike_cents or item.cents is None:
        return ""
    return wording.percent_off((item.strike_cents - item.cents) * 100 // item.strike_cents, locale)


def _stock(item: ProductSummary) -> str:
    if item.here:
        return "low" if item.here <= LOW_UP_TO else "here"
    if item.elsewhere:
        return "elsewhere"
    return "unknown" if item.here is None else "out"
