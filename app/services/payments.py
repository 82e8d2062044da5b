"""Payment at a payment terminal: written down before the amount is sent, told to the hub as an act of the outbox.

Whatever ends the program in between, the charge is found again at the next start and its outcome asked for.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database
from uuid_utils import uuid7

from app.cache import charges, outbox
from app.cache.charges import Held
from app.cache.outbox import NewCommand
from app.domain.payments import Charge, ChargeAnswer, ChargeOutcome
from app.wire.identity import Identity
from app.wire.payments import RECORD_PAYMENT, RecordPayment
from app.wire.signing import seal

CURRENCY = "EUR"
Note = Callable[[ChargeAnswer], None]
Call = Callable[[Callable[[Database], None]], None]
__all__ = ["Begun", "Held", "begin", "needs_person", "noter", "record", "unanswered"]


@dataclass(frozen=True, slots=True)
class Begun:
    """Whether the charge may be sent; otherwise `held` is the one that stands against it."""

    charge: Charge
    held: Held | None

    @property
    def free(self) -> bool:
        """Whether nothing stands against it."""
        return self.held is None


def begin(db: Database, number: str, cents: int, protocol: str, now: datetime) -> Begun:
    """Write a charge of an order down, unless another's outcome is not known, or this order's is already settled."""
    charge = Charge(str(uuid7()), number, cents, CURRENCY)
    with db.atomic():
        held = charges.standing(db, number) or charges.unanswered(db)
        if held is None:
            charges.begin(db, charge, protocol, now.isoformat())
    return Begun(charge, held)


def record(db: Database, identity: Identity, charge: Charge, answer: ChargeAnswer, now: datetime) -> None:
    """Write down what the payment terminal said, and tell the hub; said twice, it is told once.

    One that nobody knows the outcome of is told at once, and again when it is known. One that was never sent is not.
    """
    with db.atomic():
        held = charges.find(db, charge.id)
        lost = answer.outcome is ChargeOutcome.UNKNOWN
        if held is None or held.outcome is not None:
            return
        told = held.told
        if answer.outcome is not ChargeOutcome.AWAY and not (lost and told):
            told = _tell(db, identity, held, answer, now)
        charges.write(db, charge.id, answer.outcome.value if answer.final else "", told)


def noter(call: Call, identity: Identity | None, charge: Charge, now: Callable[[], datetime]) -> Note:
    """Return what writes the answer to a charge down, by `call` on the thread that owns the outbox."""

    def note(answer: ChargeAnswer) -> None:
        if identity is not None:
            call(lambda db: record(db, identity, charge, answer, now()))

    return note


def unanswered(db: Database) -> Held | None:
    """Return the charge whose outcome is to be asked for, None when there is none."""
    return charges.unanswered(db)


def needs_person(db: Database, charge: Charge) -> bool:
    """Tell whether the hub refused what was told of this charge: a person has to look at the money."""
    held = charges.find(db, charge.id)
    entry = outbox.entry(db, held.told) if held and held.told else None
    return entry is not None and entry.state == outbox.REFUSED


def _tell(db: Database, identity: Identity, held: Held, answer: ChargeAnswer, now: datetime) -> str:
    charge = held.charge
    message = RecordPayment(
        number=charge.number,
        charge=charge.id,
        protocol=held.protocol,
        outcome=answer.outcome,
        cents=charge.cents,
        currency=charge.currency,
        authorisation=answer.authorisation,
    )
    sealed = seal(identity.seal_key, message.model_dump_json())
    summary = {"number": charge.number, "cents": charge.cents, "outcome": answer.outcome.value}
    new = NewCommand(str(uuid7()), RECORD_PAYMENT, now.isoformat(), sealed, summary)
    return outbox.append(db, lambda _: new).id
