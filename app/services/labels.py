"""Gather what labels say out of the terminal's own copy of the range; works without the network.

Prices are those of the store's price zone: a terminal holds the prices of its own zone and no other, so labels can be
printed for every store of that zone.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.cache import catalogue, stores
from app.cache import labels as rows
from app.cache import product as products
from app.cache.reading import Reading
from app.domain.catalogue import Product, Variant
from app.domain.codes import gtin14
from app.domain.errors import InvalidInputError
from app.domain.labels import LoyaltyCard, ShelfLabel
from app.domain.prices import ShownPrice
from app.domain.unit_prices import unit_price
from app.scanning.codes import classify
from app.services.product import digital_link
from app.services.shop import Shop

NAMED = 5  # so many faulty articles are named in a message, the others counted


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which articles get a label: named ones, those of categories, or all that the store keeps; `quantity` of each."""

    products: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    everything: bool = False
    quantity: int = 1


def shelf_labels(reading: Reading, shop: Shop, own_store: str, wanted: Wanted) -> list[ShelfLabel]:
    """Return the labels in the order asked for, best-known products first within a category; each article once.

    `own_store` is the terminal's. InvalidInputError names a product, category or store that is unknown, and articles
    that cannot have a label because they have no GTIN or no price.
    """
    store = _store_name(reading, shop.store_id, own_store)
    pairs = dict.fromkeys(_pairs(reading, shop, wanted))
    if not pairs:
        message = f"{store} keeps nothing of that; nothing is printed"
        raise InvalidInputError(message)
    made = [_label(reading, shop, store, *pair) for pair in _articles(reading, shop, pairs)]
    return [label for label in _sound(made) for _ in range(wanted.quantity)]


def loyalty_cards(reading: Reading | None, numbers: Iterable[str]) -> list[LoyaltyCard]:
    """Return cards with these numbers; InvalidInputError for one that no scanner would take for a card."""
    chain = stores.setting(reading.db, "chain") if reading else None
    name = str(chain.get("name", "")) if isinstance(chain, dict) else ""
    cards = [LoyaltyCard("".join(number.split()), name) for number in numbers]
    for card in cards:
        code = classify(card.text)
        if code.value != card.number:
            rule = "digits and capital letters, groups joined by one - . _ or :"
            message = f"{card.number!r} is not a card number: {rule}"
            raise InvalidInputError(message)
    return cards


def _store_name(reading: Reading, store_id: str, own_store: str) -> str:
    known = {store.id: store.name for store in stores.stores(reading.db)}
    if store_id not in known:
        there = ", ".join(sorted(known)) or "none, run the terminal first"
        message = f"there is no store {store_id!r}; there are: {there}"
        raise InvalidInputError(message)
    zone, own = rows.price_zone(reading.db, store_id), rows.price_zone(reading.db, own_store)
    if zone != own:
        message = f"{known[store_id]} has other prices (zone {zone}) than this terminal (zone {own}); print them there"
        raise InvalidInputError(message)
    return known[store_id]


def _pairs(reading: Reading, shop: Shop, wanted: Wanted) -> Iterator[tuple[str, str]]:
    for text in wanted.products:
        yield from _named(reading, shop, text.strip())
    if wanted.categories or wanted.everything:
        if not rows.knows_stock(reading.db, shop.store_id):
            message = f"this terminal does not know what {shop.store_id} keeps; name the products one by one"
            raise InvalidInputError(message)
        for name in ("",) if wanted.everything else wanted.categories:
            category = _category(reading, shop, name.strip()) if name else ""
            yield from rows.kept_variants(reading.db, shop.catalogue_locale, shop.store_id, category)


def _named(reading: Reading, shop: Shop, text: str) -> Iterator[tuple[str, str]]:
    """Yield the article of a GTIN, reference or variant, or all of a product."""
    for column, value in (("gtin", gtin14(text)), ("id", text), ("sku", "".join(text.split()))):
        variant = products.find_variant(reading.db, shop.catalogue_locale, column, value) if value else None
        if variant:
            yield variant.product_id, variant.id
            return
    product = products.product(reading.db, shop.catalogue_locale, text) if text else None
    if product is None:
        message = f"there is no product {text!r}: give a GTIN, a reference, or the id of a product or variant"
        raise InvalidInputError(message)
    yield from ((product.id, variant.id) for variant in product.variants)


def _category(reading: Reading, shop: Shop, name: str) -> str:
    known = catalogue.categories(reading.db, shop.catalogue_locale)
    found = next((c.id for c in known if name == c.id or name.casefold() == c.name.casefold()), None)
    if found is None:
        message = f"there is no category {name!r}; there are: {', '.join(c.id for c in known)}"
        raise InvalidInputError(message)
    return found


def _articles(
    reading: Reading, shop: Shop, pairs: Iterable[tuple[str, str]]
) -> Iterator[tuple[Product, Variant, ShownPrice | None]]:
    held: Product | None = None
    for product_id, variant_id in pairs:
        if held is None or held.id != product_id:
            held = products.product(reading.db, shop.catalogue_locale, product_id)
        if held is None:
            continue
        price = products.prices(reading.db, [variant_id]).get(variant_id)
        yield held, held.variant(variant_id), price.on(shop.today) if price else None


def _label(
    reading: Reading, shop: Shop, store: str, product: Product, variant: Variant, price: ShownPrice | None
) -> ShelfLabel | str:
    """Return the label, or what is wrong with the article."""
    name = f"{product.name} ({variant.label})" if variant.label else product.name
    if not variant.gtin or gtin14(variant.gtin) is None:
        return f"{name} [{variant.id}] has no valid GTIN"
    if price is None:
        return f"{name} [{variant.id}] has no price"
    return ShelfLabel(
        name=product.name,
        variant=variant.label,
        sku=variant.sku,
        gtin=variant.gtin,
        link=digital_link(reading, variant.gtin),
        price=price,
        unit_price=unit_price(price.cents, variant.content, variant.content_unit),
        store=store,
        printed=shop.today,
    )


def _sound(made: Iterable[ShelfLabel | str]) -> list[ShelfLabel]:
    labels, faults = list[ShelfLabel](), list[str]()
    for one in made:
        (faults if isinstance(one, str) else labels).append(one)  # type: ignore[arg-type]  # told apart just here
    if faults:
        more = f", and {len(faults) - NAMED} more" if len(faults) > NAMED else ""
        message = f"no label can be made: {'; '.join(faults[:NAMED])}{more}"
        raise InvalidInputError(message)
    return labels
