"""The range: categories, products and their variants, in one language."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Category:
    """A shelf of the range; `parent_id` is empty at the top."""

    id: str
    parent_id: str
    name: str
    icon: str
    picture: str


@dataclass(frozen=True, slots=True)
class OptionValue:
    """One value of an option: `swatch` is `#rrggbb` for colours, otherwise empty."""

    value: str
    label: str
    swatch: str = ""


@dataclass(frozen=True, slots=True)
class Option:
    """What variants differ in (colour, size, composition)."""

    id: str
    label: str
    values: tuple[OptionValue, ...]


@dataclass(frozen=True, slots=True)
class Variant:
    """What is sold and scanned; `gtin` has 14 digits; `options` maps option id to value; pictures are media names.

    `content` counts thousandths of `content_unit` (see `app.domain.unit_prices`), 0 where none is told.
    """

    id: str
    product_id: str
    sku: str
    gtin: str
    label: str
    options: dict[str, str]
    pictures: tuple[str, ...]
    content: int = 0
    content_unit: str = ""


@dataclass(frozen=True, slots=True)
class Product:
    """A product with all its variants. `repairability` is out of ten, None where the law knows no index."""

    id: str
    name: str
    brand: str
    category_id: str
    description: str
    characteristics: tuple[tuple[str, str], ...]
    options: tuple[Option, ...]
    variants: tuple[Variant, ...]
    repairability: float | None = None
    repairability_kind: str = "repairability"
    maker: str = ""
    safety: str = ""
    related: tuple[str, ...] = ()
    bought_together: tuple[str, ...] = ()

    def variant(self, variant_id: str) -> Variant:
        """Return the variant of that id, the first one when there is none."""
        return next((v for v in self.variants if v.id == variant_id), self.variants[0])

    def variant_with(self, current: Variant, option_id: str, value: str) -> Variant:
        """Return the variant nearest to `current` that has this value for this option; `current` when none has."""
        wanted = current.options | {option_id: value}
        having = [v for v in self.variants if v.options.get(option_id) == value]
        return max(having, key=lambda v: sum(v.options.get(k) == w for k, w in wanted.items()), default=current)


@dataclass(frozen=True, slots=True)
class ProductSummary:
    """A product as a list shows it."""

    product_id: str
    variant_id: str
    name: str
    brand: str
    picture: str
    cents: int | None
    strike_cents: int | None
    rating: float
    review_count: int
    here: int | None
    elsewhere: bool = False
    labels: tuple[str, ...] = field(default=())
