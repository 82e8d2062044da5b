"""Benefits of an order: weighed on what is charged, booked in the order's transaction, never less than was shown."""

import json
from dataclasses import asdict, dataclass, replace
from datetime import date

from sqlalchemy import Connection, delete, insert, select

from app.domain.benefits import BenefitKind, Benefits, Claim
from app.domain.orders import Draft, Reason
from app.hub.benefits.booking import TakenError, book
from app.hub.benefits.people import Person, holder_of
from app.hub.benefits.weighing import Circumstances, goods_of, weigh
from app.hub.clock import text
from app.hub.database.benefit_tables import order_claim
from app.hub.orders.records import Made
from app.hub.orders.refusal import refusal

TRIES = 4


@dataclass(frozen=True, slots=True)
class Bill:
    """An order as the person saw it, and the same at what is charged now."""

    number: str
    shown: Draft
    charged: Draft


def take_benefits(connection: Connection, bill: Bill, who: Person, made: Made) -> Benefits:
    """Weigh and book what the order claims; RefusalError when it would cost more than was shown.

    What somebody else was faster with is left out and the rest weighed again.
    """
    claim = bill.shown.claim
    for _ in range(TRIES):
        benefits = weigh_bill(connection, bill, claim, who, made)
        try:
            with connection.begin_nested():
                book(connection, bill.number, benefits, who.customer, who.holder, text(made.now))
        except TakenError as error:
            claim = _without(claim, error)
            continue
        return benefits
    raise refusal(Reason.BENEFIT_REFUSED, bill.shown.locale)


def weigh_bill(connection: Connection, bill: Bill, claim: Claim, who: Person, made: Made) -> Benefits:
    """Return what the claim is worth for the bill; RefusalError when the total would be above the one shown."""
    goods = goods_of(connection, bill.charged.lines, bill.shown.lines)
    about = Circumstances(
        made.terminal.group, made.today, bill.shown.locale, who.customer, who.holder, spends=who.spends
    )
    benefits = weigh(connection, claim, goods, bill.charged.delivery_cents, about)
    if less(bill.charged, benefits).total_cents > bill.shown.total_cents:
        raise refusal(Reason.BENEFIT_REFUSED, bill.shown.locale)
    return benefits


def less(charged: Draft, benefits: Benefits) -> Draft:
    """Return the draft with what is really taken off."""
    return replace(charged, claim=replace(charged.claim, cents=benefits.cents))


def keep_claim(connection: Connection, number: str, claim: Claim, *, spends: bool) -> None:
    """Keep what an order wanted that needs a call: it is weighed again when the customer keeps the order.

    Who they are stands in the order; points and vouchers only of somebody who proved it.
    """
    claim = replace(claim, card="", token="")
    claim = claim if spends else replace(claim, vouchers=(), points=0)
    if claim:
        connection.execute(insert(order_claim).values(number=number, claim=json.dumps(asdict(claim))))


def kept_claim(connection: Connection, number: str) -> Claim:
    """Return what a kept order wanted."""
    written = connection.scalar(select(order_claim.c.claim).where(order_claim.c.number == number))
    held = json.loads(written) if written else {}
    return Claim(**held | {name: tuple(held[name]) for name in ("coupons", "vouchers") if name in held})


def settled_benefits(connection: Connection, number: str, draft: Draft, customer: str, made: Made) -> Benefits:
    """Book what a kept order wanted, as far as it still holds; what it comes to is for the caller to compare."""
    shown = replace(draft, claim=replace(kept_claim(connection, number), cents=0))
    who = Person(customer, customer or holder_of(draft.contact), spends=True)
    benefits = take_benefits(connection, Bill(number, shown, draft), who, made)
    forget_claim(connection, number)
    return benefits


def kept_cents(connection: Connection, number: str, draft: Draft, customer: str, about: tuple[str, date]) -> int:
    """Return what a kept order's claim would take off now; `about` is the group of its store, and the day."""
    claim = kept_claim(connection, number)
    holder = customer or holder_of(draft.contact)
    place = Circumstances(about[0], about[1], draft.locale, customer, holder)
    return weigh(connection, claim, goods_of(connection, draft.lines), draft.delivery_cents, place).cents


def forget_claim(connection: Connection, number: str) -> None:
    """Drop it: the order was settled."""
    connection.execute(delete(order_claim).where(order_claim.c.number == number))


def _without(claim: Claim, gone: TakenError) -> Claim:
    item = gone.item
    if item.kind is BenefitKind.POINTS:
        return replace(claim, points=0)
    if item.kind is BenefitKind.VOUCHER:
        return replace(claim, vouchers=tuple(x for x in claim.vouchers if x != item.code))
    return replace(claim, coupons=tuple(x for x in claim.coupons if "".join(x.split()).upper() != item.code))
