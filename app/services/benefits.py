"""What a shopper may use with an order: the chain's loyalty rules here, everything else asked of the hub now.

Who a shopper is lives in memory only, for the session. The hub decides; without it coupons are taken along unchecked
and nothing is spent.
"""

from dataclasses import dataclass, replace

from app.cache import stores
from app.cache.reading import Reading
from app.domain.benefits import MAX_COUPONS, Benefits, Claim, LoyaltyRules, normal_code
from app.domain.errors import InvalidInputError
from app.domain.orders import OrderLine
from app.services.contacts import phone_mistake
from app.services.trouble import trouble_word
from app.sync.live import Live

CARD_PREFIX = "CMP1:L:"
LONGEST_CODE = 40
WORDS = {"unknown_card": "unknownCard", "locked": "locked", "code": "code", "expired": "expired"}


@dataclass(frozen=True, slots=True)
class Order:
    """What a claim is weighed on."""

    lines: tuple[OrderLine, ...] = ()
    delivery_cents: int = 0

    @property
    def goods_cents(self) -> int:
        """Price of the goods."""
        return sum(line.quantity * line.unit_cents for line in self.lines)


def loyalty_rules(reading: Reading) -> LoyaltyRules:
    """Return the chain's rules of points, as the hub has published them."""
    held = stores.setting(reading.db, "loyalty")
    if not isinstance(held, dict):
        return LoyaltyRules()
    return LoyaltyRules(**{name: int(held[name]) for name in LoyaltyRules.__slots__ if name in held})


def weigh(live: Live, order: Order, locale: str, claim: Claim) -> Benefits:
    """Return what the hub would take off; nothing is asked for an empty order or claim."""
    if not order.lines or not claim:
        return Benefits()
    return live.quote(order.lines, order.delivery_cents, locale, replace(claim, cents=0))


def added_coupon(coupons: tuple[str, ...], text: str) -> tuple[str, ...]:
    """Return the coupons with one more; InvalidInputError `unreadable`, `twice` or `tooMany`."""
    code = normal_code(text)
    if not code or len(code) > LONGEST_CODE or not code.replace("-", "").isalnum():
        raise InvalidInputError("unreadable")  # noqa: EM101 - a word for the screen
    if code in coupons:
        raise InvalidInputError("twice")  # noqa: EM101 - as above
    if len(coupons) >= MAX_COUPONS:
        raise InvalidInputError("tooMany")  # noqa: EM101 - as above
    return (*coupons, code)


def phone_fault(text: str) -> str:
    """Return why a code cannot be sent to this number: empty, unreadable or landline; empty when it can."""
    return phone_mistake(text)


def trouble_of(error: BaseException) -> str:
    """Return the screen's word for why the hub did not identify somebody; a bug is raised again."""
    return trouble_word(error, WORDS)
