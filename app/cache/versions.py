"""Files of a terminal and the program that reads them: what a newer program has changed, an older one leaves alone."""

from contextlib import closing
from pathlib import Path

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from app.cache import connection
from app.cache.schema import outbox_migrations
from app.domain.errors import ComptoirError


class NewerFileError(ComptoirError):
    """A file that must not be lost was written by a newer program; it was not touched."""


def open_outbox(path: Path) -> Database:
    """Open the outbox for its only writer, at the schema of this program; NewerFileError when it is beyond that."""
    if ahead := steps_ahead(path, outbox_migrations):
        message = (
            f"{path} was written by a newer Comptoir ({', '.join(ahead)}) and was left as it is: "
            "install that version again; nothing in it is lost"
        )
        raise NewerFileError(message)
    db = connection.open_writer(path, "FULL")
    outbox_migrations.apply(db)
    return db


def steps_ahead(path: Path, known: Migrations) -> list[str]:
    """Return the migrations in a sound file that this program does not know; the file is only read."""
    if not path.is_file():
        return []
    with closing(connection.open_reader(path)) as db:
        here = {step.name for step in known.applied(Database(db, execute_plugins=False))}
    with closing(Database(memory=True, execute_plugins=False).conn) as nothing:
        every = {step.name for step in known.pending(Database(nothing, execute_plugins=False))}
    return sorted(here - every)
