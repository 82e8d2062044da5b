"""Who looked at what: one row for every look at customers and every sign-in; only ever added to."""

import hashlib
from dataclasses import dataclass

from sqlalchemy import Connection, insert

from app.hub.database.tables import audit


@dataclass(frozen=True, slots=True)
class Look:
    """An associate's act on a terminal; `subject` is a customer's code or the hash of what was asked."""

    action: str
    associate: str
    terminal_id: str
    subject: str


def write(connection: Connection, look: Look, at: str) -> None:
    """Add the row in the transaction of the look itself."""
    values = {"action": look.action, "associate": look.associate, "subject": look.subject}
    connection.execute(insert(audit).values(at=at, terminal_id=look.terminal_id, **values))


def asked(query: str) -> str:
    """Return the hash of a search: it tells same from different, without the name."""
    return hashlib.sha256(query.encode()).hexdigest()[:32]
