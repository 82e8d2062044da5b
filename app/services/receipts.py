"""A receipt on request: by e-mail through the hub, on the phone by an address of the hub."""

from datetime import datetime

from sqlite_utils import Database
from uuid_utils import uuid7

from app.cache import outbox
from app.cache.outbox import Entry, NewCommand
from app.cache.reading import Reading
from app.domain.tickets import PREFIX
from app.services.handover import phone_address
from app.wire.identity import Identity
from app.wire.receipts import SEND_RECEIPT, SendReceipt
from app.wire.signing import seal


def ask_by_mail(db: Database, identity: Identity, asked: SendReceipt, now: datetime) -> Entry:
    """Have a receipt sent; the address leaves this terminal sealed and is kept nowhere else."""
    sealed = seal(identity.seal_key, asked.model_dump_json())
    summary = {"number": asked.number}
    return outbox.append(db, lambda _: NewCommand(str(uuid7()), SEND_RECEIPT, now.isoformat(), sealed, summary))


def phone_page(reading: Reading, hub_url: str, ticket: str) -> str:
    """Return the address of an order's page for phones, empty for a code that no terminal has signed."""
    value = ticket.removeprefix(PREFIX)
    return f"{phone_address(reading, hub_url).rstrip('/')}/O/{value}" if ":" in value else ""
