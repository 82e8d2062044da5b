"""The rows of a demo chain: plain frozen data, the same for the hub and for JSON Lines files.

Money is in cents, dates are the shop's own days, instants are UTC. Locales are BCP 47 tags.
Pictures are paths below `resources/demo/`. Field names are those of the hub's import files.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from app.demo.model_people import DemoAssociate, DemoCustomer

Box = tuple[float, float, float, float]
Hours = Mapping[str, tuple[tuple[str, str], ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoStore:
    """A store; `hours` maps mon..sun to its opening spells ("09:00", "19:00"), none when closed."""

    id: str
    name: str
    street: str
    postal_code: str
    city: str
    country: str
    latitude: float
    longitude: float
    phone: str
    time_zone: str
    price_zone: str
    hours: Hours
    services: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoCategory:
    """A shelf of the range; two levels, `parent_id` is None at the top. `icon` is a lucide name."""

    id: str
    parent_id: str | None
    position: int
    icon: str
    picture: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoOption:
    """One value that a product can be chosen in, such as colour "teal"; swatch is #RRGGBB."""

    option_id: str
    value_id: str
    position: int
    swatch: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoProduct:
    """What customers compare and review; the things sold are its variants.

    `index_kind` is "repairability" or "durability", `index_basis` "illustrative" where no law asks for it.
    """

    id: str
    category_id: str
    brand: str
    maker: str
    responsible_person: str
    popularity_rank: int
    eco_participation_cents: int
    index_kind: str | None
    index_score: float | None
    index_basis: str | None
    options: tuple[DemoOption, ...]
    related: tuple[str, ...]
    bought_together: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoVariant:
    """An article with its own number, price and stock; `options` maps option id to value id.

    `content` counts thousandths of `content_unit` (see `app.domain.unit_prices`), 0 where none is told.
    """

    id: str
    product_id: str
    position: int
    sku: str
    gtin: str
    options: Mapping[str, str]
    pictures: tuple[str, ...]
    content: int = 0
    content_unit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoText:
    """Words in one locale about one thing.

    `subject` is "category", "product", "option" (id product/option) or "option_value" (product/option/value).
    `synonyms` are what else people type who look for it.
    """

    subject: str
    id: str
    locale: str
    name: str
    description: str | None = None
    warnings: str | None = None
    characteristics: tuple[tuple[str, str], ...] = ()
    synonyms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoPrice:
    """A price in force from the morning of `from_date` until the variant's next one."""

    variant_id: str
    price_zone: str
    currency: str
    cents: int
    from_date: date


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoPromotionPrice:
    """What one variant costs during a promotion."""

    variant_id: str
    cents: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoPromotion:
    """Lower prices from `starts` to `ends`, both days included; `labels` maps locale to words."""

    id: str
    labels: Mapping[str, str]
    starts: date
    ends: date
    prices: tuple[DemoPromotionPrice, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoReview:
    """What a customer says of a product; `channel` is "store" or "online"."""

    id: str
    product_id: str
    variant_id: str | None
    locale: str
    rating: int
    title: str
    text: str
    author: str
    experience_date: date
    published_date: date
    verified: bool
    channel: str
    store_id: str | None
    reply_author: str | None = None
    reply_date: date | None = None
    reply_text: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoSale:
    """What somebody bought at once; `customer_code` is empty for strangers, lines are (variant, pieces)."""

    number: str
    day: date
    customer_code: str
    lines: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoStock:
    """How many of a variant a store counted, where they lie, and when; store "online" is the web."""

    store_id: str
    variant_id: str
    quantity: int
    aisle: str | None
    bay: str | None
    demo_model: bool
    checked_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoCoupon:
    """A code anybody can type: "percent" (value in %), "amount" (cents) or "free_delivery"."""

    code: str
    kind: str
    value: int
    minimum_cents: int
    category_id: str | None
    once_per_customer: bool
    starts: date
    ends: date
    labels: Mapping[str, str]
    limit_total: int = 0
    combinable: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoDeliveryMethod:
    """A way to get the goods: "home", "pickup" (needs `service` in the store) or "take_now".

    `countries` are those to which it goes, ISO 3166-1 alpha-2.
    """

    id: str
    kind: str
    cents: int
    free_from_cents: int | None
    min_days: int
    max_days: int
    service: str | None
    labels: Mapping[str, str]
    countries: tuple[str, ...] = ("FR",)


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoShape:
    """A river, road or park of the plan; `points` are (latitude, longitude), `weight` 1 is thin."""

    id: str
    kind: str
    labels: Mapping[str, str]
    points: tuple[tuple[float, float], ...]
    weight: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoSpot:
    """A variant that a scene shows; boxes are left, top, width, height in 0..1 of the picture."""

    variant_id: str
    box: Box
    portrait: Box


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoScene:
    """What a kiosk shows while nobody is there, in both shapes; `dark` asks for light words on it."""

    id: str
    picture: str
    portrait: str
    dark: bool
    spots: tuple[DemoSpot, ...]


class Chain(Protocol):
    """What a hub, an export or a bench reads; every iterable may be walked more than once."""

    @property
    def here(self) -> str:
        """The id of the store that the demo stands in."""

    @property
    def currency(self) -> str:
        """ISO 4217 code of every amount."""

    @property
    def stores(self) -> Iterable[DemoStore]:
        """Every row of stores."""

    @property
    def categories(self) -> Iterable[DemoCategory]:
        """Every row of categories."""

    @property
    def products(self) -> Iterable[DemoProduct]:
        """Every row of products."""

    @property
    def variants(self) -> Iterable[DemoVariant]:
        """Every row of variants."""

    @property
    def texts(self) -> Iterable[DemoText]:
        """Every row of texts."""

    @property
    def prices(self) -> Iterable[DemoPrice]:
        """Every row of prices."""

    @property
    def promotions(self) -> Iterable[DemoPromotion]:
        """Every row of promotions."""

    @property
    def reviews(self) -> Iterable[DemoReview]:
        """Every row of reviews."""

    @property
    def sales(self) -> Iterable[DemoSale]:
        """Every row of sales."""

    @property
    def customers(self) -> Iterable[DemoCustomer]:
        """Every row of customers."""

    @property
    def associates(self) -> Iterable[DemoAssociate]:
        """Every row of associates."""

    @property
    def coupons(self) -> Iterable[DemoCoupon]:
        """Every row of coupons."""

    @property
    def delivery_methods(self) -> Iterable[DemoDeliveryMethod]:
        """Every row of delivery methods."""

    @property
    def scenes(self) -> Iterable[DemoScene]:
        """Every row of scenes, in their order."""

    def stock_of(self, store_id: str) -> Iterator[DemoStock]:
        """Yield the stock of one store, or of "online"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoChain:
    """The small chain, whole in memory; satisfies `Chain`."""

    here: str
    currency: str
    stores: tuple[DemoStore, ...]
    categories: tuple[DemoCategory, ...]
    products: tuple[DemoProduct, ...]
    variants: tuple[DemoVariant, ...]
    texts: tuple[DemoText, ...]
    prices: tuple[DemoPrice, ...]
    promotions: tuple[DemoPromotion, ...]
    reviews: tuple[DemoReview, ...]
    stock: tuple[DemoStock, ...]
    sales: tuple[DemoSale, ...]
    customers: tuple[DemoCustomer, ...]
    associates: tuple[DemoAssociate, ...]
    coupons: tuple[DemoCoupon, ...]
    delivery_methods: tuple[DemoDeliveryMethod, ...]
    plan: tuple[DemoShape, ...]
    scenes: tuple[DemoScene, ...]

    def stock_of(self, store_id: str) -> Iterator[DemoStock]:
        """Yield the stock of one store, or of "online"."""
        return (row for row in self.stock if row.store_id == store_id)
