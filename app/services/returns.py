"""Ask for a return: one row in the outbox, safe before a number is shown; the hub checks it."""

from datetime import datetime

from sqlite_utils import Database
from uuid_utils import uuid7

from app.cache import outbox
from app.cache.outbox import Entry, NewCommand
from app.domain.errors import InvalidInputError
from app.domain.orders import order_number
from app.domain.returns import MOST_LINES, StartedReturn, Wish, return_prefix
from app.wire.identity import Identity
from app.wire.returns import START_RETURN, to_json
from app.wire.signing import seal

STATES = {outbox.PENDING: "accepted", outbox.DONE: "confirmed", outbox.REFUSED: "refused"}


def start_return(db: Database, identity: Identity, wish: Wish, now: datetime) -> StartedReturn:
    """Write the wish down under a number of its own. InvalidInputError for one without lines or proof."""
    if not wish.lines or len(wish.lines) > MOST_LINES or not (wish.contact or wish.ticket):
        message = "a return needs articles, and whose order it is"
        raise InvalidInputError(message)

    def build(sequence: int) -> NewCommand:
        number = order_number(return_prefix(identity.order_prefix), identity.serial, sequence)
        payload = seal(identity.seal_key, to_json(number, wish))
        summary = {"number": number, "order": wish.order, "pieces": sum(line.quantity for line in wish.lines)}
        return NewCommand(str(uuid7()), START_RETURN, now.isoformat(), payload, summary)

    return _started(outbox.append(db, build))


def find_return(db: Database, key: str) -> StartedReturn | None:
    """Return what became of a return that was asked for here."""
    found = outbox.entry(db, key)
    return _started(found) if found else None


def _started(entry: Entry) -> StartedReturn:
    refused = entry.state == outbox.REFUSED
    return StartedReturn(entry.id, entry.summary["number"], STATES[entry.state], entry.reason if refused else "")
