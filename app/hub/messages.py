"""Messages to customers: one port, and the adapter that writes them into a table for whoever sends them.

`comptoir hub messages` shows the table; a chain with a gateway of its own puts another `Post` in its place.
"""

from dataclasses import dataclass
from typing import Protocol

from sqlalchemy import Connection, delete, insert, select

from app.hub.database.tables import message

SMS, EMAIL = "sms", "email"


@dataclass(frozen=True, slots=True)
class Letter:
    """A message to one person: `channel` is sms or email, `recipient` a phone number or an e-mail address."""

    channel: str
    recipient: str
    text: str


class Post(Protocol):
    """Whatever brings messages to people; it is called inside a transaction and must not wait for a network."""

    def send(self, connection: Connection, letter: Letter, at: str) -> None:
        """Take a message on."""


class TablePost:
    """Keeps messages in the hub's own table."""

    def send(self, connection: Connection, letter: Letter, at: str) -> None:
        """Write the message down."""
        said = {"channel": letter.channel, "recipient": letter.recipient, "text": letter.text}
        connection.execute(insert(message).values(at=at, **said))


def waiting(connection: Connection, limit: int) -> list[dict[str, str]]:
    """Return the newest messages, the newest first."""
    table = message.c
    rows = connection.execute(select(table.at, table.channel, table.recipient, table.text).order_by(table.id.desc()))
    return [dict(row._mapping) for row in rows.fetchmany(limit)]  # noqa: SLF001 - SQLAlchemy's public name


def forget_messages(connection: Connection, before: str) -> None:
    """Drop messages of long ago."""
    connection.execute(delete(message).where(message.c.at < before))
