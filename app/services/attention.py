"""What needs a person: acts of this terminal that the hub refused, and orders of the store whose customer is to call.

Acts lie in the outbox and nothing here takes one out of it. Orders to call are asked live and never stored.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database
from uuid_utils import uuid7

from app.cache import outbox
from app.cache.outbox import Entry, NewCommand
from app.cache.reading import Reading
from app.domain.baskets import BasketLine
from app.domain.calls import Call, CallContact, CallOutcome
from app.services.baskets import line_of
from app.services.shop import Shop
from app.sync.live import Live
from app.wire.commands import PLACE_ORDER, SETTLE_CALL, SettleCall
from app.wire.identity import Identity
from app.wire.signing import seal

MOST = 500
DEALT_WITH = "dealt_with"


@dataclass(frozen=True, slots=True)
class Settlement:
    """What an associate agreed with the customer of an order; `agreed_cents` is the total they were told."""

    number: str
    outcome: CallOutcome
    associate: str
    agreed_cents: int


@dataclass(frozen=True, slots=True)
class Desk:
    """What the outbox says: parked acts, newest first; acts that wait; settled orders by what becomes of them.

    `settling` holds the outcomes that wait for the hub, `settled` the numbers whose outcome it has taken.
    """

    parked: tuple[Entry, ...]
    waiting: int
    settling: dict[str, str]
    settled: frozenset[str]


def desk(db: Database) -> Desk:
    """Return what needs a person, or waits; acts that later ones have made up for are left out."""
    pending, done = (
        [entry for entry in outbox.entries(db, MOST, state) if entry.type == SETTLE_CALL]
        for state in (outbox.PENDING, outbox.DONE)
    )
    latest: dict[str, int] = {}
    for entry in (*pending, *done):
        number = entry.summary["number"]
        latest[number] = max(entry.sequence, latest.get(number, 0))
    refused = outbox.entries(db, MOST, outbox.REFUSED)
    return Desk(
        parked=tuple(entry for entry in refused if _open(entry, latest)),
        waiting=outbox.tally(db).waiting,
        settling={entry.summary["number"]: entry.summary["outcome"] for entry in reversed(pending)},
        settled=frozenset(entry.summary["number"] for entry in done),
    )


def send_again(db: Database, command_id: str) -> bool:
    """Let a parked act wait for the hub again; tell whether it could."""
    return outbox.retry(db, command_id)


def set_aside(db: Database, command_id: str, now: datetime) -> bool:
    """Note that a person has dealt with an act that the hub refused for good; it stays in the outbox."""
    return outbox.set_aside(db, command_id, now.isoformat())


def settle_call(db: Database, identity: Identity, said: Settlement, now: datetime) -> Entry:
    """Write down that the customer was called; the same order is not settled twice while the first act waits."""
    held = next((x for x in outbox.entries(db, MOST, outbox.PENDING) if _settles(x, said.number)), None)
    if held:
        return held
    payload = SettleCall(
        number=said.number, associate=said.associate, outcome=said.outcome, agreed_cents=said.agreed_cents
    ).model_dump_json()
    summary = {"number": said.number, "outcome": said.outcome.value}
    sealed = seal(identity.seal_key, payload)
    return outbox.append(db, lambda _: NewCommand(str(uuid7()), SETTLE_CALL, now.isoformat(), sealed, summary))


def open_calls(live: Live) -> tuple[list[Call], bool]:
    """Return the store's orders that need a call, and whether there are more. UnreachableError, RefusedError."""
    return live.open_calls()


def call_contact(live: Live, number: str) -> CallContact:
    """Return whom to call about an order; the hub writes down who asked. UnreachableError, RefusedError."""
    return live.call_contact(number)


def articles(reading: Reading, shop: Shop, calls: list[Call]) -> dict[str, BasketLine]:
    """Return name and picture of every article of these orders that the range still has, by variant."""
    wanted = {line.variant_id for call in calls for line in call.lines}
    found = {variant_id: line_of(reading, shop, variant_id) for variant_id in wanted}
    return {variant_id: line for variant_id, line in found.items() if line is not None}


def _open(entry: Entry, latest: dict[str, int]) -> bool:
    """Tell whether a refused act still needs somebody."""
    if DEALT_WITH in entry.summary:
        return False
    about = entry.type in {PLACE_ORDER, SETTLE_CALL} and not entry.sendable
    return not (about and latest.get(entry.summary.get("number", ""), 0) > entry.sequence)


def _settles(entry: Entry, number: str) -> bool:
    return entry.type == SETTLE_CALL and entry.summary["number"] == number
