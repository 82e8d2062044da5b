"""What a scanned or typed text leads to: an article of the range, one of the chain's own codes, or a reason why not."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.cache import catalogue, stores
from app.cache import product as rows
from app.cache.reading import Reading
from app.domain.catalogue import ProductSummary, Variant
from app.domain.codes import Code, CodeKind, Corners
from app.scanning.codes import classify
from app.services.shop import Shop

CARD_DIGITS = 13
REFERENCE_LENGTH = 6  # at least, so that nobody finds an article by a few letters


@dataclass(frozen=True, slots=True)
class Found:
    """An article that a code names, with the picture and the price of the variant that was scanned.

    `corners` in pixels of the frame, clockwise from top left; empty for typed codes.
    """

    product: ProductSummary
    corners: Corners = ()


@dataclass(frozen=True, slots=True)
class Scanned:
    """Articles found, the chain's own codes seen, and why there is neither.

    Reasons: empty, notInRange, foreign, hostile, unknown.
    """

    found: tuple[Found, ...] = ()
    own: tuple[Code, ...] = ()
    reason: str = ""


def look_up(reading: Reading, shop: Shop, codes: Sequence[Code]) -> Scanned:
    """Return what the camera saw; two codes of one article count once."""
    found: dict[str, Found] = {}
    codes = [_card(reading, code) for code in codes]
    for code in codes:
        article = _article(reading, shop, code)
        if article:
            found.setdefault(article.product.variant_id, article)
    return _outcome(tuple(found.values()), codes)


def look_up_text(reading: Reading, shop: Shop, text: str) -> Scanned:
    """Return what was typed by a hand or a scanner: a code, or the reference on the label."""
    code = _card(reading, classify(text))
    article = _article(reading, shop, code)
    if article is None and code.kind is CodeKind.UNKNOWN:
        variant = _variant_of_reference(reading, shop, text)
        article = _found(reading, shop, variant) if variant else None
    return _outcome((article,) if article else (), [code])


def _card(reading: Reading, code: Code) -> Code:
    """Return the loyalty card that an EAN-13 within the chain's own range for cards is, any other code as it is."""
    said = stores.setting(reading.db, "loyalty") if code.kind is CodeKind.PRODUCT else None
    prefix = said.get("card_prefix", "") if isinstance(said, dict) else ""
    number = (code.gtin or "").removeprefix("0")
    if not prefix or len(number) != CARD_DIGITS or not number.startswith(prefix):
        return code
    return replace(code, kind=CodeKind.LOYALTY, text=f"CMP1:L:{number}", gtin=None, value=number)


def _outcome(found: tuple[Found, ...], codes: Sequence[Code]) -> Scanned:
    own = tuple(code for code in codes if code.accepted and code.kind is not CodeKind.PRODUCT)
    return Scanned(found, own, "" if found or own else _reason(codes))


def _reason(codes: Sequence[Code]) -> str:
    kinds = {code.kind for code in codes}
    if CodeKind.PRODUCT in kinds:
        return "notInRange"
    for kind in (CodeKind.FOREIGN, CodeKind.HOSTILE):
        if kind in kinds:
            return kind.value
    return "unknown"


def _article(reading: Reading, shop: Shop, code: Code) -> Found | None:
    variant = _variant_of_code(reading, shop, code)
    return _found(reading, shop, variant, code.position) if variant else None


def _variant_of_code(reading: Reading, shop: Shop, code: Code) -> Variant | None:
    if code.kind is not CodeKind.PRODUCT or not code.gtin:
        return None
    return rows.find_variant(reading.db, shop.catalogue_locale, "gtin", code.gtin)


def _variant_of_reference(reading: Reading, shop: Shop, text: str) -> Variant | None:
    """Return the variant whose reference (SKU) somebody typed, blanks ignored."""
    sku = "".join(text.split())
    return rows.find_variant(reading.db, shop.catalogue_locale, "sku", sku) if len(sku) >= REFERENCE_LENGTH else None


def _found(reading: Reading, shop: Shop, variant: Variant, corners: Corners = ()) -> Found | None:
    ids = [variant.product_id]
    found = catalogue.summaries_by_id(reading.db, shop.catalogue_locale, shop.store_id, shop.today, ids)
    if not found:
        return None
    price = rows.prices(reading.db, [variant.id]).get(variant.id)
    shown = price.on(shop.today) if price else None
    product = replace(
        found[0],
        variant_id=variant.id,
        picture=next(iter(variant.pictures), found[0].picture),
        cents=shown.cents if shown else None,
        strike_cents=shown.strike_cents if shown else None,
    )
    return Found(product, corners)
