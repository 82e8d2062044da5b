"""What holds today: the chain's coupons and loyalty rules, a customer's points and vouchers, the goods' categories."""

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, func, select

from app.domain.benefits import Coupon, CouponKind, LoyaltyRules, Voucher
from app.hub.database.benefit_tables import coupon, coupon_use, voucher
from app.hub.database.tables import category, customer, product, setting, variant

LOYALTY = "loyalty"


def loyalty_rules(connection: Connection, group: str) -> LoyaltyRules:
    """Return the chain's rules of points; none for a chain that has no points."""
    named = (setting.c.group_id == group) & (setting.c.key == LOYALTY)
    written = connection.scalar(select(setting.c.value).where(named))
    held = json.loads(written) if written else {}
    return LoyaltyRules(**{name: int(held[name]) for name in LoyaltyRules.__slots__ if name in held})


def chain_name(connection: Connection, group: str) -> str:
    """Return what the chain is called."""
    named = (setting.c.group_id == group) & (setting.c.key == "chain")
    written = connection.scalar(select(setting.c.value).where(named))
    return str(json.loads(written).get("name", "")) if written else ""


def coupon_of(connection: Connection, code: str) -> Coupon | None:
    """Return a coupon by its normal code."""
    row = connection.execute(select(coupon).where(coupon.c.code == code)).first()
    return _coupon(row) if row else None


def is_used_up(connection: Connection, wanted: Coupon) -> bool:
    """Tell whether the coupon has been used as often as it may be."""
    used = connection.scalar(select(coupon.c.used).where(coupon.c.code == wanted.code)) or 0
    return bool(wanted.limit_total) and used >= wanted.limit_total


def is_used_by(connection: Connection, wanted: Coupon, holder: str) -> bool:
    """Tell whether this customer has used the coupon as often as they may."""
    if not wanted.limit_customer or not holder:
        return False
    same = (coupon_use.c.code == wanted.code) & (coupon_use.c.holder == holder)
    used = connection.scalar(select(func.count()).select_from(coupon_use).where(same)) or 0
    return used >= wanted.limit_customer


def vouchers_of(connection: Connection, customer_code: str, today: date) -> tuple[Voucher, ...]:
    """Return the vouchers that a customer can use today, those first that end first."""
    good = (voucher.c.customer_code == customer_code) & (voucher.c.used_by == "") & (voucher.c.ends >= str(today))
    rows = connection.execute(select(voucher).where(good).order_by(voucher.c.ends, voucher.c.code))
    return tuple(Voucher(row.code, row.cents, date.fromisoformat(row.ends)) for row in rows)


def points_of(connection: Connection, customer_code: str) -> int:
    """Return a customer's points."""
    return connection.scalar(select(customer.c.points).where(customer.c.code == customer_code)) or 0


def categories_of(connection: Connection, variant_ids: Iterable[str]) -> dict[str, frozenset[str]]:
    """Return for every variant its category and all above; a variant that nobody knows is in none."""
    same = (variant.c.locale == product.c.locale) & (variant.c.product_id == product.c.id)
    query = select(variant.c.id, product.c.category_id).join(product, same)
    rows = connection.execute(query.where(variant.c.id.in_(sorted(set(variant_ids)))))
    first = {row[0]: row[1] for row in rows}
    shelves = connection.execute(select(category.c.id, category.c.parent_id)) if first else ()
    above = {row[0]: row[1] for row in shelves}
    return {variant_id: _line(above, start) for variant_id, start in first.items()}


def _line(above: dict[str, str], start: str) -> frozenset[str]:
    found: set[str] = set()
    while start and start not in found:
        found.add(start)
        start = above.get(start, "")
    return frozenset(found)


def _coupon(row: Row[Any]) -> Coupon:
    return Coupon(
        code=row.code,
        kind=CouponKind(row.kind),
        value=row.value,
        starts=date.fromisoformat(row.starts),
        ends=date.fromisoformat(row.ends),
        minimum_cents=row.minimum_cents,
        categories=frozenset(json.loads(row.categories)),
        limit_total=row.limit_total,
        limit_customer=row.limit_customer,
        combinable=row.combinable,
        labels=json.loads(row.labels),
    )
