"""Write down what an order used and earned, in the order's own transaction; give it all back when the order ends.

Every limit is a conditional update of one row: of two orders that want the last use, one gets it. Rows are locked in
one order (coupons by code, vouchers by code, the customer), before any stock.
"""

from sqlalchemy import Connection, delete, func, insert, select, update

from app.domain.benefits import Applied, BenefitKind, Benefits
from app.hub.benefits.rules import coupon_of
from app.hub.database.benefit_tables import coupon, coupon_use, loyalty_entry, order_benefit, voucher
from app.hub.database.tables import customer

EARNED, SPENT, CLAWED_BACK, GIVEN_BACK, OPENING = "earned", "spent", "clawed_back", "given_back", "opening"


class TakenError(Exception):
    """Somebody was faster: a use, a voucher or the points are gone since they were weighed; `item` says which."""

    def __init__(self, item: Applied) -> None:
        """Keep what is gone."""
        super().__init__(item.kind.value)
        self.item = item


def book(connection: Connection, number: str, benefits: Benefits, customer_code: str, holder: str, now: str) -> None:
    """Book uses, vouchers, points; TakenError when one is gone meanwhile: the caller undoes and weighs again."""
    for item in sorted(benefits.applied, key=lambda x: (x.kind.value, x.code)):
        if not _use(connection, number, item, customer_code, holder, now):
            raise TakenError(item)
    if customer_code and benefits.earned:
        _enter(connection, number, customer_code, EARNED, benefits.earned, now)
    rows = [
        {"number": number, "position": n, "kind": x.kind.value, "code": x.code, "cents": x.cents, "points": x.points}
        for n, x in enumerate(benefits.applied, 1)
    ]
    if rows:
        connection.execute(insert(order_benefit), rows)


def give_back(connection: Connection, number: str, now: str) -> None:
    """Undo an order's benefits: coupons and vouchers can be used again, points go back both ways. Twice is once."""
    for code in connection.scalars(select(coupon_use.c.code).where(coupon_use.c.number == number)).all():
        connection.execute(delete(coupon_use).where(coupon_use.c.number == number, coupon_use.c.code == code))
        connection.execute(update(coupon).where(coupon.c.code == code).values(used=coupon.c.used - 1))
    connection.execute(update(voucher).where(voucher.c.used_by == number).values(used_by=""))
    entries = connection.execute(select(loyalty_entry).where(loyalty_entry.c.number == number)).all()
    done = {row.kind for row in entries}
    for row in entries:
        back = {EARNED: CLAWED_BACK, SPENT: GIVEN_BACK}.get(row.kind)
        if back and back not in done:
            _enter(connection, number, row.customer_code, back, -row.points, now)


def _use(connection: Connection, number: str, item: Applied, customer_code: str, holder: str, now: str) -> bool:
    if item.kind is BenefitKind.COUPON:
        return _use_coupon(connection, number, item.code, holder)
    if item.kind is BenefitKind.VOUCHER:
        mine = (voucher.c.code == item.code) & (voucher.c.customer_code == customer_code) & (voucher.c.used_by == "")
        return connection.execute(update(voucher).where(mine).values(used_by=number)).rowcount == 1
    enough = (customer.c.code == customer_code) & (customer.c.points >= item.points)
    spent = update(customer).where(enough).values(points=customer.c.points - item.points)
    if connection.execute(spent).rowcount != 1:
        return False
    _note(connection, number, customer_code, SPENT, -item.points, now)
    return True


def _use_coupon(connection: Connection, number: str, code: str, holder: str) -> bool:
    """Count one use more; the coupon's row is locked from here on, so nobody counts beside us."""
    open_ = (coupon.c.limit_total == 0) | (coupon.c.used < coupon.c.limit_total)
    grown = update(coupon).where(coupon.c.code == code, open_).values(used=coupon.c.used + 1)
    if connection.execute(grown).rowcount != 1:
        return False
    rule = coupon_of(connection, code)
    same = (coupon_use.c.code == code) & (coupon_use.c.holder == holder)
    used = connection.scalar(select(func.count()).select_from(coupon_use).where(same)) or 0
    if rule and rule.limit_customer and used >= rule.limit_customer:
        return False
    connection.execute(insert(coupon_use).values(code=code, number=number, holder=holder))
    return True


def _enter(connection: Connection, number: str, customer_code: str, kind: str, points: int, now: str) -> None:
    row = customer.c.code == customer_code
    connection.execute(update(customer).where(row).values(points=customer.c.points + points))
    _note(connection, number, customer_code, kind, points, now)


def _note(connection: Connection, number: str, customer_code: str, kind: str, points: int, now: str) -> None:
    key = {"customer_code": customer_code, "number": number, "kind": kind}
    connection.execute(insert(loyalty_entry).values(**key, points=points, at=now))
