"""Say what one thinks: one row in the outbox; nobody's, unless they want an answer."""

from datetime import datetime

from sqlite_utils import Database
from uuid_utils import uuid7

from app.cache import outbox
from app.cache.outbox import Entry, NewCommand
from app.domain.feedback import Opinion
from app.wire.feedback import GIVE_FEEDBACK, to_json
from app.wire.identity import Identity
from app.wire.signing import seal


def give(db: Database, identity: Identity, said: Opinion, now: datetime) -> Entry:
    """Write an opinion down; it is sent when it can be."""
    sealed = seal(identity.seal_key, to_json(said))
    summary = {"touchpoint": said.touchpoint.value}
    return outbox.append(db, lambda _: NewCommand(str(uuid7()), GIVE_FEEDBACK, now.isoformat(), sealed, summary))
