"""What a scanned or typed text leads to: an article of the range, one of the chain's own codes, or a reason why not."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.cache import catalogue as rows
from app.cache.reading import Reading
from app.domain.catalogue import ProductSummary
from app.domain.codes import Code, CodeKind, Symbol
from app.scanning.codes import classify
from app.services.catalogue import variant_of_code, variant_of_reference
from app.services.shop import Shop


@dataclass(frozen=True, slots=True)
class Found:
    """An article that a code names; `corners` in pixels of the frame, empty for typed codes."""

    product: ProductSummary
    variant_id: str
    picture: str
    corners: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Scanned:
    """Articles found, the chain's own codes seen, and why there is neither.

    Reasons: empty, notInRange, foreign, hostile, unknown.
    """

    found: tuple[Found, ...] = ()
    own: tuple[Code, ...] = ()
    reason: str = ""


def look_up(reading: Reading, shop: Shop, symbols: Sequence[Symbol]) -> Scanned:
    """Return what the camera saw; two codes of one article count once."""
    codes = [(classify(symbol.text, symbol.symbology), symbol) for symbol in symbols]
    found: dict[str, Found] = {}
    for code, symbol in codes:
        article = _article(reading, shop, code, symbol.position)
        if article:
            found.setdefault(article.variant_id, article)
    return _outcome(tuple(found.values()), [code for code, _ in codes])


def look_up_text(reading: Reading, shop: Shop, text: str) -> Scanned:
    """Return what was typed by a hand or a scanner: a code, or the reference on the label."""
    code = classify(text)
    article = _article(reading, shop, code)
    if article is None and code.kind is CodeKind.UNKNOWN:
        variant = variant_of_reference(reading, shop, text)
        article = _found(reading, shop, variant.product_id, variant.id) if variant else None
    return _outcome((article,) if article else (), [code])


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


def _article(
    reading: Reading, shop: Shop, code: Code, corners: tuple[tuple[int, int], ...] = ()
) -> Found | None:
    variant = variant_of_code(reading, shop, code)
    return _found(reading, shop, variant.product_id, variant.id, corners) if variant else None


def _found(
    reading: Reading, shop: Shop, product_id: str, variant_id: str, corners: tuple[tuple[int, int], ...] = ()
) -> Found | None:
    found = rows.summaries_by_id(reading.db, shop.locale, shop.store_id, shop.today, [product_id])
    if not found:
        return None
    variant = rows.find_variant(reading.db, shop.locale, "id", variant_id)
    pictures = variant.pictures if variant else ()
    return Found(found[0], variant_id, next(iter(pictures), found[0].picture), corners)
