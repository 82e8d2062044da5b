"""What a kiosk shows while nobody stands before it: the chain's scenes, with products in them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.cache import catalogue, product, stores
from app.cache.reading import Reading
from app.domain.catalogue import ProductSummary
from app.services.shop import Shop

Box = tuple[float, float, float, float]  # left, top, width, height; 0 to 1 of the picture
NOWHERE: Box = (0.0, 0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Spot:
    """A product that a scene shows, and where, in both shapes of the picture."""

    product: ProductSummary
    wide: Box
    portrait: Box


@dataclass(frozen=True, slots=True)
class Scene:
    """A picture in both shapes (media names); `dark` asks for light words on it."""

    id: str
    wide: str
    portrait: str
    dark: bool
    spots: tuple[Spot, ...] = ()


@dataclass(frozen=True, slots=True)
class Attraction:
    """The scenes in their order, and the town of this store."""

    scenes: tuple[Scene, ...]
    town: str


def attraction(reading: Reading, shop: Shop) -> Attraction:
    """Return the chain's scenes; spots whose product the range does not have are left out.

    Setting `scenes`: a list of `{"id", "picture", "portrait", "dark", "spots"}`, a spot being
    `{"gtin": 14 digits, "box": [left, top, width, height], "portrait": [as box]}`.
    """
    rows = stores.setting(reading.db, "scenes")
    here = (store.town for store in stores.stores(reading.db) if store.id == shop.store_id)
    made = [_scene(reading, shop, row) for row in rows or () if isinstance(row, Mapping)]
    return Attraction(tuple(made), next(here, ""))


def _scene(reading: Reading, shop: Shop, row: Mapping[str, Any]) -> Scene:
    spots = (_spot(reading, shop, spot) for spot in row.get("spots") or ())
    return Scene(
        id=str(row.get("id", "")),
        wide=str(row.get("picture", "")),
        portrait=str(row.get("portrait", "")),
        dark=bool(row.get("dark")),
        spots=tuple(spot for spot in spots if spot),
    )


def _spot(reading: Reading, shop: Shop, row: Mapping[str, Any]) -> Spot | None:
    variant = product.find_variant(reading.db, shop.catalogue_locale, "gtin", str(row.get("gtin", "")))
    if variant is None:
        return None
    ids = [variant.product_id]
    found = catalogue.summaries_by_id(reading.db, shop.catalogue_locale, shop.store_id, shop.today, ids)
    return Spot(found[0], _box(row.get("box")), _box(row.get("portrait"))) if found else None


def _box(values: Any) -> Box:  # noqa: ANN401 - JSON of a setting
    if not isinstance(values, list) or len(values) != len(NOWHERE):
        return NOWHERE
    left, top, width, height = (min(1.0, max(0.0, float(value))) for value in values)
    return (left, top, width, height)
