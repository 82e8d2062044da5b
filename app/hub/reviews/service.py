"""Take a written review: verify its purchase, refuse a second one for the same line, keep it to be read."""

from datetime import date

from sqlalchemy import Connection

from app.domain.orders import Reason
from app.domain.reviews import ReviewState, signature
from app.hub.clock import text
from app.hub.database.statements import insert_missing, plain
from app.hub.database.tables import written_review
from app.hub.orders.records import Made
from app.hub.orders.refusal import RefusalError
from app.hub.orders.service import Taken
from app.hub.reviews.purchases import Bought, BoughtItem, find
from app.wire.reviews import WriteReview


def write(connection: Connection, message: WriteReview, made: Made) -> Taken:
    """Keep the review in state `pending`; RefusalError when it is not its writer's to make."""
    bought = find(connection, message.number, message.contact)
    if bought is None:
        raise RefusalError(Reason.UNKNOWN_ORDER, "no purchase has this number and this contact")
    item = _item(bought, message.product_id)
    _check(message, bought, made.today)
    row = _row(message, bought, item, made)
    if not insert_missing(connection, written_review, **row):
        raise RefusalError(Reason.ALREADY_REVIEWED, "this purchase has been reviewed already")
    return Taken(0, ())


def _item(bought: Bought, product_id: str) -> BoughtItem:
    """Return the line of the purchase that the review is of: one without a review yet."""
    lines = [item for item in bought.items if item.product_id == product_id]
    if not lines:
        raise RefusalError(Reason.NOT_BOUGHT, "this purchase does not hold this product")
    free = next((item for item in lines if not item.written), None)
    if free is None:
        raise RefusalError(Reason.ALREADY_REVIEWED, "this purchase has been reviewed already")
    return free


def _check(message: WriteReview, bought: Bought, today: date) -> None:
    """Refuse an experience before the purchase's month or after today."""
    try:
        experienced = date.fromisoformat(message.experienced)
    except ValueError:
        raise RefusalError(Reason.INVALID, "the date of experience is none") from None
    if not date.fromisoformat(bought.day).replace(day=1) <= experienced <= today:
        raise RefusalError(Reason.INVALID, "the product was not used before it was bought, nor in the future")


def _row(message: WriteReview, bought: Bought, item: BoughtItem, made: Made) -> dict[str, object]:
    return {
        "id": f"w-{made.command.id}",
        "command_id": made.command.id,
        "number": bought.number,
        "position": item.position,
        "product_id": item.product_id,
        "variant_id": item.variant_id,
        "store_id": bought.store_id,
        "channel": bought.channel,
        "locale": plain(message.locale),
        "rating": message.rating,
        "title": plain(message.title).strip(),
        "text": plain(message.text).strip(),
        "author": signature(plain(message.author)),
        "experienced": message.experienced,
        "written_at": text(made.now),
        "state": ReviewState.PENDING.value,
        "decided_at": "",
        "reason": "",
    }
