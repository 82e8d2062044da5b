"""Weigh a claim: what is taken off these goods and this delivery, what is not and why. Nothing is written."""

from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import Connection

from app.domain.benefits import (
    Applied,
    BenefitKind,
    Benefits,
    Claim,
    Coupon,
    Goods,
    LoyaltyRules,
    Refused,
    Why,
    coupon_cents,
    coupon_fault,
    normal_code,
)
from app.domain.orders import OrderLine
from app.hub.benefits.rules import (
    categories_of,
    coupon_of,
    is_used_by,
    is_used_up,
    loyalty_rules,
    points_of,
    vouchers_of,
)


@dataclass(frozen=True, slots=True)
class Circumstances:
    """Who wants it, where and when.

    `customer` is a customer's code, empty for a stranger; `holder` is by what use limits know a person; `spends`
    is False when they have not proved enough to spend points or vouchers.
    """

    group: str
    today: date
    locale: str
    customer: str = ""
    holder: str = ""
    spends: bool = True


@dataclass(slots=True)
class _Scale:
    """What is left of goods and delivery while benefits are taken off one after the other."""

    goods: tuple[Goods, ...]
    goods_left: int
    delivery_left: int
    applied: list[Applied] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)

    @property
    def left(self) -> int:
        return self.goods_left + self.delivery_left

    def take(self, wanted: Applied) -> None:
        from_goods = min(wanted.cents, self.goods_left)
        self.goods_left -= from_goods
        self.delivery_left -= min(wanted.cents - from_goods, self.delivery_left)
        self.applied.append(wanted)

    def refuse(self, kind: BenefitKind, code: str, why: Why, cents: int = 0) -> None:
        self.refused.append(Refused(kind, code, why, cents))


def goods_of(
    connection: Connection, charged: tuple[OrderLine, ...], shown: tuple[OrderLine, ...] = ()
) -> tuple[Goods, ...]:
    """Return lines as the rules see them; `shown` are the same lines at the prices that the person saw."""
    known = categories_of(connection, (line.variant_id for line in charged))
    both = zip(charged, shown or charged, strict=True)
    return tuple(
        Goods(line.unit_cents * line.quantity, seen.unit_cents * seen.quantity, known.get(line.variant_id, frozenset()))
        for line, seen in both
    )


def weigh(
    connection: Connection, claim: Claim, goods: tuple[Goods, ...], delivery_cents: int, about: Circumstances
) -> Benefits:
    """Return what the claim is worth: coupons first, then vouchers, then points; never more than there is to pay."""
    scale = _Scale(goods, sum(item.cents for item in goods), delivery_cents)
    rules = loyalty_rules(connection, about.group)
    for coupon in _coupons(connection, claim, scale, about):
        _take_coupon(scale, coupon, about)
    _take_vouchers(connection, claim, scale, about)
    _take_points(connection, claim, scale, rules, about)
    earned = rules.earned(scale.goods_left) if about.customer else 0
    return Benefits(tuple(scale.applied), tuple(scale.refused), earned)


def _coupons(connection: Connection, claim: Claim, scale: _Scale, about: Circumstances) -> list[Coupon]:
    """Return the coupons that hold; one that stands alone keeps out those that were typed after it."""
    held: list[Coupon] = []
    for code in dict.fromkeys(normal_code(text) for text in claim.coupons):
        coupon = coupon_of(connection, code)
        why, missing = (Why.UNKNOWN, 0) if coupon is None else _fault(connection, coupon, scale, about)
        if why is None and coupon and held and not (coupon.combinable and all(x.combinable for x in held)):
            why = Why.ALONE
        if why is not None:
            scale.refuse(BenefitKind.COUPON, code, why, missing)
        elif coupon:
            held.append(coupon)
    return held


def _fault(connection: Connection, coupon: Coupon, scale: _Scale, about: Circumstances) -> tuple[Why | None, int]:
    why, missing = coupon_fault(coupon, scale.goods, scale.delivery_left, about.today)
    if why is None and is_used_up(connection, coupon):
        return Why.USED_UP, 0
    if why is None and is_used_by(connection, coupon, about.holder):
        return Why.USED, 0
    return why, missing


def _take_coupon(scale: _Scale, coupon: Coupon, about: Circumstances) -> None:
    cents = min(coupon_cents(coupon, scale.goods, scale.delivery_left), scale.left)
    scale.take(Applied(BenefitKind.COUPON, coupon.code, cents, coupon.label(about.locale)))


def _take_vouchers(connection: Connection, claim: Claim, scale: _Scale, about: Circumstances) -> None:
    good = {x.code: x for x in vouchers_of(connection, about.customer, about.today)} if about.customer else {}
    for code in dict.fromkeys(claim.vouchers):
        voucher = good.get(code)
        if not about.customer or not about.spends:
            scale.refuse(BenefitKind.VOUCHER, code, Why.IDENTIFY)
        elif voucher is None:
            scale.refuse(BenefitKind.VOUCHER, code, Why.UNKNOWN)
        elif not scale.left:
            scale.refuse(BenefitKind.VOUCHER, code, Why.ENOUGH)
        else:
            scale.take(Applied(BenefitKind.VOUCHER, code, min(voucher.cents, scale.left)))


def _take_points(
    connection: Connection, claim: Claim, scale: _Scale, rules: LoyaltyRules, about: Circumstances
) -> None:
    if not claim.points:
        return
    if not about.customer or not about.spends:
        scale.refuse(BenefitKind.POINTS, "", Why.IDENTIFY)
        return
    if claim.points > points_of(connection, about.customer):
        scale.refuse(BenefitKind.POINTS, "", Why.TOO_FEW)
        return
    points = rules.usable(claim.points, scale.left)
    if not points:
        scale.refuse(BenefitKind.POINTS, "", Why.ENOUGH)
        return
    scale.take(Applied(BenefitKind.POINTS, "", rules.worth(points), points=points))
