"""Coupons, vouchers and points on the wire; how a shopper says who they are, and the little that a kiosk learns."""

from datetime import date

from pydantic import Field

from app.domain import benefits as domain
from app.domain.customers import Account
from app.domain.orders import OrderLine
from app.wire.base import Identifier, Line, Message, Payload, Word

MAX_LINES = 30


class ClaimMessage(Payload):
    """What is to be used with an order, inside its sealed payload; see `app.domain.benefits.Claim`."""

    coupons: tuple[Word, ...] = Field(default=(), max_length=domain.MAX_COUPONS)
    vouchers: tuple[Word, ...] = Field(default=(), max_length=domain.MAX_VOUCHERS)
    points: int = Field(default=0, ge=0, le=10_000_000)
    cents: int = Field(default=0, ge=0, le=100_000_000)
    card: Word = ""
    token: Line = ""


class IdentifyCard(Message):
    """The number of a loyalty card, as its code says it."""

    card: Line = Field(min_length=1)


class AskCode(Message):
    """A phone number to which a one-time code is sent when it is a customer's."""

    phone: Word = Field(min_length=6)
    locale: Word = "fr"


class CodeSent(Message):
    """The same for known and unknown numbers; `ticket` goes with the code, good for so many seconds."""

    ticket: Line
    seconds: int


class ProveCode(Message):
    """The code that came by message."""

    ticket: Line
    code: Word


class EndToken(Message):
    """The session of this token is over."""

    token: Line


class VoucherMessage(Message):
    """A voucher that can be used today."""

    code: Word
    cents: int
    ends: date


class AccountMessage(Message):
    """All that a kiosk learns of a customer; `token` is good for this terminal only."""

    token: Line
    first_name: Line
    points: int
    tier: Word
    vouchers: tuple[VoucherMessage, ...] = ()


class QuotedLine(Message):
    """Pieces of a variant at the price shown."""

    variant_id: Identifier
    quantity: int = Field(ge=1, le=99)
    unit_cents: int = Field(ge=0, le=100_000_000)


class AskQuote(Message):
    """The question what a claim would take off these lines and this delivery."""

    lines: tuple[QuotedLine, ...] = Field(min_length=1, max_length=MAX_LINES)
    delivery_cents: int = Field(default=0, ge=0, le=100_000_000)
    locale: Word = "fr"
    claim: ClaimMessage


class AppliedMessage(Message):
    """An amount taken off."""

    kind: Word
    code: Word
    cents: int
    label: Line = ""
    points: int = 0


class RefusedMessage(Message):
    """What is not given, and why."""

    kind: Word
    code: Word
    why: Word
    cents: int = 0


class Quote(Message):
    """The hub's answer; the order is checked again."""

    applied: tuple[AppliedMessage, ...] = ()
    refused: tuple[RefusedMessage, ...] = ()
    earned: int = 0


def to_claim_message(claim: domain.Claim) -> ClaimMessage:
    """Return the claim for the wire."""
    return ClaimMessage(
        coupons=claim.coupons,
        vouchers=claim.vouchers,
        points=claim.points,
        cents=claim.cents,
        card=claim.card,
        token=claim.token,
    )


def to_claim(message: ClaimMessage | None) -> domain.Claim:
    """Return the claim; an empty one for none."""
    return domain.Claim(**message.model_dump()) if message else domain.Claim()


def to_account(message: AccountMessage) -> Account:
    """Return the account."""
    vouchers = tuple(domain.Voucher(**x.model_dump()) for x in message.vouchers)
    return Account(message.token, message.first_name, message.points, message.tier, vouchers)


def to_question(lines: tuple[OrderLine, ...], delivery_cents: int, locale: str, claim: domain.Claim) -> AskQuote:
    """Return the question what a claim takes off these lines."""
    named = tuple(QuotedLine(variant_id=x.variant_id, quantity=x.quantity, unit_cents=x.unit_cents) for x in lines)
    told = to_claim_message(claim)
    return AskQuote(lines=named, delivery_cents=delivery_cents, locale=locale, claim=told)


def to_quote(benefits: domain.Benefits) -> Quote:
    """Return the hub's answer for the wire."""
    applied = tuple(
        AppliedMessage(kind=x.kind.value, code=x.code, cents=x.cents, label=x.label, points=x.points)
        for x in benefits.applied
    )
    refused = tuple(
        RefusedMessage(kind=x.kind.value, code=x.code, why=x.why.value, cents=x.cents) for x in benefits.refused
    )
    return Quote(applied=applied, refused=refused, earned=benefits.earned)


def to_benefits(quote: Quote) -> domain.Benefits:
    """Return the answer; ValueError when it says what is not known here."""
    kind, why = domain.BenefitKind, domain.Why
    return domain.Benefits(
        tuple(domain.Applied(kind(x.kind), x.code, x.cents, x.label, x.points) for x in quote.applied),
        tuple(domain.Refused(kind(x.kind), x.code, why(x.why), x.cents) for x in quote.refused),
        quote.earned,
    )
