"""What makes an order cheaper: coupons, the customer's own vouchers, points; and the points that it earns.

Pure rules. The hub applies them and is the truth; a terminal shows what the hub has answered.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

MAX_COUPONS = 5
MAX_VOUCHERS = 10
CENTS_PER_EURO = 100
HUNDRED = 100


class CouponKind(StrEnum):
    """What a coupon takes off: per cent of the goods, an amount in cents, the delivery."""

    PERCENT = "percent"
    AMOUNT = "amount"
    FREE_DELIVERY = "free_delivery"


class BenefitKind(StrEnum):
    """What an amount was taken off for."""

    COUPON = "coupon"
    VOUCHER = "voucher"
    POINTS = "points"


class Why(StrEnum):
    """Why a benefit is not given."""

    UNKNOWN = "unknown"
    NOT_YET = "not_yet"
    OVER = "over"
    MINIMUM = "minimum"
    CATEGORY = "category"
    DELIVERY = "delivery"
    USED_UP = "used_up"
    USED = "used"
    ALONE = "alone"
    ENOUGH = "enough"
    TOO_FEW = "too_few"
    IDENTIFY = "identify"


@dataclass(frozen=True, slots=True)
class Coupon:
    """A code that anybody can type; `value` is per cent or cents.

    Good from `starts` to `ends`, both days included, for a basket of `minimum_cents` or more of the `categories`
    (none: of everything). `limit_total` and `limit_customer` count orders, 0 means without limit. One that is not
    `combinable` stands alone among coupons; vouchers and points are money and go with everything.
    """

    code: str
    kind: CouponKind
    value: int
    starts: date
    ends: date
    minimum_cents: int = 0
    categories: frozenset[str] = frozenset()
    limit_total: int = 0
    limit_customer: int = 0
    combinable: bool = False
    labels: Mapping[str, str] = field(default_factory=dict)

    def label(self, locale: str) -> str:
        """Return what it is called in the language, else in any, else its code."""
        said = self.labels.get(locale) or self.labels.get(locale.partition("-")[0])
        return said or next(iter(self.labels.values()), self.code)


@dataclass(frozen=True, slots=True)
class Voucher:
    """A customer's own money off, used once as a whole, good to the day `ends` included."""

    code: str
    cents: int
    ends: date


@dataclass(frozen=True, slots=True)
class LoyaltyRules:
    """What points are earned and worth: so many for each whole euro paid for goods; cents for a hundred of them.

    Points are spent in multiples of `step`. No rules (`points_per_euro` 0): the chain has no points.
    """

    points_per_euro: int = 0
    cents_per_hundred: int = 0
    step: int = 100

    def earned(self, cents: int) -> int:
        """Return the points for goods paid with so many cents."""
        return max(0, cents) // CENTS_PER_EURO * self.points_per_euro

    def worth(self, points: int) -> int:
        """Return the cents that points are worth, rounded down."""
        return points * self.cents_per_hundred // HUNDRED

    def usable(self, points: int, cents: int) -> int:
        """Return the most points that can be spent on an amount: whole steps, never worth more than it."""
        if not self.cents_per_hundred or self.step < 1:
            return 0
        steps = min(points, cents * HUNDRED // self.cents_per_hundred) // self.step
        return max(0, steps) * self.step


@dataclass(frozen=True, slots=True)
class Goods:
    """A line for these rules: what it costs, what the person was shown, the categories it is in (all levels)."""

    cents: int
    shown_cents: int
    categories: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Claim:
    """What a person wants to use with an order.

    `cents` is what they were told that it takes off; 0 when nobody could be asked. `card` or `token` say who they
    are: the number of a loyalty card, and what the hub gave for this session.
    """

    coupons: tuple[str, ...] = ()
    vouchers: tuple[str, ...] = ()
    points: int = 0
    cents: int = 0
    card: str = ""
    token: str = ""

    def __bool__(self) -> bool:
        """Whether anything is wanted."""
        return bool(self.coupons or self.vouchers or self.points or self.card or self.token)


NOTHING = Claim()


@dataclass(frozen=True, slots=True)
class Applied:
    """An amount in cents that is taken off."""

    kind: BenefitKind
    code: str
    cents: int
    label: str = ""
    points: int = 0


@dataclass(frozen=True, slots=True)
class Refused:
    """A benefit that is not given, and why; `cents` is the missing part of a minimum."""

    kind: BenefitKind
    code: str
    why: Why
    cents: int = 0


@dataclass(frozen=True, slots=True)
class Benefits:
    """The answer: what is taken off, what is not and why, the points that the order earns."""

    applied: tuple[Applied, ...] = ()
    refused: tuple[Refused, ...] = ()
    earned: int = 0

    @property
    def cents(self) -> int:
        """Everything that is taken off."""
        return sum(item.cents for item in self.applied)


def normal_code(text: str) -> str:
    """Return a coupon's code as it is kept: capitals, no blanks."""
    return "".join(text.split()).upper()


def coupon_fault(coupon: Coupon, goods: Sequence[Goods], delivery_cents: int, today: date) -> tuple[Why | None, int]:
    """Return why a coupon does not hold for a basket today, None when it does, and what is missing of its minimum.

    The minimum counts what the person was shown, so that a falling price takes nothing away.
    """
    fitting = [item for item in goods if not coupon.categories or coupon.categories & item.categories]
    missing = coupon.minimum_cents - sum(item.shown_cents for item in fitting)
    if today < coupon.starts:
        return Why.NOT_YET, 0
    if today > coupon.ends:
        return Why.OVER, 0
    if not fitting:
        return Why.CATEGORY, 0
    if missing > 0:
        return Why.MINIMUM, missing
    return (Why.DELIVERY, 0) if coupon.kind is CouponKind.FREE_DELIVERY and not delivery_cents else (None, 0)


def coupon_cents(coupon: Coupon, goods: Iterable[Goods], delivery_cents: int) -> int:
    """Return what a coupon that holds takes off; per cents are rounded down to the cent."""
    fitting = sum(x.cents for x in goods if not coupon.categories or coupon.categories & x.categories)
    if coupon.kind is CouponKind.FREE_DELIVERY:
        return delivery_cents
    wanted = fitting * coupon.value // HUNDRED if coupon.kind is CouponKind.PERCENT else coupon.value
    return max(0, min(wanted, fitting))
