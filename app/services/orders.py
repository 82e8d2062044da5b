"""Place an order: one row in the outbox, safe on the disk before anybody is told that it is accepted."""

from collections import Counter
from datetime import datetime
from typing import Any

from sqlite_utils import Database
from uuid_utils import uuid7

from app.cache import outbox
from app.cache.outbox import Entry, NewCommand
from app.domain.errors import InvalidInputError
from app.domain.orders import Draft, Method, OrderLine, OrderState, PlacedOrder, order_number
from app.wire.commands import PLACE_ORDER
from app.wire.identity import Identity
from app.wire.orders import to_json
from app.wire.signing import seal

STATES = {outbox.PENDING: OrderState.ACCEPTED, outbox.DONE: OrderState.CONFIRMED, outbox.REFUSED: OrderState.CALL}


def place_order(db: Database, identity: Identity, draft: Draft, now: datetime) -> PlacedOrder:
    """Accept an order on this terminal; when this returns, no power cut can lose it.

    Raises InvalidInputError for a draft that cannot be an order.
    """
    _check(draft)

    def build(sequence: int) -> NewCommand:
        number = order_number(identity.order_prefix, identity.serial, sequence)
        payload = seal(identity.seal_key, to_json(number, draft))
        return NewCommand(str(uuid7()), PLACE_ORDER, now.isoformat(), payload, _summary(number, draft))

    return placed(outbox.append(db, build))


def order(db: Database, key: str) -> PlacedOrder | None:
    """Return what is known of an order placed here."""
    found = outbox.entry(db, key)
    return placed(found) if found else None


def pending_pieces(db: Database) -> dict[tuple[str, str], int]:
    """Return pieces ordered here that the hub has not answered, by (store, variant); home delivery counts online."""
    pieces: Counter[tuple[str, str]] = Counter()
    for entry in outbox.entries(db, state=outbox.PENDING):
        if entry.type == PLACE_ORDER:
            summary = entry.summary
            for variant_id, quantity, _, *other in summary["lines"]:
                collected = Method.PICK_UP in {summary["method"], *other}
                pieces[(summary["store_id"] if collected else "") or "online", variant_id] += quantity
    return dict(pieces)


def placed(entry: Entry) -> PlacedOrder:
    """Return an outbox row as an order."""
    summary = entry.summary
    return PlacedOrder(
        key=entry.id,
        number=summary["number"],
        state=STATES[entry.state],
        reason=entry.reason if entry.state == outbox.REFUSED else "",
        lines=tuple(OrderLine(*line) for line in summary["lines"]),
        method=Method(summary["method"]),
        store_id=summary["store_id"],
        total_cents=summary.get("charged_cents", summary["total_cents"]),
        note=entry.message if entry.state == outbox.DONE else "",
    )


def _check(draft: Draft) -> None:
    if not draft.lines:
        message = "an order needs at least one article"
        raise InvalidInputError(message)
    if draft.collected and not draft.store_id:
        message = "a pick-up needs a store"
        raise InvalidInputError(message)
    if draft.method is not Method.PICK_UP and draft.address is None:
        message = "a delivery needs an address"
        raise InvalidInputError(message)


def _summary(number: str, draft: Draft) -> dict[str, Any]:
    return {
        "number": number,
        "lines": [[x.variant_id, x.quantity, x.unit_cents, *([x.method] if x.method else ())] for x in draft.lines],
        "method": draft.method.value,
        "store_id": draft.store_id,
        "total_cents": draft.total_cents,
    }
