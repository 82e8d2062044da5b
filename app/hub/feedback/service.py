"""Keep what somebody says, and count it: the Net Promoter Score of each store and touchpoint."""

from collections import defaultdict
from datetime import datetime, timedelta

from sqlalchemy import Connection, insert, select, update

from app.domain.feedback import net_promoter_score
from app.domain.orders import Reason
from app.hub.clock import text
from app.hub.database.statements import plain
from app.hub.database.tables import feedback
from app.hub.orders.records import Made
from app.hub.orders.refusal import RefusalError
from app.hub.orders.service import Taken
from app.wire.feedback import GiveFeedback

CONTACT_KEPT = timedelta(days=90)
Line = dict[str, str]


def give(connection: Connection, message: GiveFeedback, made: Made) -> Taken:
    """Write an opinion down; a contact only where its owner has agreed to be answered."""
    if message.contact and not message.consent:
        raise RefusalError(Reason.INVALID, "a contact is only kept with its owner's consent")
    row = {
        "id": made.command.id,
        "store_id": made.terminal.store_id,
        "terminal_id": made.terminal.id,
        "touchpoint": message.touchpoint.value,
        "score": message.score,
        "comment": plain(message.comment).strip(),
        "contact": plain(message.contact).strip(),
        "locale": plain(message.locale),
        "given_at": text(made.now),
    }
    connection.execute(insert(feedback).values(**row))
    return Taken(0, ())


def scores(connection: Connection) -> list[Line]:
    """Return for each store and touchpoint how many answered and their score."""
    given: dict[tuple[str, str], list[int]] = defaultdict(list)
    for row in connection.execute(select(feedback.c.store_id, feedback.c.touchpoint, feedback.c.score)):
        given[row.store_id, row.touchpoint].append(row.score)
    return [
        {"store": store, "touchpoint": touchpoint, "answers": str(len(said)), "nps": str(net_promoter_score(said))}
        for (store, touchpoint), said in sorted(given.items())
    ]


def comments(connection: Connection, limit: int) -> list[Line]:
    """Return what was said in words, the newest first; contacts are left out."""
    table = feedback.c
    query = select(table.given_at, table.store_id, table.touchpoint, table.score, table.comment)
    query = query.where(table.comment != "").order_by(table.given_at.desc(), table.id).limit(limit)
    return [
        {
            "at": row.given_at, "store": row.store_id, "touchpoint": row.touchpoint, "score": str(row.score),
            "comment": row.comment,
        }
        for row in connection.execute(query)
    ]  # fmt: skip


def forget_contacts(connection: Connection, now: datetime) -> None:
    """Drop contacts that were to be answered long ago; what was said stays, nobody's."""
    old = (feedback.c.given_at < text(now - CONTACT_KEPT)) & (feedback.c.contact != "")
    connection.execute(update(feedback).where(old).values(contact=""))
