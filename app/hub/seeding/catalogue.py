"""The range: categories, products and variants in every language that the whole of them is written in.

Texts and variants come in the order of their products, so a chain of any size passes through without being held.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from sqlalchemy import Connection

from app.demo.model import Chain, DemoOption, DemoProduct, DemoText, DemoVariant
from app.domain.errors import InvalidInputError
from app.hub.database import tables
from app.hub.seeding.tools import BATCH, Pictures, Values, compact, load

CATEGORY = "category"
SEPARATOR = ", "
Names = dict[tuple[str, str], str]


@dataclass(slots=True)
class _Words:
    """The names of one product and of its options in one language."""

    locale: str
    product: DemoText
    names: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Item:
    """A product with its variants and its words."""

    product: DemoProduct
    variants: tuple[DemoVariant, ...]
    words: tuple[_Words, ...]


def load_catalogue(connection: Connection, chain: Chain, pictures: Pictures) -> tuple[str, ...]:
    """Insert the range; return its languages: those in which the categories have names."""
    names = {(text.locale, text.id): text.name for text in chain.texts if text.subject == CATEGORY}
    locales = tuple(dict.fromkeys(locale for locale, _ in names))
    load(connection, tables.category, _categories(chain, names, locales, pictures))
    shelves = _shelves(chain, names)
    batch: list[_Item] = []
    for item in _items(chain, locales):
        batch.append(item)
        if len(batch) >= BATCH:
            _load_items(connection, batch, shelves, pictures)
            batch.clear()
    _load_items(connection, batch, shelves, pictures)
    return locales


def _load_items(connection: Connection, items: list[_Item], shelves: Names, pictures: Pictures) -> None:
    load(connection, tables.product, (row for item in items for row in _products(item, shelves)))
    load(connection, tables.variant, (row for item in items for row in _variants(item, pictures)))


def _categories(chain: Chain, names: Names, locales: tuple[str, ...], pictures: Pictures) -> Iterator[Values]:
    for locale in locales:
        for item in chain.categories:
            yield {
                "locale": locale,
                "id": item.id,
                "parent_id": item.parent_id or "",
                "name": names[locale, item.id],
                "icon": item.icon,
                "picture": pictures.name(item.picture),
                "position": item.position,
            }


def _shelves(chain: Chain, names: Names) -> Names:
    """Return by language and category its name with those of the categories above."""
    above = {item.id: item.parent_id for item in chain.categories}
    return {(locale, key): " ".join(_path(names, above, locale, key)) for locale, key in names}


def _path(names: Names, above: dict[str, str | None], locale: str, key: str) -> Iterator[str]:
    at: str | None = key
    while at:
        yield names[locale, at]
        at = above[at]


def _items(chain: Chain, locales: tuple[str, ...]) -> Iterator[_Item]:
    texts = groupby((x for x in chain.texts if x.subject != CATEGORY), lambda x: x.id.partition("/")[0])
    variants = groupby(chain.variants, lambda x: x.product_id)
    for product, (named, words), (of, articles) in zip(chain.products, texts, variants, strict=True):
        if not product.id == named == of:
            message = f"texts and variants do not follow the order of products at {product.id}"
            raise InvalidInputError(message)
        yield _Item(product, tuple(articles), _words(words, locales))


def _words(texts: Iterable[DemoText], locales: tuple[str, ...]) -> tuple[_Words, ...]:
    held = list(texts)
    products = {text.locale: text for text in held if text.subject == "product"}
    options = [text for text in held if text.subject != "product"]
    return tuple(
        _Words(locale, products[locale], {text.id: text.name for text in options if text.locale == locale})
        for locale in locales
        if locale in products
    )


def _products(item: _Item, shelves: Names) -> Iterator[Values]:
    product = item.product
    plain = {
        "id": product.id,
        "rank": product.popularity_rank,
        "brand": product.brand,
        "category_id": product.category_id,
        "repairability": product.index_score,
        "repairability_kind": product.index_kind or "",
        "maker": product.maker,
        "related": compact(product.related),
        "bought_together": "[]",  # learnt from what was sold, see `app.hub.together`
    }
    numbers = [f"{x.sku} {x.gtin}" for x in sorted(item.variants, key=lambda x: x.position)]
    for words in item.words:
        shelf = shelves[words.locale, product.category_id]
        facts = [{"name": name, "value": value} for name, value in words.product.characteristics]
        yield plain | {
            "locale": words.locale,
            "name": words.product.name,
            "description": words.product.description or "",
            "characteristics": compact(facts),
            "options": compact(list(_options(product, words))),
            "safety": words.product.warnings or "",
            "terms": " ".join((*numbers, shelf, *words.product.synonyms)),
        }


def _options(product: DemoProduct, words: _Words) -> Iterator[dict[str, Any]]:
    for option_id, values in groupby(product.options, lambda x: x.option_id):
        key = f"{product.id}/{option_id}"
        label = words.names.get(key, option_id)
        yield {"id": option_id, "label": label, "values": [_value(key, value, words) for value in values]}


def _value(key: str, value: DemoOption, words: _Words) -> dict[str, str]:
    label = words.names.get(f"{key}/{value.value_id}", value.value_id)
    return {"value": value.value_id, "label": label, "swatch": value.swatch or ""}


def _variants(item: _Item, pictures: Pictures) -> Iterator[Values]:
    for words in item.words:
        for variant in item.variants:
            yield {
                "locale": words.locale,
                "id": variant.id,
                "product_id": variant.product_id,
                "position": variant.position,
                "sku": variant.sku,
                "gtin": variant.gtin,
                "label": _label(variant, words),
                "options": compact(dict(variant.options)),
                "pictures": compact([pictures.name(path) for path in variant.pictures]),
                "content": variant.content,
                "content_unit": variant.content_unit,
            }


def _label(variant: DemoVariant, words: _Words) -> str:
    keys = (f"{variant.product_id}/{option}/{value}" for option, value in variant.options.items())
    return SEPARATOR.join(words.names.get(key, key.rpartition("/")[2]) for key in keys)
